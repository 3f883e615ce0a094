package org.serai.mission.facts;

import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlaceId;

/** What a host was asked for, granted, prepared and gave. */
public sealed interface HostingFact extends Fact {

  /** A host is asked to take so many people at a place on these days. */
  record AppealMade(AppealId appeal, PlaceId place, int people, Days days, String reason)
      implements HostingFact {
    public AppealMade {
      Malformed.unless(people >= 1, "people", people, "1 or more");
      Malformed.unless(!reason.isBlank(), "reason", reason, "why the host is asked");
    }
  }
}
