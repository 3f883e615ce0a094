package org.serai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.serai.planner.airlift.RouteRun;
import org.serai.planner.airlift.RoutingProblem;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Stop;

/**
 * Solves public instances within a budget of processor time and prints the table of
 * docs/benchmarks.md. A run ends early where it has come to the best values known. Arguments: the
 * folder of instances, a set (or several with commas, or all), how many files of each set (0 for
 * every one), seconds of processor time per thread, threads, seeds, a file that keeps the runs.
 * Runs that are in the file are not made again; seeds come one after another, so that a command
 * that is stopped has been fair to all sets. With {@code told} in place of a number of seeds
 * nothing is run, and the table tells what the file holds.
 */
public final class AirliftBench {
  private static final int TOLD = 0;

  /** More seeds than anybody has made: where the file is told, all of them are looked for. */
  private static final int MOST_SEEDS = 100;

  private final List<InstanceSet> sets;
  private final String seconds;
  private final int threads;
  private final int seeds;
  private final KeptRuns runs;
  private final Map<InstanceSet, ScoreSheet> sheets = new LinkedHashMap<>();

  private AirliftBench(List<String> arguments) throws IOException {
    Path bench = Path.of(arguments.get(0));
    this.sets = InstanceSet.of(bench, arguments.get(1), Integer.parseInt(arguments.get(2)));
    this.seconds = arguments.get(3);
    this.threads = Integer.parseInt(arguments.get(4));
    this.seeds = arguments.get(5).equals("told") ? TOLD : Integer.parseInt(arguments.get(5));
    this.runs = new KeptRuns(Path.of(arguments.get(6)));
  }

  /** Prints one line per run, then one row per set; ends with 1 when a run broke a rule. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 7) {
      System.err.println(
          "Give seven: folder, sets, files of each, seconds, threads, seeds (or told), runs.");
      System.exit(2);
    }
    if (!Files.isDirectory(Path.of(arguments[0]))) {
      System.err.println("SKIPPED: there is no folder " + arguments[0] + " of public instances.");
      return;
    }
    AirliftBench bench = new AirliftBench(List.of(arguments));
    bench.measure();
    bench.tell();
    System.exit(bench.sheets.values().stream().allMatch(ScoreSheet::sound) ? 0 : 1);
  }

  private void measure() throws IOException {
    for (int seed = 1; seed <= (seeds == TOLD ? MOST_SEEDS : seeds); seed++) {
      for (InstanceSet set : sets) {
        for (Path file : set.files()) {
          measure(set, file, seed);
        }
      }
    }
  }

  private void measure(InstanceSet set, Path file, int seed) throws IOException {
    String name = InstanceSet.name(file);
    KeptRuns.Question question = new KeptRuns.Question(name, seconds, threads, seed);
    Optional<KeptRuns.Answer> known = runs.find(question);
    if (known.isEmpty() && seeds == TOLD) {
      return;
    }
    KeptRuns.Answer answer = known.isPresent() ? known.get() : run(set, file, question);
    set.bestOf(file)
        .ifPresentOrElse(
            best -> sheets.computeIfAbsent(set, AirliftBench::sheet).enter(best, answer),
            () -> System.out.println(name + ": SKIPPED in the table, no best value is known."));
  }

  private static ScoreSheet sheet(InstanceSet set) {
    return new ScoreSheet(set.name());
  }

  private KeptRuns.Answer run(InstanceSet set, Path file, KeptRuns.Question question)
      throws IOException {
    RoutingProblem problem = set.format().read(file);
    Duration each = Duration.ofMillis((long) (1000 * Double.parseDouble(seconds)));
    Budget budget = new Budget(each, threads, question.seed(), Long.MAX_VALUE, 0);
    RouteRun run = untilBest(problem, budget, set.bestOf(file));
    System.out.println(run.line() + "," + question.seed());
    run.faults().forEach(fault -> System.out.println("BROKEN " + problem.name() + ": " + fault));
    KeptRuns.Answer answer = KeptRuns.Answer.of(run);
    runs.keep(question, answer);
    return answer;
  }

  /** What is left of a budget could only make better what is as good as the best known. */
  private static RouteRun untilBest(
      RoutingProblem problem, Budget budget, Optional<InstanceSet.Best> best) {
    Stop stop = new Stop();
    return RouteRun.of(
        problem,
        budget,
        RouteRun.Clock.CPU,
        stop,
        standing -> {
          if (best.filter(known -> known.reached(standing)).isPresent()) {
            stop.raise();
          }
        });
  }

  private void tell() {
    System.out.printf(
        Locale.ROOT,
        "%n%s s of processor time on each of %d threads; files spread evenly over the names%n%s%n",
        seconds,
        threads,
        ScoreSheet.HEAD);
    sheets.forEach((set, sheet) -> System.out.println(sheet.row(set.files().size())));
  }
}
