package org.serai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.serai.planner.airlift.RouteRun;
import org.serai.planner.airlift.RoutingProblem;
import org.serai.planner.search.Budget;

/**
 * Solves public instances within a budget of processor time and prints the table of
 * docs/benchmarks.md. Arguments: the folder of instances, a set (or several with commas, or all),
 * how many files of each set (0 for every one), seconds of processor time per thread, threads,
 * seeds.
 */
public final class AirliftBench {
  private AirliftBench() {}

  /** Prints one line per run, then one row per set. */
  public static void main(String[] arguments) throws IOException {
    Path bench = Path.of(arguments[0]);
    int sample = Integer.parseInt(arguments[2]);
    Duration each = Duration.ofMillis((long) (1000 * Double.parseDouble(arguments[3])));
    int threads = Integer.parseInt(arguments[4]);
    int seeds = Integer.parseInt(arguments[5]);
    List<String> rows = new ArrayList<>();
    for (InstanceSet set : InstanceSet.of(bench, arguments[1], sample)) {
      ScoreSheet sheet = new ScoreSheet(set.name());
      for (Path file : set.files()) {
        RoutingProblem problem = set.format().read(file);
        for (int seed = 1; seed <= seeds; seed++) {
          Budget budget = new Budget(each, threads, seed, Long.MAX_VALUE, 0);
          RouteRun run = RouteRun.of(problem, budget, RouteRun.Clock.CPU, standing -> {});
          System.out.println(run.line() + "," + seed);
          sheet.enter(set.best().get(problem.name()), run);
        }
      }
      rows.add(sheet.row(set.files().size(), seeds));
    }
    System.out.printf(
        Locale.ROOT,
        "%n%s s of processor time on each of %d threads, %d seeds%n",
        arguments[3],
        threads,
        seeds);
    System.out.println(ScoreSheet.HEAD);
    rows.forEach(System.out::println);
  }
}
