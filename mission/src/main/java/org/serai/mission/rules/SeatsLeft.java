package org.serai.mission.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.serai.mission.assistance.Offer;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;

/**
 * Seats that nobody of the mission needs and that were not offered to others: what is left over for
 * those who ask for help.
 */
public final class SeatsLeft {
  private final Picture picture;
  private final Instant moment;

  public SeatsLeft(Picture picture, Instant moment) {
    this.picture = picture;
    this.moment = moment;
  }

  /** How many are left between two places; 0 when the flight does not fly, or not there. */
  public int on(Flight flight, PlaceId from, PlaceId to) {
    return Math.max(0, unbooked(flight, from, to) - offered(flight));
  }

  /** Heads in open offers on the flight for whom no seat is left, because others were booked. */
  public int lacking(Flight flight, PlaceId from, PlaceId to) {
    return Math.max(0, offered(flight) - unbooked(flight, from, to));
  }

  private int unbooked(Flight flight, PlaceId from, PlaceId to) {
    Optional<List<Leg>> ride = flight.findRide(from, to);
    if (flight.state() != FlightState.SCHEDULED || ride.isEmpty()) {
      return 0;
    }
    LegRoom room = new LegRoom(picture);
    return ride.get().stream().mapToInt(leg -> room.left(flight, leg)).min().orElse(0);
  }

  /** Heads in offers that are still open; those of accepted ones are booked by now. */
  private int offered(Flight flight) {
    int heads = 0;
    for (Offer offer : picture.assistance().offers().on(flight.id())) {
      if (offer.openAt(moment)) {
        heads += picture.assistance().request(offer.request()).heads();
      }
    }
    return heads;
  }
}
