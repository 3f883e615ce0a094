package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.boards.SampleStory;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.AssistanceFact.ApplicantNamed;
import org.serai.mission.facts.MovementFact.Booked;
import org.serai.mission.facts.PersonFact.IdentitySealed;
import org.serai.mission.facts.PersonFact.PersonRegistered;

/** People who ask for help, and zones that are kept or not, through the windows of the desk. */
@QuarkusTest
class HelpAndPeaceTest {
  private static final SampleMission SAMPLE = SampleMission.of(30);

  @Inject DeskWindow window;
  private final SampleDesk desk = SampleDesk.of(SAMPLE);
  private int posted;

  @BeforeEach
  void openTheDesk() {
    desk.record(SampleStory.reports(), Seen.NOTHING);
    window.open(desk.open());
  }

  private ValidatableResponse post(String path, String body) {
    String id = UUID.nameUUIDFromBytes(new byte[] {(byte) ++posted}).toString();
    String whole = "{\"id\": \"%s\", \"by\": \"CONSUL\", %s}".formatted(id, body);
    return given().contentType(ContentType.JSON).body(whole).post(path).then();
  }

  private static String offer(String request) {
    return """
        "offer": "O-%s", "request": "%s", "flight": "UN-223/2021-08-24", "from": "KBL",
        "to": "ALA", "until": "2021-08-23T03:00:00Z"
        """
        .formatted(request, request);
  }

  @Test
  void theQueueStandsInOrderWithItsReasons() {
    given()
        .get("/api/assistance")
        .then()
        .statusCode(200)
        .body("waiting", equalTo(4))
        .body("people", equalTo(6))
        .body("queue.request", equalTo(List.of("R-2", "R-4", "R-1", "R-3")))
        .body("queue[0].reasons[0].words", equalTo("declared: medical"))
        .body("alikeTotal", equalTo(1))
        .body("alike[0].alike", hasItem("DOCUMENT"))
        .body("states.find { it.state == 'KAZ' }.people", equalTo(3));
    given().get("/api/requests?limit=2").then().body("items", hasSize(2)).body("total", equalTo(4));
  }

  @Test
  void aStateSeesItsOwnNationalsAndNobodyElse() {
    String answer =
        given()
            .get("/api/nationals?state=KGZ")
            .then()
            .statusCode(200)
            .body("total", equalTo(2))
            .body("items.person", hasItems("A-9003", "A-9005"))
            .extract()
            .asString();
    assertThat(answer).doesNotContain("A-9004", "A-9001", "KAZ", "LTU");
    given().get("/api/nationals?state=kgz").then().statusCode(400).body("field", equalTo("state"));
    post("/api/requests/consents", "\"request\": \"R-3\", \"given\": false").statusCode(201);
    given()
        .get("/api/nationals?state=KGZ")
        .then()
        .body("items.person", not(hasItem("A-9005")))
        .body("withoutConsent", equalTo(1));
  }

  @Test
  void namesAreSealedOnTheWayInAndFindTheSamePersonAgain() {
    String body =
        """
        "request": "R-9", "embassy": "EMB-KZ", "at": "KBL", "asker": "themselves", "consent": true,
        "people": [{"person": "A-9010", "nationality": "KGZ", "age": "ADULT", "documents": true,
          "declares": ["PREGNANT"], "name": "Aigul Nobody", "ownName": "", "number": "1003",
          "phone": ""}]
        """;
    post("/api/requests", body).statusCode(201).body("entries", hasSize(3));
    assertThat(desk.last()).isInstanceOf(IdentitySealed.class);
    assertThat(desk.recorded().toString()).doesNotContain("Aigul", "Nobody");
    assertThat(desk.recorded()).filteredOn(ApplicantNamed.class::isInstance).hasSize(7);
    given().get("/api/assistance").then().body("alikeTotal", greaterThan(1));
    posted--;
    post("/api/requests", body).statusCode(200).body("repeated", equalTo(true));
  }

  @Test
  void whatLooksAlikeIsJoinedByAPerson() {
    post(
            "/api/comparisons",
            "\"kept\": \"R-2\", \"other\": \"R-3\", \"same\": true, \"reason\": \"\"")
        .statusCode(400);
    post(
            "/api/comparisons",
            "\"kept\": \"R-2\", \"other\": \"R-3\", \"same\": true, \"reason\": \"passport seen\"")
        .statusCode(201);
    given()
        .get("/api/assistance")
        .then()
        .body("alikeTotal", equalTo(0))
        .body("waiting", equalTo(3));
  }

  @Test
  void seatsAreOfferedInOrderAndAnExceptionHasTwoNames() {
    post("/api/offers", offer("R-1"))
        .statusCode(409)
        .body("rules", hasItem("IN_ORDER"))
        .body("wayOut", startsWith("Offer the seats to R-2"));
    String exception =
        "\"request\": \"R-1\", \"before\": \"R-2\", \"reason\": \"trial tomorrow\", ";
    post("/api/exceptions", exception + "\"second\": \"CONSUL\"")
        .statusCode(400)
        .body("field", equalTo("second"));
    post("/api/exceptions", exception + "\"second\": \"DO-KBL\"").statusCode(201);
    given()
        .get("/api/assistance")
        .then()
        .body("queue[0].request", equalTo("R-1"))
        .body("queue[0].exception[0].displaced", equalTo(List.of("R-2", "R-4")));
    post("/api/offers", offer("R-1")).statusCode(201);
  }

  @Test
  void whoAcceptsIsInTheHeadCountAndBooked() {
    int before = desk.mission().ledger().registered();
    post("/api/offers", offer("R-2")).statusCode(201);
    post("/api/offers/answers", "\"offer\": \"O-R-2\", \"accepted\": true").statusCode(201);
    assertThat(desk.mission().ledger().registered()).isEqualTo(before + 2);
    assertThat(desk.recorded()).filteredOn(Booked.class::isInstance).hasSize(2);
    assertThat(desk.recorded()).filteredOn(PersonRegistered.class::isInstance).hasSize(2);
    posted--;
    post("/api/offers/answers", "\"offer\": \"O-R-2\", \"accepted\": true").statusCode(200);
    given().get("/api/nationals?state=KAZ").then().body("items.standing", hasItem("has a seat"));
  }

  @Test
  void offersOfFlightsThatAreGoneAreCountedAndListedByThemselves() {
    post("/api/offers", offer("R-2")).statusCode(201);
    post("/api/offers/answers", "\"offer\": \"O-R-2\", \"accepted\": true").statusCode(201);
    given().get("/api/assistance").then().body("offersTotal", equalTo(1));
    given().get("/api/offers?gone=true").then().body("total", equalTo(0));
    given().get("/api/offers?gone=false").then().body("items.offer", hasItem("O-R-2"));
    String later = "at=2021-09-20T00:00:00Z";
    given()
        .get("/api/assistance?" + later)
        .then()
        .statusCode(200)
        .body("offers", hasSize(0))
        .body("offersTotal", equalTo(0))
        .body("offersGone", equalTo(1));
    given().get("/api/offers?gone=true&" + later).then().body("items.state", hasItem("accepted"));
    given().get("/api/offers?gone=false&" + later).then().body("total", equalTo(0));
    given().get("/api/offers?" + later).then().body("total", equalTo(1));
    given().get("/api/offers?gone=long").then().statusCode(400).body("field", equalTo("gone"));
  }

  @Test
  void aTableIsSetInVersions() {
    String table =
        "\"conditions\": [{\"criterion\": \"asked_by_ministry\", \"value\": \"\", \"weight\": 9}]";
    post("/api/priority-tables", "\"version\": 2, " + table).statusCode(409);
    post("/api/priority-tables", "\"version\": 1, " + table).statusCode(201);
    given()
        .get("/api/assistance")
        .then()
        .body("table.conditions[0].words", equalTo("a ministry asks"));
  }

  @Test
  void aZoneSaysWhatWasObservedAndHowSureThatIs() {
    given()
        .get("/api/peace?days=7")
        .then()
        .statusCode(200)
        .body("zones[0].now.violations", equalTo(9))
        .body("zones[0].now.hours", greaterThan(167f))
        .body("zones[0].change", equalTo("HIGHER"))
        .body("incidents[0].violates", hasItem("Z-1"))
        .body(
            "toWeigh.reason",
            hasItem(containsString("9 incidents with arms within 30 km of Kabul")));
    given().get("/api/peace?days=0").then().statusCode(400).body("field", equalTo("days"));
  }

  @Test
  void anEndThatWasReportedWronglyIsTakenBack() {
    String wrong = "\"zone\": \"Z-1\", \"reason\": \"they only changed the guard\"";
    post("/api/zones/ends/withdrawals", wrong).statusCode(409).body("rules", hasItem("ZONE_ENDED"));
    post("/api/zones/ends", "\"zone\": \"Z-1\", \"reason\": \"they left\"").statusCode(201);
    given()
        .get("/api/peace")
        .then()
        .body("zones[0].holds", equalTo(false))
        .body("zones[0].ended", equalTo(true));
    post("/api/zones/ends/withdrawals", wrong).statusCode(201);
    given()
        .get("/api/peace")
        .then()
        .body("zones[0].holds", equalTo(true))
        .body("zones[0].ended", equalTo(false));
  }

  @Test
  void anExtensionToAWrongDateIsStruckOff() {
    String until = given().get("/api/peace").path("zones[0].until");
    String strike =
        "\"thing\": \"ZONE_EXTENSION\", \"which\": \"Z-1\", \"reason\": \"Z-2 was meant\"";
    post("/api/strikes", strike).statusCode(404);
    String extension =
        "\"zone\": \"Z-1\", \"until\": \"2031-09-01T00:00:00Z\", \"reason\": \"a letter\"";
    post("/api/zones/extensions", extension).statusCode(201);
    given().get("/api/peace").then().body("zones[0].agreedBefore", equalTo(until));
    post("/api/strikes", strike.replace("meant", "in the letter")).statusCode(201);
    given()
        .get("/api/peace")
        .then()
        .body("zones[0].until", equalTo(until))
        .body("zones[0].agreedBefore", nullValue());
  }

  @Test
  void aListIsReadWholeOrNotAtAll() {
    String header =
        "id,type_of_violence,where_prec,latitude,longitude,date_start,date_end,event_clarity\\n";
    String good = "77,1,1,34.56,69.21,2021-08-20,2021-08-20,1\\n";
    String list = "\"form\": \"UCDP\", \"text\": \"" + header + good;
    post("/api/incidents/lists", list + "78,9,1,34.56,69.21,2021-08-20,2021-08-20,1\"")
        .statusCode(400)
        .body("reasons[0]", equalTo("line 3, type_of_violence: \"9\"; wanted 1, 2 or 3"));
    post("/api/incidents/lists", list + "79,1,1,34.56,69.21,2021-08-20,2031-08-20,1\"")
        .statusCode(400)
        .body("value", equalTo("[UCDP-79] on 20 Aug 2031"))
        .body(
            "wanted",
            matchesPattern("what has happened; the desk has \\w+ \\d+ Aug 2021 \\d\\d:\\d\\d"));
    post("/api/incidents/lists", list + "\"").statusCode(201);
    post("/api/incidents/lists", list + "\"").statusCode(200).body("repeated", equalTo(true));
    given().get("/api/peace").then().body("incidents.incident.incident", hasItem("UCDP-77"));
  }

  @Test
  void hoursThatNobodyObservedAreTakenBackAndOnlyOnce() {
    String hours =
        "\"zone\": \"Z-1\", \"from\": \"2021-08-21T00:00:00Z\","
            + " \"until\": \"2021-08-22T00:00:00Z\", \"posts\": 10";
    post("/api/zones/watches", hours).statusCode(201);
    List<Integer> posts = given().get("/api/peace").jsonPath().getList("zones[0].watches.posts");
    assertThat(posts).contains(10);
    String wrong = hours + ", \"reason\": \"one patrol\"";
    post("/api/zones/watches/withdrawals", wrong).statusCode(201);
    posts = given().get("/api/peace").jsonPath().getList("zones[0].watches.posts");
    assertThat(posts).doesNotContain(10);
    post("/api/zones/watches/withdrawals", wrong.replace("patrol", "post")).statusCode(404);
  }

  @Test
  void hoursAndIncidentsAreToldByHand() {
    post(
            "/api/zones/watches",
            "\"zone\": \"Z-1\", \"from\": \"2021-08-21T00:00:00Z\","
                + " \"until\": \"2021-08-22T00:00:00Z\", \"posts\": 0")
        .statusCode(400)
        .body("field", equalTo("posts"));
    post(
            "/api/incidents",
            """
            "incident": "HAND-1", "kind": "ABDUCTION", "point": {"latitude": 34.6, "longitude": 69.2},
            "from": "2021-08-21T10:00:00Z", "confidence": "LIKELY", "count": 1, "note": "",
            "knownFrom": "a call"
            """)
        .statusCode(201);
    post("/api/incidents/withdrawals", "\"incident\": \"HAND-1\", \"reason\": \"not so\"")
        .statusCode(201);
    given().get("/api/peace").then().body("incidents.incident.incident", not(hasItem("HAND-1")));
  }

  @Test
  void whoeverAsksForHelpIsFoundThoughNotOfTheMission() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("words", "A-9003"))
        .post("/api/search")
        .then()
        .statusCode(200)
        .body("hits.kind", hasItem("assistance"))
        .body("hits.id", hasItem("R-2"))
        .body("hits.note", hasItem("asks for help at Kabul"));
  }
}
