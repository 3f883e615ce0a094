package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the rows of a public instance into a problem, or says which row makes no sense. */
final class InstanceBuild {
  /** Matrices grow with the square; the largest public instances have 5,000 stops. */
  private static final int MOST_STOPS = 6_000;

  /** The check grows with the cube; beyond this it would cost more than it saves. */
  private static final int MOST_FOR_TRIANGLE = 700;

  /** What the head of a file says about the vehicles, all of one kind. */
  record Head(int vehicles, int capacity, double longestRoute, double longestRide) {}

  /** A matrix in the order of the file's rows, and whether it obeys the triangle inequality. */
  static final class Travel {
    private final double[] byRow;
    private final boolean triangle;

    private Travel(double[] byRow, boolean triangle) {
      this.byRow = byRow;
      this.triangle = triangle;
    }
  }

  private final InstanceText text;
  private final Head head;
  private final List<InstanceStop> stops;

  /** The depot comes first in {@code stops}. */
  InstanceBuild(InstanceText text, Head head, List<InstanceStop> stops) {
    this.text = text;
    this.head = head;
    this.stops = List.copyOf(stops);
    if (head.capacity() <= 0) {
      throw text.errorAt(1, "the capacity is " + head.capacity() + "; nobody could ride.");
    }
    if (head.vehicles() <= 0) {
      throw text.errorAt(1, "the fleet has " + head.vehicles() + " vehicles.");
    }
    if (stops.size() > MOST_STOPS) {
      throw text.error(stops.size() + " stops; at most " + MOST_STOPS + " are read.");
    }
    stops.forEach(this::check);
  }

  private void check(InstanceStop stop) {
    InstanceStop.Hours hours = stop.hours();
    String name = "stop " + stop.id();
    if (hours.latest() < hours.earliest()) {
      throw text.errorAt(
          stop.line(),
          name + " closes at " + hours.latest() + ", before it opens at " + hours.earliest() + ".");
    }
    if (hours.earliest() < 0 || hours.service() < 0) {
      throw text.errorAt(stop.line(), name + " has a negative time.");
    }
    if (Math.abs(stop.load()) > head.capacity()) {
      throw text.errorAt(
          stop.line(),
          name
              + " needs "
              + Math.abs(stop.load())
              + " seats; a vehicle has "
              + head.capacity()
              + ".");
    }
  }

  RoutingProblem problem(String name, RoutingProblem.Aim aim, Travel given) {
    List<InstanceStop> ordered = ordered();
    int requests = (ordered.size() - 1) / 2;
    int nodes = ordered.size();
    RoutingProblem.Stops arrays = new RoutingProblem.Stops(requests, nodes);
    Map<Integer, Integer> row = rowById();
    double[] travel = new double[nodes * nodes];
    for (int node = 0; node < nodes; node++) {
      InstanceStop stop = ordered.get(node);
      arrays.label[node] = stop.id();
      arrays.earliest[node] = stop.hours().earliest();
      arrays.latest[node] = stop.hours().latest();
      arrays.service[node] = stop.hours().service();
      arrays.load[node] = stop.load();
      int from = row.getOrDefault(stop.id(), 0);
      for (int other = 0; other < nodes; other++) {
        int to = row.getOrDefault(ordered.get(other).id(), 0);
        travel[node * nodes + other] = given.byRow[from * nodes + to];
      }
    }
    Arrays.fill(arrays.longestRide, head.longestRide());
    Craft.Terms terms = new Craft.Terms(0, head.longestRoute(), given.triangle);
    Craft craft = new Craft(head.capacity(), nodes - 1, nodes - 1, travel, terms);
    Craft[] fleet = new Craft[Math.min(head.vehicles(), Math.max(1, requests))];
    Arrays.fill(fleet, craft);
    return new RoutingProblem(name, aim, arrays, fleet);
  }

  /** Straight lines: the distance is the travel time. */
  Travel euclidean() {
    int nodes = stops.size();
    double[] travel = new double[nodes * nodes];
    for (int from = 0; from < nodes; from++) {
      for (int to = 0; to < nodes; to++) {
        InstanceStop a = stops.get(from);
        InstanceStop b = stops.get(to);
        travel[from * nodes + to] = Math.hypot(a.x() - b.x(), a.y() - b.y());
      }
    }
    return new Travel(travel, true);
  }

  /** Travel as a file gives it, row by row. */
  static Travel asGiven(double[] byRow, int nodes) {
    return new Travel(byRow, triangle(byRow, nodes));
  }

  private Map<Integer, Integer> rowById() {
    Map<Integer, Integer> rows = new HashMap<>();
    for (int row = 0; row < stops.size(); row++) {
      Integer before = rows.put(stops.get(row).id(), row);
      if (before != null) {
        throw text.errorAt(
            stops.get(row).line(), "stop " + stops.get(row).id() + " is in the file twice.");
      }
    }
    return rows;
  }

  /** Pick-ups, then their drop-offs in the same order, then the depot. */
  private List<InstanceStop> ordered() {
    Map<Integer, Integer> rows = rowById();
    List<InstanceStop> picks = new ArrayList<>();
    List<InstanceStop> drops = new ArrayList<>();
    for (InstanceStop stop : stops.subList(1, stops.size())) {
      InstanceStop partner = partner(stop, rows);
      if (partner.partner() != stop.id() || partner.load() != -stop.load()) {
        throw text.errorAt(
            stop.line(),
            "stop "
                + stop.id()
                + " (load "
                + stop.load()
                + ") names stop "
                + partner.id()
                + " as its partner, which has load "
                + partner.load()
                + " and names "
                + partner.partner()
                + ".");
      }
      if (stop.pickUp()) {
        picks.add(stop);
        drops.add(partner);
      }
    }
    picks.addAll(drops);
    picks.add(stops.get(0));
    return picks;
  }

  private InstanceStop partner(InstanceStop stop, Map<Integer, Integer> rows) {
    Integer row = rows.get(stop.partner());
    if (row == null || row == 0 || stop.load() == 0) {
      String kind = stop.pickUp() ? "pick-up" : "drop-off";
      String other = stop.pickUp() ? "drop-off" : "pick-up";
      throw text.errorAt(
          stop.line(),
          kind
              + " "
              + stop.id()
              + " has no "
              + other
              + ": stop "
              + stop.partner()
              + " is not in the file; it may be truncated.");
    }
    return stops.get(row);
  }

  /** Travel times rounded to minutes may break it; then no scan may stop early. */
  private static boolean triangle(double[] travel, int nodes) {
    if (nodes > MOST_FOR_TRIANGLE) {
      return false;
    }
    for (int from = 0; from < nodes; from++) {
      for (int by = 0; by < nodes; by++) {
        double first = travel[from * nodes + by];
        for (int to = 0; to < nodes; to++) {
          if (first + travel[by * nodes + to] < travel[from * nodes + to] - 1e-6) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
