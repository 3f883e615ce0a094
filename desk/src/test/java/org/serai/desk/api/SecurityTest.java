package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.FlightId;

/** From a rising level to a signed decision: nothing moves in between. */
@QuarkusTest
class SecurityTest {
  private static final SampleMission SAMPLE = SampleMission.of(200);

  @Inject DeskWindow window;
  private final SampleDesk desk = SampleDesk.of(SAMPLE);
  private int made;

  @BeforeEach
  void openTheDesk() {
    window.open(desk.open());
  }

  private ValidatableResponse post(String noun, Map<String, Object> fields) {
    Map<String, Object> body = new TreeMap<>(fields);
    body.put("id", new UUID(7, ++made).toString());
    body.put("by", "SOC-KBL");
    return given().contentType(ContentType.JSON).body(body).post("/api/" + noun).then();
  }

  /** Kabul is at level 6, and the next flight out is cancelled: some have no seat any more. */
  private void kabulFalls() {
    desk.report(new FlightFact.FlightCancelled(SampleMission.out(23), "No crew."));
    post("levels", Map.of("area", "KBL", "level", 6, "knownFrom", "SOC")).statusCode(201);
  }

  private static JsonPath evacuation() {
    return given()
        .get("/api/proposals?area=KBL&measure=EVACUATION")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<Map<String, Object>> moves(JsonPath drafted) {
    List<Map<String, Object>> moves = new ArrayList<>();
    for (Map<String, Object> move : drafted.<Map<String, Object>>getList("moves")) {
      Map<String, Object> asked = new TreeMap<>(move);
      asked.keySet().retainAll(List.of("person", "flight", "from", "to"));
      moves.add(asked);
    }
    return moves;
  }

  private ValidatableResponse sign(List<Map<String, Object>> moves) {
    return post(
        "decisions",
        Map.of(
            "decision", "D-1",
            "measure", "EVACUATION",
            "areas", List.of("KBL"),
            "publicWording", "temporary relocation",
            "reason", "Fighting has reached the city.",
            "moves", moves));
  }

  @Test
  void aLevelMovesNobodyAndShowsWhatIsAmiss() {
    int before = given().get("/api/amiss").path("total");
    post("levels", Map.of("area", "KBL", "level", 6, "knownFrom", "SOC daily brief"))
        .statusCode(201);
    assertThat(desk.recorded()).hasSize(1);
    given().get("/api/amiss").then().body("total", greaterThan(before));
    given()
        .get("/api/security")
        .then()
        .body("areas.find { it.place == 'KBL' }.level", equalTo(6))
        .body("areas.find { it.place == 'KBL' }.knownFrom", equalTo("SOC daily brief"));
  }

  @Test
  void aMeasureIsDraftedWithASeatForEachOrTellsWhoHasNone() {
    kabulFalls();
    JsonPath drafted = evacuation();
    assertThat(drafted.getList("moves")).isNotEmpty();
    assertThat(drafted.getList("moves.flight", String.class)).allMatch(f -> f.startsWith("UN-2"));
    assertThat(drafted.getString("sentence")).contains("from Kabul to Almaty");
    assertThat(desk.recorded()).as("nothing moves by a draft").hasSize(2);
  }

  @Test
  void aSignaturePublishesTheDecisionWithItsMoves() {
    kabulFalls();
    List<Map<String, Object>> moves = moves(evacuation());
    assertThat(moves).isNotEmpty();
    sign(moves).statusCode(201);
    assertThat(desk.recorded())
        .filteredOn(MovementFact.Booked.class::isInstance)
        .hasSize(moves.size());
    given()
        .get("/api/decisions")
        .then()
        .body("items[0].decision", equalTo("D-1"))
        .body("items[0].wording", equalTo("temporary relocation"));
    assertThat(moves(evacuation())).as("whoever has a seat is not drafted again").isEmpty();
  }

  @Test
  void aDecisionWhoseSeatsAreGoneIsRefusedAsAWhole() {
    kabulFalls();
    List<Map<String, Object>> moves = moves(evacuation());
    String flight = String.valueOf(moves.getFirst().get("flight"));
    desk.report(new FlightFact.FlightCancelled(new FlightId(flight), "weather"));
    sign(moves).statusCode(409).body("rules", hasItem("FLIGHT_FLIES"));
    assertThat(desk.recorded()).noneMatch(SecurityFact.DecisionSigned.class::isInstance);
  }

  @Test
  void aDecisionHasAReasonAndAnArea() {
    post("decisions", Map.of("decision", "D-1", "measure", "RETURN", "areas", List.of("KBL")))
        .statusCode(400)
        .body("field", containsString("reason"));
    post("decisions", Map.of("decision", "D-1", "measure", "RETURN", "reason", "Quiet again."))
        .statusCode(400)
        .body("field", equalTo("areas"));
  }

  @Test
  void limitsAreSetPerStationAndAgency() {
    post("ceilings", Map.of("station", "KBL", "from", "2021-08-20", "heads", 12)).statusCode(201);
    post("slots", Map.of("station", "KBL", "agency", "WFP", "from", "2021-08-20", "heads", 3))
        .statusCode(201);
    String kabul = "areas.find { it.place == 'KBL' }";
    given()
        .get("/api/security")
        .then()
        .body(kabul + ".ceiling", equalTo(12))
        .body(kabul + ".shares.find { it.agency == 'WFP' }.slots", equalTo(3));
  }

  @Test
  void waysThroughTheAirAreReportedAndCloseSeats() {
    post(
            "airfields",
            Map.of("airfield", "KBL", "state", "MILITARY_ONLY", "knownFrom", "duty manager"))
        .statusCode(201);
    post("routes", Map.of("from", "KBL", "to", "ALA", "state", "CLOSED", "knownFrom", "NOTAM"))
        .statusCode(201);
    post(
            "windows",
            Map.of(
                "airfield", "HEA",
                "first", "2021-08-22",
                "last", "2021-08-24",
                "opens", "06:00",
                "closes", "10:00"))
        .statusCode(201);
    given()
        .get("/api/security")
        .then()
        .body("areas.find { it.place == 'KBL' }.airfield", equalTo("MILITARY_ONLY"))
        .body("areas.find { it.place == 'HEA' }.windows.opens", everyItem(equalTo("06:00")))
        .body("routes.state", hasItem("CLOSED"));
    kabulFalls();
    assertThat(evacuation().getList("moves")).as("no seat over a closed way").isEmpty();
    post("windows/lifted", Map.of("airfield", "HEA", "reason", "Runway lights work."))
        .statusCode(201);
  }
}
