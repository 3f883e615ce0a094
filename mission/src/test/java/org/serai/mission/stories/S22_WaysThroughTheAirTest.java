package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A route is closed, an airfield opens for some hours only, or for military flights; a flight is
 * changed before it leaves.
 */
class S22_WaysThroughTheAirTest {

  private static Told flight() {
    return Told.ground()
        .then(
            """
            2021-08-15T01:00Z reports P-1 of UNAMA at KBL
            2021-08-15T02:00Z asks flight UN-1 3 seats KBL 18T06:00 ALA 18T09:00
            """);
  }

  @Test
  void nobodyIsBookedOverAClosedRoute() {
    Told story =
        flight()
            .then(
                """
                2021-08-15T03:00Z reports route KBL to ALA CLOSED from 2021-08-17T00:00
                2021-08-15T04:00Z asks P-1 books UN-1 from KBL to ALA
                """);
    assertThat(story.refusals())
        .containsExactly(
            "The route from KBL to ALA is closed on Wed 18 Aug 10:30 (KBL time). Fly another"
                + " way, or after it opens.");
    assertThat(story.amiss())
        .contains(
            "ROUTE_OPEN: Flight UN-1: The route from KBL to ALA is closed on Wed 18"
                + " Aug 10:30 (KBL time).");
  }

  @Test
  void whereMilitaryFlightsAloneAreLetInOneOfArmedForcesIsBooked() {
    Told story =
        flight()
            .then(
                """
                2021-08-15T03:00Z reports airfield KBL military_only from 2021-08-17T00:00Z
                2021-08-15T04:00Z asks P-1 books UN-1 from KBL to ALA
                """);
    assertThat(story.refusals())
        .containsExactly(
            "The airfield at KBL is open to military flights only on Wed 18 Aug 10:30 (KBL time)."
                + " Choose a flight of armed forces, or one after it opens.");
    assertThat(story.amiss()).anyMatch(said -> said.startsWith("AIRFIELD_OPEN: Flight UN-1"));
    story
        .then("2021-08-15T05:00Z asks forces UN-1")
        .then("2021-08-15T06:00Z asks P-1 books UN-1 from KBL to ALA");
    assertThat(story.refusals()).hasSize(1);
    assertThat(story.amiss()).noneMatch(said -> said.startsWith("AIRFIELD_OPEN"));
  }

  @Test
  void whereNoFlightIsLetInArmedForcesAreNotEither() {
    Told story =
        flight()
            .then(
                """
                2021-08-15T03:00Z asks forces UN-1
                2021-08-15T03:01Z reports airfield KBL closed from 2021-08-17T00:00Z
                2021-08-15T04:00Z asks P-1 books UN-1 from KBL to ALA
                """);
    assertThat(story.refusals())
        .containsExactly(
            "The airfield at KBL is closed on Wed 18 Aug 10:30 (KBL time). Choose a flight after"
                + " it opens.");
  }

  @Test
  void aRouteMayBeOpenToMilitaryFlightsOnly() {
    Told story =
        flight()
            .then(
                """
                2021-08-15T03:00Z reports route KBL to ALA MILITARY_ONLY from 2021-08-17T00:00
                2021-08-15T04:00Z asks P-1 books UN-1 from KBL to ALA
                2021-08-15T05:00Z asks forces UN-1
                2021-08-15T06:00Z asks P-1 books UN-1 from KBL to ALA
                """);
    assertThat(story.refusals())
        .containsExactly(
            "The route from KBL to ALA is open to military flights only on Wed 18 Aug 10:30"
                + " (KBL time). Fly another way, or by armed forces, or after it opens.");
  }

  /** Whoever has a seat keeps it, and the flight stands on the amiss list. */
  @Test
  void thatArmedForcesFlyItIsStruckOffAndNobodyIsBookedAnyMore() {
    Told story =
        flight()
            .then(
                """
                2021-08-15T01:00Z reports P-2 of UNAMA at KBL
                2021-08-15T03:00Z reports airfield KBL military_only from 2021-08-17T00:00Z
                2021-08-15T04:00Z asks forces UN-1
                2021-08-15T05:00Z asks P-1 books UN-1 from KBL to ALA
                2021-08-15T06:00Z asks strikes FORCES UN-1
                2021-08-15T06:01Z asks strikes FORCES UN-1
                2021-08-15T07:00Z asks P-2 books UN-1 from KBL to ALA
                """);
    assertThat(story.refusals())
        .containsExactly(
            "Flight UN-1 is not known to be flown by armed forces. Name a flight that is; it may"
                + " be struck off already.",
            "The airfield at KBL is open to military flights only on Wed 18 Aug 10:30 (KBL time)."
                + " Choose a flight of armed forces, or one after it opens.");
    assertThat(story.amiss()).anyMatch(said -> said.startsWith("AIRFIELD_OPEN: Flight UN-1"));
  }

  @Test
  void aMovementLiesWithinTheWindowsOfItsDay() {
    Told story =
        flight()
            .then("2021-08-15T03:00Z reports window at KBL on 2021-08-18 from 06:00 to 10:00")
            .then("2021-08-15T04:00Z asks P-1 books UN-1 from KBL to ALA");
    assertThat(story.refusals())
        .containsExactly(
            "KBL is open from 06:00 to 10:00 on Wed 18 Aug; the flight is there at 10:30."
                + " Reschedule it into a window.");
    story
        .then("2021-08-15T05:00Z reports window at KBL on 2021-08-18 from 10:00 to 12:00")
        .then("2021-08-15T06:00Z asks P-1 books UN-1 from KBL to ALA");
    assertThat(story.refusals()).hasSize(1);
  }

  @Test
  void aFlightStandsOnTheScheduleOnceAndIsChangedBeforeItLeaves() {
    Told story =
        flight()
            .then(
                """
                2021-08-15T03:00Z asks flight UN-1 9 seats KBL 18T07:00 ALA 18T10:00
                2021-08-18T06:05Z reports departed UN-1 from KBL
                2021-08-18T06:10Z asks seats UN-1 2
                2021-08-18T06:11Z asks cancel UN-1
                """);
    assertThat(story.refusals())
        .containsExactly(
            "Flight UN-1 is on the schedule already. Change that one, or give the new flight"
                + " another number or day.",
            "Flight UN-1 is under way. Choose a flight that is still on the schedule.",
            "Flight UN-1 is under way. Choose a flight that is still on the schedule.");
  }
}
