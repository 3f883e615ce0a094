package org.serai.desk.api;

import java.time.Instant;
import java.util.Optional;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;

/** A flight is on the ground at a place: where a leg ends, elsewhere, or where it started. */
public record Landed(
    FactId id, ReporterId by, Optional<Instant> happened, FlightId flight, PlaceId at)
    implements Writes {
  @Override
  public Standing standing() {
    return Standing.HAPPENED;
  }
}
