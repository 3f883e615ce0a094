package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.MovementFact;

/** Flights are designed at the window, changed by hand, and become facts when they are accepted. */
@QuarkusTest
class AirliftWindowTest {
  private static final SampleMission SAMPLE = SampleMission.of(60);
  private static final String ORDER =
      """
      {"hours": 72, "more": [], "without": [], "barred": [], "pinned": []}
      """;

  @Inject DeskWindow window;
  private final SampleDesk desk = SampleDesk.of(SAMPLE);
  private final String id = UUID.nameUUIDFromBytes(new byte[] {9}).toString();

  @BeforeEach
  void openTheDesk() {
    window.open(desk.open());
  }

  private static ValidatableResponse post(String path, Object body) {
    return given().contentType(ContentType.JSON).body(body).post(path).then();
  }

  private Map<String, Object> accepted(JsonPath plan) {
    List<Map<String, Object>> flights = plan.getList("flights");
    return Map.of("id", id, "by", "MOVCON-KBL", "flights", flights, "seats", plan.getList("seats"));
  }

  @Test
  void aDesignRecordsNothing() {
    post("/api/airlift", ORDER)
        .statusCode(200)
        .body("needs.size()", greaterThan(0))
        .body("worth.served", greaterThan(0))
        .body("flights[0].legs[0].departs", not(equalTo("")));
    assertThat(desk.recorded()).isEmpty();
  }

  @Test
  void acceptedFlightsAreScheduledAndBookedAndSendingTwiceChangesNothing() {
    JsonPath plan = post("/api/airlift", ORDER).extract().jsonPath();
    post("/api/airlift/accept", accepted(plan)).statusCode(201);
    int facts = desk.recorded().size();
    assertThat(desk.recorded()).hasAtLeastOneElementOfType(FlightFact.FlightScheduled.class);
    assertThat(desk.recorded()).hasAtLeastOneElementOfType(MovementFact.Booked.class);
    post("/api/airlift/accept", accepted(plan)).statusCode(200).body("repeated", equalTo(true));
    assertThat(desk.recorded()).hasSize(facts);
    int before = plan.getList("needs").size();
    post("/api/airlift", ORDER).body("needs.size()", lessThan(before));
  }

  /** A seat that is free already needs no flight: it is booked alone, or with the flights. */
  @Test
  void seatsThatAreFreeAlreadyAreBookedWithoutAFlight() {
    JsonPath plan = post("/api/airlift", ORDER).extract().jsonPath();
    List<Map<String, Object>> seats = plan.getList("seats");
    assertThat(plan.getList("seats.flight", String.class))
        .isNotEmpty()
        .allMatch(flight -> flight.startsWith("UN"));
    Map<String, Object> body =
        Map.of("id", id, "by", "MOVCON-KBL", "flights", List.of(), "seats", seats);
    post("/api/airlift/accept", body).statusCode(201);
    assertThat(desk.recorded())
        .filteredOn(MovementFact.Booked.class::isInstance)
        .hasSameSizeAs(seats);
    assertThat(desk.recorded()).doesNotHaveAnyElementsOfTypes(FlightFact.FlightScheduled.class);
    post("/api/airlift", ORDER)
        .body("seats.person", not(hasItem(plan.getString("seats[0].person"))));
  }

  @Test
  void whoAcceptsNothingIsToldWhatWouldBeRight() {
    post("/api/airlift/accept", Map.of("id", id, "by", "MOVCON-KBL", "flights", List.of()))
        .statusCode(400)
        .body("field", equalTo("flights"));
    assertThat(desk.recorded()).isEmpty();
  }

  @Test
  void aFlightThatWouldHaveLeftIsNotAcceptedAndOfTheOthersNothingIsRecorded() {
    JsonPath plan = post("/api/airlift", ORDER).extract().jsonPath();
    List<Map<String, Object>> flights = new ArrayList<>(plan.getList("flights"));
    Map<String, Object> gone = new HashMap<>(flights.removeLast());
    gone.put("legs", twoDaysEarlier(plan.getList("flights[-1].legs")));
    flights.add(gone);
    post("/api/airlift/accept", Map.of("id", id, "by", "MOVCON-KBL", "flights", flights))
        .statusCode(409)
        .body("rules", hasItem("FLIGHT_AHEAD"))
        .body("reasons[0]", containsString("would have left"))
        .body("wayOut", containsString("Set a later time"));
    assertThat(desk.recorded()).isEmpty();
  }

  private static List<Map<String, Object>> twoDaysEarlier(List<Map<String, Object>> legs) {
    for (Map<String, Object> leg : legs) {
      leg.computeIfPresent("departs", (_, time) -> twoDaysEarlier(time));
      leg.computeIfPresent("arrives", (_, time) -> twoDaysEarlier(time));
    }
    return legs;
  }

  private static String twoDaysEarlier(Object time) {
    return Instant.parse(time.toString()).minus(Duration.ofDays(2)).toString();
  }

  @Test
  void anOrderThatMakesNoSenseIsRefusedWithItsField() {
    post("/api/airlift", ORDER.replace("72", "5000"))
        .statusCode(400)
        .body("field", equalTo("hours"));
  }

  @Test
  void timeToClearIsAskedForAnyMoment() {
    given()
        .get("/api/clearance")
        .then()
        .statusCode(200)
        .body("people", greaterThan(0))
        .body("noWay", greaterThan(0))
        .body("stations.size()", equalTo(4));
    given().get("/api/clearance?at=2021-08-25T03:00:00Z").then().statusCode(200);
  }
}
