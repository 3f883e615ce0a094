package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A flight lands after midnight at the place, while it is still the day before in Greenwich. */
class S64_APaperIsGoodByTheClockOfThePlaceTest {
  private static Told landing(String arrives) {
    return Told.ground()
        .then(
            """
            2021-08-18T06:00Z reports P-1 registered at ALA since 2021-07-20
            2021-08-18T06:00Z reports requires SSAFE KBL
            2021-08-18T06:00Z reports P-1 holds-paper SSAFE 2020-01-01..2021-08-27
            2021-08-18T06:00Z reports flight UN-1 19 seats ALA 27T16:00 KBL %s
            2021-08-18T07:00Z asks P-1 books UN-1 from ALA to KBL
            """
                .formatted(arrives));
  }

  @Test
  void aPaperOfYesterdayIsNoPaperAfterMidnight() {
    assertThat(landing("27T19:00").refusals()).as("half past eleven in the evening").isEmpty();
    assertThat(landing("27T20:00").refusals())
        .as("half past midnight")
        .containsExactly(
            "KBL requires SSAFE; P-1 has none that is valid on Sat 28 Aug."
                + " Renew it, or send somebody who holds one.");
  }
}
