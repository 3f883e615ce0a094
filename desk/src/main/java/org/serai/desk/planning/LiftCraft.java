package org.serai.desk.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serai.mission.Mission;
import org.serai.mission.flights.Flight;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;

/**
 * A kind of aircraft that the mission has flown, with what its flights show of it: seats, payload,
 * block speed, the place it starts from most often, and the longest leg it flew. What armed forces
 * fly and what companies fly are two, though they may be of one kind: to them other airfields open.
 *
 * @param name tells it from all others; the kind, but where both fly it
 */
public record LiftCraft(
    String name,
    String kind,
    boolean military,
    int seats,
    int payloadKg,
    int kmPerHour,
    int rangeKm,
    PlaceId base) {
  /** Legs shorter than this say nothing about speed. */
  private static final double SHORT_KM = 100;

  /** Nobody charters slower ones; stands in where no leg tells. */
  private static final int USUAL_KM_PER_HOUR = 400;

  /** How much further than its longest leg so far it is taken to reach: reserves are kept. */
  private static final double REACH = 1.2;

  private static final double EARTH_KM = 6_371;

  private static final String FORCES = " (forces)";

  /** All kinds on the schedule, past and ahead, by name. */
  static List<LiftCraft> of(Mission mission) {
    Map<String, List<Flight>> byCompanies = new TreeMap<>();
    Map<String, List<Flight>> byForces = new TreeMap<>();
    for (Flight flight : mission.flights().flights()) {
      if (flight.flies() && flight.seats() > 0) {
        (flight.military() ? byForces : byCompanies)
            .computeIfAbsent(flight.aircraft(), _ -> new ArrayList<>())
            .add(flight);
      }
    }
    List<LiftCraft> fleet = new ArrayList<>();
    byCompanies.forEach((kind, flights) -> fleet.add(of(mission, kind, flights)));
    byForces.forEach(
        (kind, flights) ->
            fleet.add(of(mission, byCompanies.containsKey(kind) ? kind + FORCES : kind, flights)));
    fleet.sort(Comparator.comparing(LiftCraft::name));
    return fleet;
  }

  /** The name of a craft-day is that of its aircraft, which of them, and the day. */
  String day(long which, int day) {
    return name + " " + which + "." + day;
  }

  boolean flies(LiftFlight flight) {
    return flight.craft().replaceFirst(" \\d+\\.\\d+$", "").equals(name);
  }

  private static LiftCraft of(Mission mission, String name, List<Flight> flights) {
    double speed = 0;
    double longest = 0;
    Map<PlaceId, Integer> starts = new LinkedHashMap<>();
    flights.sort(Comparator.comparing(Flight::departs).thenComparing(Flight::id));
    for (Flight flight : flights) {
      starts.merge(flight.legs().getFirst().from(), 1, Integer::sum);
      for (Leg leg : flight.legs()) {
        double km = km(mission.places().place(leg.from()), mission.places().place(leg.to()));
        double hours = Duration.between(leg.departs(), leg.arrives()).toMinutes() / 60.0;
        speed = km >= SHORT_KM ? Math.max(speed, km / hours) : speed;
        longest = Math.max(longest, km);
      }
    }
    // Of a round trip told as two flights both ends are starts: the first one is the base.
    PlaceId base =
        starts.entrySet().stream()
            .reduce((one, next) -> next.getValue() > one.getValue() ? next : one)
            .orElseThrow()
            .getKey();
    return new LiftCraft(
        name,
        flights.getFirst().aircraft(),
        flights.getFirst().military(),
        flights.stream().mapToInt(Flight::seats).max().orElse(0),
        flights.stream().mapToInt(Flight::payloadKg).max().orElse(0),
        speed > 0 ? (int) speed : USUAL_KM_PER_HOUR,
        (int) Math.max(SHORT_KM, longest * REACH),
        base);
  }

  /** Great-circle distance (haversine formula). */
  private static double km(Place one, Place other) {
    double north = Math.toRadians(other.point().latitude() - one.point().latitude()) / 2;
    double east = Math.toRadians(other.point().longitude() - one.point().longitude()) / 2;
    double near =
        Math.cos(Math.toRadians(one.point().latitude()))
            * Math.cos(Math.toRadians(other.point().latitude()));
    double chord = Math.pow(Math.sin(north), 2) + near * Math.pow(Math.sin(east), 2);
    return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
  }
}
