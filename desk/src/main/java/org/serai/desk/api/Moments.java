package org.serai.desk.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Days and instants as people send them. A year has four digits: Java's calendar goes on for a
 * thousand million years, and whoever counts a week from its last day falls out of it.
 */
final class Moments {
  private static final String YEAR_OF_FOUR = "\\d{4}-.*";

  private Moments() {}

  /** Minutes are enough for a person who types, and for a slider. */
  static Instant instant(String text) {
    refuseOtherYears(text);
    return Instant.parse(text.replaceFirst("(T\\d\\d:\\d\\d)Z$", "$1:00Z"));
  }

  static LocalDate day(String text) {
    refuseOtherYears(text);
    return LocalDate.parse(text);
  }

  private static void refuseOtherYears(String text) {
    if (!text.matches(YEAR_OF_FOUR)) {
      throw new DateTimeException("no year of four digits");
    }
  }
}
