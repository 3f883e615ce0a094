package org.serai.planner.airlift;

import java.util.Arrays;

/**
 * Longest ride and longest route, exactly. The times of a route form a system of difference
 * constraints; its least solution is found by raising times until nothing moves (Bellman-Ford on
 * the route; Firat and Woeginger 2011 give the linear-time variant).
 */
final class RideTimes implements RouteRule {
  /** Smaller differences are rounding, not lateness; instances are given to three decimals. */
  private static final double ROUNDING = 1e-9;

  /** Each round fixes at least one ride for good on sane routes; more means a vicious circle. */
  private static final int MOST_ROUNDS = 60;

  private final RoutingProblem problem;
  private final int[] boarded;
  private double[] time = new double[0];

  RideTimes(RoutingProblem problem) {
    this.problem = problem;
    this.boarded = new int[problem.requests];
  }

  @Override
  public boolean admits(int vehicle, int[] nodes, int length) {
    if (time.length < length) {
      time = new double[2 * length];
    }
    Arrays.fill(time, 0, length, Double.NEGATIVE_INFINITY);
    Craft craft = problem.fleet[vehicle];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (!forward(craft, nodes, length)) {
        return false;
      }
      if (!delayPickUps(craft, nodes, length)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void sharpen(Route route) {
    if (!route.craft().terms.triangle() || !admits(route.vehicle, route.node, route.length)) {
      return;
    }
    System.arraycopy(time, 0, route.early, 0, route.length);
    for (int round = 0; round < MOST_ROUNDS && hastenDrops(route); round++) {
      for (int at = route.length - 2; at >= 0; at--) {
        int node = route.node[at];
        double leg = route.craft().travel[node * problem.nodes + route.node[at + 1]];
        double leave = route.late[at + 1] - leg - problem.stops.service[node];
        route.late[at] = Math.min(route.late[at], leave);
      }
    }
  }

  /** Moves the latest drop-offs forward where the ride would be too long; false: none moved. */
  private boolean hastenDrops(Route route) {
    RoutingProblem.Stops stops = problem.stops;
    boolean moved = false;
    for (int at = 1; at + 1 < route.length; at++) {
      int node = route.node[at];
      if (!problem.isPickUp(node)) {
        int request = problem.requestAt(node);
        double by = route.late[boarded[request]] + stops.service[request];
        double latest = by + stops.longestRide[request];
        if (latest < route.late[at] - ROUNDING) {
          route.late[at] = latest;
          moved = true;
        }
      }
    }
    int last = route.length - 1;
    double back = route.late[0] + route.craft().terms.longestRoute();
    if (back < route.late[last] - ROUNDING) {
      route.late[last] = back;
      moved = true;
    }
    return moved;
  }

  private boolean forward(Craft craft, int[] nodes, int length) {
    RoutingProblem.Stops stops = problem.stops;
    double free = Double.NEGATIVE_INFINITY;
    for (int at = 0; at < length; at++) {
      int node = nodes[at];
      double start = Math.max(Math.max(time[at], stops.earliest[node]), free);
      if (start > stops.latest[node] + ROUNDING) {
        return false;
      }
      time[at] = start;
      if (problem.isPickUp(node)) {
        boarded[node] = at;
      }
      if (at + 1 < length) {
        free = start + stops.service[node] + craft.travel[node * problem.nodes + nodes[at + 1]];
      }
    }
    return true;
  }

  /** Moves pick-ups later where the ride is too long; false when nothing had to move. */
  private boolean delayPickUps(Craft craft, int[] nodes, int length) {
    RoutingProblem.Stops stops = problem.stops;
    boolean moved = false;
    for (int at = length - 2; at > 0; at--) {
      int node = nodes[at];
      if (problem.isPickUp(node)) {
        continue;
      }
      int request = problem.requestAt(node);
      int pick = boarded[request];
      double need = time[at] - stops.longestRide[request] - stops.service[request];
      if (need > time[pick] + ROUNDING) {
        time[pick] = need;
        moved = true;
      }
    }
    double leave = time[length - 1] - craft.terms.longestRoute();
    if (leave > time[0] + ROUNDING) {
      time[0] = leave;
      moved = true;
    }
    return moved;
  }
}
