package org.serai.planner.search;

import java.time.Duration;

/**
 * The state of a running search: the best plan so far and what is proven about it.
 *
 * @param objective weighed objective of the plan, in the problem's units
 * @param bound no plan can be better than this; never above the objective
 * @param rounds rounds of improvement done
 */
public record Incumbent<P>(P plan, long objective, long bound, Duration elapsed, long rounds) {

  public Incumbent {
    if (bound > objective) {
      throw new IllegalStateException(
          "Bound " + bound + " is above the objective " + objective + ": one of them is wrong.");
    }
  }

  /** How far the plan can be from the optimum at most, as a share of the bound (0.01 = 1 %). */
  public double gap() {
    return objective == bound ? 0 : (objective - bound) / Math.max(1.0, Math.abs((double) bound));
  }
}
