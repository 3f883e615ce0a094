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

  private static final int NOTHING = Integer.MAX_VALUE;

  private static final int TOO_LATE = -1;

  private final RoutingProblem problem;
  private final int[] boarded;
  private final int[] alights;
  private double[] time = new double[0];
  private double[] by = new double[0];
  private int[] trial = new int[0];

  /** Positions of the last and the first drop-off that the sweep before has hastened. */
  private int furthest;

  private int lowest;

  /** The last position whose time was set by hand; what follows it may already be settled. */
  private int raisedTo;

  RideTimes(RoutingProblem problem) {
    this.problem = problem;
    this.boarded = new int[problem.requests];
    this.alights = new int[problem.requests];
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
    if (route.craft().terms.triangle()) {
      settles(route);
    }
  }

  @Override
  public boolean settles(Route route) {
    int length = route.length;
    if (!route.craft().terms.triangle()) {
      return admits(route.vehicle, route.node, length);
    }
    room(length);
    System.arraycopy(route.node, 0, trial, 0, length);
    System.arraycopy(route.early, 0, time, 0, length);
    System.arraycopy(route.late, 0, by, 0, length);
    raisedTo = length;
    if (!ripple(route.craft(), 1, length)) {
      return false;
    }
    System.arraycopy(time, 0, route.early, 0, length);
    hasten(route);
    return true;
  }

  /**
   * Would the route still work with this insertion? Starts from the route's own least and greatest
   * times and follows only what changes, which is most often a few stops.
   */
  boolean admitsInsertion(Route route, int request, int pick, int drop) {
    int length = route.length + 2;
    room(length);
    open(route, request, pick, drop);
    raisedTo = drop + 2;
    return ripple(route.craft(), pick + 1, length);
  }

  private void room(int length) {
    if (by.length < length) {
      time = new double[2 * length];
      by = new double[2 * length];
      trial = new int[2 * length];
    }
  }

  /** Raises times and delays pick-ups in turn until nothing moves; false: somebody is too late. */
  private boolean ripple(Craft craft, int first, int length) {
    int from = first;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int until = raiseFrom(craft, from, length);
      if (until < 0) {
        return false;
      }
      from = delayFrom(from, until);
      double leave = time[length - 1] - craft.terms.longestRoute();
      if (leave > time[0] + ROUNDING) {
        time[0] = leave;
        from = leave > by[0] + ROUNDING ? TOO_LATE : 1;
      }
      if (from == NOTHING || from == TOO_LATE) {
        return from == NOTHING;
      }
    }
    return false;
  }

  private void open(Route route, int request, int pick, int drop) {
    RoutingProblem.Stops stops = problem.stops;
    int target = request + problem.requests;
    spread(route.node, trial, route.length, pick, drop);
    spread(route.early, time, route.length, pick, drop);
    spread(route.late, by, route.length, pick, drop);
    trial[pick + 1] = request;
    trial[drop + 2] = target;
    time[pick + 1] = stops.earliest[request];
    time[drop + 2] = stops.earliest[target];
    by[pick + 1] = stops.latest[request];
    by[drop + 2] = stops.latest[target];
  }

  private static void spread(Object from, Object to, int length, int pick, int drop) {
    System.arraycopy(from, 0, to, 0, pick + 1);
    System.arraycopy(from, pick + 1, to, pick + 2, drop - pick);
    System.arraycopy(from, drop + 1, to, drop + 3, length - 1 - drop);
  }

  /** Raises times from a position on; returns where they stopped changing, or TOO_LATE. */
  private int raiseFrom(Craft craft, int from, int length) {
    double[] travel = craft.travel;
    double[] service = problem.stops.service;
    int size = problem.nodes;
    int before = trial[from - 1];
    double leave = time[from - 1] + service[before];
    for (int at = from; at < length; at++) {
      int node = trial[at];
      double reach = leave + travel[before * size + node];
      if (reach > time[at]) {
        if (reach > by[at] + ROUNDING) {
          return TOO_LATE;
        }
        time[at] = reach;
      } else if (at > raisedTo) {
        return at;
      }
      leave = time[at] + service[node];
      before = node;
    }
    return length;
  }

  /**
   * Delays the pick-ups of those whose drop-off has moved and whose ride is now too long. Returns
   * the first position whose time must be looked at again, NOTHING, or TOO_LATE.
   */
  private int delayFrom(int from, int until) {
    RoutingProblem.Stops stops = problem.stops;
    int lowest = NOTHING;
    int highest = 0;
    for (int at = until - 1; at >= from; at--) {
      int request = trial[at] - problem.requests;
      if (request < 0 || request >= problem.requests) {
        continue;
      }
      double need = time[at] - stops.longestRide[request] - stops.service[request];
      if (need <= stops.earliest[request]) {
        continue; // Nobody boards before that anyway.
      }
      int pick = at - 1;
      while (trial[pick] != request) {
        pick--;
      }
      if (need > time[pick] + ROUNDING) {
        if (need > by[pick] + ROUNDING) {
          return TOO_LATE;
        }
        time[pick] = need;
        lowest = Math.min(lowest, pick + 1);
        highest = Math.max(highest, pick);
      }
    }
    raisedTo = highest;
    return lowest;
  }

  /**
   * Moves the latest drop-offs forward where the ride would be too long, and what comes before them
   * with them. Sweeps backward from the last drop-off that moved until none does.
   */
  private void hasten(Route route) {
    int last = route.length - 1;
    for (int at = 1; at < last; at++) {
      if (!problem.isPickUp(route.node[at])) {
        alights[problem.requestAt(route.node[at])] = at;
      }
    }
    furthest = last;
    lowest = 0;
    for (int round = 0; round < MOST_ROUNDS && furthest > 0; round++) {
      sweep(route, furthest, lowest);
    }
  }

  /** One sweep to the front, or to where nothing moves before the first drop-off that has moved. */
  private void sweep(Route route, int from, int settled) {
    furthest = 0;
    lowest = route.length;
    for (int at = from - 1; at >= 0; at--) {
      double by = route.late[at + 1] - route.leg[at] - problem.stops.service[route.node[at]];
      if (by < route.late[at]) {
        route.late[at] = by;
      } else if (at < settled) {
        return;
      }
      int follower = follower(route, at);
      if (follower > 0) {
        furthest = Math.max(furthest, follower);
        lowest = Math.min(lowest, follower);
      }
    }
  }

  /** Hastens the drop-off of who boards here, or the end of the route; its position if it moved. */
  private int follower(Route route, int at) {
    RoutingProblem.Stops stops = problem.stops;
    int node = route.node[at];
    boolean start = at == 0;
    if (!start && !problem.isPickUp(node)) {
      return 0;
    }
    int to = start ? route.length - 1 : alights[node];
    double longest =
        start ? route.craft().terms.longestRoute() : stops.service[node] + stops.longestRide[node];
    double latest = route.late[at] + longest;
    if (latest >= route.late[to] - ROUNDING) {
      return 0;
    }
    route.late[to] = latest;
    return to;
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
