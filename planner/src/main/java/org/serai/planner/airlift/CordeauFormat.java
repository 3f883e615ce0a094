package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.List;

/**
 * Cordeau's dial-a-ride files: vehicles, request nodes, longest route, capacity, longest ride; then
 * id, x, y, service, load, earliest, latest. Node i is dropped at node i plus the number of
 * requests; some files close with the depot once more. In the older sets (Cordeau and Laporte 2003)
 * the second number counts the requests' nodes, in the newer ones as well.
 */
final class CordeauFormat {
  private CordeauFormat() {}

  static RoutingProblem read(String name, InstanceText text) {
    double[] first = text.row(5, "the line of vehicles, nodes, route, capacity and ride");
    int vehicles = text.whole(first[0], "the number of vehicles");
    int capacity = text.whole(first[3], "the capacity");
    int nodes = text.whole(first[1], "the number of nodes");
    if (first[2] <= 0 || first[4] <= 0) {
      throw text.error("the longest route and the longest ride must be above 0.");
    }
    if (nodes < 2 || nodes % 2 != 0) {
      throw text.error(nodes + " request nodes; each request needs a pick-up and a drop-off.");
    }
    var head = new InstanceBuild.Head(vehicles, capacity, first[2], first[4]);
    List<InstanceStop> stops = new ArrayList<>();
    for (int row = 0; row <= nodes; row++) {
      stops.add(stop(text, nodes / 2));
    }
    if (text.hasMore()) {
      text.row(7, "the depot at the end");
    }
    if (text.hasMore()) {
      text.text("nothing");
      throw text.error("the head counts " + nodes + " request nodes; more rows follow.");
    }
    InstanceBuild build = new InstanceBuild(text, head, stops);
    return build.problem(name, RoutingProblem.Aim.SHORTEST_WITH_GIVEN_FLEET, build.euclidean());
  }

  private static InstanceStop stop(InstanceText text, int requests) {
    double[] row = text.row(7, "a stop");
    int id = text.whole(row[0], "the id");
    int load = text.whole(row[4], "the load");
    int partner = id == 0 ? 0 : id <= requests ? id + requests : id - requests;
    var hours = new InstanceStop.Hours(row[5], row[6], row[3]);
    return new InstanceStop(id, row[1], row[2], load, hours, partner, text.line());
  }
}
