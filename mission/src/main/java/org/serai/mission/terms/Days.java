package org.serai.mission.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whole days, first and last included. */
public record Days(LocalDate first, LocalDate last) {
  public Days {
    Malformed.unless(!last.isBefore(first), "last day", last, "not before the first, " + first);
  }

  /** Whether the day lies inside. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether the two share a day. */
  public boolean overlaps(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** How many days, at least one. */
  public long count() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  @Override
  public String toString() {
    return first + " to " + last;
  }
}
