package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 18 August 2021: what each authority does for the first flight, and what both sides count. */
class S41_TheHostReceivesAFlightTest {

  private static Told received() {
    return Told.ground()
        .then(
            """
            2021-08-16T08:00Z reports checklist VISAS FLIGHT FOREIGN_MINISTRY due -24
            2021-08-16T08:00Z reports checklist BUSES FLIGHT CITY due 1
            2021-08-16T08:00Z reports flight UN-1 19 seats KBL 18T06:00 ALA 18T10:00
            2021-08-16T09:00Z reports reception UN-1 at ALA
            """);
  }

  @Test
  void aTaskIsLateOnceItsHourBeforeOrAfterTheLandingHasPassed() {
    assertThat(received().then("2021-08-17T09:00Z reports agency WFP").amiss()).isEmpty();
    assertThat(received().then("2021-08-17T11:00Z reports agency WFP").amiss())
        .containsExactly(
            "RECEPTION_DUE: Flight UN-1: 1 task of the reception is late; the first, VISAS, was"
                + " due Tue 17 Aug 16:00.");
  }

  @Test
  void whatIsDoneOrWaivedIsNotLate() {
    Told story =
        received()
            .then(
                """
                2021-08-17T08:00Z reports task UN-1 VISAS DONE
                2021-08-18T06:10Z reports departed UN-1 from KBL
                2021-08-18T11:30Z reports agency WFP
                """);
    assertThat(story.amiss()).hasSize(1).first().asString().contains("the first, BUSES");
    assertThat(story.then("2021-08-18T11:40Z reports task UN-1 BUSES WAIVED").amiss()).isEmpty();
  }

  @Test
  void anOlderReportThatComesInLateDoesNotOpenWhatIsDone() {
    Told story =
        received()
            .then(
                """
                2021-08-17T08:00Z reports task UN-1 VISAS DONE
                2021-08-17T07:00Z reports task UN-1 VISAS IN_HAND
                2021-08-17T11:00Z reports agency WFP
                """);
    assertThat(story.amiss()).isEmpty();
  }

  @Test
  void theHostsCountAndOursAreComparedUntilTheDifferenceIsNamed() {
    Told story =
        received()
            .then(
                """
                2021-08-17T08:00Z reports task UN-1 VISAS DONE
                2021-08-17T08:00Z reports task UN-1 BUSES DONE
                2021-08-17T09:00Z reports P-1 registered at KBL since 2021-08-01
                2021-08-18T05:30Z reports P-1 boards UN-1 at KBL
                2021-08-18T10:00Z reports arrived UN-1 at ALA
                2021-08-18T10:30Z reports host-count UN-1 2
                """);
    assertThat(story.amiss())
        .containsExactly(
            "COUNTS_AGREE: Flight UN-1: the host (border service) counted 2, our lists name 1; 1"
                + " open.");
    assertThat(story.then("2021-08-18T11:00Z reports host-explained UN-1 1").amiss()).isEmpty();
  }
}
