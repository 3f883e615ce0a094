package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * Price annealing: everybody takes the cheapest path, then sweeps re-route each party on a mixture
 * of prices and true marginal cost, until the marginal cost alone decides and no row is overfull.
 */
final class Annealing {

  /** Cost of a seat too many in early sweeps: a little, so that prices can form. */
  private static final double SOFT = 20;

  /** Cost of a seat too many in the last sweeps; the closing pass forbids it. */
  private static final double HARD = 2_000;

  /**
   * Cost of a place above a ceiling, in slots of work: next to nothing at first, so that those for
   * whom it is worth most find it, and more than any work in the last sweeps but a fifth. From then
   * on it is out of the question: whoever is put out of a full station only in the end leaves the
   * most critical posts open.
   */
  private static final double FIRST_PLACE = 0.0013;

  private static final double LAST_PLACE = 4;
  private static final double CLOSING = 0.8;

  /**
   * Cost of a seat or hub place too many in the last sweep where there are many parties, in slots
   * of the most critical work; it begins as that of a place above a ceiling. Where seats are scarce
   * their price must be found by and by: who loses a seat only in the closing pass finds no other.
   */
  private static final double LAST_SEAT = 5;

  /** Most that a sweep may do of all: after a pause of the clock the rest is not one leap. */
  private static final double MOST_AT_ONCE = 1.0 / 12;

  private final PlanSearch search;
  private final SplittableRandom random;

  Annealing(PlanSearch search, SplittableRandom random) {
    this.search = search;
    this.random = random;
  }

  /** Runs so many sweeps from nothing to a complete plan; a raised stop only skips sweeps. */
  void run(int sweeps, BooleanSupplier stop) {
    for (int sweep = 1; sweep <= sweeps && !stop.getAsBoolean(); sweep++) {
      sweep((double) sweep / sweeps);
    }
    close();
  }

  /** The same, where the pace tells before each sweep how much is done by then, 1 for all. */
  void run(DoubleSupplier pace, BooleanSupplier stop) {
    double done = 0;
    while (done < 1 && !stop.getAsBoolean()) {
      done = Math.min(done + MOST_AT_ONCE, Math.clamp(pace.getAsDouble(), done, 1));
      sweep(done);
    }
    close();
  }

  private void sweep(double done) {
    double theta = done * done;
    search.view.soften(theta, seat(done, theta), place(done), PlanSearch.SAFETY);
    for (int i : PlanSearch.shuffled(search.model.parties.length, random)) {
      reroute(i);
    }
  }

  private double seat(double done, double theta) {
    if (search.model.parties.length <= Improvement.MANY) {
      return SOFT * Math.pow(HARD / SOFT, theta);
    }
    double first = FIRST_PLACE * search.model.meanWorth();
    double last = LAST_SEAT * search.model.mostWorth();
    return first * Math.pow(last / first, done);
  }

  private double place(double done) {
    double grown = FIRST_PLACE * Math.pow(LAST_PLACE / FIRST_PLACE, done);
    return done > CLOSING ? PlanSearch.SAFETY : grown * search.model.meanWorth();
  }

  /**
   * Puts those who compete for a way out on their safest paths, and re-routes everybody whom that
   * touches: the rest of the plan stays as good as it is. Everybody in the field competes if so
   * said.
   */
  void rescue(SafetyFlow.Outcome safety, boolean everybody) {
    search.view.harden(1, PlanSearch.SAFETY);
    Set<Integer> touched = new LinkedHashSet<>();
    for (int i = 0; i < safety.paths().size(); i++) {
      boolean inField = search.model.parties[i].startState >= 0;
      if ((everybody && inField) || search.competes(i, safety.prices())) {
        search.remove(i);
        touched.add(i);
      }
    }
    touched.forEach(i -> search.place(i, safety.paths().get(i)));
    List<Integer> displaced = new ArrayList<>();
    for (int i : PlanSearch.shuffled(safety.paths().size(), random)) {
      boolean other = !touched.contains(i);
      if (other && search.loads.overuses(search.model.parties[i], search.paths[i])) {
        search.remove(i);
        displaced.add(i);
      }
    }
    displaced.forEach(search::route);
    for (int pass = 0; pass < 2; pass++) {
      touched.forEach(this::reroute);
      displaced.forEach(this::reroute);
    }
  }

  private void reroute(int i) {
    if (search.isPlaced(i)) {
      search.remove(i);
    }
    search.route(i);
  }

  /** Takes out who sits on a seat or hub place that does not exist, and routes them on what is. */
  private void close() {
    int parties = search.model.parties.length;
    search.view.harden(1, PlanSearch.SAFETY);
    int[] order = PlanSearch.shuffled(parties, random);
    for (int i : order) {
      if (search.isPlaced(i) && search.loads.overuses(search.model.parties[i], search.paths[i])) {
        search.remove(i);
      }
    }
    for (int i : order) {
      if (!search.isPlaced(i)) {
        search.route(i);
      }
    }
    for (int i : order) {
      reroute(i);
    }
  }
}
