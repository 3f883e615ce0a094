package org.serai.desk.boards;

import java.time.Instant;
import java.util.List;
import org.serai.mission.rules.Muster;
import org.serai.mission.rules.Muster.State;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.wardens.RollCall;

/** All roll-calls, the latest first. */
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

  public static Page<Call> calls(AsOf asOf, Paging paging) {
    List<RollCall> all =
        asOf.mission().wardens().allRollCalls().stream()
            .filter(call -> !call.since().isAfter(asOf.moment()))
            .toList();
    return paging.of(all, call -> "" + call.id(), call -> call(asOf, call));
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
}
