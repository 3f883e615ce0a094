package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PersonFact;

/** What the desk answers over HTTP. */
@QuarkusTest
class PagesTest {
  private static final SampleMission SAMPLE = SampleMission.of(120);
  private static final String INDEX = page();

  @Inject DeskWindow window;
  private final SampleDesk desk = SampleDesk.of(SAMPLE);

  @BeforeEach
  void openTheDesk() {
    window.open(desk.open());
  }

  @Test
  void everyAddressOfTheDeskAnswersWithThePage() {
    for (String address : List.of("/", "/map", "/flights/UN-201/2021-08-02", "/people/P-0001")) {
      given().get(address).then().statusCode(200).body(containsString("<serai-desk>"));
    }
  }

  @Test
  void aLetterOpensOnePage() {
    String pages = given().get("/web/pages.js").asString();
    List<String> letters =
        Pattern.compile("letter: '(.)'").matcher(pages).results().map(m -> m.group(1)).toList();
    assertThat(letters).hasSizeGreaterThan(10).doesNotHaveDuplicates();
  }

  @Test
  void everyModuleThatThePageNamesIsServed() {
    Matcher modules = Pattern.compile("\"(/_static/[^\"]+\\.js)\"").matcher(INDEX);
    Set<String> named = new TreeSet<>();
    while (modules.find()) {
      named.add(modules.group(1));
    }
    assertThat(named).hasSize(5);
    named.forEach(module -> given().get(module).then().statusCode(200));
  }

  @Test
  void thePolicyKnowsTheImportMapByItsHash() throws NoSuchAlgorithmException {
    Matcher map =
        Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL).matcher(INDEX);
    assertThat(map.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));
    String policy =
        ConfigProvider.getConfig()
            .getValue("quarkus.http.header.\"Content-Security-Policy\".value", String.class);
    assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
  }

  @Test
  void pagesAskNoOtherHost() {
    given()
        .get("/now")
        .then()
        .header("Content-Security-Policy", containsString("default-src 'self'"));
    assertThat(INDEX).doesNotContain("http://", "https://");
  }

  @Test
  void theMapGivesIdsAsText() {
    given().get("/api/map").then().statusCode(200).body("stations.place", hasItem("KBL"));
  }

  @Test
  void theTimelineTravelsCompressed() {
    given()
        .header("Accept-Encoding", "gzip")
        .get("/api/timeline")
        .then()
        .header("Content-Encoding", equalTo("gzip"))
        .body("people.ids", hasSize(120));
  }

  @Test
  void everyBoardAnswersForNowForThePastAndForTheDraft() {
    List<String> boards =
        List.of(
            "bearings",
            "now",
            "map",
            "timeline",
            "head-counts",
            "coverage",
            "flights",
            "amiss",
            "amiss/count",
            "lodging",
            "people",
            "people/P-0001",
            "flights/UN-215/2021-08-16");
    for (String board : boards) {
      for (String choice :
          List.of("", "?at=2021-08-17T06:00Z", "?plan=draft&at=2021-10-01T00:00Z")) {
        given().get("/api/" + board + choice).then().statusCode(200);
      }
    }
  }

  @Test
  void aMomentThatIsNoMomentIsRefusedInWords() {
    given()
        .get("/api/map?at=yesterday")
        .then()
        .statusCode(400)
        .body("detail", containsString("at \"yesterday\""))
        .body("wayOut", containsString("2021-08-22T03:00Z"));
  }

  @Test
  void peopleAreNotPutInAnOrderThatNobodyKnows() {
    for (String order : List.of("person", "WHERE", "agency", "category")) {
      given().get("/api/people?order=" + order).then().statusCode(200);
    }
    given()
        .get("/api/people?order=since")
        .then()
        .statusCode(400)
        .body("field", equalTo("order"))
        .body("value", equalTo("since"))
        .body("wanted", equalTo("person, where, agency or category"));
  }

  @Test
  void whatIsNotThereSaysSo() {
    given().get("/api/people/P-9999").then().statusCode(404).body("title", equalTo("Not here."));
    given().get("/api/flights/UN-1/2021").then().statusCode(404);
  }

  @Test
  void namesComeOnlyFromTheirOwnEndpointAndNotWhenForgotten() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("people", List.of("P-0001", "P-0005")))
        .post("/api/identities")
        .then()
        .statusCode(200)
        .body("names.P-0001", equalTo(SampleMission.name(SampleMission.person("P-0001"))))
        .body("names", aMapWithSize(1));
    given().get("/api/people/P-0001").then().body(not(containsString("Okafor")));
  }

  @Test
  void searchFindsAFlightAPlaceAndAPerson() {
    search("UN-215", "flights");
    search("kunduz", "place");
    search("P-0042", "people");
  }

  /** A field that wants a person is not offered places; whoever asks for help is found as such. */
  @Test
  void aFieldForAPersonFindsNoPlaces() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("words", "kabul", "people", true))
        .post("/api/search")
        .then()
        .statusCode(200)
        .body("hits.kind", everyItem(equalTo("people")));
  }

  private static void search(String words, String kind) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("words", words))
        .post("/api/search")
        .then()
        .statusCode(200)
        .body("hits.kind", hasItem(kind));
  }

  @Test
  void publishingRecordsTheDecisionThePlanAndItsMovesTogether() {
    publish().then().statusCode(200).body("words", containsString("is in force"));
    assertThat(desk.recorded()).hasSize(2 + SAMPLE.draft().reports().size());
  }

  @Test
  void aRefusedPlanIsNotPublishedAndSaysWhy() {
    MovementFact.Booked move = (MovementFact.Booked) SAMPLE.draft().reports().getFirst().fact();
    desk.report(new PersonFact.PersonSeparated(move.person(), "Contract ended."));
    publish()
        .then()
        .statusCode(409)
        .body("reasons", hasItem(containsString("has left the mission")));
    assertThat(desk.recorded()).hasSize(1);
  }

  @Test
  void aSignatureWithoutAReasonIsRefused() {
    given()
        .contentType(ContentType.JSON)
        .body(signed(" "))
        .post("/api/plan/publish")
        .then()
        .statusCode(400);
  }

  private static Response publish() {
    return given()
        .contentType(ContentType.JSON)
        .body(signed("First rotation after the relocation."))
        .post("/api/plan/publish");
  }

  private static Map<String, String> signed(String reason) {
    return Map.of(
        "id", "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "decision", "D-17",
        "plan", "R-2021-08-22",
        "measure", "ROTATION",
        "by", "DO-KBL",
        "reason", reason,
        "wording", "");
  }

  private static String page() {
    try (InputStream in =
        Objects.requireNonNull(
            PagesTest.class.getResourceAsStream("/META-INF/resources/index.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
