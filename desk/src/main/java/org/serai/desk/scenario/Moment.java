package org.serai.desk.scenario;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.serai.mission.terms.Malformed;

/** A time as somebody wrote it: with its offset, or as the clock on the wall shows it. */
sealed interface Moment {

  /** With an offset: the same everywhere. */
  record Exact(Instant instant) implements Moment {}

  /** By the clock of a place that only the row can name. */
  record Local(LocalDateTime clock) implements Moment {}

  /** The instant, read by the zone's rules where no offset was written. */
  default Instant in(ZoneId zone) {
    return switch (this) {
      case Exact(Instant instant) -> instant;
      case Local(LocalDateTime clock) -> byTheClock(clock, zone);
    };
  }

  /** A clock that jumps shows some times never and some twice; we do not guess which was meant. */
  private static Instant byTheClock(LocalDateTime clock, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(clock);
    if (offsets.size() == 1) {
      return clock.toInstant(offsets.getFirst());
    }
    String why = offsets.isEmpty() ? " never shows" : " shows twice";
    throw new Malformed(
        "time", clock.toString(), "an offset behind a time that the clock of " + zone + why);
  }
}
