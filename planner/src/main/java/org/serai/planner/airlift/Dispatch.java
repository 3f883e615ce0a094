package org.serai.planner.airlift;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.serai.planner.search.CpuClock;

/** The command line of the airlift planner: solve an instance file, or check routes against it. */
public final class Dispatch {
  private Dispatch() {}

  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out, System.err));
  }

  /** Returns 0 when done, 1 when routes are not feasible, 2 when the call or a file is bad. */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    try {
      DispatchOrder order = DispatchOrder.parse(args);
      return switch (order.verb()) {
        case SOLVE -> solve(order, out);
        case CHECK -> check(order, out);
      };
    } catch (IllegalArgumentException | InstanceError e) {
      err.println(e.getMessage());
      return 2;
    } catch (IOException e) {
      err.println("A file could not be read or written: " + e);
      return 2;
    }
  }

  private static int solve(DispatchOrder order, PrintStream out) throws IOException {
    Duration before = CpuClock.spent();
    RoutingProblem problem = order.format().read(order.file());
    RoutePlan plan = RoutePlanner.solve(problem, order.budget(), nanos(order), progress -> {});
    if (order.findRoutes().isPresent()) {
      RouteSheet.write(plan.routes(), order.findRoutes().get());
    }
    List<String> faults = RouteChecker.faults(problem, plan.routes());
    double seconds = CpuClock.spent().minus(before).toMillis() / 1000.0;
    out.printf(
        Locale.ROOT,
        "%s,%d,%.2f,%s,%.1f%n",
        problem.name(),
        plan.vehicles(),
        plan.cost(),
        faults.isEmpty(),
        seconds);
    return faults.isEmpty() ? 0 : 1;
  }

  private static int check(DispatchOrder order, PrintStream out) throws IOException {
    RoutingProblem problem = order.format().read(order.file());
    Path sheet =
        order
            .findRoutes()
            .orElseThrow(() -> new IllegalArgumentException("Name the file of routes to check."));
    List<List<Integer>> routes = RouteSheet.read(sheet);
    List<String> faults = RouteChecker.faults(problem, routes);
    faults.forEach(out::println);
    out.printf(
        Locale.ROOT,
        "%s,%d,%.2f,%s%n",
        problem.name(),
        routes.size(),
        RouteChecker.cost(problem, routes),
        faults.isEmpty());
    return faults.isEmpty() ? 0 : 1;
  }

  private static LongSupplier nanos(DispatchOrder order) {
    return switch (order.clock()) {
      case WALL -> System::nanoTime;
      case CPU -> new CpuClock(System::nanoTime, order.budget().threads());
    };
  }
}
