package org.serai.planner.search;

import java.time.Duration;

/**
 * How much a search may spend. It ends at whichever of wall time and rounds is reached first.
 *
 * <p>With one thread, a wall time that is not reached and the same seed, a search gives the same
 * answer to the last bit.
 *
 * @param rounds cap on the rounds of improvement; {@link Long#MAX_VALUE} for "until time is up"
 * @param gapPerMille the search may end early once the proven gap is at most this, in 1/1000
 */
public record Budget(Duration wall, int threads, long seed, long rounds, int gapPerMille) {

  /** More threads than this would only wait for each other: there are two kinds of work. */
  public static final int MOST_THREADS = 64;

  public Budget {
    if (wall.isNegative() || wall.isZero()) {
      throw new IllegalArgumentException("Wall time is " + wall + "; give a positive duration.");
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "Threads are " + threads + "; give 1 to " + MOST_THREADS + ".");
    }
    if (rounds < 0 || gapPerMille < 0) {
      throw new IllegalArgumentException(
          "Rounds are " + rounds + " and the gap is " + gapPerMille + "; neither is negative.");
    }
  }

  /** Runs for the given time on two threads: one for the plan, one for the bound. */
  public static Budget of(Duration wall, long seed) {
    return new Budget(wall, 2, seed, Long.MAX_VALUE, 0);
  }

  /** Counts rounds only, on one thread: the same plan on every machine. */
  public static Budget rounds(long rounds, long seed) {
    return new Budget(Duration.ofDays(1), 1, seed, rounds, 0);
  }
}
