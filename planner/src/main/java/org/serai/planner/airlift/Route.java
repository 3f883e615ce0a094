package org.serai.planner.airlift;

import java.util.Arrays;

/**
 * One vehicle's stops in order with what constant-time insertion checks need: the earliest start at
 * each position, the latest start that keeps the rest on time, and the load after it.
 */
final class Route {
  private final RoutingProblem problem;
  int vehicle;
  int length;
  int[] node;
  double[] early;
  double[] late;
  int[] onboard;

  /** Travel from each position to the next, kept beside the stops for the sake of the cache. */
  double[] leg;

  double cost;

  /** Changes with the content and returns with it, so that old evaluations stay usable. */
  long version;

  Route(RoutingProblem problem, int vehicle) {
    this.problem = problem;
    // Most routes are short; the arrays grow when one is not.
    this.node = new int[16];
    this.early = new double[16];
    this.late = new double[16];
    this.onboard = new int[16];
    this.leg = new double[16];
    clear(vehicle);
  }

  void clear(int ofVehicle) {
    vehicle = ofVehicle;
    node[0] = craft().start;
    node[1] = craft().end;
    length = 2;
    refresh();
  }

  Craft craft() {
    return problem.fleet[vehicle];
  }

  boolean empty() {
    return length == 2;
  }

  void copyFrom(Route other) {
    room(other.length);
    vehicle = other.vehicle;
    length = other.length;
    cost = other.cost;
    version = other.version;
    System.arraycopy(other.node, 0, node, 0, length);
    System.arraycopy(other.early, 0, early, 0, length);
    System.arraycopy(other.late, 0, late, 0, length);
    System.arraycopy(other.onboard, 0, onboard, 0, length);
    System.arraycopy(other.leg, 0, leg, 0, length);
  }

  void copyWithout(Route other, int request) {
    room(other.length);
    vehicle = other.vehicle;
    int kept = 0;
    int drop = request + problem.requests;
    for (int at = 0; at < other.length; at++) {
      int stop = other.node[at];
      if (stop != request && stop != drop) {
        node[kept++] = stop;
      }
    }
    length = kept;
  }

  /**
   * The same as {@link #copyWithout} with its times, but recomputes only those that change. For the
   * scans of the ejection search; cost and version are not set. False when the rest is not sound,
   * which can only happen where the triangle inequality does not hold.
   */
  boolean trim(Route other, int request) {
    if (!other.craft().terms.triangle()) {
      copyWithout(other, request);
      return refresh();
    }
    room(other.length);
    vehicle = other.vehicle;
    length = other.length - 2;
    int pick = 1;
    while (other.node[pick] != request) {
      pick++;
    }
    int drop = pick + 1;
    while (other.node[drop] != request + problem.requests) {
      drop++;
    }
    splice(other.node, node, other.length, pick, drop);
    splice(other.onboard, onboard, other.length, pick, drop);
    splice(other.leg, leg, other.length, pick, drop);
    join(pick - 1);
    join(drop - 2);
    for (int at = pick; at < drop - 1; at++) {
      onboard[at] -= problem.stops.load[request];
    }
    trimEarly(other, pick, drop);
    trimLate(other, pick, drop);
    return true;
  }

  private static void splice(Object from, Object to, int length, int pick, int drop) {
    System.arraycopy(from, 0, to, 0, pick);
    System.arraycopy(from, pick + 1, to, pick, drop - pick - 1);
    System.arraycopy(from, drop + 1, to, drop - 1, length - drop - 1);
  }

  private void join(int at) {
    leg[at] = craft().travel[node[at] * problem.nodes + node[at + 1]];
  }

  private void trimEarly(Route other, int pick, int drop) {
    System.arraycopy(other.early, 0, early, 0, pick);
    for (int at = pick; at < length; at++) {
      int before = node[at - 1];
      double leave = early[at - 1] + problem.stops.service[before];
      double reach = leave + leg[at - 1];
      early[at] = Math.max(reach, problem.stops.earliest[node[at]]);
      if (at >= drop - 1 && early[at] == other.early[at + 2]) {
        // From here on nothing is earlier than it was.
        System.arraycopy(other.early, at + 2, early, at, length - at);
        return;
      }
    }
  }

  private void trimLate(Route other, int pick, int drop) {
    System.arraycopy(other.late, drop + 1, late, drop - 1, length - drop + 1);
    for (int at = drop - 2; at >= 0; at--) {
      double leave = late[at + 1] - leg[at] - problem.stops.service[node[at]];
      late[at] = Math.min(leave, problem.stops.latest[node[at]]);
      if (at < pick && late[at] == other.late[at]) {
        System.arraycopy(other.late, 0, late, 0, at);
        return;
      }
    }
  }

  /** The other route without all who are marked, with its times; false when that is not sound. */
  boolean copyWithoutAll(Route other, boolean[] out) {
    room(other.length);
    vehicle = other.vehicle;
    int last = other.length - 1;
    int kept = 1;
    node[0] = other.node[0];
    for (int at = 1; at < last; at++) {
      int stop = other.node[at];
      if (!out[problem.requestAt(stop)]) {
        node[kept++] = stop;
      }
    }
    node[kept++] = other.node[last];
    length = kept;
    return refresh();
  }

  void assign(int ofVehicle, int[] stops) {
    room(stops.length + 2);
    vehicle = ofVehicle;
    node[0] = craft().start;
    System.arraycopy(stops, 0, node, 1, stops.length);
    node[stops.length + 1] = craft().end;
    length = stops.length + 2;
  }

  int[] stops() {
    return Arrays.copyOfRange(node, 1, length - 1);
  }

  /** Pick-up after position {@code pick}, drop-off after position {@code drop} of the old order. */
  void insert(int request, int pick, int drop) {
    room(length + 2);
    int tail = length - 1 - drop;
    System.arraycopy(node, drop + 1, node, drop + 3, tail);
    node[drop + 2] = request + problem.requests;
    System.arraycopy(node, pick + 1, node, pick + 2, drop - pick);
    node[pick + 1] = request;
    length += 2;
  }

  private void room(int wanted) {
    if (node.length < wanted) {
      int size = wanted + wanted / 2;
      node = Arrays.copyOf(node, size);
      early = Arrays.copyOf(early, size);
      late = Arrays.copyOf(late, size);
      onboard = Arrays.copyOf(onboard, size);
      leg = Arrays.copyOf(leg, size);
    }
  }

  /** Recomputes times, loads and cost from the order; false when a window or the load is broken. */
  boolean refresh() {
    Craft craft = craft();
    double[] travel = craft.travel;
    RoutingProblem.Stops stops = problem.stops;
    int size = problem.nodes;
    int last = length - 1;
    boolean sound = true;
    double sum = 0;
    early[0] = stops.earliest[node[0]];
    onboard[0] = 0;
    for (int at = 1; at <= last; at++) {
      leg[at - 1] = travel[node[at - 1] * size + node[at]];
      double reach = early[at - 1] + stops.service[node[at - 1]] + leg[at - 1];
      early[at] = Math.max(reach, stops.earliest[node[at]]);
      onboard[at] = onboard[at - 1] + stops.load[node[at]];
      sound &= early[at] <= stops.latest[node[at]] && onboard[at] <= craft.capacity;
      sum += leg[at - 1];
    }
    late[last] = stops.latest[node[last]];
    for (int at = last - 1; at >= 0; at--) {
      double leave = late[at + 1] - leg[at] - stops.service[node[at]];
      late[at] = Math.min(leave, stops.latest[node[at]]);
    }
    cost = empty() ? 0 : sum + craft.terms.fixedCost();
    return sound;
  }
}
