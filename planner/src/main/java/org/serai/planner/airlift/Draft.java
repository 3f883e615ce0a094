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

  /** The same vehicles with nobody aboard. */
  Draft emptied() {
    return new Draft(new int[vehicle.length][0], vehicle, Integer.MAX_VALUE, 0, 0);
  }

  /** More people served, or as many with fewer vehicles: a difference that distance cannot mend. */
  boolean servesBetterThan(Draft other) {
    return banked < other.banked || (banked == other.banked && used < other.used);
  }
}
