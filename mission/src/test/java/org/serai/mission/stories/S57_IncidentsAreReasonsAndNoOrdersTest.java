package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serai.mission.terms.PlaceId;

/** Incidents give reasons to weigh a level or a route. Nothing changes by itself. */
class S57_IncidentsAreReasonsAndNoOrdersTest {

  private static Told shelled() {
    return Told.ground()
        .then(
            """
            2021-08-10T00:00Z reports level of KBL 4
            2021-08-15T08:00Z reports flight UN-1 2 seats KBL 18T06:00 ALA 18T09:00
            2021-08-16T04:00Z reports P-1 registered at KBL since 2021-07-20
            """)
        .then(
            "2021-08-16T05:00Z reports incident I-1 shelling at 34.6/69.3"
                + " from 2021-08-16T04:00Z until 2021-08-16T04:00Z confirmed x 3")
        .then("2021-08-17T04:00Z reports P-1 sighted at KBL");
  }

  @Test
  void theLevelStaysAndAPersonReadsWhy() {
    Told story = shelled();
    assertThat(story.amiss())
        .contains(
            "LEVEL_WEIGHED: 3 incidents with arms within 30 km of KBL in the last 7 days,"
                + " 0 in the 7 before; KBL is at level 4.");
    assertThat(
            story
                .mission()
                .security()
                .findLevel(new PlaceId("KBL"), story.clock())
                .orElseThrow()
                .level()
                .number())
        .isEqualTo(4);
  }

  @Test
  void aFlightOfTheNextTwoDaysIsWeighedAndStillFlies() {
    Told story = shelled();
    assertThat(story.amiss())
        .contains(
            "ROUTE_WEIGHED: Flight UN-1 is to use KBL; 3 incidents with arms were near it in the"
                + " last 7 days.");
    story.then("2021-08-17T05:00Z asks P-1 books UN-1 from KBL to ALA");
    assertThat(story.refusals()).isEmpty();
  }
}
