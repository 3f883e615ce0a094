package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serai.mission.terms.FlightId;

/**
 * Facts come late, so a flight may be told after it flew, but never in silence; and one aircraft
 * flies one flight at a time.
 */
class S36_OneAircraftOneFlightTest {

  @Test
  void aFlightThatWouldHaveLeftAlreadyIsNotPutOnTheScheduleUnasked() {
    Told story =
        Told.ground().then("2021-08-20T03:00Z asks flight UN-1 2 seats KBL 18T06:00 ALA 18T09:00");
    assertThat(story.refusals())
        .containsExactly(
            "Flight UN-1 would have left KBL on Wed 18 Aug 10:30 (KBL time); that has passed."
                + " Set a later time. If it did leave then, say that it is told after the fact.");
    assertThat(story.mission().flights().flights()).isEmpty();
  }

  @Test
  void toldAfterTheFactItStandsAndIsAmissUntilSomebodySaysThatItLeft() {
    Told story =
        Told.ground()
            .then("2021-08-20T03:00Z reports flight UN-1 2 seats KBL 18T06:00 ALA 18T09:00");
    assertThat(story.refusals()).isEmpty();
    assertThat(story.amiss())
        .containsExactly(
            "FLIGHT_REPORTED: Flight UN-1 was to leave on Wed 18 Aug 10:30 (KBL time); nobody said"
                + " whether it did.");
    story.then("2021-08-20T03:10Z reports departed UN-1 from KBL");
    assertThat(story.amiss()).isEmpty();
  }

  @Test
  void oneThatIsCancelledOrLongPastIsNotAskedAfter() {
    Told story =
        Told.ground()
            .then("2021-08-20T03:00Z reports flight UN-1 2 seats KBL 18T06:00 ALA 18T09:00")
            .then("2021-08-20T03:00Z reports flight UN-2 2 seats KBL 02T06:00 ALA 02T09:00")
            .then("2021-08-20T03:10Z reports cancel UN-1");
    assertThat(story.amiss()).isEmpty();
  }

  private static Told two() {
    return Told.ground()
        .then(
            """
            2021-08-20T03:00Z asks flight UN-1 2 seats KBL 22T06:00 ALA 22T09:00
            2021-08-20T03:00Z asks flight UN-2 2 seats KBL 22T08:00 ALA 22T11:00
            2021-08-20T03:00Z asks flight UN-3 2 seats ALA 22T09:00 KBL 22T12:00
            2021-08-20T03:05Z asks aircraft UN-1 is 5Y-BMA
            """);
  }

  @Test
  void oneAircraftIsNotNamedForTwoFlightsAtTheSameTime() {
    Told story = two().then("2021-08-20T03:06Z asks aircraft UN-2 is 5Y-BMA");
    assertThat(story.refusals())
        .containsExactly(
            "Aircraft 5Y-BMA cannot fly UN-2: it flies UN-1 from KBL, Sun 22 Aug 10:30 (KBL time),"
                + " to ALA, Sun 22 Aug 15:00."
                + " Name another aircraft for one of them, or reschedule it.");
    assertThat(story.mission().flights().flight(new FlightId("UN-2")).registration()).isEmpty();
  }

  @Test
  void itFliesOnAsSoonAsItHasLandedAndAnotherOfTheSameTypeMayFlyMeanwhile() {
    Told story =
        two()
            .then("2021-08-20T03:06Z asks aircraft UN-3 is 5Y-BMA")
            .then("2021-08-20T03:06Z asks aircraft UN-2 is 5Y-BMB");
    assertThat(story.refusals()).isEmpty();
    assertThat(story.amiss()).isEmpty();
  }

  @Test
  void whatHappenedIsNotRefusedButAmissOnBothFlights() {
    Told story = two().then("2021-08-20T03:06Z reports aircraft UN-2 is 5Y-BMA");
    assertThat(story.refusals()).isEmpty();
    assertThat(story.amiss())
        .hasSize(2)
        .allMatch(finding -> finding.startsWith("AIRCRAFT_ONCE: Aircraft 5Y-BMA cannot fly UN-"));
    story.then("2021-08-20T03:07Z reports cancel UN-1");
    assertThat(story.amiss()).isEmpty();
  }
}
