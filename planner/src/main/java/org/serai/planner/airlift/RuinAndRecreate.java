package org.serai.planner.airlift;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Shortens the routes: ruin a part, recreate it, keep the change if it is good enough for the
 * present temperature (simulated annealing as in Christiaens and Vanden Berghe 2020).
 */
final class RuinAndRecreate {
  private final RoutingProblem problem;
  private final RouteBook book;
  private final SplittableRandom random;
  private final Ruin ruin;
  private final Recreate recreate;
  private final boolean mustSeatAll;
  private final Consumer<Draft> told;
  private Draft best;
  private double current;

  /** Each plan that is better than all since the last restart is told. */
  RuinAndRecreate(RouteBook book, Neighbours neighbours, Consumer<Draft> told) {
    this.problem = book.problem;
    this.book = book;
    this.random = book.random;
    this.ruin = new Ruin(book, neighbours);
    this.recreate = new Recreate(book, neighbours);
    this.mustSeatAll = problem.mustServe();
    this.told = told;
    this.best = book.draft();
    this.current = best.cost;
  }

  /** Starts anew from what the book holds. */
  void restart() {
    best = book.draft();
    current = best.cost;
  }

  Draft best() {
    return best;
  }

  /** Works until the share {@code until} of the budget is spent, or the cooling is over. */
  void run(Watch watch, double until, Cooling cooling) {
    double temperature = cooling.at(watch);
    for (int turn = 0; ; turn++) {
      if ((turn & 15) == 0) {
        if (!watch.before(until) || cooling.over(watch)) {
          return;
        }
        temperature = cooling.at(watch);
      }
      watch.step(1);
      step(temperature);
    }
  }

  private void step(double temperature) {
    boolean complete = book.banked == 0;
    if (!ruin.strike()
        || !(recreate.seatBank(mustSeatAll && complete) || !complete || !mustSeatAll)) {
      book.takeBack();
      return;
    }
    double after = book.cost();
    double threshold = current - temperature * Math.log(random.nextDouble());
    if (after >= threshold) {
      book.takeBack();
      return;
    }
    current = after;
    book.mark();
    if (after < best.cost - 1e-9) {
      while (problem.aim == RoutingProblem.Aim.FEWEST_VEHICLES && book.used() < book.open) {
        closeEmpty();
      }
      best = book.draft();
      told.accept(best);
    }
  }

  private void closeEmpty() {
    for (int slot = book.open - 1; slot >= 0; slot--) {
      if (book.routes[slot].empty()) {
        book.close(slot);
        return;
      }
    }
  }
}
