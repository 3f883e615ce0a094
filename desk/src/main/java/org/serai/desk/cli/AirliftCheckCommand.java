package org.serai.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.serai.planner.airlift.RouteChecker;
import org.serai.planner.airlift.RouteSheet;
import org.serai.planner.airlift.RoutingProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges routes from the instance alone; shares no code with the search. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Check anybody's routes against an instance: order, windows, seats, rides.",
      "Prints every fault, then one line: instance, vehicles, cost, feasible."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the routes are feasible",
      "1:they are not",
      "2:wrong use of this command, or a file that makes no sense"
    })
public final class AirliftCheckCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "the instance")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "ROUTES", description = "one line of ids per route")
  private Path routes = Path.of("");

  @Mixin private InstanceOption instance = new InstanceOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return InstanceRefusal.orCode(spec.commandLine().getErr(), this::check);
  }

  private int check() throws IOException {
    RoutingProblem problem = instance.read(file);
    List<List<Integer>> sheet = RouteSheet.read(routes);
    List<String> faults = RouteChecker.faults(problem, sheet);
    PrintWriter out = spec.commandLine().getOut();
    faults.forEach(out::println);
    out.printf(
        Locale.ROOT,
        "%s,%d,%.2f,%s%n",
        problem.name(),
        sheet.size(),
        RouteChecker.cost(problem, sheet),
        faults.isEmpty());
    out.flush();
    return faults.isEmpty() ? 0 : 1;
  }
}
