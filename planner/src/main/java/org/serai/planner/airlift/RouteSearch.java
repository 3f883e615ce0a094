package org.serai.planner.airlift;

import java.util.SplittableRandom;

/** One thread's search: first as few vehicles as may be, then short routes. */
final class RouteSearch {
  /** Share of a mean leg that a change may cost at the start of the cooling, and at its end. */
  private static final double HOT = 1.0;

  private static final double COLD = 0.05;

  /**
   * Share of the budget that one attempt to save a vehicle may take before the other way is tried.
   */
  private static final double ATTEMPT = 0.1;

  private final RoutingProblem problem;
  private final RouteBook book;
  private final Watch watch;
  private final EjectionSearch ejections;
  private final AbsenceSearch absences;
  private final RuinAndRecreate shortening;
  private final Recreate recreate;
  private boolean byAbsence;
  private Draft best;

  RouteSearch(RoutingProblem problem, Neighbours neighbours, SplittableRandom random, Watch watch) {
    this.problem = problem;
    this.book = new RouteBook(problem, problem.newRule(), random);
    this.watch = watch;
    this.ejections = new EjectionSearch(book);
    this.absences = new AbsenceSearch(book, neighbours);
    this.shortening = new RuinAndRecreate(book, neighbours);
    this.recreate = new Recreate(book, neighbours);
    this.best = book.draft();
  }

  Draft best() {
    return best;
  }

  double spent() {
    return watch.spent();
  }

  /** Seats everybody at once, cheaply, or by ejections where that does not do. */
  void begin(double until) {
    recreate.seatBank(false);
    if (book.banked > 0 && problem.mustServe()) {
      ejections.seatAll(watch, until);
    }
    keep();
  }

  private void keep() {
    Draft now = book.draft();
    if (now.betterThan(best, problem.aim)) {
      best = now;
    }
  }

  /** Takes another thread's plan as the one to work on. */
  void adopt(Draft plan) {
    best = plan;
  }

  /** One vehicle fewer, again and again; stops at {@code enough} vehicles. */
  void reduceFleet(double until, int enough) {
    book.load(best);
    while (book.open > best.used) {
      closeOneEmpty();
    }
    while (book.open > enough && watch.before(until)) {
      double slice = Math.min(until, watch.spent() + ATTEMPT);
      boolean fewer =
          byAbsence ? absences.reduceByOne(watch, slice) : ejections.reduceByOne(watch, slice);
      if (fewer) {
        keep();
      } else {
        // The other way may get further from the same plan.
        byAbsence = !byAbsence;
        book.load(best);
      }
    }
  }

  private void closeOneEmpty() {
    for (int slot = book.open - 1; slot >= 0; slot--) {
      if (book.routes[slot].empty()) {
        book.close(slot);
        return;
      }
    }
    throw new IllegalStateException("More vehicles open than used, and none is empty.");
  }

  /** Shorter routes with the vehicles at hand; the cooling began at share {@code from}. */
  void shorten(double from, double until) {
    book.load(best);
    shortening.restart();
    double leg = book.meanLeg();
    shortening.run(watch, until, new RuinAndRecreate.Cooling(HOT * leg, COLD * leg, from, 1.0));
    if (shortening.best().betterThan(best, problem.aim)) {
      best = shortening.best();
    }
  }
}
