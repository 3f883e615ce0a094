package org.serai.desk.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.serai.mission.hosting.Hosting;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;

/**
 * The passenger manifest of ICAO Annex 9, Appendix 2: one form for each point of embarkation and
 * disembarkation. What the mission does not know, such as the marks of the aircraft, stays empty to
 * be written in by pen; what it does know is never left out.
 */
record IcaoManifest(Manifest manifest, Ground ground) {
  /** What a line holds that is filled in by hand. */
  private static final String BY_PEN = "";

  /** One form. */
  record Form(
      String operator,
      String marks,
      String flight,
      String date,
      PlaceId from,
      PlaceId to,
      List<Manifest.Passenger> passengers) {
    Form {
      passengers = List.copyOf(passengers);
    }
  }

  private record Way(PlaceId from, PlaceId to) {}

  /**
   * One form per way, in the order of the stops; a flight with nobody has one for its whole way.
   */
  List<Form> forms() {
    Map<Way, List<Manifest.Passenger>> ways = new LinkedHashMap<>();
    for (Manifest.Passenger passenger : manifest.passengers()) {
      Way way = new Way(passenger.from(), passenger.to());
      ways.computeIfAbsent(way, _ -> new ArrayList<>()).add(passenger);
    }
    if (ways.isEmpty()) {
      List<Leg> legs = manifest.flight().legs();
      ways.put(new Way(legs.getFirst().from(), legs.getLast().to()), List.of());
    }
    return ways.entrySet().stream().map(e -> form(e.getKey(), e.getValue())).toList();
  }

  private Form form(Way way, List<Manifest.Passenger> passengers) {
    return new Form(
        operator(),
        BY_PEN,
        number(manifest.flight().id()),
        ground.dateAt(way.from(), departs(way)),
        way.from(),
        way.to(),
        passengers);
  }

  private Instant departs(Way way) {
    return manifest
        .flight()
        .findRide(way.from(), way.to())
        .map(ride -> ride.getFirst().departs())
        .orElse(manifest.flight().departs());
  }

  /** Who gives the flight, where that is known; the mission hires the others from a carrier. */
  String operator() {
    Hosting hosting = ground.mission().hosting();
    return hosting.gifts().flights().getOrDefault(manifest.flight().id(), BY_PEN);
  }

  /** The id of a flight is its number and its day. */
  private static String number(FlightId flight) {
    return flight.value().replaceAll("/\\d{4}-\\d\\d-\\d\\d$", "");
  }

  /** The name as the passport has it: which part of it is the surname, nobody wrote down. */
  static String name(Manifest.Passenger passenger) {
    return passenger.findName().map(PersonName::name).orElse("");
  }
}
