package org.serai.planner.airlift;

/** A plan as it stood at one moment: the stops of each open route, and how good it is. */
final class Draft {
  final int[][] stops;
  final int[] vehicle;
  final int banked;
  final int used;
  final double cost;

  Draft(int[][] stops, int[] vehicle, int banked, int used, double cost) {
    this.stops = stops;
    this.vehicle = vehicle;
    this.banked = banked;
    this.used = used;
    this.cost = cost;
  }

  /**
   * Fewer people left behind first; then, if the problem asks for it, fewer vehicles; then cost.
   */
  boolean betterThan(Draft other, RoutingProblem.Aim aim) {
    boolean counts = aim == RoutingProblem.Aim.FEWEST_VEHICLES;
    if (counts && banked != other.banked) {
      return banked < other.banked;
    }
    if (counts && used != other.used) {
      return used < other.used;
    }
    return cost < other.cost - 1e-9;
  }
}
