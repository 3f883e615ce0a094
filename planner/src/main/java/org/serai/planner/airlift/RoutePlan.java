package org.serai.planner.airlift;

import java.util.List;

/**
 * The routes found: one list of stop labels per vehicle that moves, depots left out, and the labels
 * of the pick-ups that stay in the bank. Cost is in the units of the instance.
 */
public record RoutePlan(List<List<Integer>> routes, List<Integer> bank, double cost) {
  public RoutePlan {
    routes = routes.stream().map(List::copyOf).toList();
    bank = List.copyOf(bank);
  }

  public int vehicles() {
    return routes.size();
  }

  public boolean servesAll() {
    return bank.isEmpty();
  }
}
