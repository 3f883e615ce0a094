package org.serai.planner.advice;

import java.util.List;
import org.serai.planner.rotation.Objective;

/** Why a person is where the plan has him or her in a slot. */
public sealed interface Why {

  /**
   * The best other way is worse, or not better: both values, level by level.
   *
   * @param elsewhere the state in the slot on the best other way
   * @param broken safety and stay rules that the other way breaks and the plan does not
   */
  record Better(int elsewhere, Objective planned, Objective instead, List<Obstacle> broken)
      implements Why {
    public Better {
      broken = List.copyOf(broken);
    }
  }

  /** There is no other place that the person could be at. */
  record NoOtherWay() implements Why {}
}
