package org.serai.bench;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.List;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.search.Deadline;

/**
 * Timefold as one would set it up who knows both it and the problem: a planning entity per crew
 * whose one variable is the whole path, late acceptance, moves that change runs of slots, and a
 * score that is kept up to date instead of recomputed. It begins with the clerk's plan.
 */
final class TimefoldPeer {

  private TimefoldPeer() {}

  static List<PerSlot> plan(RotationProblem problem, Deadline deadline) {
    List<Crew> crews = Crew.of(problem);
    CrewPlan start = new CrewPlan(problem, crews, entities(problem, crews));
    Solver<CrewPlan> solver = SolverFactory.<CrewPlan>create(config(deadline)).buildSolver();
    CrewPlan found;
    try (CpuWatch _ = new CpuWatch(deadline, solver::terminateEarly)) {
      found = solver.solve(start);
    }
    short[][] paths =
        found.getEntities().stream().map(e -> e.getPath().states()).toArray(short[][]::new);
    return Crew.states(problem, crews, paths);
  }

  private static List<CrewPath> entities(RotationProblem problem, List<Crew> crews) {
    short[][] paths = SpreadsheetGreedy.paths(problem, crews);
    List<CrewPath> entities = new ArrayList<>();
    for (int c = 0; c < paths.length; c++) {
      entities.add(new CrewPath(c, new CrewPath.Path(paths[c])));
    }
    return entities;
  }

  private static SolverConfig config(Deadline deadline) {
    return new SolverConfig()
        .withSolutionClass(CrewPlan.class)
        .withEntityClasses(CrewPath.class)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(CrewScore.class))
        .withRandomSeed(deadline.budget().seed())
        // A wall limit as well: a machine that is taken by others must not keep it for ever.
        .withTerminationSpentLimit(deadline.budget().wall().multipliedBy(8))
        .withPhases(
            new LocalSearchPhaseConfig()
                .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                .withMoveSelectorConfig(
                    new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(RunMoves.class)));
  }
}
