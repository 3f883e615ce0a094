package org.serai.mission.flights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;

/**
 * A flight with its legs; seats and payload (kg) hold on every leg. The registration is blank while
 * only the type is known; military is what armed forces fly. The course is what became of it, as it
 * was told; the last turn holds.
 */
public record Flight(
    FlightId id,
    String aircraft,
    String registration,
    boolean military,
    int seats,
    int payloadKg,
    List<Leg> legs,
    List<Turn> course) {

  /** What became of a flight by one report. */
  public record Turn(FactId report, FlightState state) {}

  public Flight {
    legs = List.copyOf(legs);
    course = List.copyOf(course);
  }

  /** What has become of it by all that is known. */
  public FlightState state() {
    return course.isEmpty() ? FlightState.SCHEDULED : course.getLast().state();
  }

  Flight in(FactId report, FlightState next) {
    List<Turn> turns = new ArrayList<>(course);
    turns.add(new Turn(report, next));
    return along(turns);
  }

  /** What became of it had this never been reported. */
  Flight without(FactId report) {
    return along(course.stream().filter(turn -> !turn.report().equals(report)).toList());
  }

  private Flight along(List<Turn> turns) {
    return new Flight(id, aircraft, registration, military, seats, payloadKg, legs, turns);
  }

  /** By an aircraft of this type and registration. */
  public Flight flownBy(String type, String painted) {
    return new Flight(id, type, painted, military, seats, payloadKg, legs, course);
  }

  Flight by(boolean forces) {
    return new Flight(id, aircraft, registration, forces, seats, payloadKg, legs, course);
  }

  Flight withSeats(int next) {
    return new Flight(id, aircraft, registration, military, next, payloadKg, legs, course);
  }

  Flight withPayload(int next) {
    return new Flight(id, aircraft, registration, military, seats, next, legs, course);
  }

  /** At other times, or over other places. */
  public Flight over(List<Leg> next) {
    return new Flight(id, aircraft, registration, military, seats, payloadKg, next, course);
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
    return state() != FlightState.CANCELLED;
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
