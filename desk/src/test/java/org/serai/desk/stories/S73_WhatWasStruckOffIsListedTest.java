package org.serai.desk.stories;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.api.DeskWindow;

/** What is struck off is on no board any more, and stands in a list of its own in both times. */
@QuarkusTest
class S73_WhatWasStruckOffIsListedTest {
  @Inject DeskWindow window;
  @TempDir Path folder = Path.of("");
  private Optional<AugustDesk> opened = Optional.empty();

  @BeforeEach
  void openADeskThatWasToldOfTalks() {
    AugustDesk desk = AugustDesk.empty(folder).at("20T03:00");
    opened = Optional.of(desk);
    window.open(desk.window());
    desk.hub();
    desk.openMission();
    desk.station("KBL", "Kabul");
    desk.station("KBK", "Kabuk");
    desk.tell("agencies", "agency", "UNAMA", "name", "Assistance mission");
    round(List.of());
    desk.tell("rounds/accords", "accord", "MEMO", "round", "AST-16", "title", "Memorandum");
  }

  @AfterEach
  void close() {
    opened.ifPresent(AugustDesk::close);
  }

  private AugustDesk desk() {
    return opened.orElseThrow();
  }

  private void round(List<String> nobody) {
    String[] table = {"parties", "guarantors", "observers", "agenda"};
    desk()
        .tell(
            "rounds",
            "round",
            "AST-16",
            "process",
            "Astana",
            "place",
            "ALA",
            "from",
            "2021-08-18",
            table[0],
            nobody,
            table[1],
            nobody,
            table[2],
            nobody,
            table[3],
            nobody);
  }

  private ValidatableResponse strike(String thing, String which) {
    return desk().ask("strikes", "thing", thing, "which", which, "reason", "it was put off");
  }

  private static ValidatableResponse shown(String address) {
    return RestAssured.given().get("/api/" + address).then().statusCode(200);
  }

  @Test
  void fromTheOutsideInAndEachStrikeSaysWhyAndWhen() {
    strike("ROUND", "AST-16")
        .statusCode(409)
        .body(containsString("Round AST-16 cannot be struck off because of accord MEMO."));
    strike("ACCORD", "MEMO").statusCode(201);
    strike("ROUND", "AST-16").statusCode(201);
    shown("peace").body("rounds", hasSize(0)).body("accords", hasSize(0));
    shown("strikes")
        .body("items.which", equalTo(List.of("AST-16", "MEMO")))
        .body("items[0].reason", equalTo("it was put off"))
        .body("items[0].told.words", equalTo("round AST-16 struck off: it was put off"))
        .body("items[0].told.happened", equalTo("2021-08-20T03:00:00Z"));
    shown("strikes?thing=ACCORD").body("items.which", equalTo(List.of("MEMO")));
    shown("strikes?at=2021-08-20T02:00:00Z").body("total", equalTo(0));
  }

  @Test
  void aThingThatNobodyKnowsAndAWordThatIsNoneAreRefused() {
    strike("ZONE", "Z-1").statusCode(404);
    strike("CASTLE", "Z-1").statusCode(400);
    shown("strikes").body("total", equalTo(0));
  }

  private void registered() {
    String[] who = {"person", "sex", "name", "ownName", "phone"};
    desk()
        .tell(
            "people",
            "agency",
            "UNAMA",
            "category",
            "INTERNATIONAL_STAFF",
            "at",
            "KBK",
            "since",
            "2021-08-01",
            who[0],
            "P-1",
            who[1],
            "FEMALE",
            who[2],
            "",
            who[3],
            "",
            who[4],
            "");
  }

  @Test
  void whoWasRegisteredAtTheWrongPlaceBeganElsewhereAndThePlaceCanGo() {
    registered();
    strike("PLACE", "KBK").statusCode(409);
    String[] why = {"reason", "typing"};
    desk().tell("openings", "person", "P-1", "at", "KBL", "since", "2021-08-01", why[0], why[1]);
    shown("people/P-1").body("account", equalTo("at KBL"));
    String words = "had begun at Kabul since 1 Aug 2021, which was told wrongly before: typing";
    shown("people/P-1/history").body("items.words", hasItem(words));
    strike("PLACE", "KBK").statusCode(201);
    shown("places").body("items.place", not(hasItem("KBK")));
    shown("people/P-1");
    shown("people/P-1/history");
  }
}
