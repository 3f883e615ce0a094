package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** At the aircraft door: who may go aboard, and what the clerk is told. */
class S03_BoardingWithoutASeatTest {

  private static Told boarding() {
    return Told.ground()
        .then(
            """
            2021-08-15T01:00Z reports P-1 registered at KBL since 2021-07-20
            2021-08-15T01:00Z reports P-2 registered at KBL since 2021-07-20
            2021-08-15T01:00Z reports P-3 registered at KBL since 2021-07-20
            2021-08-15T02:00Z reports flight UN-1 2 seats KBL 18T06:00 ALA 18T09:00
            2021-08-16T08:00Z asks P-1 books UN-1 from KBL to ALA
            2021-08-16T08:01Z asks P-2 books UN-1 from KBL to ALA
            """);
  }

  @Test
  void refusesBoardingWithoutASeat() {
    Told story = boarding().then("2021-08-18T05:40Z asks P-3 boards UN-1 at KBL");
    assertThat(story.refusals())
        .containsExactly(
            "P-3 has no seat on flight UN-1. Book a seat that is free, or take the person from"
                + " standby.");
    assertThat(story.where("P-3")).isEqualTo("at KBL");
  }

  @Test
  void theLastSeatIsGivenOnce() {
    Told story = boarding().then("2021-08-16T08:05Z asks P-3 books UN-1 from KBL to ALA");
    assertThat(story.refusals())
        .containsExactly(
            "Flight UN-1 has 2 seats from KBL to ALA; 2 are booked."
                + " Choose a later flight, or free a seat first.");
  }

  @Test
  void aNoShowFreesTheSeat() {
    Told story =
        boarding()
            .then(
                """
                2021-08-18T05:30Z reports P-2 no-show UN-1
                2021-08-18T05:35Z asks P-3 books UN-1 from KBL to ALA
                2021-08-18T05:40Z asks P-3 boards UN-1 at KBL
                """);
    assertThat(story.refusals()).isEmpty();
    assertThat(story.where("P-3")).isEqualTo("aboard UN-1");
    assertThat(story.where("P-2")).isEqualTo("at KBL");
  }

  @Test
  void aDivertedFlightBringsEverybodyElsewhere() {
    Told story =
        boarding()
            .then(
                """
                2021-08-18T05:40Z asks P-1 boards UN-1 at KBL
                2021-08-18T10:00Z reports diverted UN-1 at HEA
                """);
    assertThat(story.where("P-1")).isEqualTo("at HEA");
  }

  @Test
  void aFlightWithAStopIsSoldLegByLeg() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-15T01:00Z reports P-1 registered at HEA since 2021-07-20
                2021-08-15T01:00Z reports P-2 registered at KBL since 2021-07-20
                2021-08-15T02:00Z reports flight UN-2 1 seats HEA 18T04:00 KBL 18T05:00 ALA 18T09:00
                2021-08-16T08:00Z asks P-1 books UN-2 from HEA to KBL
                2021-08-16T08:00Z asks P-2 books UN-2 from KBL to ALA
                2021-08-18T03:50Z asks P-1 boards UN-2 at HEA
                2021-08-18T05:00Z reports arrived UN-2 at KBL
                """);
    assertThat(story.refusals()).isEmpty();
    assertThat(story.where("P-1")).isEqualTo("at KBL");
  }

  @Test
  void aBookingThatNobodyReportedMovesNobodyAndStandsOnTheList() {
    Told story = boarding().then("2021-08-19T08:00Z reports P-3 sighted at KBL");
    assertThat(story.where("P-1")).isEqualTo("at KBL");
    assertThat(story.amiss())
        .containsExactly(
            "BOARDING_REPORTED: Flight UN-1 was to leave on Wed 18 Aug 10:30 (KBL time); of 2"
                + " booked nobody said whether they are aboard.");
  }
}
