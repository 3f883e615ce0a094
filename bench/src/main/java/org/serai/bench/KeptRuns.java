package org.serai.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.serai.planner.airlift.RouteRun;

/**
 * Runs in a file of lines, each written as soon as its run is over: a table that takes hours may be
 * stopped and gone on with, and is told from what there is. A last line without its end was cut off
 * by a stop: even where it reads well it may lack digits, so that run is made again.
 */
final class KeptRuns {

  private final Path file;

  /** Where the last whole line ends, and the next one begins. */
  private long wholeBytes;

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
    this.file = file;
    String text = Files.exists(file) ? Files.readString(file) : "";
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    this.wholeBytes = whole.getBytes(StandardCharsets.UTF_8).length;
    whole.lines().forEach(this::read);
  }

  private void read(String line) {
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

  /** Writes a run behind the last whole line; what a stop left after that line goes. */
  void keep(Question question, Answer answer) throws IOException {
    answers.put(question, answer);
    byte[] line = (question.words() + "," + answer.words() + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(wholeBytes);
      channel.write(ByteBuffer.wrap(line), wholeBytes);
    }
    wholeBytes += line.length;
  }
}
