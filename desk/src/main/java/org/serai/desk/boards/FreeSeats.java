package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.ledger.Booking;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;

/**
 * Seats that are free from one place to another, the earliest first, each given out once. Those
 * that are kept for an agency are free to its people alone.
 */
final class FreeSeats {
  /** Who is to leave does not wait longer; what flies later is a matter for the plan. */
  private static final Duration AHEAD = Duration.ofDays(14);

  private final List<Seat> seats = new ArrayList<>();
  private final String lastDay;

  private FreeSeats(String lastDay) {
    this.lastDay = lastDay;
  }

  /** One seat, open to all or kept for an agency. */
  record Seat(FlightId flight, Instant departs, Optional<AgencyId> keptFor) {
    boolean opens(AgencyId agency) {
      return keptFor.isEmpty() || keptFor.get().equals(agency);
    }
  }

  static FreeSeats of(AsOf asOf, PlaceId from, PlaceId to) {
    Instant until = asOf.now().plus(AHEAD);
    FreeSeats free = new FreeSeats(until.atZone(asOf.zone()).toLocalDate().toString());
    asOf.mission().flights().flights().stream()
        .filter(f -> f.state() == FlightState.SCHEDULED && f.departs().isAfter(asOf.now()))
        .filter(f -> f.departs().isBefore(until))
        .sorted(Comparator.comparing(Flight::departs).thenComparing(Flight::id))
        .forEach(f -> f.findRide(from, to).ifPresent(ride -> free.add(asOf, f, ride)));
    return free;
  }

  private void add(AsOf asOf, Flight flight, List<Leg> ride) {
    if (!ride.stream().allMatch(leg -> asOf.mission().admits(flight, leg))) {
      return;
    }
    long kilograms = asOf.mission().places().policy(Policy.PASSENGER_KG);
    long left = Long.MAX_VALUE;
    for (Leg leg : ride) {
      int taken = FlightLoad.taken(asOf, flight, leg);
      left = Math.min(left, flight.seats() - taken);
      left = Math.min(left, flight.payloadKg() / Math.max(1, kilograms) - taken);
    }
    Instant departs = ride.getFirst().departs();
    for (Map.Entry<AgencyId, Integer> kept : kept(asOf, flight).entrySet()) {
      for (int i = 0; i < kept.getValue() && left > 0; i++, left--) {
        seats.add(new Seat(flight.id(), departs, Optional.of(kept.getKey())));
      }
    }
    for (; left > 0; left--) {
      seats.add(new Seat(flight.id(), departs, Optional.empty()));
    }
  }

  /** What is left of the seats that agencies keep. */
  private static Map<AgencyId, Integer> kept(AsOf asOf, Flight flight) {
    Map<AgencyId, Integer> kept =
        new TreeMap<>(asOf.mission().flights().loading(flight.id()).shares());
    for (Booking.Seat seat : asOf.mission().ledger().seats(flight.id())) {
      AgencyId agency = asOf.mission().people().person(seat.person()).profile().agency();
      if (seat.state().holdsASeat()) {
        kept.computeIfPresent(agency, (_, seats) -> Math.max(0, seats - 1));
      }
    }
    return kept;
  }

  Optional<Seat> findNext(AgencyId agency) {
    return seats.stream().filter(seat -> seat.opens(agency)).findFirst();
  }

  void give(Seat seat) {
    seats.remove(seat);
  }

  /** Until which day was looked. */
  String lastDay() {
    return lastDay;
  }
}
