package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;

/** Seats that are free from one place to another, the earliest first, each given out once. */
final class FreeSeats {
  /** Who is to leave does not wait longer; what flies later is a matter for the plan. */
  private static final Duration AHEAD = Duration.ofDays(14);

  private final Deque<Seat> seats = new ArrayDeque<>();
  private final String lastDay;

  private FreeSeats(String lastDay) {
    this.lastDay = lastDay;
  }

  /** One seat. */
  record Seat(FlightId flight, Instant departs) {}

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
    if (!ride.stream().allMatch(leg -> open(asOf, leg))) {
      return;
    }
    long kilograms = asOf.mission().places().policy(Policy.PASSENGER_KG);
    long left = Long.MAX_VALUE;
    for (Leg leg : ride) {
      int taken = FlightLoad.taken(asOf, flight, leg);
      left = Math.min(left, flight.seats() - taken);
      left = Math.min(left, flight.payloadKg() / Math.max(1, kilograms) - taken);
    }
    for (long i = 0; i < left; i++) {
      seats.add(new Seat(flight.id(), ride.getFirst().departs()));
    }
  }

  private static boolean open(AsOf asOf, Leg leg) {
    var security = asOf.mission().security();
    var places = asOf.mission().places();
    return security.airfieldState(leg.from(), leg.departs()).usable()
        && security.airfieldState(leg.to(), leg.arrives()).usable()
        && security.ways().routeState(leg.from(), leg.to(), leg.departs()).usable()
        && security.ways().within(leg.from(), leg.departs(), places.place(leg.from()).zone())
        && security.ways().within(leg.to(), leg.arrives(), places.place(leg.to()).zone());
  }

  Optional<Seat> findNext() {
    return Optional.ofNullable(seats.poll());
  }

  /** Until which day was looked. */
  String lastDay() {
    return lastDay;
  }
}
