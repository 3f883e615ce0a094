package org.serai.planner.rotation;

import java.util.Optional;
import java.util.Set;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** Finds a rotation plan: safety first and proven, then levels 2 to 6 as good as time allows. */
public final class RotationPlanner {

  private RotationPlanner() {}

  /** Searches until the budget is spent. */
  public static RotationAnswer solve(
      RotationProblem problem, Budget budget, Progress<RotationPlan> progress) {
    return solve(problem, budget, progress, new Stop());
  }

  /** Searches until the budget is spent or the stop is raised; the best so far is returned. */
  public static RotationAnswer solve(
      RotationProblem problem, Budget budget, Progress<RotationPlan> progress, Stop stop) {
    return solve(problem, new Deadline(budget, stop), progress);
  }

  /** Searches until the deadline, which may go by processor time. */
  public static RotationAnswer solve(
      RotationProblem problem, Deadline deadline, Progress<RotationPlan> progress) {
    return solve(problem, deadline, progress, Set.of());
  }

  /** The same with some of its methods left out: for measurements of what each is worth. */
  public static RotationAnswer solve(
      RotationProblem problem,
      Deadline deadline,
      Progress<RotationPlan> progress,
      Set<Method> without) {
    return new PlannerRun(problem, deadline, progress, without).run();
  }

  /**
   * Plans anew after an event. The problem is the world after it, from now on, and its people's
   * announced states are the published plan. The first valid plan is told at once.
   */
  public static RotationAnswer replan(
      RotationProblem problem,
      Replanning mode,
      Budget budget,
      Progress<RotationPlan> progress,
      Stop stop) {
    return replan(problem, mode, new Deadline(budget, stop), progress);
  }

  /** Plans anew until the deadline, which may go by processor time. */
  public static RotationAnswer replan(
      RotationProblem problem,
      Replanning mode,
      Deadline deadline,
      Progress<RotationPlan> progress) {
    return new PlannerRun(problem, deadline, progress, Set.of()).replan(mode, Optional.empty());
  }

  /** The same from the prices that proved the published plan: the bound is tight at once. */
  public static RotationAnswer replan(
      RotationProblem problem,
      Replanning mode,
      Deadline deadline,
      Progress<RotationPlan> progress,
      PriceList known) {
    return new PlannerRun(problem, deadline, progress, Set.of()).replan(mode, Optional.of(known));
  }
}
