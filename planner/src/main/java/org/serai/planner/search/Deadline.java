package org.serai.planner.search;

import java.time.Duration;

/** A budget that is being spent: how much of it is gone, and whether to go on. */
public final class Deadline {

  private final Budget budget;
  private final Stop stop;
  private final long begin = System.nanoTime();

  public Deadline(Budget budget, Stop stop) {
    this.budget = budget;
    this.stop = stop;
  }

  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** The part of the budget that is spent after so many rounds, by time or rounds, 0 to 1. */
  public double spent(long rounds) {
    double byTime = elapsed().toNanos() / (double) budget.wall().toNanos();
    double byRounds = budget.rounds() == 0 ? 1 : rounds / (double) budget.rounds();
    return Math.min(1, Math.max(byTime, byRounds));
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
