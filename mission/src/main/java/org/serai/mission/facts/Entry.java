package org.serai.mission.facts;

import java.time.Instant;
import org.serai.mission.terms.Malformed;

/** A report as the journal took it down: numbered from 1 without a gap, and when we knew. */
public record Entry(long number, Instant recorded, Report report) {
  public Entry {
    Malformed.unless(number >= 1, "entry number", number, "1 or more");
  }
}
