package org.serai.planner.airlift;

import java.util.SplittableRandom;

/**
 * Seats those who wait by ruin and recreate, step by step: a change is kept when those left over
 * weigh less, or when they weigh as much and the routes are short enough (fleet minimisation of
 * Christiaens and Vanden Berghe 2020). What each weighs is up to whoever asks.
 */
final class Mending {
  /** Share of a mean leg that the routes may grow by while nobody is better off. */
  private static final double WARMTH = 0.1;

  private final RoutingProblem problem;
  private final RouteBook book;
  private final SplittableRandom random;
  private final Ruin ruin;
  private final Recreate recreate;
  private final long[] weight;
  private double length;
  private double warmth;

  /** Each request's weight, never below one, so that fewer who wait are always better. */
  Mending(RouteBook book, Neighbours neighbours, long[] weight) {
    this.problem = book.problem;
    this.book = book;
    this.random = book.random;
    this.ruin = new Ruin(book, neighbours);
    this.recreate = new Recreate(book, neighbours);
    this.weight = weight;
  }

  /** Takes the plan as it stands for the one to be mended. */
  void begin() {
    book.mark();
    length = book.length();
    warmth = WARMTH * length / (2.0 * problem.requests + book.open);
  }

  /** Seats whom it can without putting anybody out. */
  void seatBank() {
    recreate.seatBank(false);
  }

  /**
   * One step, kept or taken back. Where tries count, whoever is left over by it weighs one more
   * afterwards, kept or not.
   */
  void step(boolean triesCount) {
    long left = left();
    boolean sound = ruin.strike();
    if (sound) {
      recreate.seatBank(false);
    }
    long leftNow = left();
    double lengthNow = book.length();
    boolean shorter = lengthNow < length - warmth * Math.log(random.nextDouble());
    boolean better = leftNow < left || (leftNow == left && shorter);
    if (triesCount) {
      countTry();
    }
    if (sound && (better || book.banked == 0)) {
      book.mark();
      length = lengthNow;
    } else {
      book.takeBack();
    }
  }

  private void countTry() {
    for (int at = 0; at < book.banked; at++) {
      weight[book.bank[at]]++;
    }
  }

  private long left() {
    long sum = 0;
    for (int at = 0; at < book.banked; at++) {
      sum += weight[book.bank[at]];
    }
    return sum;
  }
}
