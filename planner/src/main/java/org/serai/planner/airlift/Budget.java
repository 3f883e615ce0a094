package org.serai.planner.airlift;

import java.time.Duration;

/**
 * What a search may spend. With steps alone (time zero) the answer depends on seed and threads
 * only; with a time it is the best found in that time on this machine.
 */
public record Budget(Duration time, long steps, int threads, long seed) {
  /** More threads than this gain nothing: each is one more start of the same search. */
  private static final int MOST_THREADS = 64;

  public Budget {
    if (time.isNegative() || (time.isZero() && steps <= 0)) {
      throw new IllegalArgumentException(
          "A search needs a time or a number of steps; given " + time + " and " + steps + ".");
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          threads + " threads asked; between 1 and " + MOST_THREADS + " are possible.");
    }
  }

  public static Budget ofTime(Duration time, int threads, long seed) {
    return new Budget(time, Long.MAX_VALUE, threads, seed);
  }

  /** Steps of each thread; one step is about one ruin-and-recreate. */
  public static Budget ofSteps(long steps, int threads, long seed) {
    return new Budget(Duration.ZERO, steps, threads, seed);
  }

  long nanos() {
    return time.isZero() ? Long.MAX_VALUE : time.toNanos();
  }

  long allowedSteps() {
    return steps <= 0 ? Long.MAX_VALUE : steps;
  }
}
