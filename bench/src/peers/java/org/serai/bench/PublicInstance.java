package org.serai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.serai.planner.airlift.InstanceFormat;

/**
 * A public instance as its file gives it, for solvers that take nothing of ours: node 0 is the
 * depot, node i stands in row i. The file has been read before by the reader that refuses faults.
 */
record PublicInstance(Head head, List<Node> nodes) {

  /** Infinite where the format sets no limit. */
  record Head(int vehicles, int capacity, double longestRoute, double longestRide) {}

  /**
   * @param drop node at which the people of this one are dropped; 0 where nobody is picked up
   */
  record Node(int id, double x, double y, int load, Hours hours, int drop) {}

  record Hours(double earliest, double latest, double service) {}

  PublicInstance {
    nodes = List.copyOf(nodes);
  }

  static PublicInstance read(Path file, InstanceFormat format) throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        String[] words = line.strip().split("\\s+", -1);
        rows.add(Arrays.stream(words).mapToDouble(Double::parseDouble).toArray());
      }
    }
    return switch (format) {
      case LI_LIM -> liLim(rows);
      case CORDEAU -> cordeau(rows);
      case SARTORI_BURIOL ->
          throw new IllegalArgumentException(file + ": the peers are not given this format.");
    };
  }

  private static PublicInstance liLim(List<double[]> rows) {
    double[] first = rows.getFirst();
    double none = Double.POSITIVE_INFINITY;
    List<Node> nodes = new ArrayList<>();
    for (double[] row : rows.subList(1, rows.size())) {
      Hours hours = new Hours(row[4], row[5], row[6]);
      int drop = row[3] > 0 ? (int) row[8] : 0;
      nodes.add(new Node((int) row[0], row[1], row[2], (int) row[3], hours, drop));
    }
    return new PublicInstance(new Head((int) first[0], (int) first[1], none, none), nodes);
  }

  private static PublicInstance cordeau(List<double[]> rows) {
    double[] first = rows.getFirst();
    int requests = (int) first[1] / 2;
    List<Node> nodes = new ArrayList<>();
    for (double[] row : rows.subList(1, 2 * requests + 2)) {
      int id = (int) row[0];
      Hours hours = new Hours(row[5], row[6], row[3]);
      int drop = id > 0 && id <= requests ? id + requests : 0;
      nodes.add(new Node(id, row[1], row[2], (int) row[4], hours, drop));
    }
    Head head = new Head((int) first[0], (int) first[3], first[2], first[4]);
    return new PublicInstance(head, nodes);
  }

  double travel(int from, int to) {
    Node a = nodes.get(from);
    Node b = nodes.get(to);
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  boolean countsVehicles() {
    return Double.isInfinite(head.longestRoute());
  }
}
