package org.serai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs of the rotation planner in a file of {@link KeptLines}. */
final class GapRuns {

  private final KeptLines lines;
  private final Map<GapRun.Question, GapRun> runs = new LinkedHashMap<>();

  GapRuns(Path file) throws IOException {
    this.lines = new KeptLines(file);
    for (String line : lines.whole()) {
      GapRun run = read(file, line);
      runs.put(run.question(), run);
    }
  }

  private static GapRun read(Path file, String line) {
    try {
      return GapRun.read(line);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new IllegalArgumentException(
          "%s: \"%s\" is no run (%s) Take the line out, or name another file."
              .formatted(file, line, wrong.getMessage()),
          wrong);
    }
  }

  boolean has(GapRun.Question question) {
    return runs.containsKey(question);
  }

  /** The runs of a row by their seeds. */
  List<GapRun> of(GapRow row) {
    return runs.values().stream()
        .filter(run -> run.question().equals(row.question(run.question().seed())))
        .sorted(Comparator.comparingLong(run -> run.question().seed()))
        .toList();
  }

  void keep(GapRun run) throws IOException {
    runs.put(run.question(), run);
    lines.append(run.line());
  }
}
