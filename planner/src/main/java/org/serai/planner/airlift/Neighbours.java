package org.serai.planner.airlift;

import java.util.Arrays;

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
    // Distance and stop in one number: sorting whole numbers is far quicker than objects.
    long[] keys = new long[stops];
    for (int other = 0; other < stops; other++) {
      long distance = Float.floatToIntBits((float) distance(stop, other));
      keys[other] = (distance << 32) | other;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).limit(MOST).mapToInt(key -> (int) key).toArray();
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
