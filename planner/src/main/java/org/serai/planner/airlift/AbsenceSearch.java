package org.serai.planner.airlift;

import java.util.SplittableRandom;

/**
 * Seats those who wait by ruin and recreate: a change is kept when those left over have been left
 * over less often before, or when nobody is worse off and the routes are short enough for the
 * present temperature (fleet minimisation of Christiaens and Vanden Berghe 2020).
 */
final class AbsenceSearch {
  /** Share of a mean leg that the routes may grow by while nobody is better off. */
  private static final double WARMTH = 0.1;

  private final RoutingProblem problem;
  private final RouteBook book;
  private final SplittableRandom random;
  private final Ruin ruin;
  private final Recreate recreate;
  private final long[] absences;

  AbsenceSearch(RouteBook book, Neighbours neighbours) {
    this.problem = book.problem;
    this.book = book;
    this.random = book.random;
    this.ruin = new Ruin(book, neighbours);
    this.recreate = new Recreate(book, neighbours);
    this.absences = new long[problem.requests];
  }

  /** Closes the route whose riders are easiest to seat, then seats them; false: time ran out. */
  boolean reduceByOne(Watch watch, double until) {
    int slot = easiest();
    Route route = book.routes[slot];
    while (!route.empty()) {
      book.remove(problem.requestAt(route.node[1]));
    }
    book.close(slot);
    return seatAll(watch, until);
  }

  private int easiest() {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int slot = 0; slot < book.open; slot++) {
      Route route = book.routes[slot];
      double sum = random.nextDouble();
      for (int at = 1; at + 1 < route.length; at++) {
        int node = route.node[at];
        sum += problem.isPickUp(node) ? absences[node] : 0;
      }
      if (sum < least) {
        least = sum;
        best = slot;
      }
    }
    return best;
  }

  /** Seats everybody in the bank; false when the share {@code until} of the budget is spent. */
  boolean seatAll(Watch watch, double until) {
    recreate.seatBank(false);
    book.mark();
    long left = sum();
    double length = length();
    double leg = length / (2.0 * problem.requests + book.open);
    while (book.banked > 0) {
      if (!watch.before(until)) {
        return false;
      }
      watch.step(1);
      boolean sound = ruin.strike();
      if (sound) {
        recreate.seatBank(false);
      }
      long leftNow = sum();
      double lengthNow = length();
      boolean shorter = lengthNow < length - WARMTH * leg * Math.log(random.nextDouble());
      boolean better = leftNow < left || (leftNow == left && shorter);
      for (int at = 0; at < book.banked; at++) {
        absences[book.bank[at]]++;
      }
      if (sound && (better || book.banked == 0)) {
        book.mark();
        length = lengthNow;
      } else {
        book.takeBack();
      }
      left = sum();
    }
    return true;
  }

  /** Weighs those left over by how often that happened; never zero, so fewer is always better. */
  private long sum() {
    long sum = 0;
    for (int at = 0; at < book.banked; at++) {
      sum += 1 + absences[book.bank[at]];
    }
    return sum;
  }

  private double length() {
    double sum = 0;
    for (int slot = 0; slot < book.open; slot++) {
      sum += book.routes[slot].cost;
    }
    return sum;
  }
}
