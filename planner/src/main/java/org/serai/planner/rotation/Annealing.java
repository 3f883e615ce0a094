package org.serai.planner.rotation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Price annealing: everybody takes the cheapest path, then sweeps re-route each party on a mixture
 * of prices and true marginal cost, until the marginal cost alone decides and no row is overfull.
 */
final class Annealing {

  /** Cost of a seat too many in early sweeps: a little, so that prices can form. */
  private static final double SOFT = 20;

  /** Cost of a seat too many in the last sweeps: above any post-slot. */
  private static final double HARD = 2_000;

  private final PlanSearch search;
  private final SplittableRandom random;

  Annealing(PlanSearch search, SplittableRandom random) {
    this.search = search;
    this.random = random;
  }

  /** Runs so many sweeps from nothing to a complete plan; a raised stop only skips sweeps. */
  void run(int sweeps, BooleanSupplier stop) {
    int parties = search.model.parties.length;
    for (int sweep = 0; sweep < sweeps && !stop.getAsBoolean(); sweep++) {
      double theta = (sweep + 1.0) / sweeps;
      search.view.soften(theta, SOFT * Math.pow(HARD / SOFT, theta), PlanSearch.SAFETY);
      for (int i : PlanSearch.shuffled(parties, random)) {
        reroute(i);
      }
    }
    close();
  }

  /** Starts from the safest paths and only accepts what is as safe: slower, but never less safe. */
  void upon(List<short[]> safest) {
    search.view.harden(1, PlanSearch.SAFETY);
    for (int i = 0; i < safest.size(); i++) {
      search.place(i, safest.get(i));
    }
    close();
    for (int i : PlanSearch.shuffled(safest.size(), random)) {
      reroute(i);
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
