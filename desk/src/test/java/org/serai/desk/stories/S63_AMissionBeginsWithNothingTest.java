package org.serai.desk.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.api.PlanningWindow;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * No scenario, no file: the ground, the people, the work and the flights are told to an empty desk,
 * step by step as it asks for them, until a plan is drafted, signed and in force.
 */
@QuarkusTest
class S63_AMissionBeginsWithNothingTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 8, 23);
  private static final int WEEKS = 6;

  @Inject DeskWindow window;
  @Inject PlanningWindow planning;
  @TempDir Path folder = Path.of("");
  private Optional<AugustDesk> opened = Optional.empty();

  @BeforeEach
  void openADeskThatWasToldNothing() {
    AugustDesk desk = AugustDesk.empty(folder).at("20T03:00");
    opened = Optional.of(desk);
    window.open(desk.window());
    planning.open(desk.planning());
  }

  @AfterEach
  void close() {
    opened.ifPresent(AugustDesk::close);
  }

  private AugustDesk desk() {
    return opened.orElseThrow();
  }

  /** What the desk asks for next. */
  private static String next() {
    List<String> open = AugustDesk.read("beginning").getList("steps.findAll { it.told == 0 }.what");
    return open.isEmpty() ? "nothing" : open.getFirst();
  }

  private void ground() {
    assertThat(next()).isEqualTo("Put the hub on the map");
    desk().hub();
    assertThat(next()).isEqualTo("Open the mission");
    desk().openMission();
    assertThat(next()).isEqualTo("Put the duty stations on the map");
    desk().station("KBL", "Kabul");
    assertThat(next()).isEqualTo("Say which agencies have people here");
    desk().tell("agencies", "agency", "UNAMA", "name", "Assistance mission");
  }

  private void peopleAndWork() {
    assertThat(next()).isEqualTo("Register the people");
    person("P-1", "KBL");
    person("P-2", "ALA");
    assertThat(next()).isEqualTo("Establish the posts");
    desk()
        .tell(
            "posts",
            "post",
            "KBL-MED",
            "station",
            "KBL",
            "function",
            "medical officer",
            "criticality",
            "PC1",
            "minimum",
            1,
            "wanted",
            1,
            "fromHub",
            false);
    for (String person : List.of("P-1", "P-2")) {
      desk().tell("posts/qualifications", "person", person, "posts", List.of("KBL-MED"));
    }
  }

  private void person(String id, String at) {
    desk()
        .tell(
            "people",
            "person",
            id,
            "agency",
            "UNAMA",
            "category",
            "INTERNATIONAL_STAFF",
            "sex",
            "UNSTATED",
            "at",
            at,
            "since",
            "2021-08-01");
  }

  private void houseAndLimits() {
    assertThat(next()).isEqualTo("Open premises with their rooms");
    desk().tell("premises", "premises", "H1", "place", "ALA", "name", "Guest house", "desks", 4);
    desk().tell("premises/rooms", "premises", "H1", "rooms", List.of("H1-1", "H1-2"), "beds", 2);
    assertThat(next()).isEqualTo("Set levels and limits");
    desk().tell("levels", "area", "KBL", "level", 5, "knownFrom", "SOC daily brief");
    desk().tell("stay-rules", "station", "KBL", "maximumDays", 28, "minimumDays", 7, "restDays", 7);
    desk().tell("ceilings", "station", "KBL", "from", "2021-08-20", "heads", 1);
  }

  private void flights() {
    assertThat(next()).isEqualTo("Put flights on the schedule");
    for (int week = 0; week < WEEKS; week++) {
      String day = FIRST.plusWeeks(week).toString();
      flight("UN-1/" + day, "ALA", "KBL", day + "T03:00:00Z", day + "T06:00:00Z");
      flight("UN-2/" + day, "KBL", "ALA", day + "T08:00:00Z", day + "T11:00:00Z");
    }
  }

  private void flight(String id, String from, String to, String departs, String arrives) {
    Map<String, String> leg =
        Map.of("from", from, "to", to, "departs", departs, "arrives", arrives);
    desk()
        .tell(
            "flights",
            "flight",
            id,
            "aircraft",
            "Dash 8-300",
            "seats",
            10,
            "payloadKg",
            4_000,
            "legs",
            List.of(leg));
  }

  private static ValidatableResponse draft(String id) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("id", id, "first", FIRST.toString(), "weeks", WEEKS))
        .post("/api/plan/drafts")
        .then();
  }

  @Test
  void anEmptyDeskIsToldStepByStepUntilAPlanIsInForce() {
    ground();
    peopleAndWork();
    houseAndLimits();
    flights();
    assertThat(next()).isEqualTo("Draft a plan, and have it signed");
    String id = UUID.randomUUID().toString();
    String plan = draft(id).statusCode(200).extract().path("plan");
    draft(id).statusCode(200).body("plan", equalTo(plan));
    sign(plan);
    assertThat(next()).isEqualTo("nothing");

    var line = desk().mission().ledger().line(new PersonId("P-1"));
    assertThat(line.account()).isEqualTo(new Account.At(new PlaceId("KBL")));
    assertThat(new Outlook(desk().mission().picture()).ahead(line))
        .as("who is at the station rotates out within 28 days")
        .isNotEmpty();
  }

  private static void sign(String plan) {
    Map<String, String> signed =
        Map.of(
            "id",
            UUID.randomUUID().toString(),
            "decision",
            "D-1",
            "plan",
            plan,
            "measure",
            "ROTATION",
            "by",
            "DO-KBL",
            "reason",
            "turns of four weeks",
            "wording",
            "");
    given()
        .contentType(ContentType.JSON)
        .body(signed)
        .post("/api/plan/publish")
        .then()
        .statusCode(200);
  }

  @Test
  void aPlanIsRefusedInWordsUntilThereIsSomethingToPlan() {
    String id = UUID.randomUUID().toString();
    draft(id).statusCode(400).body("wanted", containsString("a mission with a hub"));
    ground();
    draft(id).statusCode(400).body("wanted", containsString("people who rotate"));
    person("P-1", "KBL");
    draft(id).statusCode(400).body("wanted", containsString("posts to be held"));
  }
}
