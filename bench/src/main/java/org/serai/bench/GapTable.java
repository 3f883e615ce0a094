package org.serai.bench;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The runs of every row as a table. The median run is the middle one by safety units above the
 * least, then by gap; of two in the middle the worse.
 */
final class GapTable {
  private static final String HEAD =
      """
      | scenario | CPU s of the search | seeds | gap: median (least, most) | goal | plan \
      | proven bound | safety units, proven least | CPU s in all | most memory | days |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  /** Gaps below this have a digit more: 0.04 % would be half a digit. */
  private static final double SMALL = 0.001;

  private static final Comparator<GapRun> BY_WORTH =
      Comparator.<GapRun>comparingLong(GapTable::unsafeInVain)
          .thenComparingDouble(run -> run.answer().points().gap());

  private GapTable() {}

  /** All rows from what is kept, where so many seeds are wanted of each. */
  static String text(GapRuns runs, int wanted) {
    return HEAD
        + GapRow.ALL.stream()
            .map(row -> row(row, runs.of(row), wanted))
            .collect(Collectors.joining());
  }

  private static String row(GapRow row, List<GapRun> runs, int wanted) {
    String begin = "| " + row.scenario() + " | " + row.seconds() * GapRow.THREADS + " | ";
    if (runs.isEmpty()) {
      return begin + "not run yet | | " + goal(row) + " | | | | | | |\n";
    }
    GapRun.Answer median = median(runs).answer();
    return String.format(
        Locale.ROOT,
        "%s%s | %s | %s | %,d | %,d | %s | %.1f | %s | %s |%n",
        begin,
        seeds(runs, wanted),
        gaps(runs),
        row.goal().isEmpty() ? goal(row) : goal(row) + ", " + verdict(row, median),
        median.points().plan(),
        median.points().bound(),
        safety(runs),
        median.processorSeconds(),
        memory(row, runs),
        days(runs));
  }

  private static GapRun median(List<GapRun> runs) {
    return runs.stream().sorted(BY_WORTH).toList().get(runs.size() / 2);
  }

  private static long unsafeInVain(GapRun run) {
    GapRun.Safety safety = run.answer().safety();
    return safety.units() - safety.least();
  }

  private static String seeds(List<GapRun> runs, int wanted) {
    List<Long> seeds = runs.stream().map(run -> run.question().seed()).toList();
    if (seeds.size() < wanted) {
      return seeds.size() + " of " + wanted + " wanted";
    }
    boolean gapless = seeds.equals(LongStream.rangeClosed(1, seeds.size()).boxed().toList());
    return !gapless
        ? seeds.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : seeds.size() == 1 ? "1" : "1 to " + seeds.size();
  }

  private static String gaps(List<GapRun> runs) {
    List<Double> gaps = runs.stream().map(run -> run.answer().points().gap()).sorted().toList();
    String median = "**" + percent(median(runs).answer().points().gap()) + "**";
    return gaps.size() == 1
        ? median
        : median + " (%s, %s)".formatted(percent(gaps.getFirst()), percent(gaps.getLast()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, share < SMALL ? "%.3f %%" : "%.2f %%", 100 * share);
  }

  private static String goal(GapRow row) {
    return row.goal().isEmpty()
        ? "none"
        : "at most " + (row.goal().getAsDouble() + " %").replace(".0 ", " ");
  }

  private static String verdict(GapRow row, GapRun.Answer median) {
    boolean close = 100 * median.points().gap() <= row.goal().orElse(Double.MAX_VALUE);
    return close && median.safety().isLeast() ? "met" : "missed";
  }

  private static String safety(List<GapRun> runs) {
    GapRun.Safety median = median(runs).answer().safety();
    long above = runs.stream().filter(run -> !run.answer().safety().isLeast()).count();
    String both = String.format(Locale.ROOT, "%,d, %,d", median.units(), median.least());
    return above == 0 ? both : both + " (above it in " + above + " of " + runs.size() + " runs)";
  }

  private static String memory(GapRow row, List<GapRun> runs) {
    GapRun.Answer most =
        Collections.max(runs, Comparator.comparingLong(run -> run.answer().megabytes().orElse(0)))
            .answer();
    if (row.megabytes().isEmpty() || most.megabytes().isEmpty()) {
      return most.memory();
    }
    int goal = row.megabytes().getAsInt();
    String verdict = most.megabytes().getAsLong() < goal ? "met" : "missed";
    return String.format(Locale.ROOT, "%s (below %,d MB, %s)", most.memory(), goal, verdict);
  }

  private static String days(List<GapRun> runs) {
    List<LocalDate> days = runs.stream().map(GapRun::day).sorted().toList();
    return days.getFirst().equals(days.getLast())
        ? days.getFirst().toString()
        : days.getFirst() + " to " + days.getLast();
  }
}
