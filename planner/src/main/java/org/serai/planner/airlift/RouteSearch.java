package org.serai.planner.airlift;

import java.util.List;
import java.util.Optional;

/**
 * One thread's search: first as few vehicles as may be, then short routes. These are looked for in
 * seasons, each an annealing of its own from a plan made from nothing, until the threads gather;
 * then the best plan is warmed up once more and cooled to the end. Where hardly a seat is free no
 * annealing leaves the valley that it began in, so several are tried.
 */
final class RouteSearch {
  /** From this share of the budget on all threads go on from the same plan. */
  static final double GATHER = 0.7;

  /** Mean legs that a change may cost: a season's first and last, and those of the time after. */
  private static final double HOT = 3.0;

  private static final double COLD = 0.1;

  private static final double WARM = 0.6;

  private static final double FROZEN = 0.05;

  /** Steps of a season for each request: short, for which valley it is in matters more. */
  private static final double SEASON = 300;

  /**
   * Share of the budget after which an attempt to save a vehicle rests and the other way has its
   * turn, or one to seat everybody anew ends.
   */
  private static final double ATTEMPT = 0.1;

  /** The first turn is shorter, each that fails makes the next one longer. */
  private static final double FIRST_ATTEMPT = 0.02;

  private static final double LONGER = 1.2;

  /** What choosing among the routes of all threads may take, each time. */
  private static final double COMBINATION = 0.01;

  /** The same as for an attempt, for the first plan: without it there is nothing to improve. */
  private static final double FIRST_PLAN = 0.2;

  private final RoutingProblem problem;
  private final RouteBook book;
  private final Watch watch;
  private final FleetSearch ejections;
  private final FleetSearch absences;
  private final RuinAndRecreate shortening;
  private final Recreate recreate;
  private final Habit habit;
  private final RoutePool pool;

  /** Whether routes are kept: any vehicle can take over those of another. */
  private final boolean pools;

  private double lastSaved;

  /** Whose turn it is to save a vehicle. */
  private FleetSearch way;

  private double attempt = FIRST_ATTEMPT;
  private Draft best;

  /** While it lasts the book holds the plan that is being cooled, which may be worse than best. */
  private Optional<Cooling> cooling = Optional.empty();

  /** Share of the budget that was spent when the present season began. */
  private double seasonBegan;

  /**
   * How long a thread tries to save vehicles: at least a share of the budget, then so many times as
   * long as the last saving took, but never beyond another share.
   */
  record Habit(double least, double times, double most) {
    double savesUntil(double lastSaved) {
      return Math.min(most, Math.max(least, times * lastSaved));
    }
  }

  RouteSearch(RouteBook book, Neighbours neighbours, Watch watch, Habit habit) {
    this.problem = book.problem;
    this.book = book;
    this.watch = watch;
    this.habit = habit;
    this.ejections = new EjectionSearch(book, neighbours);
    this.absences = new AbsenceSearch(book, neighbours);
    this.way = ejections;
    this.pool = new RoutePool(problem);
    this.pools = book.interchangeable();
    this.shortening = new RuinAndRecreate(book, neighbours, pools ? pool::see : _ -> {});
    this.recreate = new Recreate(book, neighbours);
    this.best = book.draft();
  }

  Draft best() {
    return best;
  }

  /** The best plan that the routes seen by all of these make; the own one where vehicles differ. */
  Draft putTogether(List<RouteSearch> all) {
    if (!pools) {
      return best;
    }
    all.stream().filter(other -> other != this).forEach(other -> pool.seeAll(other.pool));
    double until = watch.spent() + COMBINATION;
    return pool.combined(best, () -> !watch.before(until));
  }

  double spent() {
    return watch.spent();
  }

  /** Seats everybody at once, cheaply, or by ejections where that does not do. */
  void begin() {
    recreate.seatBank(false);
    if (book.banked > 0 && problem.mustServe()) {
      ejections.seatAll(watch, FIRST_PLAN);
    }
    keep(book.draft());
  }

  private void keep(Draft now) {
    if (now.betterThan(best, problem.aim)) {
      best = now;
    }
  }

  /**
   * Takes another thread's plan as the one to work on. Before the gathering only a better fleet is
   * taken over, and with it begins the first season anew.
   */
  void adopt(Draft plan, boolean gathered) {
    if (plan == best) {
      return;
    }
    if (gathered) {
      best = plan;
      book.load(best);
      shortening.restart();
    } else if (saves() || plan.servesBetterThan(best)) {
      best = plan;
      cooling = Optional.empty();
    }
  }

  // ---- fewer vehicles

  /** One vehicle fewer, again and again, until the share is spent or patience runs out. */
  void reduceFleet(double until) {
    if (best.banked > 0 || !saves()) {
      return;
    }
    cooling = Optional.empty();
    while (best.used > 1 && watch.before(until) && saves()) {
      if (way.saveOne(best, watch, Math.min(until, watch.spent() + attempt))) {
        lastSaved = watch.spent();
        keep(book.draft());
      } else {
        otherWay();
        attempt = Math.min(ATTEMPT, LONGER * attempt);
      }
    }
  }

  private boolean saves() {
    return watch.before(habit.savesUntil(lastSaved));
  }

  /** The other one may get further. */
  private void otherWay() {
    way = way == ejections ? absences : ejections;
  }

  // ---- shorter routes

  /** Shorter routes with the vehicles at hand. */
  void shorten(double until) {
    while (watch.before(until)) {
      if (cooling.isEmpty()) {
        book.load(best);
        season();
      } else if (cooling.orElseThrow().over(watch)) {
        nextSeason();
      }
      shortening.run(watch, until, cooling.orElseThrow());
      keep(shortening.best());
    }
  }

  private void nextSeason() {
    double half = (watch.spent() - seasonBegan) / 2;
    if (watch.spent() + half >= GATHER) {
      warmUp();
      return;
    }
    if (!seatAnew()) {
      book.load(best);
    }
    season();
  }

  private void season() {
    seasonBegan = watch.spent();
    cool(HOT, COLD, SEASON * problem.requests, GATHER);
  }

  /** Goes on from the best plan to the end of the budget. */
  void warmUp() {
    book.load(best);
    cool(WARM, FROZEN, Double.POSITIVE_INFINITY, 1);
  }

  private void cool(double hot, double cold, double steps, double until) {
    shortening.restart();
    double leg = book.meanLeg();
    cooling = Optional.of(Cooling.from(watch, hot * leg, cold * leg, steps, until));
  }

  /** Seats everybody from nothing with the vehicles of the best plan; false: no time to. */
  private boolean seatAnew() {
    ejections.forget();
    absences.forget();
    book.load(best.emptied());
    recreate.seatBank(false);
    if (book.banked == 0 || !problem.mustServe()) {
      return true;
    }
    double until = Math.min(GATHER, watch.spent() + attempt);
    boolean seated = way.seatAll(watch, until);
    if (!seated) {
      otherWay();
    }
    return seated;
  }
}
