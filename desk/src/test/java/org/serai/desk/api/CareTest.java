package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.links.Link;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RollCallId;

/** Head-counts, beds, suspense and people's own links, over HTTP. */
@QuarkusTest
class CareTest {
  private static final SampleMission SAMPLE = SampleMission.of(120);
  private static final PersonId SOMEBODY = new PersonId("P-0001");
  private static final RollCallId CALL = new RollCallId("RC-1");

  @Inject DeskWindow window;
  private final SampleDesk desk = SampleDesk.of(SAMPLE);
  private int sent;

  @BeforeEach
  void openTheDesk() {
    window.open(desk.open());
  }

  private ValidatableResponse post(String path, Map<String, ?> body) {
    Map<String, Object> all = new HashMap<>(body);
    all.putIfAbsent("id", UUID.nameUUIDFromBytes(new byte[] {3, (byte) sent++}).toString());
    all.putIfAbsent("by", "SOC-KBL");
    return given().contentType(ContentType.JSON).body(all).post("/api/" + path).then();
  }

  private void callTheRoll() {
    post(
            "roll-calls",
            Map.of("rollCall", "RC-1", "areas", List.of("KBL", "ALA"), "reason", "shots"))
        .statusCode(201);
  }

  private static String checkIn() {
    return SampleDesk.LINKS.path(new Link.CheckIn(CALL, SOMEBODY));
  }

  private static ValidatableResponse press(String safety, String form, String where) {
    return given()
        .formParam("form", form)
        .formParam("safety", safety)
        .formParam("where", where)
        .post(checkIn())
        .then();
  }

  private static int safe() {
    return given().get("/api/roll-calls/RC-1").then().extract().path("safe");
  }

  @Test
  void everybodyWhoStandsThereIsAskedAndCounts() {
    callTheRoll();
    int asked = given().get("/api/roll-calls/RC-1").then().extract().path("asked");
    assertThat(asked).isGreaterThan(20);
    given().get("/api/roll-calls/RC-1").then().body("silent", equalTo(asked));
    given().get("/api/roll-calls").then().body("items[0].open", equalTo(true));
    given()
        .get("/api/roll-calls/RC-1/links?limit=5")
        .then()
        .body("items", hasSize(5))
        .body("items[0].path", startsWith("/c/"));
  }

  @Test
  void aCountBearsTheEntryItWasMadeFromAndIsGivenToAllWhoHeardAsMuch() {
    callTheRoll();
    Response first = given().get("/api/roll-calls/RC-1");
    long heard = Tag.entry(first.header("ETag"));
    assertThat(heard).isEqualTo(desk.mission().lastEntry());
    given()
        .header("If-None-Match", first.header("ETag"))
        .get("/api/roll-calls/RC-1")
        .then()
        .statusCode(304);
    press("SAFE", new UUID(9, 9).toString(), "");
    Response copy = given().header("Seen", heard).get("/api/roll-calls/RC-1");
    assertThat(copy.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(copy.asString()).isEqualTo(first.asString());
    Response safe = given().get("/api/roll-calls/RC-1?show=safe");
    assertThat(safe.<Integer>path("safe")).isEqualTo(1);
    assertThat(safe.<Integer>path("total")).isEqualTo(1);
    assertThat(Tag.entry(safe.header("ETag"))).isEqualTo(desk.mission().lastEntry());
    given().get("/api/roll-calls/RC-99").then().statusCode(404);
  }

  @Test
  void anAnswerByLinkCountsOnceHoweverOftenItIsSent() {
    callTheRoll();
    String form = new UUID(5, 5).toString();
    for (int i = 0; i < 3; i++) {
      press("SAFE", form, "east wing").statusCode(200).body(containsString("is recorded"));
    }
    assertThat(desk.recorded().stream().filter(WardenFact.RollCallAnswered.class::isInstance))
        .hasSize(1);
    assertThat(safe()).isEqualTo(1);
  }

  @Test
  void anAnswerFromABrowserThatTellsNoOriginIsTaken() {
    callTheRoll();
    given()
        .header("Origin", "null")
        .formParam("form", new UUID(7, 7).toString())
        .formParam("safety", "SAFE")
        .post(checkIn())
        .then()
        .statusCode(200);
    assertThat(safe()).isEqualTo(1);
  }

  @Test
  void aCallForHelpAfterSafeOfTheSameFormIsHeard() {
    callTheRoll();
    String form = new UUID(6, 6).toString();
    press("SAFE", form, "");
    press("NEEDS_HELP", form, "cellar").statusCode(200).body(containsString("I need help"));
    given().get("/api/roll-calls/RC-1").then().body("help", equalTo(1)).body("safe", equalTo(0));
    given()
        .get("/api/amiss?rule=HELP_GIVEN")
        .then()
        .body("items[0].mend.at", equalTo("/head-count?show=help"))
        .body("items[0].reason", containsString("cellar"));
  }

  @Test
  void theQuestionIsAskedInTheLanguageOfTheVisitor() {
    callTheRoll();
    given()
        .header("Accept-Language", "ru-RU,ru;q=0.9")
        .get(checkIn())
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(containsString("Вы в безопасности?"))
        .body(not(containsString(SampleMission.name(SOMEBODY))));
  }

  @Test
  void aForgedLinkIsRefusedInAllLanguages() {
    given().get("/c/abc").then().statusCode(404).body(containsString("not valid"));
    given().formParam("safety", "SAFE").post("/c/abc").then().statusCode(404);
    given().get("/my/abc").then().statusCode(404);
    String other = SampleDesk.LINKS.token(new Link.Own(SOMEBODY));
    given().get("/c/" + other).then().statusCode(404);
  }

  @Test
  void aWardenAnswersForSomebodyAndTheTableLeavesNobodyOut() {
    callTheRoll();
    post("wardens", Map.of("warden", "P-0002", "zones", List.of("KBL"), "people", List.of()))
        .statusCode(201);
    post(
            "roll-calls/RC-1/answers",
            Map.of("person", "P-0001", "safety", "SAFE", "where", "", "words", ""))
        .statusCode(201);
    int asked = given().get("/api/roll-calls/RC-1").then().extract().path("asked");
    String table = given().get("/api/roll-calls/RC-1/list.csv").then().extract().asString();
    assertThat(table.lines().count()).isEqualTo(asked + 1L);
    assertThat(table).startsWith("person,category,state,").contains("P-0001");
  }

  @Test
  void whoKeepsWhichListIsReadPlaceByPlaceAndNobodyIsForgotten() {
    post("wardens", Map.of("warden", "P-0002", "zones", List.of("KBL"), "people", List.of()))
        .statusCode(201);
    String other = given().get("/api/wardens/people?where=HEA").path("items[0].person");
    post("wardens", Map.of("warden", "P-0003", "zones", List.of(), "people", List.of(other)))
        .statusCode(201);
    JsonPath kabul = zones("?find=kab");
    assertThat(kabul.getInt("total")).isEqualTo(1);
    assertThat(kabul.getList("items[0].wardens")).containsExactly("P-0002");
    assertThat(kabul.getInt("items[0].nobodys")).isZero();
    JsonPath herat = zones("?find=HEA");
    assertThat(herat.getInt("items[0].listed")).isEqualTo(1);
    assertThat(herat.getInt("items[0].nobodys")).isEqualTo(herat.getInt("items[0].people") - 1);
    int forgotten =
        zones("?limit=1000").getList("items.nobodys", Integer.class).stream()
            .mapToInt(nobodys -> nobodys)
            .sum();
    given().get("/api/wardens/people?warden=none").then().body("total", equalTo(forgotten));
    given().get("/api/wardens/people?warden=P-0003").then().body("items[0].person", equalTo(other));
    assertThat(zones("").getInt("items[0].nobodys")).isPositive();
  }

  private static JsonPath zones(String asked) {
    return given().get("/api/wardens/zones" + asked).then().statusCode(200).extract().jsonPath();
  }

  @Test
  void theBedsThatAreProposedCanBeGivenAndBreakNoRule() {
    var proposed = given().get("/api/beds/proposed").then().statusCode(200).extract().jsonPath();
    List<Map<String, Object>> beds = proposed.getList("items");
    assertThat(beds).isNotEmpty();
    List<Map<String, Object>> wanted =
        beds.stream()
            .map(
                b ->
                    Map.of(
                        "person", b.get("person"),
                        "room", b.get("room"),
                        "bed", b.get("bed"),
                        "first", b.get("first"),
                        "last", b.get("last")))
            .toList();
    post("beds", Map.of("beds", wanted)).statusCode(201);
    assertThat(desk.last()).isInstanceOf(LodgingFact.BedAssigned.class);
    given().get("/api/beds/proposed").then().body("items", hasSize(0));
    post("beds", Map.of("beds", List.of(wanted.getFirst()))).statusCode(409);
  }

  @Test
  void aBedIsChangedFromANightOnAndTheNightsBeforeStay() {
    var proposed = given().get("/api/beds/proposed").then().extract().jsonPath();
    Map<String, Object> bed = proposed.getMap("items[0]");
    bed.remove("why");
    bed.remove("premises");
    post("beds", Map.of("beds", List.of(bed))).statusCode(201);
    bed.put("from", "2031-01-01");
    String last = Named.date(LocalDate.parse("" + bed.get("last")));
    post("beds/releases", bed).statusCode(400).body("wanted", equalTo("a night until " + last));
    bed.put("from", bed.get("last"));
    post("beds/releases", bed).statusCode(201);
    assertThat(desk.recorded().getLast()).isInstanceOf(LodgingFact.BedAssigned.class);
    assertThat(desk.recorded().get(desk.recorded().size() - 2))
        .isInstanceOf(LodgingFact.BedReleased.class);
  }

  @Test
  void reportsThatDoNotJoinUpStandSideBySideUntilSomebodyExplainsThem() {
    post("sightings", Map.of("person", "P-0001", "at", "HEA")).statusCode(201);
    var pair = given().get("/api/suspense?person=P-0001").then().extract().jsonPath();
    assertThat(pair.getList("items")).hasSizeGreaterThanOrEqualTo(1);
    int last = pair.getList("items").size() - 1;
    assertThat(pair.getString("items[" + last + "].reported")).isEqualTo("at HEA");
    assertThat(pair.getList("items[" + last + "].found")).hasSize(1);
    post(
            "suspense",
            Map.of(
                "person",
                "P-0001",
                "report",
                pair.getString("items[" + last + "].report"),
                "explanation",
                "came by road",
                "seenAt",
                List.of("HEA")))
        .statusCode(201);
    assertThat(desk.recorded()).anyMatch(MovementFact.GapExplained.class::isInstance);
    given()
        .get("/api/suspense?person=P-0001")
        .then()
        .body("items.reported", not(hasItem("at HEA")));
  }

  @Test
  void aPersonSeesTheOwnPlanAndSaysThatItCannotBe() {
    String booked =
        desk.mission().ledger().lines().stream()
            .filter(line -> line.bookings().stream().anyMatch(b -> b.state().ahead()))
            .map(line -> line.person().toString())
            .sorted()
            .findFirst()
            .orElseThrow();
    String path = given().get("/api/own-links?person=" + booked).then().extract().path("path");
    String page = given().get(path).then().statusCode(200).extract().asString();
    assertThat(page).contains("Your plan", "I cannot").doesNotContain("<script");
    String booking = page.replaceAll("(?s).*?name=\"booking\" value=\"([^\"]+)\".*", "$1");
    Map<String, String> no = Map.of("booking", booking, "answer", "no", "form", "f");
    given()
        .formParams(no)
        .formParam("reason", "")
        .post(path)
        .then()
        .statusCode(400)
        .body(containsString("Write why you cannot"));
    given().formParams(no).formParam("reason", "my child is ill").post(path).then().statusCode(200);
    assertThat(desk.last()).isInstanceOf(PersonFact.MoveAnswered.class);
    given()
        .get("/api/amiss?rule=MOVE_ACCEPTED")
        .then()
        .body("items", hasSize(1))
        .body("items[0].mend.at", equalTo("/people/" + booked));
    given()
        .get(path + "/calendar.ics")
        .then()
        .statusCode(200)
        .body(startsWith("BEGIN:VCALENDAR"), containsString("BEGIN:VEVENT"));
  }

  @Test
  void theMorningReportComesAsFiguresAndAsASheet() {
    given()
        .get("/api/report")
        .then()
        .statusCode(200)
        .body("people", greaterThan(100))
        .body("days.word", equalTo(List.of("Yesterday", "Today", "Tomorrow")));
    byte[] pdf = given().get("/api/report/pdf").then().statusCode(200).extract().asByteArray();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }
}
