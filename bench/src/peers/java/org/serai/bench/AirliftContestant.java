package org.serai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.serai.planner.airlift.InstanceFormat;
import org.serai.planner.airlift.RoutePlan;
import org.serai.planner.airlift.RoutePlanner;
import org.serai.planner.airlift.RoutingProblem;
import org.serai.planner.search.Budget;
import org.serai.planner.search.CpuClock;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Stop;

/** Who takes part in the side-by-side of the routes. */
enum AirliftContestant {
  OURS("ours"),
  OR_TOOLS("OR-Tools routing"),
  JSPRIT("jsprit");

  private static final int THREADS = 2;

  private final String shown;

  AirliftContestant(String shown) {
    this.shown = shown;
  }

  String shown() {
    return shown;
  }

  /** jsprit knows no longest route, so it is not asked about dial-a-ride. */
  boolean takes(InstanceFormat format) {
    return switch (format) {
      case LI_LIM -> true;
      case CORDEAU -> this != JSPRIT;
      case SARTORI_BURIOL -> false;
    };
  }

  /** Routes within so many seconds of processor time, on all threads together. */
  Optional<List<List<Integer>>> findRoutes(
      Path file, InstanceFormat format, Duration processor, long seed) throws IOException {
    RoutingProblem problem = format.read(file);
    Deadline deadline =
        new Deadline(
            new Budget(processor, 1, seed, Long.MAX_VALUE, 0),
            new Stop(),
            new CpuClock(System::nanoTime, 1));
    return switch (this) {
      case OURS -> ours(problem, processor, seed);
      case OR_TOOLS -> OrToolsRoutes.findRoutes(PublicInstance.read(file, format), deadline);
      case JSPRIT -> JspritRoutes.findRoutes(PublicInstance.read(file, format), deadline);
    };
  }

  private static Optional<List<List<Integer>>> ours(
      RoutingProblem problem, Duration processor, long seed) {
    Budget budget = new Budget(processor.dividedBy(THREADS), THREADS, seed, Long.MAX_VALUE, 0);
    RoutePlan plan =
        RoutePlanner.solve(
            problem, budget, new CpuClock(System::nanoTime, THREADS), standing -> {});
    return plan.servesAll() ? Optional.of(plan.routes()) : Optional.empty();
  }
}
