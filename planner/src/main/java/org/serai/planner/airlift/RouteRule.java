package org.serai.planner.airlift;

/**
 * A rule on a whole route that the constant-time checks of the kernel cannot see, such as the
 * longest ride. It is asked only about routes that already pass those checks.
 */
sealed interface RouteRule permits RouteRule.Free, RideTimes, FlightRules {

  /** May this vehicle visit these nodes in this order? Only the first {@code length} count. */
  boolean admits(int vehicle, int[] nodes, int length);

  /** Does what one vehicle may do depend on where the others are? Then no price can be kept. */
  default boolean couplesRoutes() {
    return false;
  }

  /** Called once, with the plan that the rule will be asked about. */
  default void attach(RouteBook book) {}

  /** Narrows the times of a sound route by what the rule knows; they stay necessary. */
  default void sharpen(Route route) {}

  /** Narrows the times of a sound route, and says whether the rule admits it as it stands. */
  default boolean settles(Route route) {
    sharpen(route);
    return admits(route.vehicle, route.node, route.length);
  }

  /** The answer of problems whose windows and loads say everything. */
  record Free() implements RouteRule {
    @Override
    public boolean admits(int vehicle, int[] nodes, int length) {
      return true;
    }
  }
}
