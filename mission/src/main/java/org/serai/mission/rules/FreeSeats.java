package org.serai.mission.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.ledger.Booking;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;

/**
 * Seats that are free on the schedule, each given out once, on every leg that its passenger rides.
 * Those that are kept for an agency are free to its people alone.
 */
public final class FreeSeats {
  private final Picture picture;
  private final List<Load> loads;

  /** A way on one flight. */
  public record Seat(FlightId flight, PlaceId from, PlaceId to, Instant departs, Instant arrives) {}

  /** Looks at flights that have not left and that {@code used} admits, of any day. */
  public FreeSeats(Picture picture, Predicate<Flight> used) {
    this.picture = picture;
    this.loads =
        picture.flights().flights().stream()
            .filter(flight -> flight.state() == FlightState.SCHEDULED && used.test(flight))
            .sorted(Comparator.comparing(Flight::departs).thenComparing(Flight::id))
            .map(Load::new)
            .toList();
  }

  /**
   * The earliest way for all of a party together, after one moment and there by another.
   *
   * @param party the agency of each of them
   */
  public Optional<Seat> findNext(
      PlaceId from, PlaceId to, Instant after, Instant until, List<AgencyId> party) {
    return loads.stream()
        .flatMap(load -> load.findSeat(from, to, party).stream())
        .filter(seat -> seat.departs().isAfter(after) && !seat.arrives().isAfter(until))
        .min(Comparator.comparing(Seat::departs).thenComparing(Seat::flight));
  }

  /** The party sits there from now on. */
  public void give(Seat seat, List<AgencyId> party) {
    loads.stream()
        .filter(load -> load.flight.id().equals(seat.flight()))
        .forEach(load -> load.take(seat, party));
  }

  /** One flight, and what is left of it. */
  private final class Load {
    private final Flight flight;

    /** Of each leg, by its place in the flight. */
    private final int[] left;

    private final Map<AgencyId, Integer> kept;

    Load(Flight flight) {
      this.flight = flight;
      LegRoom room = new LegRoom(picture);
      this.left = flight.legs().stream().mapToInt(leg -> room.left(flight, leg)).toArray();
      this.kept = new HashMap<>(picture.flights().loading(flight.id()).shares());
      for (Booking.Seat seat : picture.ledger().seats(flight.id())) {
        if (seat.state().holdsASeat()) {
          use(picture.people().person(seat.person()).profile().agency());
        }
      }
    }

    private void use(AgencyId agency) {
      kept.computeIfPresent(agency, (_, seats) -> Math.max(0, seats - 1));
    }

    Optional<Seat> findSeat(PlaceId from, PlaceId to, List<AgencyId> party) {
      return flight
          .findRide(from, to)
          .filter(ride -> ride.stream().allMatch(leg -> picture.admits(flight, leg)))
          .filter(ride -> seats(party, leastOf(ride)))
          .map(
              ride ->
                  new Seat(
                      flight.id(), from, to, ride.getFirst().departs(), ride.getLast().arrives()));
    }

    private int leastOf(List<Leg> ride) {
      return ride.stream().mapToInt(leg -> left[flight.legs().indexOf(leg)]).min().orElse(0);
    }

    /** Whoever finds no seat that is kept for the own agency needs one that is kept for nobody. */
    private boolean seats(List<AgencyId> party, int free) {
      Map<AgencyId, Integer> own = new HashMap<>(kept);
      List<AgencyId> others = new ArrayList<>();
      for (AgencyId agency : party) {
        if (own.getOrDefault(agency, 0) > 0) {
          own.merge(agency, -1, Integer::sum);
        } else {
          others.add(agency);
        }
      }
      int forAll = free - kept.values().stream().mapToInt(Integer::intValue).sum();
      return party.size() <= free && others.size() <= Math.max(0, forAll);
    }

    void take(Seat seat, List<AgencyId> party) {
      List<Leg> ride = flight.findRide(seat.from(), seat.to()).orElse(List.of());
      int first = flight.legs().indexOf(ride.getFirst());
      Arrays.setAll(
          left, at -> left[at] - (at >= first && at < first + ride.size() ? party.size() : 0));
      party.forEach(this::use);
    }
  }
}
