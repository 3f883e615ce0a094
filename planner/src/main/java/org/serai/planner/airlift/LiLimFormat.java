package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.List;

/**
 * Li and Lim (2001): vehicles, capacity, speed; then id, x, y, demand, earliest, latest, service,
 * pick-up id, delivery id. Distances are Euclidean and unrounded.
 */
final class LiLimFormat {
  private LiLimFormat() {}

  static RoutingProblem read(String name, InstanceText text) {
    double[] first = text.row(3, "the line of vehicles, capacity and speed");
    int vehicles = text.whole(first[0], "the number of vehicles");
    int capacity = text.whole(first[1], "the capacity");
    var head =
        new InstanceBuild.Head(
            vehicles, capacity, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    List<InstanceStop> stops = new ArrayList<>();
    do {
      double[] row = text.row(9, "a stop");
      stops.add(stop(text, row));
    } while (text.hasMore());
    InstanceBuild build = new InstanceBuild(text, head, stops);
    return build.problem(name, RoutingProblem.Aim.FEWEST_VEHICLES, build.euclidean());
  }

  static InstanceStop stop(InstanceText text, double[] row) {
    int id = text.whole(row[0], "the id");
    int load = text.whole(row[3], "the demand");
    int partner = text.whole(load > 0 ? row[8] : row[7], "the partner's id");
    var hours = new InstanceStop.Hours(row[4], row[5], row[6]);
    return new InstanceStop(id, row[1], row[2], load, hours, partner, text.line());
  }
}
