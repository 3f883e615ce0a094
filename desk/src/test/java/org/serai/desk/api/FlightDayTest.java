package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.terms.PersonId;

/** A flight's day at the desk: booked, weighed, boarded, swapped, away, and down elsewhere. */
@QuarkusTest
class FlightDayTest {
  private static final SampleMission SAMPLE = SampleMission.of(90);
  private static final String FLIGHT = "UN-900/2021-08-22";

  /** Two reports of one instant would contradict each other. */
  private static final String LATER = "2021-08-22T03:05:00Z";

  /** At Kabul, without a seat at that time. */
  private static final List<String> PEOPLE = List.of("P-0006", "P-0012", "P-0021", "P-0027");

  @TestHTTPResource URI address = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject ObjectMapper mapper;
  private SampleDesk desk = SampleDesk.of(SAMPLE);
  private int made;

  @BeforeEach
  void aFlightOfTwoSeatsIsOnTheSchedule() {
    desk = SampleDesk.of(SAMPLE);
    window.open(desk.open());
    post(
            "flights",
            Map.of(
                "flight",
                FLIGHT,
                "aircraft",
                "Beech 1900D",
                "seats",
                2,
                "payloadKg",
                400,
                "legs",
                List.of(
                    Map.of(
                        "from", "KBL",
                        "to", "ALA",
                        "departs", "2021-08-22T12:00Z",
                        "arrives", "2021-08-22T15:00Z"))))
        .statusCode(201)
        .header("Location", containsString("/api/flights/UN-900/2021-08-22"));
  }

  private Map<String, Object> body(Map<String, Object> fields) {
    Map<String, Object> body = new TreeMap<>(fields);
    body.putIfAbsent("id", new UUID(9, ++made).toString());
    body.put("by", "MOVCON-KBL");
    return body;
  }

  private ValidatableResponse post(String noun, Map<String, Object> fields) {
    return given().contentType(ContentType.JSON).body(body(fields)).post("/api/" + noun).then();
  }

  private static Map<String, Object> booking(String person) {
    return Map.of(
        "booking",
        "B-" + person,
        "person",
        person,
        "flight",
        FLIGHT,
        "from",
        "KBL",
        "to",
        "ALA",
        "priority",
        "OFFICIAL");
  }

  private ValidatableResponse scan(String code, String act) {
    return post("scans", Map.of("flight", FLIGHT, "code", code, "act", act));
  }

  private static ValidatableResponse manifest() {
    return given().get("/api/flights/" + FLIGHT).then().statusCode(200);
  }

  @Test
  void ofTwoClerksWhoWantTheLastSeatOneWinsAndTheOtherIsToldWhy() {
    for (int round = 0; round < 8; round++) {
      aFlightOfTwoSeatsIsOnTheSchedule();
      post("bookings", booking(PEOPLE.get(0))).statusCode(201);
      var answers = together(booking(PEOPLE.get(1)), booking(PEOPLE.get(2)));
      assertThat(answers)
          .extracting(HttpResponse::statusCode)
          .as("round " + round)
          .containsExactlyInAnyOrder(201, 409);
      String no = answers.get(answers.get(0).statusCode() == 409 ? 0 : 1).body();
      assertThat(no).contains("has 2 seats from Kabul to Almaty; 2 are booked.", "SEAT_FREE");
      given().get("/api/bookings?flight=" + FLIGHT).then().body("total", equalTo(2));
    }
  }

  private List<HttpResponse<String>> together(Map<String, Object> one, Map<String, Object> other) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
      for (Map<String, Object> fields : List.of(one, other)) {
        sent.add(client.sendAsync(request(fields), BodyHandlers.ofString()));
      }
      return sent.stream().map(CompletableFuture::join).toList();
    }
  }

  private HttpRequest request(Map<String, Object> fields) {
    try {
      return HttpRequest.newBuilder(address.resolve("/api/bookings"))
          .version(HttpClient.Version.HTTP_1_1)
          .header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString(mapper.writeValueAsString(body(fields))))
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoHasNoSeatWaitsAndTakesThatOfANoShow() {
    post("bookings", booking(PEOPLE.get(0))).statusCode(201);
    post("bookings", booking(PEOPLE.get(1))).statusCode(201);
    post("standbys", booking(PEOPLE.get(2))).statusCode(201);
    post("standbys", booking(PEOPLE.get(3))).statusCode(201);
    manifest().body("standby.person", equalTo(List.of(PEOPLE.get(2), PEOPLE.get(3))));
    swap(PEOPLE.get(1), PEOPLE.get(3)).statusCode(409).body("rules", hasItem("WAITS_IN_TURN"));
    manifest().body("passengers.person", hasItem(PEOPLE.get(1)));
    swap(PEOPLE.get(1), PEOPLE.get(2)).statusCode(201);
    manifest()
        .body("passengers.person", equalTo(List.of(PEOPLE.get(0), PEOPLE.get(2))))
        .body("standby.person", equalTo(List.of(PEOPLE.get(3))))
        .body("voided", equalTo(1))
        .body("notFlying.person", equalTo(List.of(PEOPLE.get(1))));
  }

  /** The clerk books whoever waits by the person, not by the number of the waiting list. */
  @Test
  void whoWaitsAloneIsGivenTheSeatOfANoShowByTheForm() {
    post("bookings", booking(PEOPLE.get(0))).statusCode(201);
    post("bookings", booking(PEOPLE.get(1))).statusCode(201);
    Map<String, Object> waits = new TreeMap<>(booking(PEOPLE.get(2)));
    waits.put("booking", "S-1");
    post("standbys", waits).statusCode(201);
    scan(PEOPLE.get(1), "NO_SHOW").statusCode(201);
    post("bookings", booking(PEOPLE.get(2))).statusCode(201);
    manifest().body("standby", empty()).body("passengers.person", hasItem(PEOPLE.get(2)));
  }

  @Test
  void aPassThatIsReadTwiceLeavesNothingToExplain() {
    post("bookings", booking(PEOPLE.get(0))).statusCode(201);
    scan(PEOPLE.get(0), "BOARD").statusCode(201);
    scan(PEOPLE.get(0), "BOARD").statusCode(201);
    given().get("/api/suspense?person=" + PEOPLE.get(0)).then().body("total", equalTo(0));
  }

  private ValidatableResponse swap(String off, String on) {
    Map<String, Object> swap = new TreeMap<>(booking(on));
    swap.put("off", off);
    return post("swaps", swap);
  }

  @Test
  void aPassIsScannedAtTheCounterAndAtTheDoor() {
    post("bookings", booking(PEOPLE.get(0))).statusCode(201);
    post(
            "weights",
            Map.of(
                "flight", FLIGHT,
                "person", PEOPLE.get(0),
                "bodyKg", 78,
                "baggageKg", 18,
                "pieces", 2))
        .statusCode(201);
    String code = "SERAI1|" + PEOPLE.get(0) + "|" + FLIGHT + "|KBL|ALA";
    scan(code, "CHECK_IN").statusCode(201);
    manifest().body("passengers[0].state", equalTo("CHECKED_IN")).body("kilograms", equalTo(96));
    scan(code, "BOARD").statusCode(201);
    manifest().body("passengers[0].state", equalTo("BOARDED"));
    scan(PEOPLE.get(1), "BOARD").statusCode(409).body("rules", hasItem("ON_THE_MANIFEST"));
    scan(code.replace("UN-900", "UN-221"), "BOARD")
        .statusCode(400)
        .body("wanted", containsString("this one is for another flight"));
    scan("P-9999", "BOARD").statusCode(404);
  }

  @Test
  void aFlightThatLandsElsewhereOrComesBackHasItsPeopleThere() {
    post("bookings", booking(PEOPLE.get(0))).statusCode(201);
    scan(PEOPLE.get(0), "BOARD").statusCode(201);
    post("departures", Map.of("flight", FLIGHT, "from", "KBL")).statusCode(201);
    post("bookings", booking(PEOPLE.get(1))).statusCode(409).body("rules", hasItem("FLIGHT_FLIES"));
    post("diversions", Map.of("flight", FLIGHT, "at", "KBL", "happened", LATER)).statusCode(201);
    assertThat(desk.mission().ledger().line(new PersonId(PEOPLE.get(0))).account())
        .hasToString("at KBL");
    manifest().body("flight.state", equalTo("DIVERTED"));
  }

  @Test
  void aLandingThatWasNoneIsStruckOffAndASecondOneBearsItsTime() {
    PersonId person = new PersonId(PEOPLE.get(0));
    post("bookings", booking(PEOPLE.get(0))).statusCode(201);
    scan(PEOPLE.get(0), "BOARD").statusCode(201);
    post("landings", Map.of("flight", FLIGHT, "at", "ALA", "happened", LATER)).statusCode(201);
    assertThat(desk.mission().ledger().line(person).account()).hasToString("at ALA");
    post("diversions", Map.of("flight", FLIGHT, "at", "KBL"))
        .statusCode(400)
        .body("field", equalTo("happened"))
        .body("wanted", containsString("on the ground at Almaty since Sun 22 Aug 09:05,"))
        .body("wanted", containsString("would move nobody; if there was none at Almaty, strike"));
    String report = manifest().extract().path("landed[0].report");
    Map<String, Object> strike =
        Map.of("thing", "LANDING", "which", FLIGHT + " " + report, "reason", "it had only left");
    post("strikes", strike).statusCode(201);
    assertThat(desk.mission().ledger().line(person).account()).hasToString("aboard " + FLIGHT);
    manifest().body("landed", hasSize(0)).body("flight.state", equalTo("SCHEDULED"));
    post("strikes", strike).statusCode(404);
    post("strikes", Map.of("thing", "LANDING", "which", FLIGHT, "reason", "none"))
        .statusCode(400)
        .body("field", equalTo("which"));
    given().get("/api/strikes?thing=LANDING").then().body("items[0].which", equalTo(FLIGHT));
  }

  @Test
  void aLandingThatIsSentAgainIsNoSecondOne() {
    post("departures", Map.of("flight", FLIGHT, "from", "KBL")).statusCode(201);
    Map<String, Object> landing = body(Map.of("flight", FLIGHT, "at", "ALA"));
    for (int status : List.of(201, 200)) {
      given()
          .contentType(ContentType.JSON)
          .body(landing)
          .post("/api/landings")
          .then()
          .statusCode(status);
    }
  }

  @Test
  void seatsPayloadBaggageAndSharesAreChangedUntilItLeaves() {
    post("loads", Map.of("flight", FLIGHT, "seats", 9, "payloadKg", 900, "baggageKg", 15))
        .statusCode(201);
    post("shares", Map.of("flight", FLIGHT, "agency", "WFP", "seats", 3)).statusCode(201);
    manifest()
        .body("flight.seats", equalTo(9))
        .body("flight.payloadKg", equalTo(900))
        .body("baggageKg", equalTo(15))
        .body("shares[0].agency", equalTo("WFP"));
    post("loads", Map.of("flight", FLIGHT)).statusCode(400);
    post("cancellations", Map.of("flight", FLIGHT, "reason", "Runway closed.")).statusCode(201);
    post("loads", Map.of("flight", FLIGHT, "seats", 4)).statusCode(409);
  }

  @Test
  void scansThatCameLateAreTakenOneByOneAndOnlyOnce() {
    post("bookings", booking(PEOPLE.get(0))).statusCode(201);
    List<Map<String, Object>> scans = new ArrayList<>();
    for (String code : List.of(PEOPLE.get(0), PEOPLE.get(3), "P-9999", "not a code|")) {
      scans.add(
          body(
              Map.of(
                  "flight",
                  FLIGHT,
                  "code",
                  code,
                  "act",
                  "BOARD",
                  "happened",
                  "2021-08-22T02:40:00Z")));
    }
    late(scans)
        .body("taken", equalTo(2))
        .body("refused", equalTo(2))
        .body("scans[2].why", startsWith("There is no person P-9999"))
        .body("scans[3].why", containsString("movement pass"));
    late(scans).body("taken", equalTo(0)).body("repeated", equalTo(2));
  }

  private static ValidatableResponse late(List<Map<String, Object>> scans) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("scans", scans))
        .post("/api/scans/late")
        .then()
        .statusCode(200)
        .body("scans", hasSize(scans.size()));
  }

  @Test
  void manifestAndPassesLeaveAsPapers() {
    post("bookings", booking(PEOPLE.get(0))).statusCode(201);
    given()
        .get("/api/manifests?form=csv&flight=" + FLIGHT)
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("manifest-UN-900_2021-08-22.csv"))
        .body(containsString(SampleMission.name(new PersonId(PEOPLE.get(0)))));
    byte[] pdf = given().get("/api/manifests?flight=" + FLIGHT).asByteArray();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    given()
        .get("/api/passes?flight=" + FLIGHT)
        .then()
        .statusCode(200)
        .body(containsString("<svg viewBox"), containsString(PEOPLE.get(0)));
    given().get("/api/passes?flight=UN-1/2021-01-01").then().statusCode(404);
    given().get("/api/manifests?form=doc&flight=" + FLIGHT).then().statusCode(400);
  }

  @Test
  void theBoardOfAFlightSaysWhereItCameDown() {
    post("departures", Map.of("flight", FLIGHT, "from", "KBL")).statusCode(201);
    post("diversions", Map.of("flight", FLIGHT, "at", "HEA")).statusCode(201);
    manifest().body("landed.at", equalTo(List.of("HEA")));
  }
}
