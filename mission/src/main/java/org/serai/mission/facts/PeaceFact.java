package org.serai.mission.facts;

import java.time.LocalDate;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RoundId;

/** Talks, what they agreed, and what was done against it. */
public sealed interface PeaceFact extends Fact {

  /** A round of talks of a process begins at a place. */
  record RoundOpened(RoundId round, String process, PlaceId place, LocalDate from)
      implements PeaceFact {
    public RoundOpened {
      Malformed.unless(!process.isBlank(), "process", process, "the name of the talks");
    }
  }
}
