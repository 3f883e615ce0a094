package org.serai.planner.airlift;

import java.util.Arrays;

/**
 * One vehicle as the route kernel sees it. Travel is a flat matrix nodes x nodes of minutes (or of
 * the distance units of the instance); a leg that must not be flown holds {@link #NO_LEG}.
 */
final class Craft {
  /** Weight of a request that must be served; far above any distance, exact in a double sum. */
  static final double MUST_SERVE = 1e8;

  /** Larger than any window, small enough that sums of a few stay exact enough to compare. */
  static final double NO_LEG = 1e12;

  final int capacity;
  final int start;
  final int end;
  final double[] travel;

  /** The matrix turned over: row b holds the travel from everywhere into b, side by side. */
  final double[] into;

  final Terms terms;

  /**
   * What a vehicle costs when it moves at all, how long it may be on its way, and whether its legs
   * obey the triangle inequality, which lets the scans stop early.
   */
  record Terms(double fixedCost, double longestRoute, boolean triangle) {}

  Craft(int capacity, int start, int end, double[] travel, Terms terms) {
    this.capacity = capacity;
    this.start = start;
    this.end = end;
    this.travel = travel;
    this.into = turnedOver(travel);
    this.terms = terms;
  }

  /** A symmetric matrix is its own turned one and is not stored twice. */
  private static double[] turnedOver(double[] travel) {
    int nodes = (int) Math.round(Math.sqrt(travel.length));
    double[] turned = new double[travel.length];
    for (int from = 0; from < nodes; from++) {
      for (int to = 0; to < nodes; to++) {
        turned[to * nodes + from] = travel[from * nodes + to];
      }
    }
    return Arrays.equals(travel, turned) ? travel : turned;
  }
}
