package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.terms.Policy;

/** The ground of a mission is told at the desk that has nothing yet, and every window bears it. */
@QuarkusTest
class GroundTest {
  @Inject DeskWindow window;
  @Inject PlanningWindow planning;
  private final SampleDesk desk = SampleDesk.of(SampleMission.empty());

  @BeforeEach
  void openTheDesk() {
    window.open(desk.open());
    planning.open(new SamplePlanning().open());
  }

  private static ValidatableResponse post(String path, String fields) {
    String id = UUID.nameUUIDFromBytes(fields.getBytes(StandardCharsets.UTF_8)).toString();
    String body =
        "{\"id\": \"%s\", \"by\": \"HR-ALA\", %s}".formatted(id, fields.replace('\'', '"'));
    return given().contentType(ContentType.JSON).body(body).post("/api/" + path).then();
  }

  private static ValidatableResponse place(String id, String kind, String rest) {
    String where = "'latitude': 43.3, 'longitude': 77.0, 'zone': 'Asia/Almaty'";
    return post("places", "'place': '%s', 'kind': '%s', %s, %s".formatted(id, kind, where, rest));
  }

  private static void opened() {
    place("ALA", "HUB", "'name': 'Almaty'").statusCode(201);
    place("KBL", "DUTY_STATION", "'name': 'Kabul'").statusCode(201);
    post("mission", "'name': 'Remote office', 'hub': 'ALA', 'zone': 'Asia/Almaty'").statusCode(201);
    post("agencies", "'agency': 'UNAMA', 'name': 'Assistance mission'").statusCode(201);
  }

  /** What each address that needs no id answers, as "status address". */
  private static List<String> windowsThatFail() {
    JsonPath described = given().get("/api/openapi?format=json").jsonPath();
    List<String> failing = new ArrayList<>();
    int asked = 0;
    for (Map.Entry<String, Map<String, Object>> path :
        described.<String, Map<String, Object>>getMap("paths").entrySet()) {
      boolean stream = path.getKey().equals("/api/events");
      if (path.getValue().containsKey("get") && !path.getKey().contains("{") && !stream) {
        asked++;
        int status = given().get(path.getKey()).statusCode();
        if (status >= 500) {
          failing.add(status + " " + path.getKey());
        }
      }
    }
    assertThat(asked).as("windows that can be looked through").isGreaterThan(40);
    return failing;
  }

  @Test
  void everyWindowBearsAMissionThatIsEmptyAndOneThatHasNoHubYet() {
    assertThat(windowsThatFail()).isEmpty();
    place("KBL", "DUTY_STATION", "'name': 'Kabul'").statusCode(201);
    post("agencies", "'agency': 'UNAMA', 'name': 'Assistance mission'").statusCode(201);
    post(
            "people",
            "'agency': 'UNAMA', 'at': 'KBL', 'since': '2021-08-20', 'category':"
                + " 'INTERNATIONAL_STAFF', 'person': 'N-1', 'sex': 'MALE'")
        .statusCode(201);
    post(
            "posts",
            "'post': 'KBL-1', 'station': 'KBL', 'function': 'medic', 'criticality': 'PC1',"
                + " 'minimum': 1, 'wanted': 1, 'fromHub': true")
        .statusCode(201);
    post("levels", "'area': 'KBL', 'level': 6, 'knownFrom': 'SOC'").statusCode(201);
    assertThat(windowsThatFail()).isEmpty();
  }

  @Test
  void aMissionIsOpenedOnceItsHubIsOnTheMap() {
    String opening = "'name': 'Remote office', 'hub': 'ALA', 'zone': 'Asia/Almaty'";
    post("mission", opening).statusCode(409).body("rules", hasItem("HUB_ON_THE_MAP"));
    place("HEA", "DUTY_STATION", "'name': 'Herat'");
    post("mission", opening.replace("ALA", "HEA"))
        .statusCode(409)
        .body("reasons[0]", containsString("not as a hub"));
    opened();
    given()
        .get("/api/bearings")
        .then()
        .body("name", equalTo("Remote office"))
        .body("hub", equalTo("ALA"))
        .body("agencies.UNAMA", equalTo("Assistance mission"));
    place("ALA", "SITE", "'name': 'Almaty'").statusCode(409);
  }

  @Test
  void aLevelIsOneOfAnAreaAndNotOfAPlaceWithinIt() {
    opened();
    place("GATE", "SITE", "'name': 'Camp at the gate', 'area': 'KBL'").statusCode(201);
    post("levels", "'area': 'GATE', 'level': 6, 'knownFrom': 'SOC'")
        .statusCode(409)
        .body("rules", hasItem("LEVEL_OF_AN_AREA"))
        .body(
            "reasons[0]",
            equalTo(
                "Camp at the gate lies in Kabul, and has the level of it."
                    + " Set the level of Kabul (KBL)."));
  }

  @Test
  void aPlaceToldWronglyIsToldAnewAndNonsenseIsRefusedWithItsField() {
    opened();
    place("KBL", "DUTY_STATION", "'name': 'Kabul city'").statusCode(201);
    given()
        .get("/api/places")
        .then()
        .body("total", equalTo(2))
        .body("items.name", hasItems("Almaty", "Kabul city"));
    place("X", "SITE", "'name': 'Camp', 'area': 'NOWHERE'")
        .statusCode(409)
        .body("rules", hasItem("AREA_ON_THE_MAP"));
    place("X", "TOWN", "'name': 'Camp'").statusCode(400).body("field", equalTo("kind"));
    place("X", "SITE", "'name': ' '").statusCode(400).body("field", equalTo("length of name"));
    post(
            "places",
            "'place': 'X', 'kind': 'SITE', 'name': 'Camp', 'latitude': 91, 'longitude': 0,"
                + " 'zone': 'Asia/Kabul'")
        .statusCode(400)
        .body("field", equalTo("latitude"));
    post(
            "places",
            "'place': 'X', 'kind': 'SITE', 'name': 'Camp', 'latitude': 9, 'longitude': 0,"
                + " 'zone': '+05:00'")
        .statusCode(400)
        .body("field", equalTo("zone"));
  }

  @Test
  void aHouseIsOpenedWithItsRoomsAndItsBedsAreGiven() {
    opened();
    post("premises/rooms", "'premises': 'H1', 'rooms': ['H1-1'], 'beds': 2, 'accessible': false")
        .statusCode(404);
    post("premises", "'premises': 'H1', 'place': 'ALA', 'name': 'Guest house', 'desks': 12")
        .statusCode(201);
    post(
            "premises/rooms",
            "'premises': 'H1', 'rooms': ['H1-1', 'H1-2'], 'beds': 2, 'accessible': true")
        .statusCode(201)
        .body("entries.size()", equalTo(2));
    given().get("/api/lodging").then().body("free", equalTo(4)).body("desks", equalTo(12));
    post("premises/rooms/closures", "'room': 'H1-2', 'from': '2021-08-01', 'reason': 'burst pipe'")
        .statusCode(201);
    given().get("/api/lodging").then().body("free", equalTo(2));
    post(
            "people",
            "'agency': 'UNAMA', 'at': 'ALA', 'since': '2021-08-20', 'category':"
                + " 'INTERNATIONAL_STAFF', 'person': 'N-1', 'sex': 'MALE'")
        .statusCode(201);
    post(
            "beds",
            "'beds': [{'person': 'N-1', 'room': 'H1-1', 'bed': 2, 'first': '2021-08-22',"
                + " 'last': '2021-08-28'}]")
        .statusCode(201);
    post("premises/rooms", "'premises': 'H1', 'rooms': ['H1-1'], 'beds': 1, 'accessible': true")
        .statusCode(409)
        .body("reasons[0]", containsString("Bed 2 of room H1-1"));
  }

  @Test
  void limitsOfAStationAndRowsOfPolicyAreSet() {
    opened();
    post("stay-rules", "'station': 'KBL', 'maximumDays': 42, 'minimumDays': 14, 'restDays': 7")
        .statusCode(201);
    post("stay-rules", "'station': 'KBL', 'maximumDays': 7, 'minimumDays': 14, 'restDays': 7")
        .statusCode(400)
        .body("field", equalTo("maximum days"));
    post("stay-rules/papers", "'station': 'KBL', 'kind': 'SSAFE'").statusCode(201);
    post("policies", "'policy': 'LEVEL_5_ADMITS', 'value': 1").statusCode(201);
    given()
        .get("/api/policies?limit=1000")
        .then()
        .body("items.find { it.policy == 'LEVEL_5_ADMITS' }.value", equalTo(1))
        .body("items.find { it.policy == 'LEVEL_5_ADMITS' }.usual", equalTo(2));
  }

  private static ValidatableResponse policy(Policy policy, long value) {
    return post("policies", "'policy': '%s', 'value': %d".formatted(policy, value));
  }

  @Test
  void aRowOfPolicyThatNobodyCanReckonWithIsRefused() {
    policy(Policy.SILENCE_MINUTES, Long.MAX_VALUE).statusCode(400);
    policy(Policy.WISH, -1).statusCode(400);
    policy(Policy.PASSENGER_KG, 0)
        .statusCode(400)
        .body("wanted", startsWith("1 to 1,000,000: kilograms"));
  }

  @Test
  void noRowOfPolicyThatIsTakenMakesAWindowFail() {
    window.open(SampleDesk.of(60).open());
    for (long value : new long[] {1_000_000, 1}) {
      for (Policy policy : Policy.values()) {
        policy(policy, value).statusCode(201);
      }
      assertThat(windowsThatFail()).as("all rows at %d", value).isEmpty();
    }
  }
}
