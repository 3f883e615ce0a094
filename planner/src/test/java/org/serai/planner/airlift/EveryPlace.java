package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A place in a route and what it adds to it, found by trying it on the whole route. */
record EveryPlace(int pick, int drop, double price) {

  /** All places that work, cheapest first. */
  static List<EveryPlace> of(RoutingProblem problem, Route route, int request) {
    RouteRule rule = problem.newRule();
    List<EveryPlace> works = new ArrayList<>();
    for (int pick = 0; pick + 1 < route.length; pick++) {
      for (int drop = pick; drop + 1 < route.length; drop++) {
        Route trial = new Route(problem, route.vehicle);
        trial.copyFrom(route);
        trial.insert(request, pick, drop);
        if (trial.refresh() && rule.admits(trial.vehicle, trial.node, trial.length)) {
          works.add(new EveryPlace(pick, drop, trial.cost - route.cost));
        }
      }
    }
    works.sort(Comparator.comparingDouble(EveryPlace::price));
    return works;
  }

  /** The price of the cheapest, or NOWHERE. */
  static double least(RoutingProblem problem, Route route, int request) {
    List<EveryPlace> works = of(problem, route, request);
    return works.isEmpty() ? InsertionScan.NOWHERE : works.getFirst().price();
  }
}
