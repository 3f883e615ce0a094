package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A gate beeps twice, and a clerk scans people off an aircraft that was reported as landed. */
class S79_TheSamePassIsScannedTwiceTest {

  private static Told aboard() {
    return Told.ground()
        .then(
            """
            2021-08-15T01:00Z reports P-1 of UNAMA at KBL
            2021-08-15T02:00Z asks flight UN-1 9 seats KBL 18T06:00 ALA 18T09:00
            2021-08-16T01:00Z asks P-1 books UN-1 from KBL to ALA
            2021-08-18T05:30Z asks P-1 boards UN-1 at KBL
            """);
  }

  @Test
  void whoIsAboardAlreadyContradictsNobody() {
    Told story =
        aboard()
            .then(
                """
                2021-08-18T05:31Z asks P-1 boards UN-1 at KBL
                2021-08-18T05:31Z asks P-1 boards UN-1 at KBL
                """);
    assertThat(story.refusals()).containsExactly("repeats entry 10");
    assertThat(story.where("P-1")).isEqualTo("aboard UN-1");
    assertThat(story.amiss()).isEmpty();
  }

  @Test
  void whoIsScannedOffAfterTheLandingWasToldIsWhereItLanded() {
    Told story =
        aboard()
            .then(
                """
                2021-08-18T09:00Z reports arrived UN-1 at ALA
                2021-08-18T09:10Z reports P-1 alights UN-1 at ALA
                2021-08-18T09:11Z reports P-1 alights UN-1 at ALA
                """);
    assertThat(story.where("P-1")).isEqualTo("at ALA");
    assertThat(story.amiss()).noneMatch(said -> said.startsWith("JOINED_UP"));
  }

  @Test
  void whoIsScannedOffWithoutHavingBeenAboardIsStillToBeExplained() {
    Told story = aboard();
    story.then("2021-08-15T01:00Z reports P-2 of UNAMA at ALA");
    story.then("2021-08-18T09:10Z reports P-2 alights UN-1 at ALA");
    assertThat(story.amiss())
        .anyMatch(said -> said.startsWith("JOINED_UP: P-2 was at ALA when a report"));
  }
}
