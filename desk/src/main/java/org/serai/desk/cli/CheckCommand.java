package org.serai.desk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a scenario and tells every fault of it, or what it holds; records nothing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Tell every fault of a scenario, with file, row and column; import nothing.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the scenario is good", "1:it has faults", "2:wrong use of this command"})
public final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "a folder of CSV files, or one .xlsx workbook")
  private Path scenario = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    return switch (ScenarioReader.read(scenario)) {
      case ScenarioRead.Good(Scenario good) -> {
        out.printf(
            "%s is good: %,d reports, %,d identities, to be planned %s.%n",
            good.opening().mission(),
            good.reports().size(),
            good.identities().size(),
            good.opening().plans());
        yield 0;
      }
      case ScenarioRead.Faulty faulty -> FaultLines.print(out, faulty);
    };
  }
}
