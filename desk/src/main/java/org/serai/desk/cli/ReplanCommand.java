package org.serai.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.serai.desk.Desk;
import org.serai.desk.journal.Stopped;
import org.serai.desk.papers.PlanFiles;
import org.serai.desk.papers.ProofFiles;
import org.serai.desk.papers.ProofReader;
import org.serai.desk.papers.Wrapping;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Gap;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Replanned;
import org.serai.desk.planning.Replans;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlanId;
import org.serai.planner.search.Budget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans anew after events, against a plan that was written; records nothing. */
@Command(
    name = "replan",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Plan anew after events, against a plan that was made; record nothing.",
    footer = {
      "%nEvents, one per --event, in quotes; a day is written 2021-09-03, times are the mission's:",
      "  cancel FLIGHT",
      "  add FROM TO DAY TIME TIME SEATS",
      "  level AREA 1-6 from DAY [until DAY]",
      "  ceiling STATION HEADS from DAY [until DAY]",
      "  close AIRFIELD from DAY [until DAY]",
      "  ill PERSON from DAY until DAY",
      "  expire PERSON DOCUMENT on DAY",
      "  beds +NUMBER|-NUMBER from DAY [until DAY]",
      "Each happens after those before it; without \"until\" it lasts, whatever was expected later."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:a new plan is made",
      "1:scenario or plan has faults, or a rule refuses an event",
      "2:wrong use of this command"
    })
public final class ReplanCommand implements Callable<Integer> {
  /** Its place among the levels, safety first. */
  private static final int FAIRNESS = 4;

  /** More are read in the files; the count says how many. */
  private static final int FIRST_STRANDED = 20;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "the scenario that was planned",
      showDefaultValue = Visibility.NEVER)
  private Path scenario = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "PLAN",
      description = "the folder of the plan so far",
      showDefaultValue = Visibility.NEVER)
  private Path plan = Path.of("");

  @Option(
      names = "--event",
      paramLabel = "WORDS",
      required = true,
      description = "what happens; may be given more than once",
      showDefaultValue = Visibility.NEVER)
  private List<String> events = new ArrayList<>();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "repair (only whom it touches), polish (neighbours too) or free")
  private String mode = "repair";

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      converter = SpanReading.class,
      defaultValue = "2s",
      description = "how long to search")
  private Duration budget = Duration.ZERO;

  @Option(names = "--threads", paramLabel = "T", description = "threads of the search")
  private int threads = 2;

  @Option(names = "--seed", paramLabel = "K", description = "another seed, another search")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "write the new plan there as well",
      showDefaultValue = Visibility.NEVER)
  private Optional<Path> out = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Asked.number(spec, "--threads", threads, 1, Budget.MOST_THREADS);
    Asked.plan(spec, plan);
    out.ifPresent(folder -> Asked.planFolder(spec, folder));
    return switch (ScenarioReader.read(scenario)) {
      case ScenarioRead.Good(Scenario good) -> replan(good);
      case ScenarioRead.Faulty faulty -> FaultLines.print(terminal(), faulty);
    };
  }

  private int replan(Scenario good) {
    Mission empty = Mission.empty(good.opening().mission());
    Folded folded = Folded.of(empty, good.reports(), good.opening().starts());
    if (!folded.refused().isEmpty()) {
      folded.refused().forEach(breach -> terminal().println(breach));
      return 1;
    }
    return switch (PlanCheck.read(plan)) {
      case ProofReader.Read.Faulty faulty -> {
        faulty.objections().forEach(o -> terminal().println(ProofFiles.told(o)));
        yield 1;
      }
      case ProofReader.Read.Good(PlanProof proof) -> replan(good, folded.mission(), proof);
    };
  }

  private int replan(Scenario good, Mission mission, PlanProof proof) {
    Planning.Request request =
        new Planning.Request(
            new PlanId("replan"), proof.first(), proof.weeks(), good.opening().starts());
    Replans.Asked asked = new Replans.Asked(request, Optional.of(proof), events, mode());
    List<String> against = refusals(mission, asked);
    if (!against.isEmpty()) {
      against.forEach(terminal()::println);
      terminal().println("A rule refuses an event; nothing was planned anew.");
      return 1;
    }
    Budget spend = new Budget(budget, threads, seed, Long.MAX_VALUE, 0);
    try (CtrlC ctrlC = new CtrlC()) {
      Replanned replanned = Replans.replan(mission, asked, spend, this::better, ctrlC.stop());
      print(replanned);
      out.ifPresent(folder -> write(good, folder, replanned));
      terminal().flush();
      return 0;
    }
  }

  private List<String> refusals(Mission mission, Replans.Asked asked) {
    try {
      return asked.aftermath(mission).refused().stream().map(String::valueOf).toList();
    } catch (Malformed e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Replans.Mode mode() {
    for (Replans.Mode each : Replans.Mode.values()) {
      if (each.name().equalsIgnoreCase(mode)) {
        return each;
      }
    }
    throw new ParameterException(
        spec.commandLine(), "The mode is \"" + mode + "\"; give repair, polish or free.");
  }

  /** Told on the side as it is found: who has to decide need not wait for the end. */
  private void better(Replans.Interim plan) {
    PlanValue value = plan.value();
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "after %,d ms: a valid plan; %,d people are told something else; %s;" + " %s%n",
            value.searched().toMillis(),
            plan.changes().size(),
            value.together(),
            new Gap(value.points(), value.bound()).standing());
    spec.commandLine().getErr().flush();
  }

  /** Safety comes first: whom the events leave without a way out is named, with what would help. */
  private void stranded(List<String> left) {
    if (left.isEmpty()) {
      terminal().println("Nobody is left without a way out.");
      return;
    }
    terminal().printf("Left without a way out: %,d%n", left.size());
    left.stream().limit(FIRST_STRANDED).forEach(this::item);
    if (left.size() > FIRST_STRANDED) {
      terminal()
          .printf(
              "    and %,d more, in summary.html of --out FOLDER%n", left.size() - FIRST_STRANDED);
    }
  }

  private void print(Replanned replanned) {
    PrintWriter out = terminal();
    if (replanned.changes().isEmpty()) {
      out.println("Nobody needs to be told anything else.");
    }
    replanned.changes().forEach(this::told);
    out.println();
    Wrapping.lines(promises(replanned), "").forEach(out::println);
    out.println();
    stranded(replanned.proposal().stranded());
    out.println();
    worth(replanned.before(), replanned.proposal().value());
  }

  private static String promises(Replanned replanned) {
    return String.format(
        Locale.ROOT,
        "%,d %s broken, one per person; proven: no plan as safe as this one breaks fewer%s. The"
            + " first valid plan took %,d ms.",
        replanned.broken(),
        replanned.broken() == 1 ? "promise is" : "promises are",
        replanned.proven() ? "" : String.format(Locale.ROOT, " than %,d", replanned.least()),
        replanned.first().toMillis());
  }

  private void told(Replanned.Change change) {
    Wrapping.lines(change.person() + ": " + change.words(), "    ").forEach(terminal()::println);
  }

  private void item(String text) {
    Wrapping.item(text).forEach(terminal()::println);
  }

  private void worth(Optional<PlanValue> before, PlanValue after) {
    row("level", "before", "after", "");
    for (int i = 0; i < after.levels().size(); i++) {
      int level = i;
      row(
          after.levels().get(level).name(),
          before.map(then -> then.worth(level)).orElse("–"),
          after.worth(level),
          before.map(then -> after.better(then, level)).orElse(""));
    }
    terminal().println();
    wrapped("Safety: " + after.levels().getFirst().counted() + ".");
    wrapped("Fairness: " + after.levels().get(FAIRNESS).counted() + ".");
    wrapped(after.proven());
    after.weeks().legend().forEach(this::wrapped);
  }

  private void row(Object... cells) {
    terminal().println("  %-18s %14s %14s   %s".formatted(cells).stripTrailing());
  }

  private void wrapped(String text) {
    Wrapping.lines("  " + text, "  ").forEach(terminal()::println);
  }

  private void write(Scenario good, Path folder, Replanned replanned) {
    try {
      int files = PlanFiles.writeAll(folder, replanned.proposal(), Desk.names(good)).size();
      terminal().printf("%n%,d files are written to %s.%n", files, folder);
    } catch (IOException e) {
      throw new Stopped("The plan could not be written to " + folder + ".", e);
    }
  }

  private PrintWriter terminal() {
    return spec.commandLine().getOut();
  }
}
