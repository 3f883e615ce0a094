package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why, how sure, and what if, over HTTP. */
@QuarkusTest
class PlanningTest {
  private static final String ID = "7f1c2c1e-9d0b-4b0e-8a37-2f3a1f7d1c11";
  private static final String OTHER = "0b6a1f5e-52b7-4d0c-9a51-6d2a0c8e7f22";

  @Inject PlanningWindow window;
  private final SamplePlanning planning = new SamplePlanning();

  @BeforeEach
  void openThePlanner() {
    window.open(planning.open());
  }

  private static Response ask(String id, String event) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("id", id, "events", List.of(event), "mode", "repair"))
        .post("/api/what-ifs");
  }

  @Test
  void whyAndWhyNotAreAskedAtOneAddress() {
    String why = "/api/why?person=P-0001&moment=2021-08-30T03:00:00Z";
    given().get(why).then().statusCode(200).body("headline", containsString("is planned"));
    given()
        .get(why + "&where=away")
        .then()
        .statusCode(200)
        .body("changes", hasSize(1))
        .body("because[0]", containsString("No seat is free"));
  }

  @Test
  void aMomentThatIsNoneIsRefusedWithItsField() {
    given()
        .get("/api/why?person=P-0001&moment=yesterday")
        .then()
        .statusCode(400)
        .body("detail", containsString("moment"));
  }

  @Test
  void theProofStandsBesideThePlan() {
    given()
        .get("/api/plan/proof")
        .then()
        .statusCode(200)
        .body("draft", hasSize(7))
        .body("draft[6].gap", equalTo("at most 0.26 %"));
  }

  @Test
  void aWhatIfIsAskedReadProposedAndThrownAway() {
    ask(ID, "cancel UN-204").then().statusCode(200).body("changes", hasSize(2));
    given().get("/api/what-ifs/" + ID).then().statusCode(200).body("id", equalTo(ID));
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/api/what-ifs/" + ID + "/propose")
        .then()
        .statusCode(200);
    assertThat(planning.proposed()).containsExactly(ID);
    given().delete("/api/what-ifs/" + ID).then().statusCode(200);
    given().get("/api/what-ifs/" + ID).then().statusCode(404).body("wayOut", containsString("Ask"));
  }

  @Test
  void oneWhatIfBesideAnotherSaysByHowMuchLevelByLevel() {
    ask(ID, "cancel UN-204").then().statusCode(200);
    ask(OTHER, "cancel UN-206").then().statusCode(200);
    given()
        .get("/api/what-ifs/" + ID + "/beside/" + OTHER)
        .then()
        .statusCode(200)
        .body("better", contains("same", "worse by 0.2 weeks"));
    given()
        .get("/api/what-ifs/" + ID + "/beside/GONE-0001")
        .then()
        .statusCode(404)
        .body("detail", containsString("What-if GONE-0001 was thrown away"));
  }

  @Test
  void whatCannotBeReadIsRefusedInWords() {
    ask(ID, "hail from Sunday").then().statusCode(400).body("wayOut", containsString("cancel"));
    ask("?", "cancel UN-204").then().statusCode(400).body("wayOut", containsString("UUID"));
  }

  @Test
  void aRehearsalIsAskedAndOneFutureToldAgain() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"id\": \"%s\", \"futures\": 10, \"seed\": 1}".formatted(ID))
        .post("/api/rehearsals")
        .then()
        .statusCode(200)
        .body("headline", containsString("In 3 of 10 futures"));
    given()
        .get("/api/rehearsals/" + ID + "/futures/7")
        .then()
        .statusCode(200)
        .body("story", hasSize(1));
    given()
        .contentType(ContentType.JSON)
        .body("{\"id\": \"%s\", \"futures\": 0, \"seed\": 1}".formatted(ID))
        .post("/api/rehearsals")
        .then()
        .statusCode(400)
        .body("detail", containsString("futures"));
  }
}
