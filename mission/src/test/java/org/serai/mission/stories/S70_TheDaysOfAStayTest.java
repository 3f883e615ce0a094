package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Who is registered at midnight in Almaty is so on that day, though Kabul still has the day before.
 */
class S70_TheDaysOfAStayTest {
  private static Told registered() {
    return Told.ground()
        .then(
            """
            2021-08-17T10:00Z reports stay KBL 7
            2021-08-17T18:00Z reports P-1 registered at KBL since 2021-08-18
            """);
  }

  @Test
  void aStayCountsFromTheDayThatWasTold() {
    assertThat(registered().then("2021-08-25T06:00Z reports P-1 sighted at KBL").amiss()).isEmpty();
    assertThat(registered().then("2021-08-26T06:00Z reports P-1 sighted at KBL").amiss())
        .containsExactly(
            "MAXIMUM_STAY: P-1 has been at KBL for 8 days, since Wed 18 Aug; 7 are allowed.");
  }

  /**
   * Who came later counts by the clocks of the station: half past ten in the evening of the 19th.
   */
  @Test
  void whoArrivedCountsByTheClocksOfTheStation() {
    Told arrived =
        Told.ground()
            .then(
                """
                2021-08-17T10:00Z reports stay KBL 7
                2021-08-17T18:00Z reports P-1 registered at ALA since 2021-08-18
                2021-08-19T18:00Z reports P-1 moves from ALA to KBL
                2021-08-27T06:00Z reports P-1 sighted at KBL
                """);
    assertThat(arrived.amiss())
        .containsExactly(
            "MAXIMUM_STAY: P-1 has been at KBL for 8 days, since Thu 19 Aug; 7 are allowed.");
  }
}
