package org.serai.desk.planning;

import java.time.Instant;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;

/** Seats of one leg: how many there are, and how many the plan uses. */
public record SeatUse(FlightId flight, Leg leg, int seats, int used) {
  public Instant departs() {
    return leg.departs();
  }
}
