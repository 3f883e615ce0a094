package org.serai.mission.lodging;

import java.time.LocalDate;
import java.util.Optional;
import org.serai.mission.terms.Days;

/** Nights on which a room cannot be slept in; without an end until somebody opens it again. */
public record Closure(LocalDate from, Optional<LocalDate> findReopening) {

  static Closure from(LocalDate day) {
    return new Closure(day, Optional.empty());
  }

  /** Whether nobody has said yet when it ends. */
  public boolean lasting() {
    return findReopening.isEmpty();
  }

  /** The first of these nights that it takes away. */
  Optional<LocalDate> findFirst(Days nights) {
    LocalDate first = from.isAfter(nights.first()) ? from : nights.first();
    boolean reopened = findReopening.filter(day -> !day.isAfter(first)).isPresent();
    return reopened || first.isAfter(nights.last()) ? Optional.empty() : Optional.of(first);
  }
}
