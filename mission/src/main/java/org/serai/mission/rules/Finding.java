package org.serai.mission.rules;

import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.RollCallId;

/** Something that is amiss: which rule, about whom or what, why, and what would mend it. */
public record Finding(Danger danger, Rule rule, Subject about, String reason, String wayOut) {

  /** How soon somebody must look, the worst first. */
  public enum Danger {
    /** A life may hang on it. */
    LIFE,
    /** Work that must not stop has stopped. */
    WORK,
    /** A rule of the mission is broken. */
    RULE,
    /** Soon, or worth knowing. */
    NOTE
  }

  /** Whom or what a finding is about. */
  public sealed interface Subject {
    record OfPerson(PersonId person) implements Subject {}

    record OfPlace(PlaceId place) implements Subject {}

    record OfFlight(FlightId flight) implements Subject {}

    record OfPost(PostId post) implements Subject {}

    record OfRequest(RequestId request) implements Subject {}

    record OfZone(AgreedZoneId zone) implements Subject {}

    record OfRollCall(RollCallId rollCall) implements Subject {}
  }
}
