package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.boards.SampleStory;
import org.serai.desk.door.Seen;
import org.serai.desk.links.Link;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.StateCode;

/** Behind its signed address a state sees its own nationals, and not a trace of anybody else. */
@QuarkusTest
class StateListTest {
  private static final SampleMission SAMPLE = SampleMission.of(60);
  private static final Map<String, List<String>> NATIONALS =
      Map.of(
          "KAZ", List.of("A-9001", "A-9002", "A-9004"),
          "KGZ", List.of("A-9003", "A-9005"),
          "LTU", List.of("A-9006"));

  @Inject DeskWindow window;
  private final SampleDesk desk = SampleDesk.of(SAMPLE);

  @BeforeEach
  void openTheDesk() {
    desk.record(SampleStory.reports(), Seen.NOTHING);
    window.open(desk.open());
  }

  private static String address(String state) {
    return given()
        .get("/api/state-links?state=" + state)
        .then()
        .statusCode(200)
        .extract()
        .path("path");
  }

  private static List<String> numbers(String text) {
    return Pattern.compile("A-\\d{4}|R-\\d")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void everyStateSeesItsOwnNationalsAndNoOther() {
    for (Map.Entry<String, List<String>> nationals : NATIONALS.entrySet()) {
      String state = nationals.getKey();
      String page = given().get(address(state)).then().statusCode(200).extract().asString();
      String table = given().get(address(state) + "/list.csv").then().extract().asString();
      for (String text : List.of(page, table)) {
        assertThat(numbers(text)).as(state).containsExactlyElementsOf(nationals.getValue());
        for (String name : namesOfOthers(state)) {
          assertThat(text).as(state).doesNotContain(name);
        }
        NATIONALS.keySet().stream()
            .filter(other -> !other.equals(state))
            .forEach(other -> assertThat(text).as(state).doesNotContain(other));
      }
      assertThat(page).contains(name(nationals.getValue().getFirst()));
    }
  }

  private static String name(String person) {
    return SampleMission.name(new PersonId(person));
  }

  private static List<String> namesOfOthers(String state) {
    TreeSet<String> own = new TreeSet<>();
    NATIONALS.getOrDefault(state, List.of()).forEach(person -> own.add(name(person)));
    List<String> others = new ArrayList<>();
    NATIONALS.values().forEach(people -> people.forEach(person -> others.add(name(person))));
    others.removeAll(own);
    assertThat(others).isNotEmpty();
    return others;
  }

  @Test
  void whoTakesConsentBackIsGoneFromTheListAndNotEvenCounted() {
    String address = address("KGZ");
    desk.report(new AssistanceFact.ConsentStated(new RequestId("R-2"), false));
    String page = given().get(address).then().extract().asString();
    assertThat(numbers(page)).containsExactly("A-9005");
    assertThat(page).contains("1 person").doesNotContain("consent");
  }

  @Test
  void aStateWithoutNationalsIsToldSo() {
    given().get(address("BRA")).then().body(containsString("Nobody of this nationality"));
  }

  @Test
  void anAddressThatWasWithdrawnIsGoneAndANewOneIsNot() {
    String before = address("KGZ");
    String other = address("KAZ");
    String body =
        """
        {"id": "0b6f7a52-6a3e-4f43-9f0e-9f1f3c1f0a01", "by": "CONSUL-KZ", "state": "KGZ",
         "reason": "the address was sent on"}
        """;
    given()
        .contentType("application/json")
        .body(body)
        .post("/api/state-links/withdrawals")
        .then()
        .statusCode(201);
    String told = given().get(before).then().statusCode(410).extract().asString();
    assertThat(told).contains("was withdrawn").contains("for a new one").doesNotContain("A-9003");
    String table = given().get(before + "/list.csv").then().statusCode(410).extract().asString();
    assertThat(table).doesNotContain("A-9003");
    given().get(other).then().statusCode(200);
    String after = address("KGZ");
    assertThat(after).isNotEqualTo(before);
    given().get(after).then().statusCode(200).body(containsString("A-9003"));
  }

  @Test
  void theAddressEndsWithItsLastDayAndCannotBeMadeElsewhere() {
    LocalDate yesterday = LocalDate.parse("2021-08-21");
    Link over = new Link.OfState(new StateCode("KGZ"), yesterday, 0);
    given().get(SampleDesk.LINKS.path(over)).then().statusCode(404);
    given().get(SampleDesk.LINKS.path(over) + "/list.csv").then().statusCode(404);
    Link today = new Link.OfState(new StateCode("KGZ"), yesterday.plusDays(1), 0);
    given().get(SampleDesk.LINKS.path(today)).then().statusCode(200);
    Link own = new Link.Own(new PersonId("A-9003"));
    given().get("/state/" + SampleDesk.LINKS.token(own)).then().statusCode(404);
    given().get("/my/" + SampleDesk.LINKS.token(today)).then().statusCode(404);
    given().get("/state/abc").then().statusCode(404).body(containsString("not valid"));
    given()
        .get("/api/state-links?state=KGZ")
        .then()
        .body("until", equalTo(yesterday.plusDays(30).toString()));
    given().get("/api/state-links?state=KGZ&days=91").then().statusCode(400);
    given().get("/api/state-links?state=Kyrgyz").then().statusCode(400);
  }
}
