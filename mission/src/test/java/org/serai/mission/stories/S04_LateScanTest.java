package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An airfield without a network sends its scans two days late, and twice. */
class S04_LateScanTest {

  @Test
  void aLateScanIsFoldedInWhereItHappened() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-15T01:00Z reports P-1 registered at HEA since 2021-07-20
                2021-08-15T02:00Z reports flight UN-3 9 seats HEA 16T04:00 KBL 16T05:00
                2021-08-18T08:00Z reports P-1 sighted at KBL
                """);
    assertThat(story.amiss())
        .containsExactly(
            "JOINED_UP: P-1 was at HEA when a report of Wed 18 Aug 12:30 (KBL time) found"
                + " the person at KBL.",
            "FLIGHT_REPORTED: Flight UN-3 was to leave on Mon 16 Aug 08:30 (HEA time); nobody said"
                + " whether it did.");

    story.then("2021-08-16T03:50Z reports P-1 boards UN-3 at HEA");
    story.then("2021-08-16T05:00Z reports arrived UN-3 at KBL");
    assertThat(story.amiss()).isEmpty();
    assertThat(story.whereAt("P-1", "2021-08-16T04:30Z")).isEqualTo("aboard UN-3");
  }

  @Test
  void aRepeatIsHarmless() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-15T01:00Z reports P-1 registered at HEA since 2021-07-20
                2021-08-15T02:00Z reports P-1 sighted at HEA
                2021-08-15T02:00Z reports P-1 sighted at HEA
                """);
    assertThat(story.refusals()).containsExactly("repeats entry 7");
    assertThat(story.mission().lastEntry()).isEqualTo(7);
  }

  @Test
  void twoReportsOfOneInstantPutAPersonInSuspense() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-15T01:00Z reports P-1 registered at HEA since 2021-07-20
                2021-08-16T05:00Z reports P-1 moves from HEA to KBL
                2021-08-16T05:00Z reports P-1 sighted at ALA
                """);
    assertThat(story.where("P-1")).isEqualTo("in suspense");
    assertThat(story.amiss().getFirst())
        .isEqualTo(
            "ACCOUNTED_FOR: Two reports of Mon 16 Aug 11:00 contradict each other: nobody can"
                + " say where P-1 is.");
  }

  @Test
  void whatHappenedIsNeverRefusedForBeingUnlikely() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-15T01:00Z reports P-1 registered at HEA since 2021-07-20
                2021-08-15T02:00Z reports flight UN-1 2 seats KBL 18T06:00 ALA 18T09:00
                2021-08-18T05:40Z reports P-1 boards UN-1 at KBL
                """);
    assertThat(story.refusals()).isEmpty();
    assertThat(story.where("P-1")).isEqualTo("aboard UN-1");
    assertThat(story.mission().ledger().openGaps()).hasSize(1);
  }

  @Test
  void butItMustSpeakOfSomebodyWeKnow() {
    Told story = Told.ground().then("2021-08-15T02:00Z reports P-9 sighted at HEA");
    assertThat(story.refusals())
        .containsExactly("There is no person P-9. Record the person first.");
  }
}
