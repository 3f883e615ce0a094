package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.terms.PersonId;

/** People, groups and posts come into the mission through the one door, by its rules. */
@QuarkusTest
class RosterTest {
  private static final SampleMission SAMPLE = SampleMission.of(30);
  private static final String WHERE = "'agency': 'UNAMA', 'at': 'KBL', 'since': '2021-08-20'";

  @Inject DeskWindow window;
  private final SampleDesk desk = SampleDesk.of(SAMPLE);

  @BeforeEach
  void openTheDesk() {
    window.open(desk.open());
  }

  private static ValidatableResponse post(String path, String fields) {
    String id = UUID.nameUUIDFromBytes(fields.getBytes(StandardCharsets.UTF_8)).toString();
    String body =
        "{\"id\": \"%s\", \"by\": \"HR-ALA\", %s}".formatted(id, fields.replace('\'', '"'));
    return given().contentType(ContentType.JSON).body(body).post("/api/" + path).then();
  }

  private static ValidatableResponse register(String newcomer) {
    return post("people", WHERE + ", 'category': 'INTERNATIONAL_STAFF', %s".formatted(newcomer));
  }

  @Test
  void somebodyNewIsInTheHeadCountAndTheNameIsSealed() {
    int before = given().get("/api/people").path("total");
    register(
            "'person': 'N-1', 'sex': 'FEMALE', 'name': 'Nur Salar', 'ownName': 'نور سالار',"
                + " 'nationality': 'KGZ', 'phone': '+996 700'")
        .statusCode(201)
        .body("entries.size()", equalTo(2));
    given().get("/api/people").then().body("total", equalTo(before + 1));
    given().get("/api/people/N-1").then().body("account", equalTo("at KBL"));
    assertThat(desk.last()).isInstanceOf(PersonFact.IdentitySealed.class);
    assertThat(desk.recorded().toString()).doesNotContain("Salar").doesNotContain("نور");
  }

  @Test
  void nobodyIsRegisteredTwiceOrWhereNobodyKnows() {
    register("'person': 'N-1', 'sex': 'MALE'").statusCode(201);
    register("'person': 'N-1', 'sex': 'FEMALE'")
        .statusCode(409)
        .body("rules", hasItem("REGISTERED_ONCE"));
    post(
            "people",
            "'agency': 'UNAMA', 'at': 'NOWHERE', 'since': '2021-08-20', 'category':"
                + " 'CONTRACTOR', 'person': 'N-2', 'sex': 'MALE'")
        .statusCode(404);
    post("people", WHERE + ", 'category': 'CONTRACTOR'").statusCode(400);
  }

  private static ValidatableResponse lift(String people) {
    return post(
        "groups/newcomers",
        WHERE
            + ", 'group': 'L-1', 'kind': 'LIFT', 'category': 'CONTINGENT_MEMBER', 'posts':"
            + " ['KBL-1'], 'people': [%s]".formatted(people));
  }

  @Test
  void aLiftComesWithAllItsPeopleOrWithNone() {
    int before = desk.recorded().size();
    lift("{'person': 'L-1-1', 'sex': 'UNSTATED'}").statusCode(400).body("field", equalTo("people"));
    lift("{'person': 'L-1-1', 'sex': 'UNSTATED'}, {'person': 'P-0001', 'sex': 'UNSTATED'}")
        .statusCode(409);
    assertThat(desk.recorded()).hasSize(before);
    lift("{'person': 'L-1-1', 'sex': 'UNSTATED', 'name': 'A B', 'ownName': 'А Б'},"
            + " {'person': 'L-1-2', 'sex': 'UNSTATED'}")
        .statusCode(201);
    assertThat(desk.recorded().stream().skip(before).map(Fact::getClass).map(Class::getSimpleName))
        .containsExactly(
            "PersonRegistered",
            "IdentitySealed",
            "PostsQualified",
            "PersonRegistered",
            "PostsQualified",
            "GroupFormed");
    given().get("/api/contingents").then().body("free.lift", hasItem("L-1"));
    given().get("/api/groups?limit=1000").then().body("items.group", hasItem("L-1"));
  }

  @Test
  void peopleWhoAreKnownTravelAsOneUntilTheyDoNot() {
    post("groups", "'group': 'G-1', 'kind': 'TEAM', 'members': ['P-0001', 'NOBODY']")
        .statusCode(404);
    post("groups", "'group': 'G-1', 'kind': 'TEAM', 'members': ['P-0001', 'P-0002']")
        .statusCode(201);
    given().get("/api/groups?limit=1000").then().body("items.group", hasItem("G-1"));
    post("groups/dissolutions", "'group': 'G-1'").statusCode(201);
    given().get("/api/groups?limit=1000").then().body("items.group", not(hasItem("G-1")));
  }

  @Test
  void aPostIsEstablishedAndSomebodyCanHoldIt() {
    post(
            "posts",
            "'post': 'KBL-NEW', 'station': 'KBL', 'function': 'pharmacist', 'criticality': 'PC1',"
                + " 'minimum': 2, 'wanted': 1, 'fromHub': false")
        .statusCode(400)
        .body("field", equalTo("wanted"));
    post(
            "posts",
            "'post': 'KBL-NEW', 'station': 'KBL', 'function': 'pharmacist', 'criticality': 'PC1',"
                + " 'minimum': 1, 'wanted': 1, 'fromHub': false")
        .statusCode(201);
    post("posts/qualifications", "'person': 'P-0001', 'posts': ['KBL-NEW']").statusCode(201);
    given().get("/api/posts?limit=1000").then().body("items.post", hasItem("KBL-NEW"));
    assertThat(desk.mission().posts().postsOpenTo(new PersonId("P-0001")).toString())
        .contains("KBL-NEW");
    post("posts/abolitions", "'post': 'KBL-NEW'").statusCode(201);
    given().get("/api/posts?limit=1000").then().body("items.post", not(hasItem("KBL-NEW")));
  }
}
