package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.planning.LiftOrder;
import org.serai.desk.planning.LiftPlan;
import org.serai.desk.planning.Lifting;
import org.serai.mission.flights.Flight;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PlaceId;

/** Kabul lets in military flights only: whoever flies out of it flies with armed forces. */
@QuarkusTest
class S82_AFlightOfArmedForcesTest {
  private static final String CIVIL = "UN-8/2021-08-19";
  private static final String MILITARY = "BAF-8/2021-08-19";

  @Inject DeskWindow window;
  @TempDir Path folder = Path.of("");
  private Optional<AugustDesk> opened = Optional.empty();

  @BeforeEach
  void kabulIsOpenToMilitaryFlightsOnly() {
    AugustDesk desk = AugustDesk.open(folder).at("17T12:00");
    opened = Optional.of(desk);
    window.open(desk.window());
    desk.tell("airfields", "airfield", "KBL", "state", "MILITARY_ONLY", "knownFrom", "notice");
  }

  @AfterEach
  void close() {
    opened.ifPresent(AugustDesk::close);
  }

  private AugustDesk desk() {
    return opened.orElseThrow();
  }

  /** To Kabul and back, in a day. */
  private void flight(String id, String aircraft, boolean military) {
    desk()
        .tell(
            "flights",
            "flight",
            id,
            "aircraft",
            aircraft,
            "military",
            military,
            "seats",
            110,
            "payloadKg",
            20_000,
            "legs",
            List.of(
                leg("ALA", "KBL", "2021-08-19T03:00:00Z", "2021-08-19T05:00:00Z"),
                leg("KBL", "ALA", "2021-08-19T07:00:00Z", "2021-08-19T09:00:00Z")));
  }

  private static Map<String, String> leg(String from, String to, String departs, String arrives) {
    return Map.of("from", from, "to", to, "departs", departs, "arrives", arrives);
  }

  private ValidatableResponse seat(String person, String flight) {
    return desk()
        .ask(
            "bookings",
            "booking",
            "B-" + person + "-" + flight.substring(0, 3),
            "person",
            person,
            "flight",
            flight,
            "from",
            "KBL",
            "to",
            "ALA",
            "priority",
            "SECURITY");
  }

  private static void refused(ValidatableResponse answer) {
    answer
        .statusCode(409)
        .body("rules", hasItem("AIRFIELD_OPEN"))
        .body("reasons", hasItem(containsString("Kabul is open to military flights only on")))
        .body("wayOut", containsString("Choose a flight of armed forces, or one after it opens."));
  }

  /** What it would take to bring everybody out of Kabul within three days. */
  private static JsonPath airlift() {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"hours": 72, "more": [], "without": [], "barred": [], "only": [], "pinned": [],
             "leaving": ["KBL"]}
            """)
        .post("/api/airlift")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> atKabul() {
    return airlift().getList("needs.findAll { it.from == 'KBL' }.person");
  }

  private void struckOff(String flight) {
    desk().tell("strikes", "thing", "FORCES", "which", flight, "reason", "it is a charter");
  }

  @Test
  void aCivilFlightTakesNobodyOutOfKabulAndOneOfArmedForcesDoes() {
    List<String> people = atKabul();
    flight(CIVIL, "Boeing 737-800", false);
    flight(MILITARY, "A400M", true);
    refused(seat(people.get(0), CIVIL));
    seat(people.get(0), MILITARY).statusCode(201);
    assertThat(AugustDesk.read("flights/" + MILITARY).getBoolean("flight.military")).isTrue();
    struckOff(MILITARY);
    assertThat(AugustDesk.read("flights/" + MILITARY).getBoolean("flight.military")).isFalse();
    refused(seat(people.get(1), MILITARY));
    assertThat(AugustDesk.read("amiss?limit=1000").<String>getList("items.rule"))
        .contains("AIRFIELD_OPEN");
  }

  @Test
  void whatFliesItIsToldAnewAndThatArmedForcesDo() {
    String person = atKabul().getFirst();
    flight(CIVIL, "A400M", false);
    refused(seat(person, CIVIL));
    desk().tell("aircraft", "flight", CIVIL, "aircraft", "A400M", "military", true);
    seat(person, CIVIL).statusCode(201);
  }

  @Test
  void theirSeatsCountInTheTimeToClear() {
    flight(CIVIL, "Boeing 737-800", false);
    int people = ofKabul("people");
    assertThat(ofKabul("noWay")).isEqualTo(people).isPositive();
    flight(MILITARY, "A400M", true);
    assertThat(ofKabul("noWay")).isZero();
    assertThat(ofKabul("tooMany")).isEqualTo(Math.max(0, people - 110));
  }

  private static int ofKabul(String number) {
    return AugustDesk.read("clearance").getInt("stations.find { it.place == 'KBL' }." + number);
  }

  @Test
  void anEvacuationIsDraftedOnTheirSeats() {
    flight(CIVIL, "Boeing 737-800", false);
    assertThat(drafted()).doesNotContain(CIVIL, MILITARY);
    flight(MILITARY, "A400M", true);
    assertThat(drafted()).contains(MILITARY).doesNotContain(CIVIL);
  }

  private static List<String> drafted() {
    return AugustDesk.read("proposals?area=KBL&measure=EVACUATION").getList("moves.flight");
  }

  @Test
  void theAirliftAsksForArmedForcesAndFliesWithThem() {
    JsonPath without = airlift();
    assertThat(flownFromKabul(without)).isEmpty();
    assertThat(without.<String>getList("bank.findAll { it.from == 'KBL' }.reason"))
        .isNotEmpty()
        .containsOnly("Kabul is open to military aircraft alone when an aircraft could be there.");
    assertThat(without.<String>getList("bank.findAll { it.from == 'KBL' }.wayOut"))
        .allMatch(way -> way.startsWith("Ask for an aircraft of armed forces like"));
    flight(MILITARY, "A400M", true);
    JsonPath with = airlift();
    assertThat(with.getList("fleet.findAll { it.military }.kind")).containsExactly("A400M");
    assertThat(flownFromKabul(with)).isNotEmpty().containsOnly("A400M");
    desk().ask("airlift/accept", "flights", with.getList("flights")).statusCode(201);
    Flight lift = accepted();
    assertThat(desk().mission().ledger().seats(lift.id())).isNotEmpty();
    struckOff(lift.id().value());
    String person = with.getString("needs.find { it.from == 'KBL' }.person");
    seat(person, lift.id().value())
        .statusCode(409)
        .body("reasons", hasItem(containsString("Kabul is open to military flights only on")));
  }

  /** A company's aircraft is no military one because armed forces fly the same kind. */
  @Test
  void theSameKindOfAFirmAndOfArmedForcesAreTwo() {
    flight(CIVIL, "A400M", false);
    flight(MILITARY, "A400M", true);
    JsonPath plan = airlift();
    assertThat(plan.<String>getList("fleet.findAll { it.kind == 'A400M' }.name"))
        .containsExactly("A400M", "A400M (forces)");
    assertThat(plan.<Boolean>getList("fleet.findAll { it.kind == 'A400M' }.military"))
        .containsExactly(false, true);
    assertThat(flownFromKabul(plan)).isNotEmpty().containsOnly("A400M");
    desk().ask("airlift/accept", "flights", plan.getList("flights")).statusCode(201);
    assertThat(accepted().aircraft()).isEqualTo("A400M");
    assertThat(desk().mission().flights().flights())
        .filteredOn(lift -> lift.id().value().startsWith("LIFT-"))
        .filteredOn(lift -> !lift.military())
        .noneMatch(lift -> lift.legs().stream().anyMatch(leg -> leg.from().value().equals("KBL")));
  }

  private static Collection<String> flownFromKabul(JsonPath plan) {
    return plan.getList(
        "flights.findAll { f -> f.legs.any { it.from == 'KBL' && it.aboard } }.aircraft");
  }

  /** The first flight out of Kabul that was accepted. */
  private Flight accepted() {
    return desk().mission().flights().flights().stream()
        .filter(flight -> flight.id().value().startsWith("LIFT-") && flight.military())
        .filter(flight -> flight.legs().stream().anyMatch(leg -> leg.from().value().equals("KBL")))
        .min((one, next) -> one.departs().compareTo(next.departs()))
        .orElseThrow();
  }

  /** On 23 August 2021 the C-295 of the Kazakh air force is all that may use Kabul. */
  @Test
  void inTheShippedExamplePeopleAreBroughtOutOfKabul() {
    List<String> none = List.of();
    PlaceId kabul = new PlaceId("KBL");
    LiftOrder order =
        new LiftOrder(72, none, none, List.of(), List.of(), List.of(), List.of(kabul));
    LiftPlan plan = Lifting.design(Almaty.at("2021-08-23T00:00:00Z").mission(), order, Almaty.NOW);
    assertThat(plan.flights())
        .filteredOn(f -> f.legs().stream().anyMatch(leg -> leg.from().equals(kabul)))
        .isNotEmpty()
        .allMatch(flight -> flight.aircraft().equals("C-295"));
  }

  @Test
  void noArmedForcesAreStruckOffWhereNobodySaidThatTheyFly() {
    flight(CIVIL, "Boeing 737-800", false);
    desk()
        .ask("strikes", "thing", "FORCES", "which", CIVIL, "reason", "it is a charter")
        .statusCode(404)
        .body("detail", containsString(CIVIL + " is not known to be flown by armed forces."));
    assertThat(desk().mission().flights().flight(new FlightId(CIVIL)).military()).isFalse();
  }
}
