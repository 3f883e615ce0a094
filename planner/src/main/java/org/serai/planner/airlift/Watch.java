package org.serai.planner.airlift;

import java.util.function.LongSupplier;

/**
 * How much of the allowance of one thread is spent, as a share from 0 to 1. With an iteration limit
 * alone the answer depends on the seed only; a time limit makes it depend on the machine.
 */
final class Watch {
  private final LongSupplier nanos;
  private final long begin;
  private final long allowedNanos;
  private final long allowedSteps;
  private long steps;

  Watch(LongSupplier nanos, long allowedNanos, long allowedSteps) {
    this.nanos = nanos;
    this.begin = nanos.getAsLong();
    this.allowedNanos = allowedNanos;
    this.allowedSteps = allowedSteps;
  }

  /** Counts work done: one unit is about one ruin-and-recreate step. */
  void step(int units) {
    steps += units;
  }

  double spent() {
    double bySteps = steps / (double) allowedSteps;
    if (allowedNanos == Long.MAX_VALUE) {
      return bySteps;
    }
    return Math.max(bySteps, (nanos.getAsLong() - begin) / (double) allowedNanos);
  }

  boolean before(double share) {
    return spent() < share;
  }
}
