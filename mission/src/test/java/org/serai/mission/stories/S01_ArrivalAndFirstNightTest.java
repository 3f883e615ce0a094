package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A person flies from Kabul to Almaty and sleeps there: booked, boarded, arrived, lodged. */
class S01_ArrivalAndFirstNightTest {

  @Test
  void aBookingIsPendingUntilAScanPostsIt() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-15T01:00Z reports P-1 registered at KBL since 2021-07-20
                2021-08-15T02:00Z reports flight UN-1 2 seats KBL 18T06:00 ALA 18T09:00
                2021-08-16T08:00Z asks P-1 books UN-1 from KBL to ALA
                """);
    assertThat(story.where("P-1")).isEqualTo("at KBL");

    story.then("2021-08-18T05:40Z asks P-1 boards UN-1 at KBL");
    assertThat(story.where("P-1")).isEqualTo("aboard UN-1");

    story.then("2021-08-18T09:05Z reports arrived UN-1 at ALA");
    assertThat(story.where("P-1")).isEqualTo("at ALA");
    assertThat(story.refusals()).isEmpty();
  }

  @Test
  void aBedIsGivenOnceANight() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-18T09:00Z reports P-1 registered at ALA since 2021-08-18
                2021-08-18T09:00Z reports P-2 registered at ALA since 2021-08-18
                2021-08-18T09:10Z reports premises HOTEL in ALA
                2021-08-18T09:10Z reports room R-12 in HOTEL with 1 beds
                2021-08-18T09:20Z asks P-1 sleeps in R-12 bed 1 2021-08-18..2021-08-24
                2021-08-18T09:21Z asks P-2 sleeps in R-12 bed 1 2021-08-24..2021-08-30
                """);
    assertThat(story.refusals())
        .containsExactly(
            "Bed 1 of room R-12 is given to P-1 from 18 Aug 2021 to 24 Aug 2021."
                + " Choose a bed that is free on all these nights.");
  }

  @Test
  void thePastStaysAskable() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-15T01:00Z reports P-1 registered at KBL since 2021-07-20
                2021-08-15T02:00Z reports flight UN-1 2 seats KBL 18T06:00 ALA 18T09:00
                2021-08-16T08:00Z asks P-1 books UN-1 from KBL to ALA
                2021-08-18T05:40Z asks P-1 boards UN-1 at KBL
                2021-08-18T09:05Z reports arrived UN-1 at ALA
                """);
    assertThat(story.whereAt("P-1", "2021-08-17T12:00Z")).isEqualTo("at KBL");
    assertThat(story.whereAt("P-1", "2021-08-18T07:00Z")).isEqualTo("aboard UN-1");
  }
}
