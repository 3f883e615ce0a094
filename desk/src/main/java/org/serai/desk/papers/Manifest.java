package org.serai.desk.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.serai.mission.Mission;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.ledger.Booking;
import org.serai.mission.people.Profile;
import org.serai.mission.rules.LegRoom;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * Who is to sit on a flight, by the seats that the ledger holds: a function of a mission, so that
 * it serves a plan and the counter alike.
 */
record Manifest(Flight flight, List<Passenger> passengers) {
  Manifest {
    passengers = List.copyOf(passengers);
  }

  /** One seat; {@code kg} is what the scales said of both, or is reckoned. */
  record Passenger(
      PersonId person,
      Optional<PersonName> findName,
      Profile profile,
      PlaceId from,
      PlaceId to,
      long kg) {

    String name() {
      return findName.map(PersonName::name).orElse(person.value());
    }

    String nationality() {
      return findName.map(PersonName::nationality).orElse("");
    }

    String document() {
      return findName.map(PersonName::document).orElse("");
    }
  }

  /** What one leg carries. */
  record Load(Leg leg, int heads, long kg) {}

  /** The manifest as the ledger has it, ordered by where people get on and by id. */
  static Manifest of(Mission mission, FlightId flight, Names names) {
    List<Passenger> passengers = new ArrayList<>();
    Flight flown = mission.flights().flight(flight);
    LegRoom room = new LegRoom(mission.picture());
    for (Booking.Seat seat : mission.ledger().seats(flight)) {
      if (seat.state().holdsASeat()) {
        passengers.add(
            new Passenger(
                seat.person(),
                names.findName(seat.person()),
                mission.people().person(seat.person()).profile(),
                seat.from(),
                seat.to(),
                room.kilograms(flown, seat.person())));
      }
    }
    passengers.sort(
        Comparator.comparingInt((Passenger p) -> stop(flown, p.from()))
            .thenComparing(Passenger::person));
    return new Manifest(flown, passengers);
  }

  /** Whether names may still be written in: not once the aircraft has left. */
  boolean open() {
    return flight.state() == FlightState.SCHEDULED;
  }

  /** Flights that take place in these and have anybody booked, by departure and id. */
  static List<Flight> flightsWithPassengers(Mission mission) {
    return mission.flights().flights().stream()
        .filter(Flight::flies)
        .filter(
            flight ->
                mission.ledger().seats(flight.id()).stream()
                    .anyMatch(seat -> seat.state().holdsASeat()))
        .sorted(Comparator.comparing(Flight::departs).thenComparing(Flight::id))
        .toList();
  }

  private static int stop(Flight flight, PlaceId from) {
    for (int leg = 0; leg < flight.legs().size(); leg++) {
      if (flight.legs().get(leg).from().equals(from)) {
        return leg;
      }
    }
    return flight.legs().size();
  }

  /** Heads and weight on every leg, in order. */
  List<Load> loads() {
    List<Load> loads = new ArrayList<>();
    for (Leg leg : flight.legs()) {
      List<Passenger> aboard = passengers.stream().filter(p -> sitsOn(p, leg)).toList();
      long kg = aboard.stream().mapToLong(Passenger::kg).sum();
      loads.add(new Load(leg, aboard.size(), kg));
    }
    return loads;
  }

  private boolean sitsOn(Passenger passenger, Leg leg) {
    return flight
        .findRide(passenger.from(), passenger.to())
        .filter(r -> r.contains(leg))
        .isPresent();
  }
}
