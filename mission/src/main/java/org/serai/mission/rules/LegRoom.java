package org.serai.mission.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.serai.mission.flights.Flight;
import org.serai.mission.ledger.Booking;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Policy;

/**
 * Room on a leg of a flight: the seats that are taken there, what those who sit on them weigh, and
 * how many more find both a seat and payload. The door and every proposal ask here.
 */
public final class LegRoom {
  private final Picture picture;

  public LegRoom(Picture picture) {
    this.picture = picture;
  }

  /** Everybody who holds a seat and whose ride includes the leg. */
  public List<Booking.Seat> taken(Flight flight, Leg leg) {
    List<Booking.Seat> taken = new ArrayList<>();
    for (Booking.Seat seat : picture.ledger().seats(flight.id())) {
      boolean sits =
          seat.state().holdsASeat()
              && flight.findRide(seat.from(), seat.to()).orElse(flight.legs()).contains(leg);
      if (sits) {
        taken.add(seat);
      }
    }
    return taken;
  }

  /** What these weigh. */
  long kilograms(Flight flight, List<Booking.Seat> seats) {
    return seats.stream().mapToLong(seat -> kilograms(flight, seat.person())).sum();
  }

  /** With baggage: from the scales, or as the policy reckons who did not stand on them. */
  public long kilograms(Flight flight, PersonId person) {
    return picture
        .flights()
        .loading(flight.id())
        .findWeight(person)
        .map(weight -> (long) weight.kilograms())
        .orElseGet(() -> picture.places().policy(Policy.PASSENGER_KG));
  }

  /** How many more the leg has room for; 0 when it is overbooked. */
  int left(Flight flight, Leg leg) {
    return left(flight, leg, _ -> true);
  }

  /** The same where only the seats that {@code counts} admits are taken. */
  public int left(Flight flight, Leg leg, Predicate<Booking.Seat> counts) {
    List<Booking.Seat> taken = taken(flight, leg).stream().filter(counts).toList();
    long perHead = Math.max(1, picture.places().policy(Policy.PASSENGER_KG));
    long light = (flight.payloadKg() - kilograms(flight, taken)) / perHead;
    return (int) Math.max(0, Math.min(flight.seats() - taken.size(), light));
  }
}
