package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Check-in: the counter closes, baggage has a limit, and a hot day takes payload away. */
class S21_OnTheScalesTest {

  private static Told counter() {
    return Told.ground()
        .then(
            """
            2021-08-15T01:00Z reports P-1 of UNAMA at KBL
            2021-08-15T01:00Z reports P-2 of UNAMA at KBL
            2021-08-15T01:00Z reports P-3 of UNAMA at KBL
            2021-08-15T02:00Z asks flight UN-1 3 seats KBL 18T06:00 ALA 18T09:00
            2021-08-15T03:00Z asks P-1 books UN-1 from KBL to ALA
            2021-08-15T03:00Z asks P-2 books UN-1 from KBL to ALA
            """);
  }

  @Test
  void whoHasNoSeatIsNotCheckedIn() {
    Told story = counter().then("2021-08-18T04:00Z asks P-3 checks-in UN-1");
    assertThat(story.refusals())
        .containsExactly(
            "P-3 has no seat on flight UN-1. Book a seat that is free, or take the person from"
                + " standby.");
  }

  @Test
  void theCounterClosesAnHourBefore() {
    Told story = counter().then("2021-08-18T05:01Z asks P-1 checks-in UN-1");
    assertThat(story.refusals())
        .containsExactly(
            "Check-in for flight UN-1 closed on Wed 18 Aug 09:30 (KBL time)."
                + " If the aircraft still stands"
                + " there, board the person directly.");
  }

  @Test
  void baggageAboveWhatIsAllowedStaysBehind() {
    Told story = counter().then("2021-08-18T04:00Z asks P-1 weighs UN-1 80 and 27");
    assertThat(story.refusals())
        .containsExactly(
            "P-1 has 27 kg of baggage; flight UN-1 allows 20 kg. Leave 7 kg behind, or allow more"
                + " on this flight.");
    story.then(
        """
        2021-08-18T04:10Z asks baggage UN-1 30
        2021-08-18T04:11Z asks P-1 weighs UN-1 80 and 27
        """);
    assertThat(story.refusals()).hasSize(1);
  }

  @Test
  void whatTheScalesSayCountsAgainstThePayload() {
    Told story =
        counter()
            .then(
                """
                2021-08-18T03:00Z asks payload UN-1 200
                2021-08-18T04:00Z asks P-1 weighs UN-1 70 and 10
                2021-08-18T04:01Z asks P-2 weighs UN-1 110 and 15
                """);
    assertThat(story.refusals())
        .containsExactly(
            "Flight UN-1 carries 200 kg; with P-2 it would be 205 kg from KBL. Leave baggage"
                + " behind, or take somebody off.");
  }

  @Test
  void aLightPassengerLeavesRoomForAnother() {
    Told story =
        counter()
            .then(
                """
                2021-08-18T03:00Z asks payload UN-1 260
                2021-08-18T03:10Z asks P-3 books UN-1 from KBL to ALA
                2021-08-18T04:00Z asks P-1 weighs UN-1 60 and 0
                2021-08-18T04:05Z asks P-3 books UN-1 from KBL to ALA
                """);
    assertThat(story.refusals())
        .containsExactly(
            "Flight UN-1 carries 260 kg; with one more passenger it would be 300 kg. Choose a later"
                + " flight, or leave baggage behind.");
  }
}
