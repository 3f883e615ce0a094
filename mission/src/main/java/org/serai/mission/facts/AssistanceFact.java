package org.serai.mission.facts;

import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RequestId;

/** People who ask an embassy for help, and what became of them. */
public sealed interface AssistanceFact extends Fact {

  /** People ask to be taken out of a place; who they are is sealed apart. */
  record HelpRequested(RequestId request, PlaceId at, int people) implements AssistanceFact {
    public HelpRequested {
      Malformed.unless(people >= 1, "people", people, "1 or more");
    }
  }
}
