package org.serai.desk.stories;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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

/** At an empty desk mistakes are made: places, agencies and closings of rooms that were none. */
@QuarkusTest
class S68_WhatShouldNeverHaveBeenToldTest {
  @Inject DeskWindow window;
  @TempDir Path folder = Path.of("");
  private Optional<AugustDesk> opened = Optional.empty();

  @BeforeEach
  void openADeskThatWasToldItsGround() {
    AugustDesk desk = AugustDesk.empty(folder).at("20T03:00");
    opened = Optional.of(desk);
    window.open(desk.window());
    desk.hub();
    desk.openMission();
    desk.station("KBK", "Kabuk");
    desk.tell("agencies", "agency", "UNNAMA", "name", "Assistance misson");
  }

  @AfterEach
  void close() {
    opened.ifPresent(AugustDesk::close);
  }

  private AugustDesk desk() {
    return opened.orElseThrow();
  }

  private ValidatableResponse strike() {
    return desk().ask("strikes", "thing", "PLACE", "which", "KBK", "reason", "told twice");
  }

  private static ValidatableResponse shown(String address) {
    return RestAssured.given().get("/api/" + address).then().statusCode(200);
  }

  @Test
  void aPlaceAndAnAgencyThatNothingSpeaksOfAreGoneFromEveryList() {
    desk().tell("levels", "area", "KBK", "level", 5, "knownFrom", "SOC daily brief");
    strike().statusCode(201);
    desk().tell("strikes", "thing", "AGENCY", "which", "UNNAMA", "reason", "typing error");
    shown("places").body("items.place", not(hasItem("KBK")));
    shown("agencies").body("total", equalTo(0));
    shown("bearings").body("places", not(hasItem("KBK")));
    shown("levels").body("items.area", not(hasItem("KBK")));
    shown("map");
    shown("security");
    shown("places?at=2021-08-20T02:00:00Z");
    strike().statusCode(404);
  }

  @Test
  void whatSpeaksOfItIsNamedAndOnceItIsSetRightThePlaceIsStruck() {
    desk()
        .tell(
            "posts",
            "post",
            "GUARD",
            "station",
            "KBK",
            "function",
            "guard",
            "criticality",
            "PC1",
            "minimum",
            1,
            "wanted",
            1,
            "fromHub",
            false);
    desk().tell("premises", "premises", "H9", "place", "KBK", "name", "Camp", "desks", 0);
    strike()
        .statusCode(409)
        .body("rules", hasItem("STRUCK_UNUSED"))
        .body("reasons", hasSize(2))
        .body(
            "reasons",
            hasItems(containsString("because of house H9"), containsString("of post GUARD")))
        .body("wayOut", containsString("tell it anew"));
    desk().tell("posts/abolitions", "post", "GUARD");
    desk().tell("premises", "premises", "H9", "place", "ALA", "name", "Camp", "desks", 0);
    strike().statusCode(201);
  }

  @Test
  void theHubStaysAndAReasonIsAsked() {
    desk()
        .ask("strikes", "thing", "PLACE", "which", "ALA", "reason", "moved")
        .statusCode(409)
        .body("reasons[0]", containsString("the mission, whose hub it is"));
    desk()
        .ask("strikes", "thing", "PLACE", "which", "KBK", "reason", " ")
        .statusCode(400)
        .body("field", equalTo("length of reason"));
    desk().ask("strikes", "thing", "AGENCY", "which", "NOBODY", "reason", "typing").statusCode(404);
  }

  @Test
  void aRoomThatIsMendedIsOpenedAgain() {
    desk().tell("premises", "premises", "H1", "place", "ALA", "name", "House", "desks", 4);
    desk()
        .tell(
            "premises/rooms",
            "premises",
            "H1",
            "rooms",
            List.of("H1-1", "H1-2"),
            "beds",
            2,
            "accessible",
            false);
    desk().tell("premises/rooms/closures", "room", "H1-2", "from", "2021-08-20", "reason", "pipe");
    shown("lodging")
        .body("free", equalTo(2))
        .body("items[0].rooms[1].closedFrom", equalTo("2021-08-20"));
    desk()
        .tell(
            "premises/rooms/reopenings", "room", "H1-2", "from", "2021-08-21", "reason", "mended");
    shown("lodging").body("free", equalTo(2));
    desk().at("21T03:00");
    shown("lodging").body("free", equalTo(4)).body("items[0].rooms[1].closed", equalTo(false));
    desk()
        .ask("premises/rooms/reopenings", "room", "H1-2", "from", "2021-08-21", "reason", "mended")
        .statusCode(409)
        .body("rules", hasItem("ROOM_CLOSED"));
  }
}
