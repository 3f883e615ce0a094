package org.serai.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** A run of the rotation planner whose plan and certificate were not refused. */
record GapRun(Question question, Answer answer, LocalDate day) {
  /** What begins the line of figures that a run says last. */
  static final String MARK = "RUN,";

  private static final int ASKED = 4;
  private static final int ANSWERED = 6;

  /** What was asked: an instance, seconds of processor time per thread, threads, a seed. */
  record Question(String instance, int seconds, int threads, long seed) {
    private String words() {
      return instance + "," + seconds + "," + threads + "," + seed;
    }

    private static Question read(List<String> cells) {
      return new Question(
          cells.get(0),
          Integer.parseInt(cells.get(1)),
          Integer.parseInt(cells.get(2)),
          Long.parseLong(cells.get(3)));
    }
  }

  /** Safety units of the plan, and the least that there can be. */
  record Safety(long units, long least) {
    Safety {
      refuse(units < least, "safety units, proven least", units, least);
    }

    boolean isLeast() {
      return units == least;
    }
  }

  /** The cost of the other levels, and what it can be at the least. */
  record Points(long plan, long bound) {
    Points {
      refuse(plan < bound, "plan, proven bound", plan, bound);
    }

    double gap() {
      return (plan - bound) / Math.max(1.0, Math.abs((double) bound));
    }
  }

  /**
   * What came of it, as the checker recomputes it, with the processor seconds of the whole process
   * and the most memory that it held, where the system tells.
   */
  record Answer(Safety safety, Points points, double processorSeconds, OptionalLong megabytes) {
    /** As cells of a line. */
    String words() {
      return String.format(
          Locale.ROOT,
          "%d,%d,%d,%d,%.1f,%s",
          safety.units(),
          safety.least(),
          points.plan(),
          points.bound(),
          processorSeconds,
          megabytes.isPresent() ? "" + megabytes.getAsLong() : "");
    }

    String memory() {
      return megabytes.isEmpty()
          ? "not told by this system"
          : String.format(Locale.ROOT, "%,d MB", megabytes.getAsLong());
    }

    private static Answer read(List<String> cells) {
      return new Answer(
          new Safety(Long.parseLong(cells.get(0)), Long.parseLong(cells.get(1))),
          new Points(Long.parseLong(cells.get(2)), Long.parseLong(cells.get(3))),
          Double.parseDouble(cells.get(4)),
          cells.get(5).isEmpty()
              ? OptionalLong.empty()
              : OptionalLong.of(Long.parseLong(cells.get(5))));
    }
  }

  private static void refuse(boolean wrong, String what, long value, long least) {
    if (wrong) {
      throw new IllegalArgumentException(
          what + ": " + value + " is below " + least + ", which is proven to be the least.");
    }
  }

  /** A run of today, from the line that it said last. */
  static GapRun said(Question question, String line, LocalDate today) {
    List<String> cells = List.of(line.substring(MARK.length()).split(",", -1));
    return new GapRun(question, Answer.read(cells), today);
  }

  static GapRun read(String line) {
    List<String> cells = List.of(line.split(",", -1));
    int last = ASKED + ANSWERED;
    if (cells.size() != last + 1) {
      throw new IllegalArgumentException(cells.size() + " cells are no run; eleven make one.");
    }
    return new GapRun(
        Question.read(cells.subList(0, ASKED)),
        Answer.read(cells.subList(ASKED, last)),
        LocalDate.parse(cells.get(last)));
  }

  String line() {
    return question.words() + "," + answer.words() + "," + day;
  }
}
