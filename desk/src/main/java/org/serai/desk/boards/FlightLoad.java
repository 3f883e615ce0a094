package org.serai.desk.boards;

import java.time.Instant;
import java.util.List;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.rules.LegRoom;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;

/**
 * A flight with the seats taken on its fullest leg, as of a moment; {@code registration} is blank
 * while only the type of the aircraft is known; military is what armed forces fly.
 */
public record FlightLoad(
    FlightId flight,
    String aircraft,
    String registration,
    boolean military,
    PlaceId from,
    PlaceId to,
    List<PlaceId> stops,
    Instant departs,
    Instant arrives,
    int seats,
    int payloadKg,
    int booked,
    FlightState state) {
  public FlightLoad {
    stops = List.copyOf(stops);
  }

  static FlightLoad of(AsOf asOf, Flight flight) {
    List<Leg> legs = flight.legs();
    return new FlightLoad(
        flight.id(),
        flight.aircraft(),
        flight.registration(),
        flight.military(),
        legs.getFirst().from(),
        legs.getLast().to(),
        legs.subList(1, legs.size()).stream().map(Leg::from).toList(),
        flight.departs(),
        flight.arrives(),
        flight.seats(),
        flight.payloadKg(),
        legs.stream().mapToInt(leg -> taken(asOf, flight, leg)).max().orElse(0),
        state(asOf, flight));
  }

  /** Seats taken on one leg, by bookings that still hold one. */
  static int taken(AsOf asOf, Flight flight, Leg leg) {
    return new LegRoom(asOf.mission().picture()).taken(flight, leg).size();
  }

  /** For the present what was reported; for another moment what the schedule says of it. */
  private static FlightState state(AsOf asOf, Flight flight) {
    if (asOf.present() || flight.state() == FlightState.CANCELLED) {
      return flight.state();
    }
    if (asOf.moment().isBefore(flight.departs())) {
      return FlightState.SCHEDULED;
    }
    boolean landed = !asOf.moment().isBefore(flight.arrives());
    boolean elsewhere = flight.state() == FlightState.DIVERTED;
    return landed ? elsewhere ? FlightState.DIVERTED : FlightState.LANDED : FlightState.DEPARTED;
  }
}
