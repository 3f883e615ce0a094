package org.serai.planner.airlift;

import java.util.Optional;
import java.util.SplittableRandom;

/** One thread's search: first as few vehicles as may be, then short routes. */
final class RouteSearch {
  /** Mean legs that a change may cost at the start of the cooling, and at its end. */
  private static final double HOT = 5.0;

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

  /** While it lasts the book holds the plan that is being cooled, which may be worse than best. */
  private Optional<RuinAndRecreate.Cooling> cooling = Optional.empty();

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

  /** Takes another thread's plan as the one to work on; one's own is worked on as it stands. */
  void adopt(Draft plan) {
    if (plan != best) {
      best = plan;
      cooling = cooling.map(this::from);
    }
  }

  /** One vehicle fewer, again and again; stops at {@code enough} vehicles. */
  void reduceFleet(double until, int enough) {
    cooling = Optional.empty();
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

  /**
   * Shorter routes with the vehicles at hand; the cooling began at share {@code from}. A watch goes
   * on where the one before it stopped: starting anew from the best would freeze the search in it.
   */
  void shorten(double from, double until) {
    if (cooling.isEmpty()) {
      book.load(best);
      double leg = book.meanLeg();
      cooling = Optional.of(from(new RuinAndRecreate.Cooling(HOT * leg, COLD * leg, from, 1.0)));
    }
    shortening.run(watch, until, cooling.orElseThrow());
    if (shortening.best().betterThan(best, problem.aim)) {
      best = shortening.best();
    }
  }

  private RuinAndRecreate.Cooling from(RuinAndRecreate.Cooling same) {
    book.load(best);
    shortening.restart();
    return same;
  }
}
