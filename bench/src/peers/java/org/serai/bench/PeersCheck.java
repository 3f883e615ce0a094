package org.serai.bench;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import org.serai.planner.rotation.Objective;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationEvaluator;
import org.serai.planner.rotation.RotationExample;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;

/**
 * Whether the peers are told the same problem as ours: on tiny instances CP-SAT's proven optimum
 * must be what the judge says of its plan, and no plan of ours may be better; on larger ones the
 * score that Timefold sees must be the judge's. Argument: how many seeds.
 */
public final class PeersCheck {

  private PeersCheck() {}

  public static void main(String[] arguments) {
    Loader.loadNativeLibraries();
    int seeds = Integer.parseInt(arguments[0]);
    for (int seed = 1; seed <= seeds; seed++) {
      score(RotationExample.of(60, 6, 20, seed), seed);
      optimum(RotationExample.of(6, 3, 6, seed), seed);
    }
    System.out.println(seeds + " seeds: the peers are told what the judge knows.");
  }

  private static void score(RotationProblem problem, int seed) {
    List<Crew> crews = Crew.of(problem);
    RotationAnswer ours =
        RotationPlanner.solve(problem, Budget.rounds(200, seed), Progress.silent());
    for (List<PerSlot> states : List.of(SpreadsheetGreedy.plan(problem), ours.plan().states())) {
      PlanDraft draft = new PlanDraft(problem, crews);
      short[][] paths = Crew.paths(crews, states);
      for (int c = 0; c < paths.length; c++) {
        draft.put(c, paths[c]);
      }
      Objective value = RotationEvaluator.objective(problem, states);
      same("broken rules", seed, draft.broken(), 0);
      same("safety units", seed, draft.unsafe(), value.safety().units());
      same("points", seed, draft.cost(), value.weighed());
    }
  }

  private static void optimum(RotationProblem problem, int seed) {
    List<Crew> crews = Crew.of(problem);
    RotationModel model = new RotationModel(problem, crews, new PlanDraft(problem, crews));
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1);
    if (solver.solve(model.cp) != CpSolverStatus.OPTIMAL) {
      throw new IllegalStateException("Seed " + seed + ": CP-SAT proved nothing.");
    }
    short[][] paths =
        model.models().stream().map(m -> m.path(solver::booleanValue)).toArray(short[][]::new);
    Objective value = RotationEvaluator.objective(problem, Crew.states(problem, crews, paths));
    same("CP-SAT's optimum", seed, Math.round(solver.objectiveValue()), weighed(value));
    RotationAnswer ours =
        RotationPlanner.solve(problem, Budget.rounds(2_000, seed), Progress.silent());
    if (weighed(ours.plan().objective()) < weighed(value)) {
      throw new IllegalStateException(
          "Seed " + seed + ": ours found " + ours.plan().objective() + ", better than " + value);
    }
  }

  private static long weighed(Objective value) {
    return RotationModel.SAFETY * value.safety().units() + value.weighed();
  }

  private static void same(String what, int seed, long found, long judged) {
    if (found != judged) {
      throw new IllegalStateException(
          "Seed %d: %s are %d; the judge says %d.".formatted(seed, what, found, judged));
    }
  }
}
