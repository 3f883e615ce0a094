package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RoomId;

/**
 * A place or an agency that should not be there is struck off, unless something speaks of it still;
 * and a room that was closed is opened again.
 */
class S34_WhatShouldNeverHaveBeenToldTest {
  private static final PlaceId TYPO = new PlaceId("KBK");
  private static final RoomId ROOM = new RoomId("R-1");

  private static Told typo() {
    return Told.ground()
        .then(
            """
            2021-08-18T06:00Z asks station KBK named Kabuk
            2021-08-18T06:05Z asks level of KBK 5
            2021-08-18T06:05Z asks ceiling at KBK 40 from 2021-08-18
            """);
  }

  @Test
  void aPlaceThatNothingSpeaksOfIsStruckWithItsLevelAndItsLimits() {
    Told story = typo().then("2021-08-18T06:10Z asks struck KBK");
    assertThat(story.refusals()).isEmpty();
    assertThat(story.mission().places().findPlace(TYPO)).isEmpty();
    assertThat(story.mission().security().levels()).doesNotContainKey(TYPO);
    assertThat(story.mission().security().limits().ceilings()).doesNotContainKey(TYPO);
  }

  @Test
  void toldOnceMoreItIsThereAndNothingIsLeftOfWhatWasSetBefore() {
    Told story =
        typo()
            .then("2021-08-18T06:10Z asks struck KBK")
            .then("2021-08-18T06:20Z asks station KBK named Kabul-North");
    assertThat(story.mission().places().place(TYPO).name()).isEqualTo("Kabul-North");
    assertThat(story.mission().security().levels()).doesNotContainKey(TYPO);
  }

  @Test
  void whatSpeaksOfItIsNamed() {
    Told story =
        typo()
            .then(
                """
                2021-08-18T07:00Z reports post GUARD at KBK PC1
                2021-08-18T07:00Z reports P-7 registered at KBK since 2021-08-01
                2021-08-18T07:00Z reports P-7 moves from KBK to ALA
                2021-08-18T07:00Z reports flight UN-9 2 seats KBK 19T06:00 ALA 19T09:00
                2021-08-18T08:00Z asks struck KBK
                """);
    String wayOut =
        " Set that right first; where only name, kind or point are wrong, tell it anew.";
    assertThat(story.refusals())
        .containsExactly(
            "Kabuk cannot be struck off because of person P-7." + wayOut,
            "Kabuk cannot be struck off because of post GUARD." + wayOut,
            "Kabuk cannot be struck off because of flight UN-9." + wayOut);
  }

  @Test
  void neitherTheHubNorAPlaceOfWhichAReportSaysThatItHappenedIsStruckWhileItIsNeeded() {
    Told story = typo().then("2021-08-18T08:00Z reports struck ALA");
    assertThat(story.refusals())
        .first()
        .asString()
        .contains("ALA cannot be struck off because of the mission, whose hub it is.");
    assertThat(story.mission().places().findPlace(new PlaceId("ALA"))).isPresent();
  }

  @Test
  void whatIsStruckIsUnknownToWhoeverSpeaksOfItLater() {
    Told story =
        typo()
            .then("2021-08-18T06:10Z asks struck KBK")
            .then("2021-08-18T06:20Z reports level of KBK 6")
            .then("2021-08-18T06:20Z asks struck KBK");
    assertThat(story.refusals())
        .containsExactly(
            "There is no place KBK. Record the place first.",
            "There is no place KBK. Record the place first.");
  }

  @Test
  void anAgencyIsStruckUntilSomebodyBelongsToIt() {
    Told story =
        typo()
            .then("2021-08-18T06:10Z asks agency UNNAMA")
            .then("2021-08-18T06:11Z asks agency-struck UNNAMA")
            .then("2021-08-18T06:12Z reports P-8 of UNAMA at KBL")
            .then("2021-08-18T06:13Z asks agency-struck UNAMA");
    assertThat(story.mission().places().agencies()).containsOnlyKeys(new AgencyId("UNAMA"));
    assertThat(story.refusals())
        .singleElement()
        .asString()
        .startsWith("UNAMA cannot be struck off because of person P-8.");
  }

  private static Told closed() {
    return Told.ground()
        .then(
            """
            2021-08-18T06:00Z reports P-1 registered at ALA since 2021-08-18
            2021-08-18T06:00Z reports premises HOTEL at ALA
            2021-08-18T06:00Z reports room R-1 in HOTEL with 2 beds
            2021-08-18T07:00Z asks closes R-1 from 2021-08-20
            """);
  }

  private static boolean usable(Told story, int day) {
    return story.mission().lodging().usable(ROOM, LocalDate.of(2021, 8, day));
  }

  @Test
  void aRoomIsOpenedAgainAndItsBedsAreGivenFromThen() {
    Told story =
        closed()
            .then("2021-08-20T07:00Z asks P-1 sleeps in R-1 bed 1 2021-08-23..2021-08-30")
            .then("2021-08-21T07:00Z asks reopens R-1 from 2021-08-24")
            .then("2021-08-21T08:00Z asks P-1 sleeps in R-1 bed 1 2021-08-23..2021-08-30")
            .then("2021-08-21T09:00Z asks P-1 sleeps in R-1 bed 1 2021-08-24..2021-08-30");
    assertThat(story.refusals())
        .containsExactly(
            "Room R-1 is closed on 23 Aug 2021."
                + " Choose a bed that is free on all these nights.",
            "Room R-1 is closed on 23 Aug 2021."
                + " Choose a bed that is free on all these nights.");
    assertThat(usable(story, 19)).isTrue();
    assertThat(usable(story, 23)).isFalse();
    assertThat(usable(story, 24)).isTrue();
  }

  @Test
  void itMayCloseOnceMoreLater() {
    Told story =
        closed()
            .then("2021-08-21T07:00Z asks reopens R-1 from 2021-08-24")
            .then("2021-08-21T08:00Z asks closes R-1 from 2021-08-28");
    assertThat(usable(story, 27)).isTrue();
    assertThat(usable(story, 28)).isFalse();
    assertThat(usable(story, 21)).isFalse();
  }

  @Test
  void aClosingThatWasToldWronglyIsTakenBackByOpeningOnItsOwnDay() {
    Told story = closed().then("2021-08-19T07:00Z asks reopens R-1 from 2021-08-20");
    assertThat(usable(story, 20)).isTrue();
    assertThat(story.mission().lodging().closuresOf(ROOM)).isEmpty();
  }

  @Test
  void onlyARoomThatIsClosedIsOpened() {
    Told story =
        closed()
            .then("2021-08-21T07:00Z asks reopens R-1 from 2021-08-24")
            .then("2021-08-21T08:00Z asks reopens R-1 from 2021-08-25");
    assertThat(story.refusals())
        .containsExactly(
            "Room R-1 is not closed, or its reopening was told already."
                + " Choose a room that is closed.");
  }

  @Test
  void whoHasABedThereIsAmissForTheNightsItIsClosedAndNotAfterwards() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-18T06:00Z reports P-1 registered at ALA since 2021-08-18
                2021-08-18T06:00Z reports premises HOTEL at ALA
                2021-08-18T06:00Z reports room R-1 in HOTEL with 2 beds
                2021-08-18T07:00Z asks P-1 sleeps in R-1 bed 1 2021-08-18..2021-09-15
                2021-08-18T07:00Z asks closes R-1 from 2021-08-20
                2021-08-18T08:00Z asks reopens R-1 from 2021-08-22
                """);
    assertThat(story.amiss())
        .containsExactly(
            "BED_HELD: P-1 has bed 1 in room R-1 until Wed 15 Sep; the room is closed from Fri"
                + " 20 Aug.");
    story.then("2021-08-22T08:00Z reports P-1 sighted at ALA");
    assertThat(story.amiss()).isEmpty();
  }
}
