package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sartori and Buriol (2020): a head of "KEY: value" lines, NODES, EDGES with a matrix of whole
 * minutes, EOF. The fleet is not limited.
 */
final class SartoriBuriolFormat {
  /** The head has ten lines; a file with many more is something else. */
  private static final int MOST_HEAD_LINES = 100;

  private SartoriBuriolFormat() {}

  static RoutingProblem read(String name, InstanceText text) {
    Map<String, String> keys = head(text);
    int size = whole(text, keys, "SIZE");
    int capacity = whole(text, keys, "CAPACITY");
    int routeTime = whole(text, keys, "ROUTE-TIME");
    if (size < 1 || size % 2 == 0) {
      throw text.error("SIZE is " + size + "; it counts the depot and a pair for each request.");
    }
    List<InstanceStop> stops = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      stops.add(LiLimFormat.stop(text, text.row(9, "a node")));
    }
    expect(text, "EDGES");
    double[] travel = new double[size * size];
    for (int from = 0; from < size; from++) {
      double[] row = text.row(size, "a row of travel times");
      System.arraycopy(row, 0, travel, from * size, size);
    }
    expect(text, "EOF");
    // A route lasts at most ROUTE-TIME, which is also the depot's window; so windows say it all.
    var head =
        new InstanceBuild.Head(
            Math.max(1, size / 2),
            capacity,
            limit(routeTime, stops.get(0)),
            Double.POSITIVE_INFINITY);
    InstanceBuild build = new InstanceBuild(text, head, stops);
    return build.problem(
        name, RoutingProblem.Aim.FEWEST_VEHICLES, InstanceBuild.asGiven(travel, size));
  }

  private static double limit(int routeTime, InstanceStop depot) {
    double open = depot.hours().latest() - depot.hours().earliest();
    return open <= routeTime ? Double.POSITIVE_INFINITY : routeTime;
  }

  private static Map<String, String> head(InstanceText text) {
    Map<String, String> keys = new HashMap<>();
    for (int row = 0; row < MOST_HEAD_LINES; row++) {
      String line = text.text("the line NODES");
      if (line.equals("NODES")) {
        return keys;
      }
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw text.error("\"" + line + "\" is neither KEY: value nor NODES.");
      }
      keys.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      if (line.startsWith("CAPACITY") && whole(text, keys, "CAPACITY") <= 0) {
        // Told here, where the line is still known.
        throw text.error("the capacity is " + keys.get("CAPACITY") + "; nobody could ride.");
      }
    }
    throw text.error("no line NODES within " + MOST_HEAD_LINES + " lines.");
  }

  private static int whole(InstanceText text, Map<String, String> keys, String key) {
    String value = keys.get(key);
    if (value == null) {
      throw text.error("the head has no " + key + ".");
    }
    return text.whole(text.number(value), key);
  }

  private static void expect(InstanceText text, String word) {
    String line = text.text(word);
    if (!line.equals(word)) {
      throw text.error("\"" + word + "\" should stand here, not \"" + line + "\".");
    }
  }
}
