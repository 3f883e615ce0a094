package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Judges routes from the problem alone, without the kernel: every stop once, in the right order, on
 * time, within seats, rides and route length. Written for clearness, not for speed.
 */
public final class RouteChecker {
  /** Times are sums of square roots; differences below this are rounding. */
  private static final double ROUNDING = 1e-6;

  /** Raising departure times ends after as many rounds as a route has rides, on sane routes. */
  private static final int MOST_ROUNDS = 1000;

  private final RoutingProblem problem;
  private final Map<Integer, Integer> nodeOf = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();

  private RouteChecker(RoutingProblem problem) {
    this.problem = problem;
    for (int node = 0; node < 2 * problem.requests; node++) {
      nodeOf.put(problem.stops.label[node], node);
    }
  }

  /** Everything wrong with the routes, in words; empty when they are feasible. */
  public static List<String> faults(RoutingProblem problem, List<List<Integer>> routes) {
    RouteChecker checker = new RouteChecker(problem);
    checker.judge(routes);
    return List.copyOf(checker.faults);
  }

  /** Sum of travel of all routes, from depot to depot. */
  public static double cost(RoutingProblem problem, List<List<Integer>> routes) {
    RouteChecker checker = new RouteChecker(problem);
    double sum = 0;
    for (List<Integer> route : routes) {
      List<Integer> nodes = checker.nodes(route);
      for (int at = 1; at < nodes.size(); at++) {
        sum += checker.leg(nodes.get(at - 1), nodes.get(at));
      }
    }
    return sum;
  }

  private void judge(List<List<Integer>> routes) {
    if (routes.size() > problem.fleet.length) {
      faults.add(routes.size() + " routes, but the fleet has " + problem.fleet.length + ".");
    }
    for (int row = 0; row < routes.size(); row++) {
      String name = "Route " + (row + 1);
      for (Integer id : routes.get(row)) {
        if (!nodeOf.containsKey(id)) {
          faults.add(name + " visits stop " + id + ", which the instance does not have.");
        } else if (!seen.add(id)) {
          faults.add(name + " visits stop " + id + ", which has been visited before.");
        }
      }
      List<Integer> nodes = nodes(routes.get(row));
      judgeOrder(name, nodes);
      judgeLoad(name, nodes);
      judgeTimes(name, nodes);
    }
    for (Integer id : nodeOf.keySet()) {
      if (!seen.contains(id)) {
        faults.add("Stop " + id + " is not visited.");
      }
    }
  }

  private List<Integer> nodes(List<Integer> route) {
    List<Integer> nodes = new ArrayList<>();
    nodes.add(problem.fleet[0].start);
    route.stream().filter(nodeOf::containsKey).map(nodeOf::get).forEach(nodes::add);
    nodes.add(problem.fleet[0].end);
    return nodes;
  }

  private double leg(int from, int to) {
    return problem.fleet[0].travel[from * problem.nodes + to];
  }

  private int label(int node) {
    return problem.stops.label[node];
  }

  private void judgeOrder(String name, List<Integer> nodes) {
    for (int node : nodes.subList(1, nodes.size() - 1)) {
      boolean pickUp = node < problem.requests;
      int partner = pickUp ? node + problem.requests : node - problem.requests;
      int at = nodes.indexOf(node);
      int other = nodes.indexOf(partner);
      if (other < 0 || (pickUp && other < at)) {
        faults.add(
            name
                + " has stop "
                + label(node)
                + " without stop "
                + label(partner)
                + (pickUp ? " after it." : " before it."));
      }
    }
  }

  private void judgeLoad(String name, List<Integer> nodes) {
    int aboard = 0;
    for (int node : nodes) {
      aboard += problem.stops.load[node];
      if (aboard > problem.fleet[0].capacity || aboard < 0) {
        faults.add(
            name
                + " has "
                + aboard
                + " aboard after stop "
                + label(node)
                + "; the vehicle has "
                + problem.fleet[0].capacity
                + " seats.");
      }
    }
  }

  /** Finds the least times that satisfy every rule of the route, raising them until none moves. */
  private void judgeTimes(String name, List<Integer> nodes) {
    double[] begin = new double[nodes.size()];
    for (int at = 0; at < begin.length; at++) {
      begin[at] = problem.stops.earliest[nodes.get(at)];
    }
    boolean moved = true;
    for (int round = 0; moved && round < MOST_ROUNDS; round++) {
      moved = raise(nodes, begin);
      int late = firstLate(nodes, begin);
      if (late >= 0) {
        int node = nodes.get(late);
        faults.add(
            String.format(
                Locale.ROOT,
                "%s begins stop %d at %.3f; it closes at %.3f.",
                name,
                label(node),
                begin[late],
                problem.stops.latest[node]));
        return;
      }
    }
    if (moved) {
      faults.add(name + " cannot keep its rides short enough at any times.");
    }
  }

  private int firstLate(List<Integer> nodes, double[] begin) {
    for (int at = 0; at < begin.length; at++) {
      if (begin[at] > problem.stops.latest[nodes.get(at)] + ROUNDING) {
        return at;
      }
    }
    return -1;
  }

  private boolean raise(List<Integer> nodes, double[] begin) {
    boolean moved = false;
    for (int at = 1; at < begin.length; at++) {
      int before = nodes.get(at - 1);
      double arrival = begin[at - 1] + problem.stops.service[before] + leg(before, nodes.get(at));
      moved |= raiseTo(begin, at, arrival);
    }
    for (int at = 1; at + 1 < begin.length; at++) {
      int node = nodes.get(at);
      int drop = nodes.indexOf(node + problem.requests);
      if (node < problem.requests && drop > at) {
        double ride = problem.stops.longestRide[node];
        moved |= raiseTo(begin, at, begin[drop] - ride - problem.stops.service[node]);
      }
    }
    double longest = problem.fleet[0].terms.longestRoute();
    moved |= raiseTo(begin, 0, begin[begin.length - 1] - longest);
    return moved;
  }

  private static boolean raiseTo(double[] begin, int at, double least) {
    if (least > begin[at] + ROUNDING / 10) {
      begin[at] = least;
      return true;
    }
    return false;
  }
}
