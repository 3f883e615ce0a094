package org.serai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.serai.planner.airlift.RouteRun;

/** Runs of the routes in a file of {@link KeptLines}. */
final class KeptRuns {

  private final KeptLines lines;
  private final Map<Question, Answer> answers = new LinkedHashMap<>();

  /** What was asked: an instance, seconds of processor time per thread, threads, a seed. */
  record Question(String instance, String seconds, int threads, int seed) {
    private String words() {
      return String.join(",", instance, seconds, "" + threads, "" + seed);
    }
  }

  /** What the run gave, as the independent checker sees it, and the processor time of it all. */
  record Answer(int vehicles, double cost, boolean feasible, double processorSeconds) {
    static Answer of(RouteRun run) {
      return new Answer(
          run.plan().vehicles(),
          run.plan().cost(),
          run.feasible(),
          run.processor().toMillis() / 1e3);
    }

    private String words() {
      return String.format(
          Locale.ROOT, "%d,%.4f,%s,%.2f", vehicles, cost, feasible, processorSeconds);
    }
  }

  KeptRuns(Path file) throws IOException {
    this.lines = new KeptLines(file);
    lines.whole().forEach(line -> read(file, line));
  }

  private void read(Path file, String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 8) {
      throw new IllegalArgumentException(
          file + ": \"" + line + "\" is no run; eight cells make one. Name another file.");
    }
    answers.put(question(cells), answer(List.of(cells).subList(4, 8)));
  }

  private static Question question(String[] cells) {
    return new Question(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
  }

  private static Answer answer(List<String> cells) {
    return new Answer(
        Integer.parseInt(cells.get(0)),
        Double.parseDouble(cells.get(1)),
        Boolean.parseBoolean(cells.get(2)),
        Double.parseDouble(cells.get(3)));
  }

  Optional<Answer> find(Question question) {
    return Optional.ofNullable(answers.get(question));
  }

  void keep(Question question, Answer answer) throws IOException {
    answers.put(question, answer);
    lines.append(question.words() + "," + answer.words());
  }
}
