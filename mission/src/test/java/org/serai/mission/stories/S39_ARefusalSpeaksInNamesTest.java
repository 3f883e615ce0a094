package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A rule that says no says so as a duty officer would: places by their names, times by the clock on
 * the wall there. People, flights and rooms go by their numbers.
 */
class S39_ARefusalSpeaksInNamesTest {

  /** Kabul is 4:30 h ahead of UTC, Almaty 6 h; the desk is at Almaty. */
  private static Told ground() {
    return Told.of(
        """
        2021-08-15T00:00Z reports hub ALA named Almaty
        2021-08-15T00:00Z reports station KBL named Kabul
        2021-08-15T00:00Z reports station HEA named Herat
        2021-08-15T00:00Z reports mission at ALA
        2021-08-15T00:00Z reports agency UNAMA
        2021-08-15T01:00Z reports P-1 of UNAMA at KBL
        2021-08-15T02:00Z asks flight UN-1 3 seats KBL 18T06:00 ALA 18T09:00
        """);
  }

  @Test
  void aClosedAirfieldIsNamedAndItsTimeIsThatOfItsOwnClock() {
    Told story =
        ground()
            .then(
                """
                2021-08-15T03:00Z reports airfield KBL closed from 2021-08-17T18:00Z
                2021-08-15T04:00Z asks P-1 books UN-1 from KBL to ALA
                """);
    assertThat(story.refusals())
        .containsExactly(
            "The airfield at Kabul is closed on Wed 18 Aug 10:30 (Kabul time). Choose a flight"
                + " after it opens.");
  }

  @Test
  void aFlightThatDoesNotServeAWaySaysItsWay() {
    Told story = ground().then("2021-08-15T04:00Z asks P-1 books UN-1 from HEA to KBL");
    assertThat(story.refusals())
        .containsExactly(
            "Flight UN-1 flies Kabul - Almaty, not from Herat to Kabul. Choose another flight, or"
                + " other places.");
  }

  @Test
  void whoIsNotThereIsSaidByThePlace() {
    Told story =
        ground()
            .then(
                """
                2021-08-15T04:00Z asks P-1 books UN-1 from KBL to ALA
                2021-08-15T05:00Z reports P-1 sighted at HEA
                2021-08-18T05:30Z asks P-1 boards UN-1 at KBL
                """);
    assertThat(story.refusals())
        .containsExactly(
            "P-1 is at Herat by what is known, not at Kabul. If the person stands before you,"
                + " report the sighting first.");
  }

  @Test
  void aPaperIsNamedAsItIsCalled() {
    Told story =
        ground()
            .then(
                """
                2021-08-15T02:30Z asks flight UN-2 3 seats ALA 19T06:00 KBL 19T09:00
                2021-08-15T03:00Z reports requires LAISSEZ_PASSER KBL
                2021-08-15T04:00Z asks P-1 books UN-2 from ALA to KBL
                """);
    assertThat(story.refusals())
        .containsExactly(
            "Kabul requires laissez-passer; P-1 has none that is valid on Thu 19 Aug. Renew it, or"
                + " send somebody who holds one.");
  }

  @Test
  void aPostIsNamedWithItsStation() {
    Told story =
        ground()
            .then(
                """
                2021-08-15T03:00Z reports post LOG at KBL PC3
                2021-08-15T04:00Z asks P-1 holds LOG 2021-08-20..2021-12-31
                """);
    assertThat(story.refusals())
        .containsExactly(
            "P-1 is not qualified as LOG at Kabul (LOG). Choose somebody who is, or record the"
                + " qualification.");
  }
}
