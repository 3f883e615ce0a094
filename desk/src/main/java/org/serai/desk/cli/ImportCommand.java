package org.serai.desk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.serai.desk.Clock;
import org.serai.desk.Desk;
import org.serai.desk.door.Outcome;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records a scenario at the door of its mission. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Record a scenario in a data folder; importing it twice changes nothing.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is recorded", "1:it has faults; nothing was recorded", "2:wrong use"})
public final class ImportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SCENARIO",
      description = "a folder of CSV files, or an .xlsx workbook",
      showDefaultValue = Visibility.NEVER)
  private Path scenario = Path.of("");

  @Mixin private StoreOptions options = new StoreOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return switch (ScenarioReader.read(scenario)) {
      case ScenarioRead.Good(Scenario good) -> {
        options.refuseAnother(good.opening().mission());
        yield record(good);
      }
      case ScenarioRead.Faulty faulty -> FaultLines.print(spec.commandLine().getOut(), faulty);
    };
  }

  @SuppressWarnings("resource") // The desk closes the store.
  private int record(Scenario good) {
    PrintWriter out = spec.commandLine().getOut();
    Desk.Store store = Desk.Store.open(options.data, options.database);
    try (Desk desk =
        Desk.open(store, good.opening().mission(), Clock.startingAt(good.opening().starts()))) {
      return told(desk.record(good), out);
    }
  }

  /** Says what the door answered; 1 when a rule refused. */
  static int told(Outcome outcome, PrintWriter out) {
    return switch (outcome) {
      case Outcome.Accepted accepted -> {
        out.printf("%,d entries are recorded.%n", accepted.numbers().size());
        yield 0;
      }
      case Outcome.Repeated repeated -> {
        out.printf("All %,d were recorded before.%n", repeated.numbers().size());
        yield 0;
      }
      case Outcome.Stale stale ->
          throw new IllegalStateException("No condition was laid: " + stale);
      case Outcome.Refused refused -> {
        out.println(refused.reasons());
        out.println("Nothing was recorded.");
        yield 1;
      }
    };
  }
}
