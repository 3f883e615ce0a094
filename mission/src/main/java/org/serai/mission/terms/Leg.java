package org.serai.mission.terms;

import java.time.Instant;

/** One take-off and one landing. Times are instants; pages show them in the zone of the place. */
public record Leg(PlaceId from, PlaceId to, Instant departs, Instant arrives) {
  public Leg {
    Malformed.unless(!from.equals(to), "to", to, "another place than the leg starts from");
    Malformed.unless(
        arrives.isAfter(departs), "arrives", arrives, "after the departure " + departs);
  }
}
