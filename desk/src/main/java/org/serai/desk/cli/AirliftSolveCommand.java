package org.serai.desk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.serai.planner.airlift.RouteRun;
import org.serai.planner.airlift.RouteSheet;
import org.serai.planner.airlift.RoutingProblem;
import org.serai.planner.search.Budget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves one instance and has the independent checker judge the routes before it prints. */
@Command(
    name = "solve",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Find routes for a pick-up and delivery instance.",
      "Prints one line: instance, vehicles, cost, feasible, CPU seconds."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the routes are feasible",
      "1:no feasible routes were found",
      "2:wrong use of this command, or a file that makes no sense"
    })
public final class AirliftSolveCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      description = "the instance",
      showDefaultValue = Visibility.NEVER)
  private Path file = Path.of("");

  @Mixin private InstanceOption instance = new InstanceOption();

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      converter = SpanReading.class,
      defaultValue = "60s",
      description = "how long to search, as 60s, 500ms or 2m")
  private Duration budget = Duration.ZERO;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "most steps per thread; with it the answer depends on the seed alone",
      showDefaultValue = Visibility.NEVER)
  private long steps = Long.MAX_VALUE;

  @Option(names = "--threads", paramLabel = "T", description = "threads of the search")
  private int threads = 2;

  @Option(names = "--seed", paramLabel = "K", description = "another seed, another search")
  private long seed = 1;

  @Option(
      names = "--clock",
      paramLabel = "CLOCK",
      description = "wall, or cpu: processor time per thread, fair on a shared machine")
  private RouteRun.Clock clock = RouteRun.Clock.WALL;

  @Option(
      names = "--out",
      paramLabel = "ROUTES",
      description = "where the routes go, one line each: the ids of its stops in order")
  private @Nullable Path out;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return InstanceRefusal.orCode(spec.commandLine().getErr(), this::solve);
  }

  private int solve() throws IOException {
    Optional<Path> sheet = Optional.ofNullable(out);
    sheet.ifPresent(path -> Asked.file(spec, path));
    Asked.number(spec, "--threads", threads, 1, Budget.MOST_THREADS);
    Asked.number(spec, "--steps", steps, 0, Long.MAX_VALUE);
    RoutingProblem problem = instance.read(file);
    Budget spend = new Budget(budget, threads, seed, steps, 0);
    try (CtrlC ctrlC = new CtrlC()) {
      RouteRun run = RouteRun.of(problem, spend, clock, ctrlC.stop());
      if (sheet.isPresent()) {
        RouteSheet.write(run.plan().routes(), sheet.get());
      }
      return told(run);
    }
  }

  private int told(RouteRun run) {
    run.faults().forEach(spec.commandLine().getErr()::println);
    spec.commandLine().getOut().println(run.line());
    spec.commandLine().getOut().flush();
    return run.feasible() ? 0 : 1;
  }
}
