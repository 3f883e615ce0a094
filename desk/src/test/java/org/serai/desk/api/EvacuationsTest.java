package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An evacuation of the past at the window: two curves, closures, and reports that do not add up.
 */
@QuarkusTest
class EvacuationsTest {

  @BeforeAll
  static void thisIsWhereTheProgramLies() {
    System.setProperty("serai.home", "..");
  }

  @AfterAll
  static void nobodySaysWhereTheProgramLies() {
    System.clearProperty("serai.home");
  }

  @Test
  void kabulIsPlannedByTheHourBesideWhatWasFlown() {
    given()
        .get("/api/evacuations/kabul-airlift-2021")
        .then()
        .statusCode(200)
        .body("people", equalTo(124_334))
        .body("zone", equalTo("Asia/Kabul"))
        .body("planned[-1].out", equalTo(124_334))
        .body("planned.size()", greaterThan(150))
        .body("flown[-1].out", equalTo(124_334))
        .body("reports", hasSize(11))
        .body("reports[2].window.source", containsString("names no source"))
        .body("reports[2].doubts", hasItem(containsString("the parts make 10,960")))
        .body("still.from", hasItem("2021-08-15T18:00:00Z"))
        .body("closures.way", hasItem("air bridge to Doha"))
        .body("closures.from", hasItem("2021-08-20T05:00:00Z"));
  }

  @Test
  void whatIsNoFolderOfTheExamplesIsNotThere() {
    given().get("/api/evacuations/almaty-1521").then().statusCode(404);
    given().get("/api/evacuations/..%2Fdata").then().statusCode(404);
  }
}
