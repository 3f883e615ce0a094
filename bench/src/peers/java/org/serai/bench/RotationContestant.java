package org.serai.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.serai.planner.rotation.Method;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.search.Budget;
import org.serai.planner.search.CpuClock;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** Who takes part in the side-by-side of the rotation. */
enum RotationContestant {
  OURS("ours"),
  NO_DUALS("ours without duals"),
  NO_ANNEALING("ours without annealing"),
  NO_RUIN("ours without ruin and recreate"),
  NO_CASES("ours without cases"),
  GREEDY("spreadsheet greedy"),
  CP_SAT("CP-SAT, direct"),
  CP_SAT_HINTED("CP-SAT, our plan as hint"),
  TIMEFOLD("Timefold, path per person");

  private final String shown;

  RotationContestant(String shown) {
    this.shown = shown;
  }

  String shown() {
    return shown;
  }

  /** A plan, where there is one; and what ours proves beside it. */
  record Found(Optional<List<PerSlot>> states, Optional<RotationAnswer> answer) {

    static Found of(List<PerSlot> states) {
      return new Found(Optional.of(states), Optional.empty());
    }
  }

  /** Plans within so many seconds of processor time, on all threads together. */
  Found plan(RotationProblem problem, Duration processor, long seed) {
    return switch (this) {
      case OURS -> ours(problem, processor, seed, Set.of());
      case NO_DUALS -> ours(problem, processor, seed, Set.of(Method.DUAL_ASCENT));
      case NO_ANNEALING -> ours(problem, processor, seed, Set.of(Method.ANNEALING));
      case NO_RUIN -> ours(problem, processor, seed, Set.of(Method.RUIN_AND_RECREATE));
      case NO_CASES -> ours(problem, processor, seed, Set.of(Method.CASES));
      case GREEDY -> Found.of(SpreadsheetGreedy.plan(problem));
      case CP_SAT ->
          new Found(
              CpSatPeer.findPlan(problem, alone(processor, seed), Optional.empty()),
              Optional.empty());
      case CP_SAT_HINTED -> hinted(problem, processor, seed);
      case TIMEFOLD -> Found.of(TimefoldPeer.plan(problem, alone(processor, seed)));
    };
  }

  private static Found ours(
      RotationProblem problem, Duration processor, long seed, Set<Method> without) {
    Budget budget = Budget.of(processor.dividedBy(2), seed);
    Deadline deadline =
        new Deadline(budget, new Stop(), new CpuClock(System::nanoTime, budget.threads()));
    RotationAnswer answer = RotationPlanner.solve(problem, deadline, Progress.silent(), without);
    return new Found(Optional.of(answer.plan().states()), Optional.of(answer));
  }

  /** Half of the time for the hint, half for the solver that gets it. */
  private static Found hinted(RotationProblem problem, Duration processor, long seed) {
    Deadline all = alone(processor, seed);
    Optional<List<PerSlot>> hint = ours(problem, processor.dividedBy(2), seed, Set.of()).states();
    return new Found(CpSatPeer.findPlan(problem, all, hint), Optional.empty());
  }

  private static Deadline alone(Duration processor, long seed) {
    Budget budget = new Budget(processor, 1, seed, Long.MAX_VALUE, 0);
    return new Deadline(budget, new Stop(), new CpuClock(System::nanoTime, 1));
  }
}
