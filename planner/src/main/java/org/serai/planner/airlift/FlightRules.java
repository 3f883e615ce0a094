package org.serai.planner.airlift;

/** Placeholder until the next step. */
final class FlightRules implements RouteRule {
  @Override
  public boolean admits(int vehicle, int[] nodes, int length) {
    return true;
  }
}
