package org.serai.desk.api;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.RollCallBoard;
import org.serai.mission.terms.RollCallId;

/**
 * The last count of one roll-call. Whoever asks is given one that was made from the entry they ask
 * for or a later one: the last, or a new one that all who wait for it share.
 */
final class RollCount {
  /** A mission of more people is counted at most once a second, however fast they answer. */
  private static final int COUNTED_AT_ONCE = 20_000;

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final RollCallId call;
  private Optional<RollCallBoard.Counted> last = Optional.empty();
  private long begun = System.nanoTime() - PAUSE.toNanos();

  RollCount(RollCallId call) {
    this.call = call;
  }

  /** A count that is not older than what is asked for; empty when there is no such roll-call. */
  synchronized Optional<RollCallBoard.Counted> findCount(AsOf asked, Supplier<AsOf> newest) {
    if (last.filter(count -> serves(count.asOf(), asked)).isEmpty()) {
      if (asked.mission().ledger().registered() > COUNTED_AT_ONCE) {
        rest();
      }
      begun = System.nanoTime();
      last = RollCallBoard.findCount(newest.get(), call);
    }
    return last;
  }

  private static boolean serves(AsOf counted, AsOf asked) {
    return counted.mission().lastEntry() >= asked.mission().lastEntry()
        && !counted.now().isBefore(asked.now());
  }

  /** While somebody rests here, all who come wait for the same count. */
  private void rest() {
    long due = begun + PAUSE.toNanos();
    for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
      LockSupport.parkNanos(this, wait);
    }
  }
}
