package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serai.mission.flights.FlightState;
import org.serai.mission.ledger.Ledger.Landing;
import org.serai.mission.terms.FlightId;

/**
 * Somebody presses "landed" for "departed", or names the wrong place. The landing is struck off:
 * whoever got off by it is aboard again, and the flight is what it was before it.
 */
class S75_ALandingThatWasNoneTest {
  private static final FlightId FLIGHT = new FlightId("UN-1");
  private static final String WRONG = "2021-08-18T06:05Z reports arrived UN-1 at ALA";
  private static final String NONE =
      "2021-08-18T06:20Z reports strikes LANDING UN-1 told as: " + WRONG;

  private static Told aboard() {
    return Told.ground()
        .then(
            """
            2021-08-16T00:00Z reports flight UN-1 50 seats KBL 18T06:00 ALA 18T09:00
            2021-08-16T00:00Z reports P-1 registered at KBL since 2021-08-01
            2021-08-16T00:01Z reports P-1 books UN-1 from KBL to ALA
            2021-08-18T05:50Z reports P-1 boards UN-1 at KBL
            """);
  }

  private static FlightState state(Told story) {
    return story.mission().flights().flight(FLIGHT).state();
  }

  @Test
  void whoGotOffByItIsAboardAgainAndTheFlightIsWhatItWas() {
    Told story = aboard().then(WRONG);
    assertThat(story.where("P-1")).isEqualTo("at ALA");
    assertThat(state(story)).isEqualTo(FlightState.LANDED);
    story.then(NONE);
    assertThat(story.refusals()).isEmpty();
    assertThat(story.where("P-1")).isEqualTo("aboard UN-1");
    assertThat(state(story)).as("nobody told that it left").isEqualTo(FlightState.SCHEDULED);
    assertThat(story.mission().ledger().landings(FLIGHT)).isEmpty();
    assertThat(story.mission().ledger().registered()).isEqualTo(1);
  }

  @Test
  void theLandingThatWasOneIsToldAnew() {
    Told story =
        aboard().then(WRONG).then(NONE).then("2021-08-18T09:10Z reports diverted UN-1 at KBL");
    assertThat(story.where("P-1")).isEqualTo("at KBL");
    assertThat(state(story)).isEqualTo(FlightState.DIVERTED);
    assertThat(story.mission().ledger().openGaps()).isEmpty();
  }

  @Test
  void oneOfTwoLandingsGoesAndTheOtherHolds() {
    Told story =
        aboard()
            .then(WRONG)
            .then("2021-08-18T09:10Z reports diverted UN-1 at KBL")
            .then("2021-08-18T09:20Z reports strikes LANDING UN-1 told as: " + WRONG);
    assertThat(story.where("P-1")).isEqualTo("at KBL");
    assertThat(story.mission().ledger().landings(FLIGHT))
        .extracting(Landing::at)
        .hasToString("[KBL]");
    assertThat(state(story)).isEqualTo(FlightState.DIVERTED);
  }

  @Test
  void whoMovedOnFromWhereTheFlightNeverWasStandsInSuspense() {
    Told story = aboard().then(WRONG).then("2021-08-18T07:00Z reports P-1 moves from ALA to away");
    assertThat(story.mission().ledger().openGaps()).isEmpty();
    story.then("2021-08-18T08:00Z reports strikes LANDING UN-1 told as: " + WRONG);
    assertThat(story.where("P-1")).isEqualTo("away");
    assertThat(story.mission().ledger().openGaps()).hasSize(1);
  }

  @Test
  void onlyALandingOfThatFlightIsStruckAndOnlyOnce() {
    Told story = aboard().then(WRONG).then(NONE).then(NONE.replace("06:20", "06:21"));
    assertThat(story.refusals())
        .containsExactly(
            "Flight UN-1 has no landing that was told by that report. Name one that stands on the"
                + " page of the flight; it may be struck off already.");
  }
}
