package org.serai.desk.boards;

import java.time.Instant;
import java.util.List;
import org.serai.mission.rules.Muster;
import org.serai.mission.rules.Muster.State;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.wardens.RollCall;
import org.serai.mission.wardens.Wardens;

/** All roll-calls, the latest first, and who keeps which list. */
public final class RollCallsBoard {
  private RollCallsBoard() {}

  /**
   * A roll-call with its numbers: those of its own page while people are asked, those of its own
   * answers when it is over. Nobody is silent then.
   */
  public record Call(
      RollCallId rollCall,
      List<PlaceId> areas,
      String reason,
      Instant since,
      boolean open,
      int safe,
      int help,
      int silent) {}

  /** A warden with the zones of the list; {@code people} stand on it by their own id. */
  public record Keeper(PersonId warden, List<PlaceId> zones, int people) {}

  public static Page<Call> calls(AsOf asOf, Paging paging) {
    List<RollCall> all =
        asOf.mission().wardens().allRollCalls().stream()
            .filter(call -> !call.since().isAfter(asOf.moment()))
            .toList();
    return paging.of(all, call -> "" + call.id(), call -> call(asOf, call));
  }

  public static Page<Keeper> wardens(AsOf asOf, Paging paging) {
    Wardens wardens = asOf.mission().wardens();
    return paging.of(List.copyOf(wardens.wardens()), PersonId::toString, w -> keeper(wardens, w));
  }

  private static Call call(AsOf asOf, RollCall call) {
    return call.open()
        ? asking(call, Muster.of(asOf.picture(), call, asOf.now()))
        : call(call, call.safe(), call.needHelp(), 0);
  }

  private static Call asking(RollCall call, Muster muster) {
    return call(call, muster.count(State.SAFE), muster.count(State.NEEDS_HELP), muster.silent());
  }

  private static Call call(RollCall call, int safe, int help, int silent) {
    return new Call(
        call.id(), call.areas(), call.reason(), call.since(), call.open(), safe, help, silent);
  }

  private static Keeper keeper(Wardens wardens, PersonId warden) {
    int people = (int) wardens.lists().values().stream().filter(warden::equals).count();
    return new Keeper(warden, wardens.zonesOf(warden), people);
  }
}
