package org.serai.desk.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * What became of a plan in many futures, beyond what the plan itself has.
 *
 * @param slot what the plan decides by, in a word: a week, or half of one
 * @param weakest the stations, ways and posts that fail most, the worst of each kind first
 * @param steps in how many futures each slot of the plan fails, in the order of time
 * @param story what happened and what failed, in the order of time; only where a single future was
 *     played
 */
public record Rehearsed(
    long seed,
    int people,
    String slot,
    List<One> futures,
    List<Weak> weakest,
    List<Step> steps,
    RehearsalRates rates,
    List<String> story) {
  public Rehearsed {
    futures = List.copyOf(futures);
    weakest = List.copyOf(weakest);
    steps = List.copyOf(steps);
    story = List.copyOf(story);
  }

  /**
   * One future.
   *
   * @param unsafe slots of one person above a ceiling, not admitted, or without papers
   * @param ill slots of one person ill in the field
   * @param gaps slots in which a PC1 post stands below its minimum
   * @param promises people who were elsewhere than the plan had said
   */
  public record One(
      int number, int events, int repairs, int unsafe, int ill, int gaps, int promises) {}

  /**
   * A place where it breaks.
   *
   * @param futures in how many it fails at least once
   * @param each how much per future, on average over all of them
   */
  public record Weak(What what, String name, int futures, double each) {}

  /** What breaks, and what is counted there. */
  public enum What {
    STATION("station", "unsafe %s of one person"),
    WAY("way", "planned seats that are not flown"),
    POST("PC1 post", "%s below its minimum");

    private final String word;
    private final String counted;

    What(String word, String counted) {
      this.word = word;
      this.counted = counted;
    }

    public String word() {
      return word;
    }

    private String counted(String slots) {
      return counted.formatted(slots);
    }
  }

  /** In how many futures a slot, which begins on the day, has somebody unsafe, ill, or a gap. */
  public record Step(LocalDate day, int unsafe, int ill, int gaps) {}

  /** "half-weeks": what the figures of a future count. */
  public String slots() {
    return slot + "s";
  }

  /** What is counted where it breaks. */
  public String counted(What what) {
    return what.counted(slots());
  }

  /** The weakest of each kind as a sentence. */
  public List<String> sentences() {
    List<String> lines = new ArrayList<>();
    for (What what : What.values()) {
      weakest.stream()
          .filter(weak -> weak.what() == what)
          .findFirst()
          .ifPresent(
              weak ->
                  lines.add(
                      String.format(
                          Locale.ROOT,
                          "Weakest %s: %s, with %.1f %s per future, in %,d of %,d futures.",
                          what.word(),
                          weak.name(),
                          weak.each(),
                          counted(what),
                          weak.futures(),
                          futures.size())));
    }
    return lines;
  }

  /** Futures in which somebody was unsafe who was not so in the plan. */
  public int unsafe() {
    return count(One::unsafe);
  }

  /** Futures in which somebody was ill in the field. */
  public int ill() {
    return count(One::ill);
  }

  /** Futures in which a PC1 post fell below its minimum where the plan holds it. */
  public int critical() {
    return count(One::gaps);
  }

  private int count(ToIntFunction<One> what) {
    return (int) futures.stream().filter(one -> what.applyAsInt(one) > 0).count();
  }

  /** The value that so many per cent of the futures do not exceed. */
  public int percentile(ToIntFunction<One> what, int percent) {
    int[] sorted = futures.stream().mapToInt(what).sorted().toArray();
    int at = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
    return sorted[Math.clamp(at, 0, sorted.length - 1)];
  }

  /** How many futures fall into each of so many equal steps from 0 to the largest value. */
  public List<Integer> histogram(ToIntFunction<One> what, int steps) {
    int most = Math.max(1, percentile(what, 100));
    int[] bins = new int[steps];
    for (One one : futures) {
      bins[Math.min(steps - 1, what.applyAsInt(one) * steps / (most + 1))]++;
    }
    return Arrays.stream(bins).boxed().toList();
  }
}
