package org.serai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.serai.planner.airlift.InstanceFormat;
import org.serai.planner.airlift.RouteChecker;
import org.serai.planner.airlift.RoutingProblem;
import org.serai.planner.search.CpuClock;

/**
 * One contestant on one public instance, in a process of its own. Arguments: a file, its format, a
 * contestant, seconds of processor time, a seed. The last line is for {@link AirliftPeers}.
 */
public final class AirliftRun {

  static final String MARK = "ROUTES";

  private AirliftRun() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    InstanceFormat format = InstanceFormat.valueOf(arguments[1]);
    AirliftContestant contestant = AirliftContestant.valueOf(arguments[2]);
    Duration processor = Duration.ofMillis((long) (1e3 * Double.parseDouble(arguments[3])));
    Duration before = CpuClock.spent();
    Optional<List<List<Integer>>> routes =
        contestant.findRoutes(file, format, processor, Long.parseLong(arguments[4]));
    double spent = CpuClock.spent().minus(before).toMillis() / 1e3;
    RoutingProblem problem = format.read(file);
    List<String> faults =
        routes.map(r -> RouteChecker.faults(problem, r)).orElse(List.of("No plan for everybody."));
    faults.stream().limit(5).forEach(System.err::println);
    System.out.printf(
        Locale.ROOT,
        "%s,%s,%s,%s,%d,%.4f,%.2f,%s%n",
        MARK,
        problem.name(),
        contestant,
        faults.isEmpty(),
        routes.map(List::size).orElse(0),
        faults.isEmpty() ? RouteChecker.cost(problem, routes.orElse(List.of())) : 0,
        spent,
        arguments[4]);
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }
}
