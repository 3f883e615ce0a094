package org.serai.planner.evacuation;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One part of the minimum cut: a leg, or the room at a place, from period {@code from} until before
 * period {@code until}. More people through here is what would help; elsewhere it would not.
 */
public record Bottleneck(String name, int from, int until, long people) {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /** "the gate at Kabul, 02:00-06:00 on 26 Aug (takes 400 people)". */
  public String words(LocalDateTime start, Duration period) {
    LocalDateTime begin = start.plus(period.multipliedBy(from));
    LocalDateTime end = start.plus(period.multipliedBy(until));
    boolean sameDay = begin.toLocalDate().equals(end.minusNanos(1).toLocalDate());
    String span =
        sameDay
            ? HOUR.format(begin) + "-" + HOUR.format(end) + " on " + DAY.format(begin)
            : HOUR.format(begin)
                + " on "
                + DAY.format(begin)
                + " to "
                + HOUR.format(end)
                + " on "
                + DAY.format(end);
    return "the " + name + ", " + span + String.format(Locale.ROOT, " (takes %,d people)", people);
  }
}
