package org.serai.desk.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the desk was told from 18 to 22 August 2021. Flights and heads follow the press where it
 * knows them; the passenger who did not come and the thunderstorm on the 22nd are assumed.
 */
public final class FlightsOut {
  static final String ONWARD = "UN-ALA-3/2021-08-22";
  private static final String FIRST = EightDays.FIRST;
  private static final String SECOND = EightDays.SECOND;
  private static final String C295 = EightDays.C295;
  private static final String KABUL_TO_ALMATY = "|KBL|ALA";
  private static final String PROPOSED = "beds/proposed?limit=1000";
  private static final String LEFT = "beds/left?limit=1000";

  private final AugustDesk desk;
  private final EightDays before;
  private String waits = "";

  public FlightsOut(AugustDesk desk, EightDays before) {
    this.desk = desk;
    this.before = before;
  }

  /** The seats of a flight that somebody holds, in the order of the manifest. */
  public static List<String> passengers(String flight) {
    return AugustDesk.read("flights/" + flight).getList("passengers.person");
  }

  private void scan(String flight, String person, String way, String act) {
    desk.tell(
        "scans", "flight", flight, "act", act, "code", "SERAI1|" + person + "|" + flight + way);
  }

  private void scanAll(String flight, List<String> people, String way, String act) {
    people.forEach(person -> scan(flight, person, way, act));
  }

  /** Who has no seat waits for one; the flight opens in the morning. */
  private void somebodyWaits() {
    desk.at("17T20:00");
    waits =
        AugustDesk.read("proposals?area=KBL&measure=EVACUATION")
            .<String>getList("unseated.person")
            .getFirst();
    desk.tell(
        "standbys",
        "booking",
        "B-STANDBY",
        "person",
        waits,
        "flight",
        FIRST,
        "from",
        "KBL",
        "to",
        "ALA",
        "priority",
        "SECURITY");
  }

  /** 18 August: all but one come to the counter; who waited takes the seat. */
  public void oneDoesNotCome() {
    somebodyWaits();
    desk.at("18T07:30");
    List<String> booked = passengers(FIRST);
    scanAll(FIRST, booked.subList(1, booked.size()), KABUL_TO_ALMATY, "CHECK_IN");
    desk.at("18T10:10");
    desk.tell(
        "swaps",
        "flight",
        FIRST,
        "off",
        booked.getFirst(),
        "reason",
        "",
        "booking",
        "B-SWAP",
        "person",
        waits,
        "from",
        "KBL",
        "to",
        "ALA",
        "priority",
        "SECURITY");
  }

  /** Who waited on standby: the first for whom the evacuation had no seat. */
  String whoWaited() {
    return waits;
  }

  public void theFirstFlightGoes() {
    desk.at("18T10:30");
    scanAll(FIRST, passengers(FIRST), KABUL_TO_ALMATY, "BOARD");
    desk.at("18T11:05");
    desk.tell("departures", "flight", FIRST, "from", "KBL");
    desk.at("18T14:35");
    desk.tell("landings", "flight", FIRST, "at", "ALA");
    desk.at("18T15:00");
    desk.tell("heads", "flight", FIRST, "heads", passengers(FIRST).size(), "explanation", "");
  }

  /** Beds are proposed and given, as many as there are; answers how many. */
  public int bedsAreGiven() {
    desk.at("18T15:30");
    List<Map<String, Object>> beds = new ArrayList<>();
    for (Map<String, Object> bed :
        AugustDesk.read(PROPOSED).<Map<String, Object>>getList("items")) {
      Map<String, Object> given = new LinkedHashMap<>(bed);
      given.keySet().retainAll(List.of("person", "room", "bed", "first", "last"));
      beds.add(given);
    }
    desk.tell("beds", "beds", beds);
    return beds.size();
  }

  /** 41 names are on the lists of the air force's aircraft; the press counts 42 heads. */
  public void theForcesAircraftBringsFortyTwo() {
    desk.at("18T15:45");
    scanAll(C295, EightDays.embassysPeople(), KABUL_TO_ALMATY, "BOARD");
    desk.at("18T16:10");
    desk.tell("departures", "flight", C295, "from", "KBL");
    desk.at("18T20:45");
    desk.tell("landings", "flight", C295, "at", "ALA");
    desk.at("18T21:30");
    desk.tell("heads", "flight", C295, "heads", 42, "explanation", "");
  }

  /** 19 August: who only passes through travels on, and so do the people of the embassy. */
  public void manyTravelOn() {
    desk.at("19T11:00");
    List<String> onward = new ArrayList<>(AugustDesk.read(LEFT).getList("items.person"));
    onward.retainAll(passengers(FIRST));
    onward.addAll(EightDays.embassysPeople());
    onward.forEach(person -> desk.tell("moves", "person", person, "from", "ALA", "to", "away"));
  }

  /** 20 August: the 42nd passenger is explained. */
  public void theFortySecondIsExplained() {
    desk.at("20T06:00");
    desk.tell(
        "heads",
        "flight",
        C295,
        "heads",
        1,
        "explanation",
        "The air force's own officer went with them; the press counted him.");
  }

  /** In four areas the level goes down. */
  public void theFightingEnds() {
    desk.at("20T12:00");
    for (String area : List.of("NORTHEAST", "SOUTH", "WEST", "NORTH")) {
      before.level(area, 5, "TERRORISM", "SOC-KBL, the fighting has ended");
    }
  }

  /** 22 August: the second flight meets a thunderstorm, and lands at Dushanbe. */
  public void theSecondFlightIsDiverted() {
    desk.at("22T07:30");
    scanAll(SECOND, passengers(SECOND), KABUL_TO_ALMATY, "CHECK_IN");
    desk.at("22T09:15");
    scanAll(SECOND, passengers(SECOND), KABUL_TO_ALMATY, "BOARD");
    desk.at("22T10:05");
    desk.tell("departures", "flight", SECOND, "from", "KBL");
    desk.at("22T12:20");
    desk.tell("diversions", "flight", SECOND, "at", "DYU");
  }

  /** It flies on in the evening, as a flight of its own with a list of its own. */
  public void itFliesOn(List<String> people) {
    desk.at("22T13:00");
    before.flight(
        ONWARD, "Boeing 737-800", 108, "DYU", "ALA", "2021-08-22T15:00Z", "2021-08-22T16:50Z");
    for (String person : people) {
      desk.tell(
          "bookings",
          "booking",
          "B-ON-" + person,
          "person",
          person,
          "flight",
          ONWARD,
          "from",
          "DYU",
          "to",
          "ALA",
          "priority",
          "SECURITY");
    }
    desk.at("22T14:30");
    scanAll(ONWARD, people, "|DYU|ALA", "BOARD");
    desk.at("22T15:02");
    desk.tell("departures", "flight", ONWARD, "from", "DYU");
    desk.at("22T16:55");
    desk.tell("landings", "flight", ONWARD, "at", "ALA");
  }
}
