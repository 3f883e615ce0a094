package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.HostingFact;

/** Host, arrivals, contributions and contingents are written through the one door, by its rules. */
@QuarkusTest
class HostWindowsTest {
  private static final SampleMission SAMPLE = SampleMission.of(60);

  @Inject DeskWindow window;
  private final SampleDesk desk = SampleDesk.of(SAMPLE);

  @BeforeEach
  void openTheDesk() {
    window.open(desk.open());
  }

  private static ValidatableResponse post(String path, String fields) {
    String id = UUID.nameUUIDFromBytes(fields.getBytes(StandardCharsets.UTF_8)).toString();
    String body =
        "{\"id\": \"%s\", \"by\": \"duty-desk\", %s}".formatted(id, fields.replace('\'', '"'));
    return given().contentType(ContentType.JSON).body(body).post("/api/" + path).then();
  }

  private static void appeal() {
    post(
            "host/appeals",
            "'appeal': 'A-1', 'askedBy': 'United Nations', 'host': 'Kazakhstan', 'agencies':"
                + " ['UNAMA'], 'place': 'ALA', 'people': 100, 'from': '2021-08-18', 'until':"
                + " '2022-02-17', 'reason': 'fighting'")
        .statusCode(201);
  }

  private static ValidatableResponse agree() {
    return post(
        "host/agreements",
        "'agreement': 'H-1', 'appeal': 'A-1', 'place': 'ALA', 'heads': 3, 'agencies': ['UNAMA'],"
            + " 'from': '2021-08-18', 'until': '2022-02-17'");
  }

  @Test
  void anAgreementFollowsFromAnAnswer() {
    appeal();
    agree()
        .statusCode(409)
        .body("rules", hasItem("HOST_ANSWERED"))
        .body("reasons", hasItem(containsString("has not answered")));
    post("host/answers", "'appeal': 'A-1', 'answer': 'ACCEPTED', 'answeredBy': 'the President'")
        .statusCode(201);
    agree().statusCode(201);
    post(
            "host/amendments",
            "'agreement': 'H-1', 'change': 'HEADS', 'day': '2021-08-20', 'heads': 5")
        .statusCode(201);
    assertThat(desk.last()).isInstanceOf(HostingFact.AgreementAmended.class);
    given()
        .get("/api/host")
        .then()
        .body("agreements[0].heads", equalTo(5))
        .body("appeals[0].thread.size()", equalTo(4));
  }

  @Test
  void anAmendmentAddsAnAgencyAndSaysWhatItLacks() {
    appeal();
    post("host/answers", "'appeal': 'A-1', 'answer': 'ACCEPTED', 'answeredBy': 'the President'");
    agree().statusCode(201);
    post("host/amendments", "'agreement': 'H-1', 'change': 'AGENCY'")
        .statusCode(400)
        .body("field", equalTo("agency"));
    post("host/amendments", "'agreement': 'H-1', 'change': 'EXTENDED'")
        .statusCode(400)
        .body("field", equalTo("day"));
    post("host/amendments", "'agreement': 'H-1', 'change': 'HEADS', 'day': '2021-08-20'")
        .statusCode(400)
        .body("field", equalTo("heads"));
    post("host/amendments", "'agreement': 'H-1', 'change': 'AGENCY', 'agency': 'NOBODY'")
        .statusCode(404);
    post("host/amendments", "'agreement': 'H-1', 'change': 'AGENCY', 'agency': 'WFP'")
        .statusCode(201);
    given()
        .get("/api/host")
        .then()
        .body("agreements[0].agencies", equalTo(List.of("UNAMA", "WFP")));
  }

  @Test
  void aTaskOfAFlightThatNobodyKnowsIsNotTakenDown() {
    post("arrivals/tasks", "'flight': 'NO-1', 'template': 'VISAS', 'state': 'DONE'")
        .statusCode(404);
    post("arrivals/tasks", "'template': 'VISAS', 'state': 'DONE'")
        .statusCode(400)
        .body("field", equalTo("flight"));
  }

  @Test
  void aTaskOfTheStayIsDoneAndOpenedAgain() {
    appeal();
    post("host/answers", "'appeal': 'A-1', 'answer': 'ACCEPTED', 'answeredBy': 'the President'");
    agree().statusCode(201);
    post(
            "arrivals/checklist",
            "'template': 'OFFICE', 'scope': 'MISSION', 'authority': 'CITY', 'task': 'an office',"
                + " 'dueHours': 24, 'owner': 'city hall'")
        .statusCode(201);
    for (String state : List.of("DONE", "OPEN")) {
      post(
              "arrivals/tasks",
              "'agreement': 'H-1', 'template': 'OFFICE', 'state': '%s'".formatted(state))
          .statusCode(201);
      given().get("/api/arrivals").then().body("stays[0].tasks[0].state", equalTo(state));
    }
  }

  @Test
  void aCountOfAnotherFlightIsStruckOff() {
    String flight = given().get("/api/arrivals").path("expected[0].flight");
    post("arrivals/receptions", "'flight': '%s', 'at': 'ALA'".formatted(flight)).statusCode(201);
    post(
            "arrivals/counts",
            "'flight': '%s', 'countedBy': 'border service', 'heads': 41".formatted(flight))
        .statusCode(201);
    given().get("/api/arrivals").then().body("flights[0].hostHeads", equalTo(41));
    String strike = "'thing': 'HOST_COUNT', 'which': '%s', 'reason': 'of %s flight'";
    post("strikes", strike.formatted(flight, "another")).statusCode(201);
    given()
        .get("/api/arrivals")
        .then()
        .body("flights[0].hostHeads", equalTo(-1))
        .body("flights[0].open", equalTo(0));
    post("strikes", strike.formatted(flight, "a second")).statusCode(404);
    assertThat(desk.recorded()).last().isInstanceOf(HostingFact.CountStruck.class);
  }

  @Test
  void whatIsToLandAndHasNoReceptionIsExpected() {
    String next = "arrivals/receptions";
    String first = given().get("/api/arrivals").path("expected[0].flight");
    post(next, "'flight': '%s', 'at': 'ALA'".formatted(first)).statusCode(201);
    given()
        .get("/api/arrivals")
        .then()
        .body("expected.flight", not(hasItem(first)))
        .body("flights[0].flight", equalTo(first));
  }

  @Test
  void anAppealForNobodyIsMalformed() {
    post(
            "host/appeals",
            "'appeal': 'A-2', 'askedBy': 'United Nations', 'host': 'Kazakhstan', 'agencies':"
                + " ['UNAMA'], 'place': 'ALA', 'people': 0, 'from': '2021-08-18', 'until':"
                + " '2022-02-17', 'reason': 'fighting'")
        .statusCode(400)
        .body("field", equalTo("people"));
  }

  @Test
  void whatIsGivenStandsInTheStatement() {
    post(
            "contributions/gifts",
            "'gift': 'G-1', 'contributor': 'Kazakhstan', 'what': 'buses', 'amount': 12, 'unit':"
                + " 'bus-days', 'from': '2021-08-18', 'until': '2021-08-22'")
        .statusCode(201);
    given()
        .get("/api/contributions")
        .then()
        .body("givers[0].contributor", equalTo("Kazakhstan"))
        .body("givers[0].lines[0].amount", equalTo(12));
    given().get("/api/contributions/statement.pdf").then().contentType("application/pdf");
    given().get("/api/contributions?from=22.08.").then().statusCode(400);
  }

  @Test
  void whatWasNotGivenAfterAllStandsInNoStatement() {
    post(
            "contributions/gifts",
            "'gift': 'G-1', 'contributor': 'Kazakhstan', 'what': 'buses', 'amount': 12, 'unit':"
                + " 'bus-days', 'from': '2021-08-18', 'until': '2021-08-22'")
        .statusCode(201);
    post(
            "contributions/premises",
            "'premises': 'H1', 'contributor': 'Almaty', 'from': '2021-08-18', 'until':"
                + " '2021-08-22'")
        .statusCode(201);
    post(
            "contributions/flights",
            "'flight': '%s', 'contributor': 'Kazakhstan'".formatted(SampleMission.out(19)))
        .statusCode(201);
    given().get("/api/contributions").then().body("given.size()", equalTo(3));
    post("contributions/gifts/withdrawals", "'gift': 'G-1', 'reason': 'counted twice'")
        .statusCode(201);
    post(
            "contributions/premises/withdrawals",
            "'premises': 'H1', 'from': '2021-08-18', 'reason': 'rented in the end'")
        .statusCode(201);
    post(
            "contributions/flights/withdrawals",
            "'flight': '%s', 'reason': 'a charter'".formatted(SampleMission.out(19)))
        .statusCode(201);
    given()
        .get("/api/contributions")
        .then()
        .body("given.size()", equalTo(0))
        .body("givers.size()", equalTo(0));
    post("contributions/gifts/withdrawals", "'gift': 'G-1', 'reason': 'once more'").statusCode(404);
  }

  @Test
  void aPledgeIsReadAsAUnit() {
    post(
            "contingents/pledges",
            "'pledge': 'P-1', 'state': 'Kazakhstan', 'unit': 'Kazakh company', 'mission': 'UNIFIL',"
                + " 'capability': 'infantry', 'strength': 120, 'least': 110, 'from': '2021-08-01',"
                + " 'until': '2022-01-31'")
        .statusCode(201);
    assertThat(desk.last()).isInstanceOf(ContingentFact.PledgeMade.class);
    given().get("/api/contingents").then().body("units[0].least", equalTo(110));
  }

  @Test
  void theMeterTakesASpanOfDays() {
    given().get("/api/continuity?days=14").then().body("hours", equalTo(336));
    given().get("/api/continuity?days=99").then().statusCode(400);
  }
}
