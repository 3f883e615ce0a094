package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Routes that good plans were made of, one for each set of riders: the cheapest order seen. Whole
 * plans are lost when a search turns away from them; their routes are kept here, and {@link
 * Partition} makes new plans of them. Only for fleets whose vehicles are all alike.
 */
final class RoutePool {
  /** Beyond this the oldest go: a choice among more takes longer than it is worth. */
  private static final int MOST = 12_000;

  private final RoutingProblem problem;
  private final Route spare;
  private final Map<BitSet, Seen> seen = new LinkedHashMap<>();

  /** One route: its stops in order, its riders, what it costs. */
  static final class Seen {
    final int[] stops;
    final BitSet riders;
    final double cost;

    Seen(int[] stops, BitSet riders, double cost) {
      this.stops = stops;
      this.riders = riders;
      this.cost = cost;
    }
  }

  RoutePool(RoutingProblem problem) {
    this.problem = problem;
    this.spare = new Route(problem, 0);
  }

  /** Keeps the routes of a plan. */
  void see(Draft plan) {
    for (int[] stops : plan.stops) {
      if (stops.length > 0) {
        see(stops);
      }
    }
  }

  private void see(int[] stops) {
    BitSet riders = new BitSet(problem.requests);
    for (int node : stops) {
      riders.set(problem.requestAt(node));
    }
    Seen before = seen.get(riders);
    if (before == null || !Arrays.equals(before.stops, stops)) {
      keep(new Seen(stops, riders, costOf(stops)));
    }
  }

  private double costOf(int[] stops) {
    spare.assign(0, stops);
    spare.refresh();
    return spare.cost;
  }

  private void keep(Seen route) {
    Seen before = seen.get(route.riders);
    if (before == null || route.cost < before.cost) {
      seen.put(route.riders, route);
    }
    if (seen.size() > MOST) {
      seen.remove(seen.keySet().iterator().next());
    }
  }

  /** Keeps what another thread has seen as well. */
  void seeAll(RoutePool other) {
    other.seen.values().forEach(this::keep);
  }

  /**
   * The best plan these routes make in as many vehicles, or the one given where none is better; it
   * stops where it stands when it is over.
   */
  Draft combined(Draft best, BooleanSupplier over) {
    if (best.banked > 0) {
      return best;
    }
    see(best);
    List<Seen> routes = List.copyOf(seen.values());
    SeatPrices prices = SeatPrices.of(routes, problem.requests, best.used, best.cost, over);
    List<Seen> chosen = new Partition(routes, prices, over).cheapest();
    return chosen.isEmpty() ? best : draft(best, chosen);
  }

  private static Draft draft(Draft best, List<Seen> chosen) {
    List<int[]> stops = new ArrayList<>(chosen.stream().map(route -> route.stops).toList());
    while (stops.size() < best.stops.length) {
      stops.add(new int[0]);
    }
    double cost = chosen.stream().mapToDouble(route -> route.cost).sum();
    return new Draft(stops.toArray(int[][]::new), best.vehicle, 0, chosen.size(), cost);
  }
}
