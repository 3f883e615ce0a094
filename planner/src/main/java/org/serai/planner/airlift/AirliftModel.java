package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An airlift as the route kernel sees it. A pick-up node stands for the take-off with these people,
 * a drop-off node for the landing; so a leg's minutes hold the turn-round that lies between.
 */
final class AirliftModel {
  final AirliftProblem whole;

  /** The problem with each group as one request, in the order of the kernel. */
  final AirliftProblem joined;

  /** For each joined request its members in the whole problem. */
  final List<List<Integer>> members = new ArrayList<>();

  /** Members of groups whose windows have no minute in common. */
  final List<Integer> apart = new ArrayList<>();

  AirliftModel(AirliftProblem whole) {
    this.whole = whole;
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int request = 0; request < whole.requests().size(); request++) {
      String group = whole.requests().get(request).group();
      // A lone request bears its own number, which no group's key can be.
      String key = group.isEmpty() ? "#" + request : "group " + group;
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(request);
    }
    List<AirRequest> requests = new ArrayList<>();
    for (List<Integer> group : groups.values()) {
      if (meets(group)) {
        requests.add(join(group));
        members.add(List.copyOf(group));
      } else {
        apart.addAll(group);
      }
    }
    this.joined = new AirliftProblem(whole.airfields(), whole.aircraft(), requests);
  }

  private List<AirRequest.Trip> trips(List<Integer> group) {
    return group.stream().map(member -> whole.requests().get(member).trip()).toList();
  }

  private boolean meets(List<Integer> group) {
    List<AirRequest.Window> off = trips(group).stream().map(AirRequest.Trip::takeOff).toList();
    List<AirRequest.Window> on = trips(group).stream().map(AirRequest.Trip::landing).toList();
    return latest(off) >= earliest(off) && latest(on) >= earliest(on);
  }

  private static int earliest(List<AirRequest.Window> windows) {
    return windows.stream().mapToInt(AirRequest.Window::earliest).max().orElse(0);
  }

  private static int latest(List<AirRequest.Window> windows) {
    return windows.stream().mapToInt(AirRequest.Window::latest).min().orElse(0);
  }

  private AirRequest join(List<Integer> group) {
    List<AirRequest> all = group.stream().map(whole.requests()::get).toList();
    AirRequest first = all.getFirst();
    List<AirRequest.Window> off = trips(group).stream().map(AirRequest.Trip::takeOff).toList();
    List<AirRequest.Window> on = trips(group).stream().map(AirRequest.Trip::landing).toList();
    return new AirRequest(
        all.size() == 1 ? first.name() : "group " + first.group(),
        new AirRequest.Trip(
            first.trip().from(),
            first.trip().to(),
            new AirRequest.Window(earliest(off), latest(off)),
            new AirRequest.Window(earliest(on), latest(on))),
        new AirRequest.Party(
            all.stream().mapToInt(request -> request.party().seats()).sum(),
            all.stream().mapToInt(request -> request.party().kg()).sum()),
        all.stream().mapToInt(AirRequest::priority).min().orElse(1),
        all.stream().mapToInt(AirRequest::longestRide).min().orElse(1),
        first.group());
  }

  // ---- the kernel's problem

  RoutingProblem routing() {
    int requests = joined.requests().size();
    int fleet = joined.aircraft().size();
    int nodes = 2 * requests + 2 * fleet;
    RoutingProblem.Stops stops = new RoutingProblem.Stops(requests, nodes);
    Arrays.fill(stops.longestRide, Double.POSITIVE_INFINITY);
    for (int request = 0; request < requests; request++) {
      AirRequest wanted = joined.requests().get(request);
      window(stops, request, wanted.trip().takeOff());
      window(stops, request + requests, wanted.trip().landing());
      stops.load[request] = wanted.party().seats();
      stops.load[request + requests] = -wanted.party().seats();
    }
    Craft[] crafts = new Craft[fleet];
    for (int aircraft = 0; aircraft < fleet; aircraft++) {
      Aircraft.Duty duty = joined.aircraft().get(aircraft).duty();
      int start = 2 * requests + 2 * aircraft;
      window(stops, start, new AirRequest.Window(duty.from(), duty.until()));
      window(stops, start + 1, new AirRequest.Window(duty.from(), duty.until()));
      crafts[aircraft] = craft(aircraft, nodes);
    }
    for (int node = 0; node < nodes; node++) {
      stops.label[node] = node;
    }
    RoutingProblem problem =
        new RoutingProblem(
            "airlift",
            RoutingProblem.Aim.SERVE_BY_PRIORITY,
            stops,
            crafts,
            _ -> new FlightRules(joined));
    weigh(problem.bankWeight);
    return problem;
  }

  private static void window(RoutingProblem.Stops stops, int node, AirRequest.Window window) {
    stops.earliest[node] = window.earliest();
    stops.latest[node] = window.latest();
  }

  /** A whole day of flying; using one aircraft less is worth any detour of the others. */
  private double dayPrice() {
    int until = joined.aircraft().stream().mapToInt(one -> one.duty().until()).max().orElse(0);
    return 1.0 + until;
  }

  /** One seat of a priority weighs more than all seats of the lower ones and all aircraft. */
  private void weigh(double[] weight) {
    double unit = 2 * dayPrice() * (1 + joined.aircraft().size());
    int lowest = joined.requests().stream().mapToInt(AirRequest::priority).max().orElse(1);
    for (int priority = lowest; priority >= 1; priority--) {
      double sum = 0;
      for (int request = 0; request < weight.length; request++) {
        AirRequest wanted = joined.requests().get(request);
        if (wanted.priority() == priority) {
          weight[request] = unit * wanted.party().seats();
          sum += weight[request];
        }
      }
      unit += sum;
    }
  }

  private Craft craft(int aircraft, int nodes) {
    Aircraft one = joined.aircraft().get(aircraft);
    double[] travel = new double[nodes * nodes];
    for (int from = 0; from < nodes; from++) {
      for (int to = 0; to < nodes; to++) {
        travel[from * nodes + to] = minutes(one, from, to);
      }
    }
    int start = 2 * joined.requests().size() + 2 * aircraft;
    // Minutes in the air and on the ground between flights are never more than those of the duty.
    Craft.Terms terms = new Craft.Terms(dayPrice(), one.duty().longest(), false);
    return new Craft(one.seats(), start, start + 1, travel, terms);
  }

  private double minutes(Aircraft one, int from, int to) {
    boolean landsFirst = isLanding(from);
    boolean takesOffLast = isTakeOff(to);
    int turn = one.performance().turnRound();
    int here = airfield(from);
    int there = airfield(to);
    if (here == there) {
      if (!landsFirst && !takesOffLast && from < 2 * joined.requests().size()) {
        // Whoever boards here cannot land here before the aircraft has been elsewhere.
        return Craft.NO_LEG;
      }
      return landsFirst && takesOffLast ? turn : 0;
    }
    double km = joined.km(here, there);
    boolean allowed = one.duty().airfields().contains(there) && one.payloadFor(km) >= 0;
    int ground = (landsFirst ? turn : 0) + (takesOffLast ? turn : 0);
    return allowed ? one.minutesFor(km) + ground : Craft.NO_LEG;
  }

  private boolean isLanding(int node) {
    int requests = joined.requests().size();
    return node >= requests && node < 2 * requests;
  }

  private boolean isTakeOff(int node) {
    return node < joined.requests().size();
  }

  private int airfield(int node) {
    int requests = joined.requests().size();
    if (node >= 2 * requests) {
      return joined.aircraft().get((node - 2 * requests) / 2).base();
    }
    AirRequest.Trip trip = joined.requests().get(node % requests).trip();
    return node < requests ? trip.from() : trip.to();
  }
}
