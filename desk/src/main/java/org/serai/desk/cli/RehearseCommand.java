package org.serai.desk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.serai.desk.journal.Stopped;
import org.serai.desk.papers.ProofFiles;
import org.serai.desk.papers.ProofReader;
import org.serai.desk.papers.RatesFile;
import org.serai.desk.papers.RehearsalPage;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Rehearsed;
import org.serai.desk.planning.Rehearsing;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.PlanId;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a plan against many futures; records nothing. */
@Command(
    name = "rehearse",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Play a plan against many futures, with a repair at each event; record nothing.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the futures are played",
      "1:scenario or plan has faults",
      "2:wrong use of this command"
    })
public final class RehearseCommand implements Callable<Integer> {
  private static final int DAYS_IN_WEEK = 7;

  /** Rounds of search where no plan is given: counted, so that the same command says the same. */
  private static final long ROUNDS = 20_000;

  private static final int TENTHS = 10;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "the scenario to plan",
      showDefaultValue = Visibility.NEVER)
  private Path scenario = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PLAN",
      description = "the folder of a plan; without it one is made first",
      showDefaultValue = Visibility.NEVER)
  private Optional<Path> plan = Optional.empty();

  @Option(names = "--futures", paramLabel = "N", description = "how many futures are played")
  private int futures = 200;

  @Option(names = "--seed", paramLabel = "K", description = "another seed, other futures")
  private long seed = 1;

  @Option(
      names = "--future",
      paramLabel = "N",
      description = "play only this one, and tell it",
      showDefaultValue = Visibility.NEVER)
  private Optional<Integer> future = Optional.empty();

  @Option(
      names = "--rates",
      paramLabel = "FILE",
      description = "rates other than those shipped",
      showDefaultValue = Visibility.NEVER)
  private Optional<Path> rates = Optional.empty();

  @Option(names = "--threads", paramLabel = "T", description = "0: all cores")
  private int threads;

  @Option(names = "--out", paramLabel = "FOLDER", description = "where table and picture go")
  private Path out = Path.of("rehearsal");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Asked.number(spec, "--futures", futures, 1, Rehearsing.MOST_FUTURES);
    Asked.number(spec, "--future", future.orElse(0), 0, Integer.MAX_VALUE);
    Asked.number(spec, "--threads", threads, 0, Budget.MOST_THREADS);
    plan.ifPresent(folder -> Asked.plan(spec, folder));
    Asked.folder(spec, out);
    return switch (ScenarioReader.read(scenario)) {
      case ScenarioRead.Good(Scenario good) -> rehearse(good);
      case ScenarioRead.Faulty faulty -> FaultLines.print(terminal(), faulty);
    };
  }

  private int rehearse(Scenario good) throws IOException {
    Mission empty = Mission.empty(good.opening().mission());
    Folded folded = Folded.of(empty, good.reports(), good.opening().starts());
    if (!folded.refused().isEmpty()) {
      folded.refused().forEach(breach -> terminal().println(breach));
      return 1;
    }
    if (plan.isEmpty()) {
      return rehearse(good, folded.mission(), planned(good, folded.mission()));
    }
    return switch (ProofReader.read(plan.get())) {
      case ProofReader.Read.Faulty faulty -> {
        faulty.objections().forEach(o -> terminal().println(ProofFiles.told(o)));
        yield 1;
      }
      case ProofReader.Read.Good(PlanProof proof) -> rehearse(good, folded.mission(), proof);
    };
  }

  private static PlanProof planned(Scenario good, Mission mission) {
    int weeks = (int) (good.opening().plans().count() / DAYS_IN_WEEK);
    Planning.Request request =
        new Planning.Request(
            new PlanId("rehearsed"),
            good.opening().plans().first(),
            weeks,
            good.opening().starts());
    return Planning.propose(
            mission, request, Budget.rounds(ROUNDS, 1), Progress.silent(), new Stop())
        .proof();
  }

  private int rehearse(Scenario good, Mission mission, PlanProof proof) throws IOException {
    Rehearsing rehearsing =
        Rehearsing.of(
            mission,
            proof,
            good.opening().starts(),
            rates.isPresent() ? RatesFile.read(rates.get()) : RatesFile.usual(),
            seed);
    int cores = threads > 0 ? threads : Math.min(64, Runtime.getRuntime().availableProcessors());
    try (CtrlC ctrlC = new CtrlC()) {
      Rehearsed rehearsed =
          future.isPresent()
              ? rehearsing.future(future.get())
              : rehearsing.futures(futures, cores, new Played(futures)::done, ctrlC.stop());
      print(rehearsed);
      write(rehearsed);
      return 0;
    }
  }

  /** Says on the side how far it has come: a thousand people take a minute. */
  private static final class Played {
    private final int all;
    private final AtomicInteger done = new AtomicInteger();

    Played(int all) {
      this.all = all;
    }

    void done(int number) {
      int now = done.incrementAndGet();
      if (now * TENTHS / all > (now - 1) * TENTHS / all) {
        System.err.printf("%,d of %,d futures are played.%n", now, all);
      }
    }
  }

  private void print(Rehearsed rehearsed) {
    PrintWriter out = terminal();
    rehearsed.story().forEach(out::println);
    int all = rehearsed.futures().size();
    out.printf(
        "%,d futures (seed %d), a repair at each event; counted is what the plan itself"
            + " has not:%n%n",
        all, rehearsed.seed());
    out.printf("  %-38s %9s %8s %8s %8s%n", "", "futures", "median", "9 in 10", "worst");
    line(
        "somebody unsafe, " + rehearsed.slots(),
        rehearsed,
        rehearsed.unsafe(),
        Rehearsed.One::unsafe);
    line(
        "somebody ill in the field, " + rehearsed.slots(),
        rehearsed,
        rehearsed.ill(),
        Rehearsed.One::ill);
    line(
        "PC1 post below minimum, " + rehearsed.slots(),
        rehearsed,
        rehearsed.critical(),
        Rehearsed.One::gaps);
    int broken = (int) rehearsed.futures().stream().filter(f -> f.promises() > 0).count();
    line("promises broken, people", rehearsed, broken, Rehearsed.One::promises);
    out.println();
    rehearsed.sentences().forEach(out::println);
  }

  private void line(
      String words, Rehearsed rehearsed, int failing, ToIntFunction<Rehearsed.One> what) {
    terminal()
        .printf(
            "  %-38s %8.1f%% %,8d %,8d %,8d%n",
            words,
            100.0 * failing / rehearsed.futures().size(),
            rehearsed.percentile(what, 50),
            rehearsed.percentile(what, 90),
            rehearsed.percentile(what, 100));
  }

  private void write(Rehearsed rehearsed) {
    try {
      Files.createDirectories(out);
      try (OutputStream page = stream("rehearsal.html")) {
        RehearsalPage.write(page, rehearsed);
      }
      try (OutputStream table = stream("rehearsal.csv")) {
        RehearsalPage.writeTable(table, rehearsed);
      }
      terminal().printf("%nrehearsal.html and rehearsal.csv are written to %s.%n", out);
      terminal().flush();
    } catch (IOException e) {
      throw new Stopped("The rehearsal could not be written to " + out + ".", e);
    }
  }

  private OutputStream stream(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(out.resolve(name)));
  }

  private PrintWriter terminal() {
    return spec.commandLine().getOut();
  }
}
