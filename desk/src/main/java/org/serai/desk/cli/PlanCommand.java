package org.serai.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.serai.desk.Desk;
import org.serai.desk.journal.Stopped;
import org.serai.desk.papers.PlanFiles;
import org.serai.desk.papers.PlanReport;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.PostWeeks;
import org.serai.desk.planning.Proposal;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.PlanId;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Stop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a rotation plan of a scenario on the terminal; starts no server and records nothing. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Make a rotation plan of a scenario and write it as files; record nothing.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the plan is made",
      "1:the scenario has faults, or a rule refuses one of its rows",
      "2:wrong use of this command"
    })
public final class PlanCommand implements Callable<Integer> {
  private static final int DAYS_IN_WEEK = 7;

  /** Nobody is asked for longer plans: two years are more than a mandate. */
  private static final int MOST_WEEKS = 104;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "a folder of CSV files, or an .xlsx workbook",
      showDefaultValue = Visibility.NEVER)
  private Path scenario = Path.of("");

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      converter = SpanReading.class,
      defaultValue = "5s",
      description = "how long to search; the plan grows better with time")
  private Duration budget = Duration.ZERO;

  @Option(
      names = "--weeks",
      paramLabel = "W",
      description = "weeks to plan; 0: as the scenario says")
  private int weeks;

  @Option(names = "--threads", paramLabel = "T", description = "threads of the search")
  private int threads = 2;

  @Option(names = "--seed", paramLabel = "K", description = "another seed, another search")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "where the files of the plan go; an earlier plan there is replaced")
  private Path out = Path.of("out");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Asked.number(spec, "--weeks", weeks, 0, MOST_WEEKS);
    Asked.number(spec, "--threads", threads, 1, Budget.MOST_THREADS);
    Asked.planFolder(spec, out);
    return switch (ScenarioReader.read(scenario)) {
      case ScenarioRead.Good(Scenario good) -> plan(good);
      case ScenarioRead.Faulty faulty -> FaultLines.print(terminal(), faulty);
    };
  }

  private int plan(Scenario good) {
    Folded folded =
        Folded.of(Mission.empty(good.opening().mission()), good.reports(), good.opening().starts());
    if (!folded.refused().isEmpty()) {
      folded.refused().forEach(breach -> terminal().println(breach));
      terminal().printf("%,d rows were refused; no plan was made.%n", folded.refused().size());
      return 1;
    }
    int length = weeks > 0 ? weeks : (int) (good.opening().plans().count() / DAYS_IN_WEEK);
    Planning.Request request =
        new Planning.Request(
            new PlanId("draft"), good.opening().plans().first(), length, good.opening().starts());
    Budget spend = new Budget(budget, threads, seed, Long.MAX_VALUE, 0);
    try (CtrlC ctrlC = new CtrlC()) {
      Proposal proposal = searched(folded.mission(), request, spend, ctrlC.stop());
      PlanReport.lines(proposal).forEach(terminal()::println);
      write(good, proposal);
      return 0;
    }
  }

  private void write(Scenario good, Proposal proposal) {
    try {
      int files = PlanFiles.writeAll(out, proposal, Desk.names(good)).size();
      terminal()
          .printf("%,d files are written to %s; summary.html is the place to begin.%n", files, out);
      terminal().flush();
    } catch (IOException e) {
      throw new Stopped("The plan could not be written to " + out + ".", e);
    }
  }

  private static Proposal searched(
      Mission mission, Planning.Request request, Budget spend, Stop stop) {
    try (PlanBar bar = new PlanBar(spend, PostWeeks.of(mission, request))) {
      return Planning.propose(mission, request, spend, bar::improved, stop);
    }
  }

  private PrintWriter terminal() {
    return spec.commandLine().getOut();
  }
}
