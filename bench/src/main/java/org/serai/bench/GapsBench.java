package org.serai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The goals of the rotation planner as one table: each row's gap over several seeds, each run a
 * {@link GapBench} in a fresh process. Arguments: a number of seeds, rows with commas (or all), a
 * file that keeps the runs. Runs that are in the file are not made again; seeds come one after
 * another, so that a command that is stopped has been fair to all rows. With {@code told} in place
 * of a number of seeds nothing is run. Either way the table of docs/benchmarks.md is written from
 * all that the file holds. A plan or certificate that is refused ends the command with 1.
 */
public final class GapsBench {
  private static final String TOLD = "told";

  /** Seeds that a row of the table should have, where the command does not say. */
  private static final int WANTED = 5;

  private final boolean onlyTold;
  private final int seeds;
  private final List<GapRow> rows;
  private final String file;
  private final GapRuns runs;
  private final Instances instances = new Instances();

  private GapsBench(List<String> arguments) throws IOException {
    this.onlyTold = arguments.get(0).equals(TOLD);
    this.seeds = onlyTold ? WANTED : Integer.parseInt(arguments.get(0));
    this.rows = GapRow.named(arguments.get(1));
    this.file = arguments.get(2);
    this.runs = new GapRuns(Path.of(file));
  }

  /** Prints a line per run, then the table. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 3 || !arguments[0].matches(TOLD + "|[1-9]\\d?")) {
      System.err.println(
          "Give three: 1 to 99 seeds (or told), rows with commas (or all), a file for the runs.");
      System.err.println("Rows are " + String.join(",", GapRow.names()));
      System.exit(2);
    }
    GapsBench bench = new GapsBench(List.of(arguments));
    boolean sound = bench.onlyTold || bench.measure();
    if (sound) {
      bench.tell();
    }
    System.exit(sound ? 0 : 1);
  }

  private boolean measure() throws IOException, InterruptedException {
    for (int seed = 1; seed <= seeds; seed++) {
      for (GapRow row : rows) {
        if (!runs.has(row.question(seed)) && !run(row, seed)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the run ended with figures that can be kept. */
  private boolean run(GapRow row, int seed) throws IOException, InterruptedException {
    List<String> asked =
        List.of(instances.folder(row.instance()).toString(), "" + row.seconds(), "" + seed);
    Optional<String> line = Forked.findLine(GapRun.MARK, row.heap(), GapBench.class, asked);
    if (line.isEmpty()) {
      System.err.printf(
          "%s, seed %d: no figures, why stands above. Kept: nothing of this run, all"
              + " of those before it.%n",
          row.name(), seed);
      return false;
    }
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    GapRun run = GapRun.said(row.question(seed), line.get(), today);
    runs.keep(run);
    System.out.println(run.line());
    return true;
  }

  private void tell() throws IOException {
    String text = heading() + GapTable.text(runs, seeds);
    System.out.println("\n" + text);
    Docs.write("rotation-gaps", text);
  }

  private String heading() {
    return """
        The first command makes the runs that %2$s lacks and this table; the second only the table.

            ./serai bench GapsBench %1$d all %2$s
            ./serai bench GapsBench told all %2$s

        """
        .formatted(seeds, file);
  }
}
