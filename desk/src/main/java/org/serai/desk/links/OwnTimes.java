package org.serai.desk.links;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.serai.desk.boards.OwnBoard.Clock;

/**
 * Moments in one language: its names of days and months, its digits, and by whose clocks. Days are
 * those of the calendar that flights are announced by.
 */
final class OwnTimes {
  private static final String CLOCK = "HH:mm";
  private static final String DAY = "EEE d MMM";
  private static final String DATE = "d MMM yyyy";

  private final Language language;
  private final Words words;

  OwnTimes(Language language) {
    this.language = language;
    this.words = Words.in(language);
  }

  /** "Sun 22 Aug 14:30 (Kabul time)". */
  String moment(Clock clock) {
    return in(DAY + " " + CLOCK).format(clock.shown()) + by(clock);
  }

  /** From one moment to another; whose clocks they are is said where the two are not set alike. */
  String span(Clock from, Optional<Clock> to) {
    if (to.isEmpty()) {
      return moment(from);
    }
    ZonedDateTime first = from.shown();
    ZonedDateTime last = to.get().shown();
    boolean alike = first.getZone().getRules().getOffset(last.toInstant()).equals(last.getOffset());
    boolean sameDay = first.toLocalDate().equals(last.toLocalDate());
    return in(DAY + " " + CLOCK).format(first)
        + (alike ? "" : by(from))
        + " – "
        + in(sameDay ? CLOCK : DAY + " " + CLOCK).format(last)
        + (alike ? "" : by(to.get()));
  }

  /** "30 Aug 2021". */
  String day(LocalDate day) {
    return in(DATE).format(day);
  }

  /** "12", in the digits of the language. */
  String number(int number) {
    return String.format(language.locale(), "%d", number);
  }

  private String by(Clock clock) {
    return clock.place().isEmpty() ? "" : " " + words.clocksOf().formatted(clock.place());
  }

  private DateTimeFormatter in(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language.locale()).localizedBy(language.locale());
  }
}
