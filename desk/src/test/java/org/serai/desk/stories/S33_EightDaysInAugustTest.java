package org.serai.desk.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.journal.Verification;

/**
 * 15 to 22 August 2021, lived through at the desk: every word goes in and comes out over HTTP, past
 * the one door into a journal, and each day begins with its morning report.
 */
@QuarkusTest
class S33_EightDaysInAugustTest {
  @TempDir Path folder;
  @Inject DeskWindow window;

  @Test
  void eightDaysFromTheFirstLevelToTheLastBed() throws Exception {
    try (AugustDesk desk = AugustDesk.open(folder)) {
      window.open(desk.window());
      EightDays days = new EightDays(desk);
      theFifteenth(desk, days);
      theSixteenth(desk, days);
      theSeventeenth(desk, days);
      FlightsOut flights = new FlightsOut(desk, days);
      theEighteenth(desk, flights);
      theNineteenth(desk, flights);
      theTwentieth(desk, flights);
      theTwentySecond(desk, flights);
      assertThat(desk.verified()).isInstanceOf(Verification.Sound.class);
      assertThat(desk.folded()).isEqualTo(desk.mission());
    }
  }

  private static void theFifteenth(AugustDesk desk, EightDays days) {
    desk.at("15T02:00");
    assertThat(Morning.report())
        .isEqualTo(
            """
            2021-08-15: 1297 people
            levels: NORTH 4>6
            places: Kabul 731>754, Jalalabad 63>49, Bamyan 42>33, Nur-Sultan 60>0
            yesterday: 23 by other ways
            today:
            tomorrow:
            decided:
            amiss: ADMITTED_AT_LEVEL 32, CEILING 1, POST_COVERED 45, AIRFIELD_OPEN 3,\
             AGENCY_SLOTS 1, MAXIMUM_STAY 54
            """);
    int admitted = amiss("ADMITTED_AT_LEVEL");
    days.levelsRise();
    assertThat(amiss("ADMITTED_AT_LEVEL")).isEqualTo(147).isGreaterThan(admitted);
    assertThat(heads("Kabul")).as("nobody moves by a level").isEqualTo(754);
    days.theRollIsCalled();
    assertThat(call()).isEqualTo("754 asked: 737 safe, 3 need help, 14 silent");
    desk.at("15T18:20");
    assertThat(amiss("SILENCE_LOOKED_INTO")).isEqualTo(1);
    assertThat(amiss("HELP_GIVEN")).isEqualTo(3);
    days.theSilentAreLookedFor();
    assertThat(call()).isEqualTo("754 asked: 750 safe, 0 need help, 0 silent");
    assertThat(amiss("SILENCE_LOOKED_INTO") + amiss("HELP_GIVEN")).isZero();
  }

  private static void theSixteenth(AugustDesk desk, EightDays days) {
    desk.at("16T02:00");
    assertThat(Morning.report())
        .isEqualTo(
            """
            2021-08-16: 1297 people
            levels: CENTRAL 4>6, HIGHLANDS 3>5, EAST 4>5
            places:
            yesterday:
            today:
            tomorrow:
            decided: Roll-call at Kabul: Kabul changed hands
            amiss: ADMITTED_AT_LEVEL 147, CEILING 1, POST_COVERED 45, AIRFIELD_OPEN 3,\
             AGENCY_SLOTS 1, MAXIMUM_STAY 58
            """);
    days.officesCloseAndTheHostIsAsked();
    assertThat(heads("Kabul")).isEqualTo(754);
  }

  private static void theSeventeenth(AugustDesk desk, EightDays days) {
    desk.at("17T02:00");
    assertThat(Morning.report())
        .isEqualTo(
            """
            2021-08-17: 1297 people
            levels:
            places:
            yesterday:
            today:
            tomorrow:
            decided: Decision DO-2021-03A was signed: alternate work modality. Nobody can say who\
             guards the roads to the offices.
            amiss: ADMITTED_AT_LEVEL 145, CEILING 1, POST_COVERED 45, AIRFIELD_OPEN 3,\
             AGENCY_SLOTS 1, MAXIMUM_STAY 61
            """);
    days.theHostAgrees();
    days.flightsAreFound();
    days.theEmbassyBooksItsPeople();
    JsonPath draft = AugustDesk.read("proposals?area=KBL&measure=EVACUATION");
    assertThat(draft.getString("sentence"))
        .isEqualTo(
            "40 people have no seat from Kabul to Almaty by 2021-08-31; 290 have one."
                + " 149 of them are above what Almaty may hold.");
    assertThat(kindsInOrder(draft))
        .as("who has no post here first, then those of the least critical posts")
        .isEqualTo("UN volunteer, international staff, PC4, PC3, PC2, PC1");
    assertThat(draft.getInt("booked")).as("seats of the embassy").isEqualTo(41);
    assertThat(draft.getInt("staying")).isEqualTo(draft.getInt("nationals")).isEqualTo(424);
    days.theEvacuationIsSigned();
    assertThat(FlightsOut.passengers(EightDays.FIRST)).hasSize(141);
    assertThat(FlightsOut.passengers(EightDays.SECOND)).hasSize(108);
  }

  private static void theEighteenth(AugustDesk desk, FlightsOut flights) {
    desk.at("18T02:00");
    assertThat(Morning.report())
        .isEqualTo(
            """
            2021-08-18: 1297 people
            levels:
            places:
            yesterday:
            today: UN-ALA-1/2021-08-18 141 of 141 SCHEDULED, KAZ-C295/2021-08-18 41 of 71\
             SCHEDULED
            tomorrow:
            decided: Decision DO-2021-03 was signed: evacuation. Kabul changed hands; the host\
             agreed to a temporary remote office.
            amiss: ADMITTED_AT_LEVEL 142, CEILING 1, POST_COVERED 48, AIRFIELD_OPEN 3,\
             AGENCY_SLOTS 1, MAXIMUM_STAY 6, RECEPTION_DUE 1
            """);
    List<String> booked = FlightsOut.passengers(EightDays.FIRST);
    flights.oneDoesNotCome();
    assertThat(FlightsOut.passengers(EightDays.FIRST))
        .hasSize(141)
        .contains(flights.whoWaited())
        .doesNotContain(booked.getFirst());
    flights.theFirstFlightGoes();
    assertThat(heads("Kabul")).isEqualTo(754 - 141);
    assertThat(heads("Almaty")).isEqualTo(141);
    assertThat(amiss("HUB_CAP")).isEqualTo(1);
    assertThat(flights.bedsAreGiven()).as("all beds of the hotel").isEqualTo(106);
    flights.theForcesAircraftBringsFortyTwo();
    assertThat(amiss("HEADS_LISTED")).isEqualTo(1);
    assertThat(AugustDesk.read("flights/" + EightDays.C295).getString("amiss.reason"))
        .contains("42 heads were counted, the lists name 41; 1 open.");
  }

  private static void theNineteenth(AugustDesk desk, FlightsOut flights) {
    desk.at("19T02:00");
    assertThat(Morning.report())
        .isEqualTo(
            """
            2021-08-19: 1297 people
            levels:
            places: Kabul 754>572, Almaty 0>182
            yesterday: UN-ALA-1/2021-08-18 141 of 141 LANDED, KAZ-C295/2021-08-18 41 of 71 LANDED
            today:
            tomorrow:
            decided:
            amiss: ADMITTED_AT_LEVEL 139, POST_COVERED 49, AIRFIELD_OPEN 3, HUB_CAP 1,\
             MAXIMUM_STAY 10, HEADS_LISTED 1, AGREED_HEADS 1, AGREEMENT_COVERS 3, RECEPTION_DUE 1,\
             BED_AT_THE_HUB 1
            """);
    flights.manyTravelOn();
  }

  private static void theTwentieth(AugustDesk desk, FlightsOut flights) {
    desk.at("20T02:00");
    assertThat(Morning.report())
        .isEqualTo(
            """
            2021-08-20: 1297 people
            levels:
            places: Away 27>164, Almaty 182>45
            yesterday: 137 by other ways
            today:
            tomorrow:
            decided:
            amiss: ADMITTED_AT_LEVEL 137, POST_COVERED 49, AIRFIELD_OPEN 3, MAXIMUM_STAY 12,\
             HEADS_LISTED 1, AGREEMENT_COVERS 1, RECEPTION_DUE 1
            """);
    flights.theFortySecondIsExplained();
    flights.theFightingEnds();
    assertThat(amiss("HEADS_LISTED")).isZero();
    assertThat(AugustDesk.read("flights/" + EightDays.C295).getInt("heads.open")).isZero();
    desk.at("21T02:00");
    assertThat(Morning.report())
        .isEqualTo(
            """
            2021-08-21: 1297 people
            levels: NORTHEAST 6>5, NORTH 6>5, SOUTH 6>5, WEST 6>5
            places:
            yesterday:
            today:
            tomorrow: UN-ALA-2/2021-08-22 108 of 108 SCHEDULED
            decided:
            amiss: ADMITTED_AT_LEVEL 114, POST_COVERED 49, AIRFIELD_OPEN 3, MAXIMUM_STAY 14,\
             AGREEMENT_COVERS 1, RECEPTION_DUE 1
            """);
  }

  private static void theTwentySecond(AugustDesk desk, FlightsOut flights) {
    desk.at("22T02:00");
    assertThat(Morning.report())
        .isEqualTo(
            """
            2021-08-22: 1297 people
            levels:
            places:
            yesterday:
            today: UN-ALA-2/2021-08-22 108 of 108 SCHEDULED
            tomorrow:
            decided:
            amiss: ADMITTED_AT_LEVEL 112, POST_COVERED 50, AIRFIELD_OPEN 6, MAXIMUM_STAY 10,\
             AGREEMENT_COVERS 1, RECEPTION_DUE 1
            """);
    List<String> aboard = FlightsOut.passengers(EightDays.SECOND);
    flights.theSecondFlightIsDiverted();
    assertThat(heads("Dushanbe")).isEqualTo(108);
    assertThat(AugustDesk.read("flights/" + EightDays.SECOND).getString("flight.state"))
        .isEqualTo("DIVERTED");
    flights.itFliesOn(aboard);
    desk.at("22T17:30");
    assertThat(Morning.report())
        .isEqualTo(
            """
            2021-08-22: 1297 people
            levels:
            places: Kabul 572>464, Almaty 45>153
            yesterday:
            today: UN-ALA-2/2021-08-22 108 of 108 DIVERTED, UN-ALA-3/2021-08-22 108 of 108 LANDED
            tomorrow:
            decided:
            amiss: ADMITTED_AT_LEVEL 39, POST_COVERED 67, AIRFIELD_OPEN 6, HUB_CAP 1,\
             MAXIMUM_STAY 10, AGREED_HEADS 1, AGREEMENT_COVERS 2, RECEPTION_DUE 1,\
             BED_AT_THE_HUB 1
            """);
    assertThat(AugustDesk.read("report").getInt("people")).as("nobody is lost").isEqualTo(1_297);
    byte[] pdf = given().get("/api/report/pdf").asByteArray();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  /** Why people are brought out, each reason once, in the order in which they get seats. */
  private static String kindsInOrder(JsonPath draft) {
    List<String> whys = new ArrayList<>(draft.<String>getList("moves.why"));
    whys.addAll(draft.<String>getList("unseated.why"));
    return whys.stream()
        .map(why -> why.replaceAll(" without a post here| post, not admitted at level .", ""))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** How often a rule does not hold now. */
  private static int amiss(String rule) {
    return AugustDesk.read("amiss?rule=" + rule).getInt("total");
  }

  private static int heads(String place) {
    return AugustDesk.read("report").getInt("places.find { it.name == '" + place + "' }.heads");
  }

  private static String call() {
    JsonPath call = AugustDesk.read("roll-calls/" + EightDays.CALL);
    return "%d asked: %d safe, %d need help, %d silent"
        .formatted(
            call.getInt("asked"), call.getInt("safe"), call.getInt("help"), call.getInt("silent"));
  }
}
