package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Report;

/**
 * An entry in words, in both times: what happened, and when we knew. {@code late} was told more
 * than an hour after it happened; {@code outOfOrder} was told after something that happened later.
 */
public record Told(
    long number,
    Instant happened,
    Instant recorded,
    Kind kind,
    String words,
    String by,
    String source,
    boolean assumption,
    boolean late,
    boolean outOfOrder) {
  /** A scanner without a line catches up within the hour; what comes later surprises somebody. */
  private static final Duration AT_ONCE = Duration.ofHours(1);

  /** What an entry is about, in the words of a page. */
  public enum Kind {
    MOVEMENT("where"),
    SEAT("seats and flights"),
    REGISTER("register"),
    PAPER("documents"),
    LEAVE("leave and wishes"),
    GROUP("travels with"),
    POST("posts"),
    BED("beds"),
    HEAD_COUNT("head-counts"),
    DECISION("decisions and plans"),
    HELP("assistance"),
    OTHER("other");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  static Told of(FactWords words, Entry entry) {
    return of(words, entry, false);
  }

  static Told of(FactWords words, Entry entry, boolean outOfOrder) {
    Report report = entry.report();
    return new Told(
        entry.number(),
        report.happened(),
        entry.recorded(),
        FactKinds.of(report.fact()),
        words.of(report.fact()),
        report.by().toString(),
        report.source().text(),
        report.source().assumption(),
        entry.recorded().isAfter(report.happened().plus(AT_ONCE)),
        outOfOrder);
  }

  static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
