package org.serai.planner.airlift;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.serai.planner.search.Budget;
import org.serai.planner.search.CpuClock;
import org.serai.planner.search.Stop;

/**
 * One instance solved and judged: the routes, what the independent checker says of them, and the
 * processor time that was spent on all threads, the reading not counted.
 */
public record RouteRun(
    RoutingProblem problem, RoutePlan plan, List<String> faults, Duration processor) {

  /** A budget of processor time per thread is fair on a machine that others use as well. */
  public enum Clock {
    WALL,
    CPU
  }

  public RouteRun {
    faults = List.copyOf(faults);
  }

  /**
   * Solves within the budget, whose time the clock tells, and has the routes checked. A stop is a
   * clock that shows the end of all time.
   */
  public static RouteRun of(RoutingProblem problem, Budget budget, Clock clock, Stop stop) {
    return of(problem, budget, clock, stop, standing -> {});
  }

  /** The same, and the listener is told how far the search is; it may raise the stop. */
  public static RouteRun of(
      RoutingProblem problem, Budget budget, Clock clock, Stop stop, Consumer<Standing> listener) {
    Duration before = CpuClock.spent();
    LongSupplier told =
        switch (clock) {
          case WALL -> System::nanoTime;
          case CPU -> new CpuClock(System::nanoTime, budget.threads());
        };
    LongSupplier nanos = new StoppableClock(told, stop);
    RoutePlan plan = RoutePlanner.solve(problem, budget, nanos, listener);
    List<String> faults = RouteChecker.faults(problem, plan.routes());
    return new RouteRun(problem, plan, faults, CpuClock.spent().minus(before));
  }

  public boolean feasible() {
    return faults.isEmpty();
  }

  /** One CSV line: instance, vehicles, cost, feasible, CPU seconds. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "%s,%d,%.2f,%s,%.1f",
        problem.name(),
        plan.vehicles(),
        plan.cost(),
        feasible(),
        processor.toMillis() / 1000.0);
  }
}
