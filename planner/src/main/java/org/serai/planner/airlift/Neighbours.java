package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** For each stop the stops nearest to it, nearest first, and how alike two requests are. */
final class Neighbours {
  /** Strings are cut near a seed; nobody looks further than this many stops. */
  private static final int MOST = 250;

  private final RoutingProblem problem;
  private final double[] travel;
  final int[][] near;

  Neighbours(RoutingProblem problem) {
    this.problem = problem;
    this.travel = problem.fleet[0].travel;
    int stops = 2 * problem.requests;
    near = new int[stops][];
    for (int stop = 0; stop < stops; stop++) {
      near[stop] = nearestTo(stop, stops);
    }
  }

  private int[] nearestTo(int stop, int stops) {
    List<Integer> others = new ArrayList<>(stops);
    for (int other = 0; other < stops; other++) {
      others.add(other);
    }
    others.sort(Comparator.comparingDouble(other -> distance(stop, other)));
    return others.stream().limit(MOST).mapToInt(Integer::intValue).toArray();
  }

  double distance(int from, int to) {
    return travel[from * problem.nodes + to];
  }

  /** Small for requests that could stand in for each other: near in space and in time (Shaw). */
  double unlike(int one, int other) {
    int n = problem.requests;
    RoutingProblem.Stops stops = problem.stops;
    double space = distance(one, other) + distance(one + n, other + n);
    double time =
        Math.abs(stops.earliest[one] - stops.earliest[other])
            + Math.abs(stops.latest[one + n] - stops.latest[other + n]);
    return space + time / 4;
  }
}
