package org.serai.desk.planning;

import java.time.Instant;
import java.util.List;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;

/**
 * One person goes from one standpoint to another; {@code flights} in order, none when the way needs
 * no flight of ours.
 */
public record PlannedMove(
    PersonId person,
    Standpoint from,
    Standpoint to,
    Instant departs,
    Instant arrives,
    List<FlightId> flights) {
  public PlannedMove {
    flights = List.copyOf(flights);
  }
}
