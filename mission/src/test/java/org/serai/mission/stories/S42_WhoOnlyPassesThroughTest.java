package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Third countries: some who land travel on, and their leave to stay is counted in days. */
class S42_WhoOnlyPassesThroughTest {

  private static Told landed() {
    return Told.ground()
        .then(
            """
            2021-08-16T08:00Z reports flight UN-9 19 seats ALA 20T06:00 HEA 20T10:00
            2021-08-18T10:00Z reports P-1 registered at ALA since 2021-08-18
            2021-08-18T10:00Z reports P-1 passes through ALA 2021-08-18..2021-08-21 to Oslo
            """);
  }

  @Test
  void whoHasNoWayOnIsAmissBeforeTheStayEnds() {
    assertThat(landed().amiss()).isEmpty();
    assertThat(landed().then("2021-08-19T10:00Z reports agency WFP").amiss())
        .containsExactly(
            "PERMITTED_STAY: P-1 may stay at ALA until 21 Aug 2021 (2 days left), and has no onward"
                + " journey booked to Oslo.");
    assertThat(landed().then("2021-08-23T10:00Z reports agency WFP").amiss())
        .first()
        .asString()
        .contains("(2 days ago)");
  }

  @Test
  void aBookedJourneyInTimeSettlesIt() {
    Told story =
        landed()
            .then(
                """
                2021-08-19T10:00Z reports P-1 books UN-9 from ALA to HEA
                """);
    assertThat(story.amiss()).isEmpty();
  }
}
