package org.serai.planner.search;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A budget that is being spent: how much of it is gone, and whether to go on. */
public final class Deadline {

  private final Budget budget;
  private final Stop stop;
  private final LongSupplier nanos;
  private final long begin;

  public Deadline(Budget budget, Stop stop) {
    this(budget, stop, System::nanoTime);
  }

  /** A budget of another clock's nanoseconds: processor time, where a machine is shared. */
  public Deadline(Budget budget, Stop stop, LongSupplier nanos) {
    this.budget = budget;
    this.stop = stop;
    this.nanos = nanos;
    begin = nanos.getAsLong();
  }

  public Duration elapsed() {
    return Duration.ofNanos(nanos.getAsLong() - begin);
  }

  /**
   * The part of the budget that is spent after so many rounds, 0 to 1. Where rounds are capped they
   * alone are the measure until the time is up: the clock must not leak into a repeatable search.
   */
  public double spent(long rounds) {
    double byTime = elapsed().toNanos() / (double) budget.wall().toNanos();
    if (byTime >= 1 || budget.rounds() == 0) {
      return 1;
    }
    boolean capped = budget.rounds() < Long.MAX_VALUE;
    return capped ? Math.min(1, rounds / (double) budget.rounds()) : byTime;
  }

  /** Whether the search must end after so many rounds. */
  public boolean over(long rounds) {
    return stop.isRaised() || spent(rounds) >= 1;
  }

  public boolean stopped() {
    return stop.isRaised();
  }

  public Budget budget() {
    return budget;
  }
}
