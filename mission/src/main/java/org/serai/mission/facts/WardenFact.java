package org.serai.mission.facts;

import java.util.List;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RollCallId;

/** Who keeps the list of which zone, and who answered when the roll was called. */
public sealed interface WardenFact extends Fact {

  /** Everybody in these areas is asked whether he or she is safe; {@code reason} says why now. */
  record RollCallStarted(RollCallId rollCall, List<PlaceId> areas, String reason)
      implements WardenFact {
    public RollCallStarted {
      areas = List.copyOf(areas);
      Malformed.unless(!areas.isEmpty(), "areas", areas.size(), "1 area or more");
    }
  }
}
