package org.serai.planner.evacuation;

import java.util.HashMap;
import java.util.Map;

/** Walks through a plan period by period as people would, and fails where it cannot be done. */
final class PlanReplay {
  private PlanReplay() {}

  /** Returns the people of the class out by the end of each period, counted on the way. */
  static int[] replay(EvacuationProblem problem, EvacuationPlan plan, int priority) {
    Map<String, Integer> at = new HashMap<>();
    for (EvacuationProblem.Waiting group : problem.waiting()) {
      if (group.priority() == priority) {
        at.merge(group.place() + "@" + group.ready(), group.people(), Integer::sum);
      }
    }
    int[] out = new int[problem.periods()];
    int sum = 0;
    for (int period = 0; period < out.length; period++) {
      moveWithin(problem, plan, priority, period, at);
      for (int place = 0; place < problem.places().size(); place++) {
        int here = at.getOrDefault(place + "@" + period, 0);
        if (here < 0) {
          throw new AssertionError(
              -here + " people too many leave place " + place + " in period " + period);
        }
        if (problem.places().get(place).safe()) {
          sum += here;
        } else {
          at.merge(place + "@" + (period + 1), here, Integer::sum);
        }
      }
      out[period] = sum;
    }
    return out;
  }

  private static void moveWithin(
      EvacuationProblem problem,
      EvacuationPlan plan,
      int priority,
      int period,
      Map<String, Integer> at) {
    for (EvacuationPlan.Move move : plan.moves()) {
      if (move.period() == period && move.priority() == priority) {
        EvacuationProblem.Leg leg = problem.legs().get(move.leg());
        at.merge(leg.from() + "@" + period, -move.people(), Integer::sum);
        at.merge(leg.to() + "@" + (period + leg.travel()), move.people(), Integer::sum);
      }
    }
  }
}
