package org.serai.planner.airlift;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A pick-up and delivery problem in ints and arrays. Request r is picked up at node r and dropped
 * at node requests + r; the depots follow. Times and travel share one unit, loads are whole.
 */
public final class RoutingProblem {

  /** What counts first when two plans are compared. */
  public enum Aim {
    FEWEST_VEHICLES,
    SHORTEST_WITH_GIVEN_FLEET,
    SERVE_BY_PRIORITY
  }

  final String name;
  final Aim aim;
  final int requests;
  final int nodes;
  final Stops stops;
  final Craft[] fleet;

  /** Price of leaving a request behind, in the units of travel. */
  final double[] bankWeight;

  /** Nodes with windows, service time, load change and the name each bears in its file. */
  static final class Stops {
    final int[] label;
    final double[] earliest;
    final double[] latest;
    final double[] service;
    final int[] load;
    final double[] longestRide;

    Stops(int requests, int nodes) {
      label = new int[nodes];
      earliest = new double[nodes];
      latest = new double[nodes];
      service = new double[nodes];
      load = new int[nodes];
      longestRide = new double[requests];
      Arrays.fill(longestRide, Double.POSITIVE_INFINITY);
    }
  }

  private final Function<RoutingProblem, RouteRule> ruleMaker;

  RoutingProblem(String name, Aim aim, Stops stops, Craft[] fleet) {
    this(name, aim, stops, fleet, RoutingProblem::plainRule);
  }

  RoutingProblem(
      String name,
      Aim aim,
      Stops stops,
      Craft[] fleet,
      Function<RoutingProblem, RouteRule> ruleMaker) {
    this.name = name;
    this.aim = aim;
    this.requests = stops.longestRide.length;
    this.nodes = stops.label.length;
    this.stops = stops;
    this.fleet = fleet.clone();
    this.bankWeight = new double[requests];
    this.ruleMaker = ruleMaker;
    Arrays.fill(bankWeight, Craft.MUST_SERVE);
  }

  public String name() {
    return name;
  }

  public Aim aim() {
    return aim;
  }

  public int requests() {
    return requests;
  }

  public int vehicles() {
    return fleet.length;
  }

  /** Must everybody be served, or may some stay in the bank at a price? */
  boolean mustServe() {
    return aim != Aim.SERVE_BY_PRIORITY;
  }

  /** A rule for the whole routes of this problem; each thread needs its own. */
  RouteRule newRule() {
    return ruleMaker.apply(this);
  }

  private static RouteRule plainRule(RoutingProblem problem) {
    return problem.limitsRides() ? new RideTimes(problem) : new RouteRule.Free();
  }

  /** True when a whole route must be looked at, because rides or routes may only last so long. */
  boolean limitsRides() {
    for (double ride : stops.longestRide) {
      if (ride < Double.POSITIVE_INFINITY) {
        return true;
      }
    }
    return fleet[0].terms.longestRoute() < Double.POSITIVE_INFINITY;
  }

  boolean isPickUp(int node) {
    return node < requests;
  }

  int requestAt(int node) {
    return node < requests ? node : node - requests;
  }

  /**
   * A copy whose windows have lost the minutes that no feasible route can use: a pick-up so late
   * that its drop-off is missed, a drop-off so early that nobody can be aboard yet. Windows of the
   * copy may be empty; such a request can never be served.
   */
  RoutingProblem tightened() {
    Stops tight = new Stops(requests, nodes);
    System.arraycopy(stops.label, 0, tight.label, 0, nodes);
    System.arraycopy(stops.earliest, 0, tight.earliest, 0, nodes);
    System.arraycopy(stops.latest, 0, tight.latest, 0, nodes);
    System.arraycopy(stops.service, 0, tight.service, 0, nodes);
    System.arraycopy(stops.load, 0, tight.load, 0, nodes);
    System.arraycopy(stops.longestRide, 0, tight.longestRide, 0, requests);
    for (int request = 0; request < requests; request++) {
      tighten(tight, request);
    }
    RoutingProblem copy = new RoutingProblem(name, aim, tight, fleet, ruleMaker);
    System.arraycopy(bankWeight, 0, copy.bankWeight, 0, requests);
    return copy;
  }

  private void tighten(Stops tight, int request) {
    int pick = request;
    int drop = requests + request;
    double direct = shortest(pick, drop);
    double away = tight.service[pick];
    double ride = tight.longestRide[request];
    tight.earliest[pick] = Math.max(tight.earliest[pick], reach(pick));
    tight.latest[drop] = Math.min(tight.latest[drop], lastUse(drop));
    tight.earliest[drop] = Math.max(tight.earliest[drop], tight.earliest[pick] + away + direct);
    tight.latest[pick] = Math.min(tight.latest[pick], tight.latest[drop] - direct - away);
    tight.earliest[pick] = Math.max(tight.earliest[pick], tight.earliest[drop] - ride - away);
    tight.latest[drop] = Math.min(tight.latest[drop], tight.latest[pick] + away + ride);
  }

  private double shortest(int from, int to) {
    double best = Craft.NO_LEG;
    for (Craft craft : fleet) {
      if (!craft.terms.triangle()) {
        // Without the triangle inequality a detour may be shorter than the leg itself.
        return 0;
      }
      best = Math.min(best, craft.travel[from * nodes + to]);
    }
    return best;
  }

  private double reach(int node) {
    double best = Craft.NO_LEG;
    for (Craft craft : fleet) {
      if (!craft.terms.triangle()) {
        return stops.earliest[node];
      }
      best = Math.min(best, stops.earliest[craft.start] + craft.travel[craft.start * nodes + node]);
    }
    return best;
  }

  private double lastUse(int node) {
    double best = -Craft.NO_LEG;
    for (Craft craft : fleet) {
      if (!craft.terms.triangle()) {
        return stops.latest[node];
      }
      double home = craft.travel[node * nodes + craft.end];
      best = Math.max(best, stops.latest[craft.end] - home - stops.service[node]);
    }
    return best;
  }
}
