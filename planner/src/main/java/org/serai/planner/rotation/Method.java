package org.serai.planner.rotation;

/** What the planner is made of; a measurement may leave one out, to see what it is worth. */
public enum Method {
  /** Prices that climb beside the plan: without them nothing is proven, and the plan sees less. */
  DUAL_ASCENT,

  /** Sweeps from prices to true marginal cost; without them the first plan is put in greedily. */
  ANNEALING,

  /** A few parties out and back in; without it a fresh plan is made whenever prices are better. */
  RUIN_AND_RECREATE,

  /** Branch and bound part by part where parties are few; without it prices alone prove. */
  CASES
}
