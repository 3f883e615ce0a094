package org.serai.desk.boards;

import java.time.Instant;
import java.util.List;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.wardens.RollCall;
import org.serai.mission.wardens.Wardens;

/** All roll-calls, the latest first, and who keeps which list. */
public record RollCallsBoard(List<Call> calls, int callsTotal, List<Keeper> wardens) {
  /** A year of weekly exercises and some nights that were none. */
  private static final int MOST = 100;

  public RollCallsBoard {
    calls = List.copyOf(calls);
    wardens = List.copyOf(wardens);
  }

  /** A roll-call, as far as its own answers tell. */
  public record Call(
      RollCallId rollCall,
      List<PlaceId> areas,
      String reason,
      Instant since,
      boolean open,
      int safe,
      int help) {}

  /** A warden with the zones of the list; {@code people} stand on it by their own id. */
  public record Keeper(PersonId warden, List<PlaceId> zones, int people) {}

  public static RollCallsBoard of(AsOf asOf) {
    Wardens wardens = asOf.mission().wardens();
    List<RollCall> all =
        wardens.allRollCalls().stream().filter(c -> !c.since().isAfter(asOf.moment())).toList();
    return new RollCallsBoard(
        all.stream().limit(MOST).map(RollCallsBoard::call).toList(),
        all.size(),
        wardens.wardens().stream().map(w -> keeper(wardens, w)).toList());
  }

  private static Call call(RollCall call) {
    return new Call(
        call.id(),
        call.areas(),
        call.reason(),
        call.since(),
        call.open(),
        call.safe(),
        call.needHelp());
  }

  private static Keeper keeper(Wardens wardens, PersonId warden) {
    int people = (int) wardens.lists().values().stream().filter(warden::equals).count();
    return new Keeper(warden, wardens.zonesOf(warden), people);
  }
}
