package org.serai.desk.boards;

import java.util.List;

/**
 * A plan played against futures drawn by chance: how often, where and when it breaks. Nothing of it
 * is recorded.
 *
 * @param id made by whoever asks, so that asking twice is harmless
 * @param asked futures asked for
 * @param done futures played so far; while it is below {@code asked}, the rest is empty
 * @param slot what the plan decides by, in a word: a week, or half of one
 * @param rows safety, illness, critical posts and promises, over all futures
 * @param worst the futures that fail most, the first of all
 */
public record RehearsalBoard(
    String id,
    long seed,
    int asked,
    int done,
    boolean playing,
    String headline,
    String slot,
    List<Row> rows,
    List<Weak> weakest,
    List<Step> steps,
    List<One> worst,
    List<Rate> rates) {
  public RehearsalBoard {
    rows = List.copyOf(rows);
    weakest = List.copyOf(weakest);
    steps = List.copyOf(steps);
    worst = List.copyOf(worst);
    rates = List.copyOf(rates);
  }

  /** How many futures fail so, and how much: in the middle, in nine of ten at most, at worst. */
  public record Row(String name, int futures, int median, int nine, int worst) {}

  /** A station, way or post that fails: in so many futures, so much per future. */
  public record Weak(String kind, String name, int futures, double each, String counted) {}

  /** In how many futures the slot that begins on the day fails. */
  public record Step(String day, int unsafe, int ill, int gaps) {}

  /** One future by its number, to be told. */
  public record One(int number, int events, int unsafe, int ill, int gaps, int promises) {}

  /** What was assumed. */
  public record Rate(String name, int perMille, int slots) {}

  /** One future, told in the order of time. */
  public record Told(One future, List<String> story) {
    public Told {
      story = List.copyOf(story);
    }
  }
}
