package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serai.mission.terms.FlightId;

/** Two agencies and one small aircraft: shares, lead time, cut-off, and who waits. */
class S20_SeatsAreSharedInTurnTest {

  /** Three seats on 18 August, 06:00; one of them is for the food programme. */
  private static Told aircraft() {
    return Told.ground()
        .then(
            """
            2021-08-15T00:00Z reports agency WFP
            2021-08-15T01:00Z reports P-1 of UNAMA at KBL
            2021-08-15T01:00Z reports P-2 of UNAMA at KBL
            2021-08-15T01:00Z reports P-3 of UNAMA at KBL
            2021-08-15T01:00Z reports P-4 of WFP at KBL
            2021-08-15T02:00Z asks flight UN-1 3 seats KBL 18T06:00 ALA 18T09:00
            2021-08-15T02:00Z asks share UN-1 1 seat for WFP
            """);
  }

  private static String books(String time, String person, String priority) {
    return """
        %s asks %s ranks UN-1 %s
        %s asks %s books UN-1 from KBL to ALA
        """
        .formatted(time, person, priority, time, person);
  }

  @Test
  void theSeatsOfAnAgencyAreKeptForIt() {
    Told story =
        aircraft()
            .then(books("2021-08-15T03:00Z", "P-1", "OFFICIAL"))
            .then(books("2021-08-15T03:00Z", "P-2", "OFFICIAL"))
            .then(books("2021-08-15T03:00Z", "P-3", "LEAVE"));
    assertThat(story.refusals())
        .containsExactly(
            "Of flight UN-1, 2 seats from KBL are for the others; 2 are booked. What is left of the"
                + " shares is open to all from Mon 16 Aug 10:30 (KBL time) on.");
    story.then(books("2021-08-15T03:00Z", "P-4", "OFFICIAL"));
    assertThat(story.refusals()).hasSize(1);
  }

  @Test
  void whatIsLeftIsOpenToAllWhenTheLeadTimeEnds() {
    Told story =
        aircraft()
            .then(books("2021-08-15T03:00Z", "P-1", "OFFICIAL"))
            .then(books("2021-08-15T03:00Z", "P-2", "OFFICIAL"))
            .then(books("2021-08-16T07:00Z", "P-3", "LEAVE"));
    assertThat(story.refusals()).isEmpty();
  }

  @Test
  void bookingsThatCanWaitCloseAndUrgentOnesDoNot() {
    Told story = aircraft().then(books("2021-08-18T03:00Z", "P-1", "OFFICIAL"));
    assertThat(story.refusals())
        .containsExactly(
            "Bookings for flight UN-1 closed on Wed 18 Aug 06:30 (KBL time)."
                + " List the person on standby,"
                + " or state the priority if it is medical or for safety.");
    story.then(books("2021-08-18T03:00Z", "P-2", "MEDICAL"));
    assertThat(story.refusals()).hasSize(1);
  }

  @Test
  void aSeatThatFallsFreeGoesToWhoeverWaitsInTurn() {
    Told story =
        aircraft()
            .then(
                """
                2021-08-15T03:00Z asks P-1 waits UN-1 from KBL to ALA LEAVE
                2021-08-15T04:00Z asks P-2 waits UN-1 from KBL to ALA OFFICIAL
                """)
            .then(books("2021-08-17T03:00Z", "P-1", "LEAVE"));
    assertThat(story.refusals())
        .containsExactly(
            "1 on standby for flight UN-1 come before P-1. Give the seat to the first of them, or"
                + " strike who gave up waiting.");
    story
        .then(books("2021-08-17T04:00Z", "P-2", "OFFICIAL"))
        .then(books("2021-08-17T05:00Z", "P-1", "LEAVE"));
    assertThat(story.refusals()).hasSize(1);
  }

  @Test
  void whoWaitedIsSeatedUntilTheDoorsClose() {
    Told story =
        aircraft()
            .then("2021-08-18T03:00Z asks P-1 waits UN-1 from KBL to ALA OFFICIAL")
            .then(books("2021-08-18T05:30Z", "P-1", "OFFICIAL"));
    assertThat(story.refusals()).isEmpty();
  }

  @Test
  void whomAPlanBooksWasSignedForAndWaitsForNobody() {
    Told story =
        aircraft()
            .then(
                """
                2021-08-15T03:00Z asks P-1 waits UN-1 from KBL to ALA LEAVE
                2021-08-18T05:00Z asks P-2 books UN-1 from KBL to ALA
                """);
    assertThat(story.refusals()).isEmpty();
  }

  /** The clerk at the gate types the person and not the number under which she was listed. */
  @Test
  void whoWaitsIsTheSamePersonUnderWhateverNumberTheSeatIsBooked() {
    Told story = aircraft().then("2021-08-17T03:00Z asks P-1 waits UN-1 from KBL to ALA OFFICIAL");
    story.then(
        """
        2021-08-18T05:30Z asks P-1 ranks UN-1 OFFICIAL as at-the-gate
        2021-08-18T05:30Z asks P-1 books UN-1 from KBL to ALA as at-the-gate
        """);
    assertThat(story.refusals()).isEmpty();
    assertThat(story.mission().flights().loading(new FlightId("UN-1")).queue()).isEmpty();
  }
}
