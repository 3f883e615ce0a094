package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People say what stands in the way of a move, and papers that end too soon say it for them. */
class S32_AMoveThatCannotBeTest {
  private static Told booked() {
    return Told.ground()
        .then(
            """
            2021-08-18T06:00Z reports P-1 registered at KBL since 2021-07-20
            2021-08-18T06:00Z reports requires SSAFE KBL
            2021-08-18T06:00Z reports P-1 holds-paper SSAFE 2020-01-01..2021-09-30
            2021-08-18T06:00Z reports flight UN-1 19 seats KBL 29T06:00 ALA 29T09:00
            2021-08-18T07:00Z asks P-1 books UN-1 from KBL to ALA
            """);
  }

  @Test
  void whoDeclinesAMoveIsHeardByThePlanner() {
    Told story = booked().then("2021-08-18T08:00Z reports P-1 declines UN-1: my child is ill");
    assertThat(story.amiss())
        .containsExactly(
            "MOVE_ACCEPTED: P-1 cannot take the seat to ALA on flight UN-1,"
                + " Sun 29 Aug 10:30 (KBL time): my child is ill");
  }

  @Test
  void aPaperThatEndsBeforeTheWayOutIsAmiss() {
    assertThat(booked().amiss()).isEmpty();

    Told story =
        Told.ground()
            .then(
                """
                2021-08-18T06:00Z reports P-2 registered at KBL since 2021-07-20
                2021-08-18T06:00Z reports requires SSAFE KBL
                2021-08-18T06:00Z reports P-2 holds-paper SSAFE 2020-01-01..2021-08-27
                2021-08-18T06:00Z reports flight UN-1 19 seats KBL 29T06:00 ALA 29T09:00
                2021-08-18T07:00Z asks P-2 books UN-1 from KBL to ALA
                """);
    assertThat(story.amiss())
        .containsExactly(
            "DOCUMENT_ENDING: SSAFE of P-2, required at KBL, ends on Fri 27 Aug,"
                + " before the way out on Sun 29 Aug.");
  }
}
