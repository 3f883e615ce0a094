package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serai.mission.terms.Account;

/** 18 August 2021: an aircraft with 42 passengers, and lists that explain 41. */
class S05_TheHeadThatNoListNamesTest {

  @Test
  void theDifferenceStandsInSuspenseUntilSomebodyExplainsIt() {
    Told story =
        Told.ground()
            .then("2021-08-15T02:00Z reports flight C295 71 seats KBL 18T06:00 ALA 18T10:00");
    for (int i = 1; i <= 41; i++) {
      story.then("2021-08-17T01:00Z reports K-" + i + " registered at KBL since 2021-08-17");
      story.then("2021-08-18T05:40Z reports K-" + i + " boards C295 at KBL");
    }
    story.then(
        """
        2021-08-18T10:00Z reports arrived C295 at ALA
        2021-08-18T12:00Z reports heads C295 42
        """);
    assertThat(story.amiss())
        .containsExactly(
            "HEADS_LISTED: Flight C295: 42 heads were counted, the lists name 41; 1 open.");
    assertThat(story.mission().ledger().headsIn(Account.AWAY)).isZero();
    assertThat(story.mission().ledger().registered()).isEqualTo(41);
  }
}
