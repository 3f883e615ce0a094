package org.serai.planner.airlift;

import java.util.function.LongSupplier;
import org.serai.planner.search.Budget;

/**
 * How much of the allowance of one thread is spent, as a share from 0 to 1. Where rounds are
 * limited they alone make the share, so that the answer depends on the seed only; the time then
 * merely ends the search.
 */
final class Watch {
  /** Beyond this many rounds a budget means "until time is up". */
  private static final long ENDLESS = 1_000_000_000_000L;

  private final LongSupplier nanos;
  private final long begin;
  private final long allowedNanos;
  private final long allowedSteps;
  private long steps;

  /** A search of one thread begins now. */
  Watch(LongSupplier nanos, Budget budget) {
    this(nanos, nanos.getAsLong(), budget);
  }

  /** All threads of a search began at the same look at the clock. */
  Watch(LongSupplier nanos, long begin, Budget budget) {
    this.nanos = nanos;
    this.begin = begin;
    this.allowedNanos = budget.wall().toNanos();
    this.allowedSteps = Math.max(1, budget.rounds());
  }

  /** Counts work done: one unit is about one ruin-and-recreate step. */
  void step(int units) {
    steps += units;
  }

  /** As a number to reckon with; exact far beyond any search. */
  double steps() {
    return (double) steps;
  }

  double spent() {
    double byTime = (nanos.getAsLong() - begin) / (double) allowedNanos;
    if (allowedSteps >= ENDLESS) {
      return byTime;
    }
    return byTime >= 1 ? 1 : steps / (double) allowedSteps;
  }

  boolean before(double share) {
    return spent() < share;
  }
}
