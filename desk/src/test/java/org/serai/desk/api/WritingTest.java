package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.SecurityFact;

/** How one writes to the desk, whatever the noun: shown on levels. */
@QuarkusTest
class WritingTest {
  private static final SampleMission SAMPLE = SampleMission.of(60);

  @TestHTTPResource URI address = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  private final SampleDesk desk = SampleDesk.of(SAMPLE);
  private final String id = UUID.nameUUIDFromBytes(new byte[] {7}).toString();

  @BeforeEach
  void openTheDesk() {
    window.open(desk.open());
  }

  private String level(String area, int level) {
    return """
        {"id": "%s", "by": "SOC-KBL", "area": "%s", "level": %d,
         "threats": {"ARMED_CONFLICT": %d}, "knownFrom": "SOC daily brief"}
        """
        .formatted(id, area, level, level);
  }

  private static ValidatableResponse post(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/levels").then();
  }

  @Test
  void whatIsTakenDownSaysWhereItStands() {
    post(level("KBL", 6))
        .statusCode(201)
        .header("Location", containsString("/api/levels?area=KBL"))
        .header("ETag", equalTo("\"" + desk.mission().lastEntry() + "\""))
        .body("id", equalTo(id))
        .body("entries", hasSize(1));
    assertThat(desk.last()).isInstanceOf(SecurityFact.LevelSet.class);
    given().get("/api/levels?area=KBL").then().body("items[0].level", equalTo(6));
  }

  @Test
  void theSameReportAgainChangesNothing() {
    post(level("KBL", 6)).statusCode(201);
    post(level("KBL", 6)).statusCode(200).body("repeated", equalTo(true));
    assertThat(desk.recorded()).hasSize(1);
  }

  @Test
  void anotherReportUnderTheSameIdIsAMistake() {
    post(level("KBL", 6)).statusCode(201);
    post(level("KBL", 5)).statusCode(409).body("title", equalTo("This id was used before."));
  }

  @Test
  void aFieldThatIsWrongIsNamedWithItsValueAndWhatWouldBeRight() {
    post(level("KBL", 7))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo("level"))
        .body("value", equalTo("7"))
        .body("wanted", startsWith("1 (minimal)"));
    post(level("Kabul City", 3)).statusCode(400).body("field", equalTo("area"));
    post("{\"id\": \"x\"}").statusCode(400).body("field", equalTo("id"));
    post("{\"id\": \"%s\", \"by\": \"A\"}".formatted(id))
        .statusCode(400)
        .body("field", equalTo("area"))
        .body("detail", equalTo("area is missing. Nothing was changed."));
    assertThat(desk.recorded()).isEmpty();
  }

  @Test
  void whatNobodyKnowsIsNotFound() {
    post(level("XXX", 3)).statusCode(404).body("rules", hasItem("KNOWN"));
  }

  @Test
  void aWordTooManyOrANumberInQuotesIsRefused() {
    post(level("KBL", 3).replace("\"level\"", "\"colour\": \"red\", \"level\""))
        .statusCode(400)
        .body("field", equalTo("colour"));
    post(level("KBL", 3).replace("\"level\": 3", "\"level\": \"3\""))
        .statusCode(400)
        .body("field", equalTo("level"));
    post(level("KBL", 3).replace("\"level\": 3,", "")).statusCode(400);
    post("{\"id\": ").statusCode(400).body("field", equalTo("body"));
    post("").statusCode(400);
    post("null").statusCode(400);
    post("[]").statusCode(400);
  }

  @Test
  void whoLookedBeforeItChangedIsToldSo() {
    String seen = given().get("/api/levels?area=KBL").header("ETag");
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", seen)
        .body(level("KBL", 6))
        .post("/api/levels")
        .then()
        .statusCode(201);
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", seen)
        .body(level("KBL", 2).replace(id, UUID.nameUUIDFromBytes(new byte[1]).toString()))
        .post("/api/levels")
        .then()
        .statusCode(412)
        .body("detail", startsWith("KBL changed with entry"));
    assertThat(desk.recorded()).hasSize(1);
  }

  @Test
  void whoHasTheAnswerAlreadyIsNotGivenItAgain() {
    String had = given().get("/api/map").header("ETag");
    given().header("If-None-Match", had).get("/api/map").then().statusCode(304);
    post(level("HEA", 6)).statusCode(201);
    given().header("If-None-Match", had).get("/api/map").then().statusCode(200);
  }

  @Test
  void aLongListComesInPages() {
    String next =
        given()
            .get("/api/levels?limit=2")
            .then()
            .body("items", hasSize(2))
            .body("total", equalTo(5))
            .extract()
            .path("next");
    given().queryParam("after", next).get("/api/levels").then().body("items", hasSize(3));
    given().get("/api/levels?limit=0").then().statusCode(400).body("field", equalTo("limit"));
    given().get("/api/levels?limit=x").then().statusCode(400);
    given().get("/api/levels?after=nowhere").then().statusCode(400);
  }

  @Test
  void theServersOwnRefusalsAreProblemsToo() {
    String problem = "application/problem+json";
    given().get("/api/nothing").then().statusCode(404).contentType(problem);
    given().delete("/api/levels").then().statusCode(405).contentType(problem);
    given()
        .contentType(ContentType.TEXT)
        .body("hello")
        .post("/api/levels")
        .then()
        .statusCode(415)
        .contentType(problem);
    given().accept("image/png").get("/api/levels").then().statusCode(406).contentType(problem);
    post("\"" + "x".repeat(Gate.LARGEST_BODY) + "\"").statusCode(413).contentType(problem);
  }

  @Test
  void onlyThisMachineAndItsOwnPagesAreAnswered() {
    given().header("Host", "evil.example").get("/api/now").then().statusCode(421);
    given()
        .header("Origin", "http://evil.example")
        .contentType(ContentType.JSON)
        .body(level("KBL", 6))
        .post("/api/levels")
        .then()
        .statusCode(403);
    assertThat(desk.recorded()).isEmpty();
  }

  @Test
  void anOpenPageHearsWhatWasRecorded() throws IOException, InterruptedException {
    long before = desk.mission().lastEntry();
    assertThat(heard(before, () -> post(level("KBL", 6)).statusCode(201)))
        .contains("\"entry\":" + (before + 1), "\"noun\":\"security\"", "\"ids\":[\"KBL\"]");
  }

  @Test
  void whoWasAwayIsToldWhatWasBetween() throws IOException, InterruptedException {
    long before = desk.mission().lastEntry();
    post(level("KBL", 6)).statusCode(201);
    assertThat(heard(before, () -> {})).contains("LevelSet");
    assertThat(heard(before - 3, () -> {})).contains("\"all\":true");
  }

  /** The first change that an event stream tells. */
  private String heard(long last, Runnable then) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/api/events"))
            .header("Last-Event-ID", Long.toString(last))
            .build();
    try (HttpClient client = HttpClient.newHttpClient();
        var lines =
            new BufferedReader(
                new InputStreamReader(
                    client.send(request, BodyHandlers.ofInputStream()).body(),
                    StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      boolean changed = false;
      for (int i = 0; i < 50 && line != null; i++) {
        if (i == 0) {
          then.run();
        }
        changed |= line.equals("event:changed") || line.equals("event: changed");
        if (changed && line.startsWith("data:")) {
          return line;
        }
        line = lines.readLine();
      }
      return "nothing was heard";
    }
  }

  @Test
  void programsCanReadWhatTheDeskUnderstands() {
    given()
        .accept(ContentType.JSON)
        .get("/api/openapi?format=json")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body("paths.'/api/levels'.post.requestBody.required", equalTo(true));
  }
}
