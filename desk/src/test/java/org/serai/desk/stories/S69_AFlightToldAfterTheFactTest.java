package org.serai.desk.stories;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.api.DeskWindow;

/** At 3 a.m. facts are late: a flight may be told after it left, and somebody says that it is. */
@QuarkusTest
class S69_AFlightToldAfterTheFactTest {
  private static final String OF_THE_18TH = "KAZ-7/2021-08-18";

  @Inject DeskWindow window;
  @TempDir Path folder = Path.of("");
  private Optional<AugustDesk> opened = Optional.empty();

  @BeforeEach
  void openTheDesk() {
    AugustDesk desk = AugustDesk.open(folder).at("20T03:00");
    opened = Optional.of(desk);
    window.open(desk.window());
  }

  @AfterEach
  void close() {
    opened.ifPresent(AugustDesk::close);
  }

  private AugustDesk desk() {
    return opened.orElseThrow();
  }

  private ValidatableResponse flight(String id, String departs, String arrives, Object... more) {
    Map<String, String> leg =
        Map.of("from", "KBL", "to", "ALA", "departs", departs, "arrives", arrives);
    Object[] fields = {
      "flight", id, "aircraft", "C-295", "seats", 71, "payloadKg", 9_000, "legs", List.of(leg)
    };
    Object[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    return desk().ask("flights", all);
  }

  private ValidatableResponse ofThe18th(Object... more) {
    return flight(OF_THE_18TH, "2021-08-18T11:00:00Z", "2021-08-18T15:30:00Z", more);
  }

  private static ValidatableResponse amiss() {
    return RestAssured.given().get("/api/amiss?limit=1000").then().statusCode(200);
  }

  @Test
  void itIsRefusedUntilSomebodySaysThatItHasLeft() {
    ofThe18th()
        .statusCode(409)
        .body("rules", hasItem("FLIGHT_AHEAD"))
        .body("reasons[0]", containsString("would have left Kabul on Wed 18 Aug 15:30"))
        .body("wayOut", containsString("told after the fact"));
    ofThe18th("claim", "HAPPENED").statusCode(201);
    amiss().body("items.rule", hasItem("FLIGHT_REPORTED"));
    desk()
        .tell(
            "departures", "flight", OF_THE_18TH, "from", "KBL", "happened", "2021-08-18T11:05:00Z");
    amiss().body("items.rule", not(hasItem("FLIGHT_REPORTED")));
  }

  @Test
  void aFlightIsNotRescheduledIntoThePastUnasked() {
    flight("UN-8/2021-08-21", "2021-08-21T05:00:00Z", "2021-08-21T09:00:00Z").statusCode(201);
    Object[] past = {
      "flight",
      "UN-8/2021-08-21",
      "legs",
      List.of(
          Map.of(
              "from",
              "KBL",
              "to",
              "ALA",
              "departs",
              "2021-08-19T05:00:00Z",
              "arrives",
              "2021-08-19T09:00:00Z"))
    };
    desk().ask("schedules", past).statusCode(409).body("rules", hasItem("FLIGHT_AHEAD"));
  }

  @Test
  void oneAircraftFliesOneFlightAtATime() {
    flight("UN-8/2021-08-21", "2021-08-21T05:00:00Z", "2021-08-21T09:00:00Z", "registration", "07")
        .statusCode(201);
    flight("UN-9/2021-08-21", "2021-08-21T06:00:00Z", "2021-08-21T10:00:00Z", "registration", "07")
        .statusCode(409)
        .body("rules", hasItem("AIRCRAFT_ONCE"))
        .body("reasons[0]", containsString("Aircraft 07 cannot fly UN-9/2021-08-21"));
    flight("UN-9/2021-08-21", "2021-08-21T06:00:00Z", "2021-08-21T10:00:00Z").statusCode(201);
    desk()
        .ask("aircraft", "flight", "UN-9/2021-08-21", "aircraft", "C-295", "registration", "07")
        .statusCode(409);
    desk().tell("aircraft", "flight", "UN-9/2021-08-21", "aircraft", "C-130", "registration", "11");
    RestAssured.given()
        .get("/api/flights/UN-9/2021-08-21")
        .then()
        .body("flight.aircraft", equalTo("C-130"))
        .body("flight.registration", equalTo("11"));
  }

  @Test
  void whatHappenedIsTakenDownAndAmissOnBothFlights() {
    flight("UN-8/2021-08-21", "2021-08-21T05:00:00Z", "2021-08-21T09:00:00Z", "registration", "07");
    flight("UN-9/2021-08-21", "2021-08-21T06:00:00Z", "2021-08-21T10:00:00Z");
    desk()
        .tell(
            "aircraft",
            "claim",
            "HAPPENED",
            "flight",
            "UN-9/2021-08-21",
            "aircraft",
            "C-295",
            "registration",
            "07");
    amiss().body("items.findAll { it.rule == 'AIRCRAFT_ONCE' }.size()", equalTo(2));
  }

  @Test
  void aRegistrationIsSpelledAsItIsPainted() {
    flight("UN-8/2021-08-21", "2021-08-21T05:00:00Z", "2021-08-21T09:00:00Z", "registration", "a b")
        .statusCode(400)
        .body("field", equalTo("registration"))
        .body("wanted", containsString("5Y-BMA"));
  }
}
