package org.serai.mission.flights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;

/**
 * A flight with its legs; seats and payload (kg) hold on every leg. The registration is blank while
 * only the type is known.
 */
public record Flight(
    FlightId id,
    String aircraft,
    String registration,
    int seats,
    int payloadKg,
    List<Leg> legs,
    FlightState state) {
  public Flight {
    legs = List.copyOf(legs);
  }

  Flight in(FlightState next) {
    return new Flight(id, aircraft, registration, seats, payloadKg, legs, next);
  }

  /** By an aircraft of this type and registration. */
  public Flight flownBy(String type, String painted) {
    return new Flight(id, type, painted, seats, payloadKg, legs, state);
  }

  Flight withSeats(int next) {
    return new Flight(id, aircraft, registration, next, payloadKg, legs, state);
  }

  Flight withPayload(int next) {
    return new Flight(id, aircraft, registration, seats, next, legs, state);
  }

  /** At other times, or over other places. */
  public Flight over(List<Leg> next) {
    return new Flight(id, aircraft, registration, seats, payloadKg, next, state);
  }

  public Instant departs() {
    return legs.getFirst().departs();
  }

  public Instant arrives() {
    return legs.getLast().arrives();
  }

  /** Whether both are under way at a moment: the same aircraft cannot fly them. */
  public boolean overlaps(Flight other) {
    return departs().isBefore(other.arrives()) && other.departs().isBefore(arrives());
  }

  /** Whether the flight still takes place. */
  public boolean flies() {
    return state != FlightState.CANCELLED;
  }

  /**
   * The legs a passenger sits on between two places: the shortest ride, where the flight passes a
   * place twice; empty when the flight does not serve them in this order.
   */
  public Optional<List<Leg>> findRide(PlaceId from, PlaceId to) {
    List<Leg> shortest = List.of();
    int start = -1;
    for (int i = 0; i < legs.size(); i++) {
      if (legs.get(i).from().equals(from)) {
        start = i;
      }
      boolean ends = start >= 0 && legs.get(i).to().equals(to);
      if (ends && (shortest.isEmpty() || i + 1 - start < shortest.size())) {
        shortest = legs.subList(start, i + 1);
      }
    }
    return shortest.isEmpty() ? Optional.empty() : Optional.of(shortest);
  }
}
