package org.serai.planner.rotation;

import java.time.Duration;

/**
 * What a search found: the plan, what is proven about it, and the proof.
 *
 * @param bound no plan with the least number of safety units costs less on levels 2 to 6
 * @param safetyBound no plan has fewer safety units
 * @param rounds rounds of improvement done
 */
public record RotationAnswer(
    RotationPlan plan,
    long bound,
    long safetyBound,
    Certificate certificate,
    long rounds,
    Duration elapsed) {

  /** How far levels 2 to 6 can be from the optimum at most, as a share of the bound. */
  public double gap() {
    long objective = plan.objective().weighed();
    return objective == bound ? 0 : (objective - bound) / Math.max(1.0, Math.abs((double) bound));
  }

  /** How evenly the plan shares out exposure: published with it. */
  public ExposureSpread spread(RotationProblem problem) {
    return ExposureSpread.of(problem, plan);
  }

  /** Whether no other plan has fewer safety units. */
  public boolean safetyProven() {
    return plan.objective().safety().units() == safetyBound;
  }

  /** Whether no other plan is better on any level. */
  public boolean optimal() {
    return safetyProven() && plan.objective().weighed() == bound;
  }
}
