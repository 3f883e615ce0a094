package org.serai.desk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.serai.desk.Clock;
import org.serai.desk.Desk;
import org.serai.desk.journal.Stopped;
import org.serai.desk.scenario.Opening;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a relocated mission and its rotation plan in the browser. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Show a relocated mission and its rotation plan in the browser.")
public final class DemoCommand implements Callable<Integer> {
  @Mixin private StoreOptions options = new StoreOptions();

  @Mixin private ListenOptions listen = new ListenOptions();

  @Option(names = "--scenario", paramLabel = "SCENARIO", description = "what to show")
  private Path scenario = Path.of("examples", "almaty-2021");

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      converter = SpanReading.class,
      defaultValue = "5s",
      description = "search for the draft plan")
  private Duration budget = Duration.ZERO;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    listen.refuse(spec);
    return switch (ScenarioReader.read(scenario)) {
      case ScenarioRead.Faulty faulty -> FaultLines.print(spec.commandLine().getOut(), faulty);
      case ScenarioRead.Good(Scenario good) -> {
        options.refuseAnother(good.opening().mission());
        yield serve(good);
      }
    };
  }

  private int serve(Scenario good) {
    Opening opening = good.opening();
    // The story has its own time: the morning of the day on which the plan is made.
    var morning = opening.plans().first().atTime(6, 0).atZone(opening.zone()).toInstant();
    Pages.serve(
        listen,
        () -> open(good, Clock.startingAt(morning)),
        serving -> serving.makeDraft(opening.plans(), budget));
    return 0;
  }

  private Desk open(Scenario good, Clock clock) {
    PrintWriter out = spec.commandLine().getOut();
    Desk.Store store = Desk.Store.open(options.data, options.database);
    Desk desk = Desk.open(store, good.opening().mission(), clock);
    if (desk.mission().lastEntry() == 0 && ImportCommand.told(desk.record(good), out) != 0) {
      desk.close();
      throw new Stopped("The scenario " + scenario + " was refused.");
    }
    return desk;
  }
}
