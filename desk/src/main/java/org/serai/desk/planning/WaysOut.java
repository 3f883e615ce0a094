package org.serai.desk.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.serai.mission.Mission;
import org.serai.mission.flights.Flight;
import org.serai.mission.security.Level;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.planner.evacuation.EvacuationProblem;

/**
 * The scheduled flights as ways out, by half hours. A flight is a way where both airfields are open
 * to it at its times, and the route between them; its seats count in full, because who leaves takes
 * the place of who was booked. An arrival counts from the next half hour on, which is on the safe
 * side.
 */
final class WaysOut {
  static final Duration PERIOD = Duration.ofMinutes(30);

  /** Two weeks; what lies further ahead is the rotation plan's business. */
  static final int PERIODS = 14 * 48;

  /** From this level on a station is one that people may have to leave. */
  private static final int LEVEL_TO_LEAVE = 3;

  private final Mission mission;
  private final Instant now;
  private final Map<PlaceId, Integer> numbers = new LinkedHashMap<>();
  private final List<EvacuationProblem.Place> places = new ArrayList<>();
  private final List<EvacuationProblem.Leg> legs = new ArrayList<>();

  WaysOut(Mission mission, Instant now) {
    this.mission = mission;
    this.now = now;
    mission.places().places().stream()
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .forEach(this::put);
    mission.flights().flights().stream()
        .filter(Flight::flies)
        .filter(flight -> flight.arrives().isAfter(now))
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .forEach(this::put);
  }

  private void put(Place place) {
    numbers.put(place.id(), places.size());
    int room = EvacuationProblem.Place.NO_LIMIT;
    places.add(new EvacuationProblem.Place(place.name(), safe(mission, place, now), room));
  }

  /** The hub, and every place where no level of substantial threat holds. */
  static boolean safe(Mission mission, Place place, Instant now) {
    int level =
        mission
            .security()
            .findLevel(place.area(), now)
            .map(Level::level)
            .map(l -> l.number())
            .orElse(0);
    return place.id().equals(mission.places().hub()) || level < LEVEL_TO_LEAVE;
  }

  private void put(Flight flight) {
    for (Leg leg : flight.legs()) {
      int departs = period(leg.departs());
      boolean ahead = leg.departs().isAfter(now) && departs < PERIODS && flight.seats() > 0;
      if (ahead && mission.admits(flight, leg)) {
        var opening = new EvacuationProblem.Opening(departs, departs + 1, flight.seats());
        String name = flight.id() + " from " + name(leg.from()) + " to " + name(leg.to());
        int travel = Math.max(0, period(leg.arrives().plus(PERIOD).minusSeconds(1)) - departs);
        legs.add(
            new EvacuationProblem.Leg(
                name, number(leg.from()), number(leg.to()), travel, List.of(opening)));
      }
    }
  }

  private String name(PlaceId place) {
    return mission.places().place(place).name();
  }

  int number(PlaceId place) {
    Integer number = numbers.get(place);
    if (number == null) {
      throw new IllegalArgumentException("No place " + place);
    }
    return number;
  }

  private int period(Instant at) {
    return (int) Math.min(PERIODS, Duration.between(now, at).dividedBy(PERIOD));
  }

  /** The end of a period, in the world. */
  Instant endOf(int period) {
    return now.plus(PERIOD.multipliedBy(period));
  }

  EvacuationProblem problem(List<EvacuationProblem.Waiting> waiting) {
    return new EvacuationProblem(places, legs, waiting, PERIODS);
  }
}
