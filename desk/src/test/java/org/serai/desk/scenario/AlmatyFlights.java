package org.serai.desk.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serai.mission.terms.GeoPoint;

/** The flights of August 2021, and the rotation flights of the six months after them. */
final class AlmatyFlights {
  private static final FlightDraft.Origin PRESS =
      new FlightDraft.Origin("fact", "press of August 2021; aircraft and hours are assumed");
  private static final FlightDraft.Origin BRIDGE =
      new FlightDraft.Origin(
          "fact", "press and WFP: flown since 29 August; day of week and aircraft are assumed");
  private static final FlightDraft.Origin RELIEF =
      new FlightDraft.Origin(
          "assumption", "the company is relieved every six months; day and aircraft are assumed");
  private static final FlightDraft.Origin ASSUMED =
      new FlightDraft.Origin(
          "assumption", "part of the air bridge over Islamabad and Dushanbe as it might be");

  private final Map<String, Spot> spots = new HashMap<>();
  private final FlightDraft draft = new FlightDraft();

  private AlmatyFlights() {
    spot("ALA", 43.35, 77.04, "Asia/Almaty");
    spot("ISB", 33.55, 72.83, "Asia/Karachi");
    spot("DYU", 38.54, 68.83, "Asia/Dushanbe");
    spot("THR", 35.42, 51.15, "Asia/Tehran");
    spot("KBL", 34.57, 69.21, "Asia/Kabul");
    spot("HEA", 34.21, 62.23, "Asia/Kabul");
    spot("KDH", 31.51, 65.85, "Asia/Kabul");
    spot("MZR", 36.71, 67.21, "Asia/Kabul");
    spot("UND", 36.67, 68.91, "Asia/Kabul");
    spot("JAA", 34.40, 70.50, "Asia/Kabul");
    spot("BIN", 34.81, 67.82, "Asia/Kabul");
    spot("GRG", 33.63, 69.24, "Asia/Kabul");
    spot("FBD", 37.12, 70.52, "Asia/Kabul");
    spot("MMZ", 35.93, 64.76, "Asia/Kabul");
    spot("PUL", 35.95, 68.70, "Asia/Kabul");
    spot("NQZ", 51.02, 71.47, "Asia/Almaty");
    spot("NAQ", 33.12, 35.14, "Asia/Beirut");
  }

  static List<TextSheet> sheets() {
    AlmatyFlights flights = new AlmatyFlights();
    flights.august();
    flights.relief();
    flights.rotation();
    return flights.draft.sheets();
  }

  private void august() {
    LocalDate first = LocalDate.of(2021, 8, 18);
    LocalDate second = LocalDate.of(2021, 8, 22);
    draft.add(
        AlmatyJourneys.FIRST, Aircraft.AIRLINER, first.atTime(11, 0), route("KBL ALA"), PRESS);
    // What gave the flight says so: see sheet flights-given.
    draft.byForces(AlmatyJourneys.EMBASSY);
    draft.add(AlmatyJourneys.EMBASSY, Aircraft.C_295, first.atTime(16, 0), route("KBL ALA"), PRESS);
    draft.add(
        AlmatyJourneys.SECOND, Aircraft.AIRLINER, second.atTime(10, 0), route("KBL ALA"), PRESS);
  }

  private void relief() {
    AlmatyUnits.IN.forEach(id -> relief(id, 6, "NQZ NAQ"));
    AlmatyUnits.OUT.forEach(id -> relief(id, 9, "NAQ NQZ"));
  }

  private void relief(String id, int hour, String stops) {
    LocalDate day = LocalDate.parse(id.substring(id.indexOf('/') + 1));
    draft.add(id, Aircraft.C_295, day.atTime(hour, 0), route(stops), RELIEF);
  }

  private void rotation() {
    weekly("UN-401", Aircraft.EMBRAER_135, "2021-08-29", "ALA ISB MZR KDH ISB ALA", BRIDGE);
    weekly("UN-402", Aircraft.DASH_8_300, "2021-09-15", "ALA ISB KBL ISB ALA", ASSUMED);
    weekly("UN-403", Aircraft.BEECH_1900D, "2021-09-19", "ALA ISB KBL ISB ALA", ASSUMED);
    weekly("UN-404", Aircraft.BEECH_1900D, "2021-09-15", "ALA DYU HEA DYU ALA", ASSUMED);
    weekly("UN-405", Aircraft.BEECH_1900D, "2021-10-03", "ALA DYU FBD UND PUL DYU ALA", ASSUMED);
    weekly("UN-406", Aircraft.BEECH_1900D, "2021-09-22", "ALA ISB JAA GRG ISB ALA", ASSUMED);
    weekly("UN-407", Aircraft.BEECH_1900D, "2021-09-26", "ALA DYU BIN MMZ DYU ALA", ASSUMED);
    LocalDate day = LocalDate.of(2021, 9, 5);
    while (!day.isAfter(AlmatyStory.PLAN_UNTIL)) {
      draft.add(
          "UN-408/" + day, Aircraft.EMBRAER_135, day.atTime(7, 0), route("ALA THR ALA"), ASSUMED);
      day = day.plusWeeks(2);
    }
  }

  private void weekly(
      String line, Aircraft aircraft, String from, String stops, FlightDraft.Origin origin) {
    LocalDate day = LocalDate.parse(from);
    while (!day.isAfter(AlmatyStory.PLAN_UNTIL)) {
      String id = line + "/" + day;
      boolean repair = id.equals("UN-401/2021-09-05");
      FlightDraft.Cancellation cancellation =
          repair
              ? new FlightDraft.Cancellation(
                  "2021-08-22 16:00", "repair of the runway at Mazar-i-Sharif")
              : FlightDraft.Cancellation.NONE;
      FlightDraft.Origin of = repair ? ASSUMED : origin;
      draft.add(id, aircraft, day.atTime(6, 0), route(stops), of, cancellation);
      day = day.plusWeeks(1);
    }
  }

  private List<Spot> route(String stops) {
    return Arrays.stream(stops.split(" ", -1)).map(this::spot).toList();
  }

  private Spot spot(String id) {
    Spot spot = spots.get(id);
    if (spot == null) {
      throw new IllegalArgumentException("no spot " + id);
    }
    return spot;
  }

  private void spot(String id, double latitude, double longitude, String zone) {
    spots.put(id, new Spot(id, id, new GeoPoint(latitude, longitude), "", ZoneId.of(zone)));
  }
}
