package org.serai.desk.stories;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the desk was told from 15 to 22 August 2021, hour by hour, over HTTP. Days, flights and
 * heads follow the press where it knows them; hours are assumed, and so are the passenger who did
 * not come and the thunderstorm on the 22nd.
 */
public final class EightDays {
  static final String FIRST = "UN-ALA-1/2021-08-18";
  static final String SECOND = "UN-ALA-2/2021-08-22";
  static final String C295 = "KAZ-C295/2021-08-18";
  static final String CALL = "RC-KBL-0815";

  private final AugustDesk desk;

  public EightDays(AugustDesk desk) {
    this.desk = desk;
  }

  void level(String area, int level, String threat, String from) {
    desk.tell(
        "levels",
        "area",
        area,
        "level",
        level,
        "threats",
        Map.of(threat, level),
        "knownFrom",
        from);
  }

  /** 15 August: Jalalabad and Kabul change hands; the roll is called in Kabul. */
  public void levelsRise() {
    desk.at("15T08:00");
    level("EAST", 5, "ARMED_CONFLICT", "SOC-KBL, the day Jalalabad changed hands");
    desk.at("15T14:00");
    level("CENTRAL", 6, "CIVIL_UNREST", "SOC-KBL, the day Kabul changed hands");
    desk.at("15T18:00");
    level("HIGHLANDS", 5, "ARMED_CONFLICT", "SOC-KBL");
  }

  /** Everybody in Kabul is asked; 740 answer by their link, most of them within the hour. */
  public void theRollIsCalled() {
    desk.at("15T15:00");
    desk.tell("wardens", "warden", "N-0001", "zones", List.of("KBL"), "people", List.of());
    desk.tell(
        "roll-calls", "rollCall", CALL, "areas", List.of("KBL"), "reason", "Kabul changed hands");
    List<String> links =
        AugustDesk.read("roll-calls/" + CALL + "/links?limit=1000").getList("items.path");
    desk.at("15T15:20");
    links.stream().limit(600).forEach(link -> answer(link, "SAFE"));
    links.stream().limit(50).forEach(link -> answer(link, "SAFE"));
    desk.at("15T15:40");
    links.stream().skip(600).limit(3).forEach(link -> answer(link, "NEEDS_HELP"));
    links.stream().skip(603).limit(137).forEach(link -> answer(link, "SAFE"));
  }

  private static void answer(String link, String safety) {
    Wire.form(
        link,
        Map.of(
            "form", "5d3a5b8e-7d3f-4f0e-8a1c-000000000001", "safety", safety, "where", "at home"),
        200);
  }

  /** Who is silent after three hours is looked for; the last one is found before midnight. */
  public void theSilentAreLookedFor() {
    desk.at("15T18:30");
    JsonPath board = AugustDesk.read("roll-calls/" + CALL + "?show=silent&limit=400");
    List<String> silent = board.getList("items.person");
    for (String person : silent.subList(0, silent.size() - 1)) {
      desk.tell(
          "roll-calls/" + CALL + "/answers",
          "person",
          person,
          "safety",
          "SAFE",
          "where",
          "compound",
          "words",
          "told the warden");
    }
    desk.at("15T20:10");
    desk.tell(
        "roll-calls/" + CALL + "/outcomes",
        "person",
        silent.getLast(),
        "outcome",
        "A neighbour took the warden to the house: safe.");
    for (String person :
        AugustDesk.read("roll-calls/" + CALL + "?show=help&limit=400")
            .<String>getList("items.person")) {
      desk.tell(
          "roll-calls/" + CALL + "/outcomes",
          "person",
          person,
          "outcome",
          "Fetched by the security section.");
    }
    desk.tell("roll-calls/" + CALL + "/end", "reason", "Everybody is accounted for.");
  }

  /** 16 August: offices close, the airfield closes, the host is asked. */
  public void officesCloseAndTheHostIsAsked() {
    desk.at("16T05:00");
    desk.tell(
        "decisions",
        "decision",
        "DO-2021-03A",
        "measure",
        "ALTERNATE_WORK_MODALITY",
        "areas",
        List.of("CENTRAL"),
        "publicWording",
        "Offices are closed; work goes on from home.",
        "reason",
        "Nobody can say who guards the roads to the offices.",
        "moves",
        List.of());
    desk.at("16T07:00");
    desk.tell(
        "airfields", "airfield", "KBL", "state", "MILITARY_ONLY", "knownFrom", "notice to airmen");
    theHostIsAsked();
  }

  private void theHostIsAsked() {
    desk.at("16T12:00");
    desk.tell(
        "host/appeals",
        "appeal",
        "APPEAL-1",
        "askedBy",
        "United Nations",
        "host",
        "Kazakhstan",
        "agencies",
        List.of("UNAMA", "UNV"),
        "place",
        "ALA",
        "people",
        100,
        "from",
        "2021-08-18",
        "until",
        "2022-02-20",
        "reason",
        "The mission must leave Kabul for a time.");
  }

  /** 17 August: the host agrees, flights are found, the Designated Official decides. */
  public void theHostAgrees() {
    desk.at("17T10:00");
    desk.tell(
        "host/answers",
        "appeal",
        "APPEAL-1",
        "answer",
        "ACCEPTED_WITH_CONDITIONS",
        "answeredBy",
        "President of Kazakhstan",
        "conditions",
        "temporary, about six months");
    desk.tell(
        "host/agreements",
        "agreement",
        "HOST-1",
        "appeal",
        "APPEAL-1",
        "place",
        "ALA",
        "heads",
        100,
        "agencies",
        List.of("UNAMA", "UNV"),
        "from",
        "2021-08-18",
        "until",
        "2022-02-20");
    desk.tell("ceilings", "station", "ALA", "from", "2021-08-18", "heads", 100);
    desk.at("17T11:00");
    desk.tell("airfields", "airfield", "KBL", "state", "OPEN", "knownFrom", "movement control");
  }

  public void flightsAreFound() {
    desk.at("17T12:00");
    flight(FIRST, "Boeing 737-800", 141, "KBL", "ALA", "2021-08-18T11:00Z", "2021-08-18T14:30Z");
    flight(SECOND, "Boeing 737-800", 108, "KBL", "ALA", "2021-08-22T10:00Z", "2021-08-22T13:30Z");
    flight(C295, "C-295", 71, "KBL", "ALA", "2021-08-18T16:00Z", "2021-08-18T20:30Z");
    desk.tell("shares", "flight", C295, "agency", "EMB-KZ", "seats", 71);
  }

  void flight(
      String id, String aircraft, int seats, String from, String to, String off, String down) {
    desk.tell(
        "flights",
        "flight",
        id,
        "aircraft",
        aircraft,
        "seats",
        seats,
        "payloadKg",
        seats * 110,
        "legs",
        List.of(Map.of("from", from, "to", to, "departs", off, "arrives", down)));
  }

  /** The evacuation is signed as the desk drafted it; whoever has a seat already is not in it. */
  public void theEvacuationIsSigned() {
    desk.at("17T18:00");
    JsonPath draft = AugustDesk.read("proposals?area=KBL&measure=EVACUATION");
    List<Map<String, Object>> moves = new ArrayList<>();
    for (Map<String, Object> move : draft.<Map<String, Object>>getList("moves")) {
      Map<String, Object> signed = new LinkedHashMap<>(move);
      signed.keySet().retainAll(List.of("person", "flight", "from", "to"));
      moves.add(signed);
    }
    desk.tell(
        "decisions",
        "decision",
        "DO-2021-03",
        "measure",
        "EVACUATION",
        "areas",
        List.of("CENTRAL"),
        "publicWording",
        "temporary relocation to Almaty",
        "reason",
        "Kabul changed hands; the host agreed to a temporary remote office.",
        "moves",
        moves);
  }

  /** 41 people, on the aircraft whose seats are kept for them. */
  public void theEmbassyBooksItsPeople() {
    desk.at("17T13:00");
    for (String person : embassysPeople()) {
      desk.tell(
          "bookings",
          "booking",
          "B-" + person,
          "person",
          person,
          "flight",
          C295,
          "from",
          "KBL",
          "to",
          "ALA",
          "priority",
          "OFFICIAL");
    }
  }

  static List<String> embassysPeople() {
    List<String> people = new ArrayList<>();
    for (int i = 1; i <= 41; i++) {
      people.add("E-%02d".formatted(i));
    }
    return people;
  }
}
