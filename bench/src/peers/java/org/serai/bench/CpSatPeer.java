package org.serai.bench;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Optional;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.search.Deadline;

/** CP-SAT of OR-Tools on the whole problem, from nothing or from a plan that is given as a hint. */
final class CpSatPeer {

  private static final int WORKERS = 2;

  private CpSatPeer() {}

  /** The best plan within the deadline, building the model included; empty where there is none. */
  static Optional<List<PerSlot>> findPlan(
      RotationProblem problem, Deadline deadline, Optional<List<PerSlot>> hint) {
    Loader.loadNativeLibraries();
    List<Crew> crews = Crew.of(problem);
    RotationModel model = new RotationModel(problem, crews, new PlanDraft(problem, crews));
    if (hint.isPresent()) {
      short[][] paths = Crew.paths(crews, hint.get());
      for (int c = 0; c < paths.length; c++) {
        model.models().get(c).hint(paths[c]);
      }
    }
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(WORKERS);
    solver.getParameters().setRandomSeed((int) deadline.budget().seed());
    // Wall time as well: a machine that is taken by others must not keep the solver for ever.
    double wall = 8 * deadline.budget().wall().toMillis() / 1e3;
    solver.getParameters().setMaxTimeInSeconds(wall);
    CpSolverStatus status;
    try (CpuWatch _ = new CpuWatch(deadline, solver::stopSearch)) {
      status = solver.solve(model.cp);
    }
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return Optional.empty();
    }
    short[][] paths =
        model.models().stream().map(m -> m.path(solver::booleanValue)).toArray(short[][]::new);
    return Optional.of(Crew.states(problem, crews, paths));
  }
}
