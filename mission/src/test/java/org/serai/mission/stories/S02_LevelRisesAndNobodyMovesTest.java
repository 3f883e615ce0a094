package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A level states a threat. It shows what is amiss; only a signed decision moves people. */
class S02_LevelRisesAndNobodyMovesTest {

  /** One person at Herat, who holds a PC3 post there. */
  private static Told logistician() {
    return Told.ground()
        .then(
            """
            2021-08-15T01:00Z reports P-1 registered at HEA since 2021-07-20
            2021-08-15T01:00Z reports post LOG-HEA at HEA PC3
            2021-08-15T01:10Z asks P-1 qualified for LOG-HEA
            2021-08-15T01:20Z asks P-1 holds LOG-HEA 2021-07-20..2021-12-31
            """);
  }

  @Test
  void aLevelMovesNobodyAndShowsWhoMayNotStay() {
    Told story = logistician().then("2021-08-15T02:00Z reports level at HEA 3");
    assertThat(story.amiss()).isEmpty();

    story.then("2021-08-15T03:00Z reports level at HEA 6");
    assertThat(story.where("P-1")).isEqualTo("at HEA");
    assertThat(story.amiss())
        .containsExactly(
            "ADMITTED_AT_LEVEL: P-1 holds a PC3 post at HEA, where level 6 admits nobody.");
  }

  /** At three in the morning nobody books a way out a second time. */
  @Test
  void whoseWayOutIsBookedIsNamedWithIt() {
    Told story =
        logistician()
            .then(
                """
                2021-08-15T01:30Z asks flight UN-1 3 seats HEA 16T06:00 ALA 16T09:00
                2021-08-15T03:00Z reports level at HEA 6
                """);
    assertThat(story.ways())
        .containsExactly("ADMITTED_AT_LEVEL: Bring the person out, by a signed decision.");
    story.then("2021-08-15T04:00Z asks P-1 books UN-1 from HEA to ALA");
    assertThat(story.ways())
        .containsExactly(
            "ADMITTED_AT_LEVEL: Booked out on flight UN-1, Mon 16 Aug 10:30 (HEA time).");
    story.then("2021-08-15T05:00Z reports cancel UN-1");
    assertThat(story.ways())
        .contains("ADMITTED_AT_LEVEL: Bring the person out, by a signed decision.");
  }

  @Test
  void aCeilingSaysHowManyMustComeOut() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-15T01:00Z reports P-1 registered at KBL since 2021-07-20
                2021-08-15T01:00Z reports P-2 registered at KBL since 2021-07-20
                2021-08-15T02:00Z reports ceiling at KBL 1 from 2021-08-15
                """);
    assertThat(story.amiss()).containsExactly("CEILING: KBL has a ceiling of 1; 2 are there.");
  }

  @Test
  void aPlanNeedsASignature() {
    Told story =
        Told.ground().then("2021-08-15T02:00Z asks plan R-1 by D-1 for 2021-08-16..2021-09-30");
    assertThat(story.refusals())
        .containsExactly(
            "Plan R-1 rests on decision D-1, which nobody signed."
                + " Have the Designated Official sign the decision first.");

    story.then("2021-08-15T03:00Z asks decision D-1");
    story.then("2021-08-15T03:01Z asks plan R-1 by D-1 for 2021-08-16..2021-09-30");
    assertThat(story.mission().plans().findCurrent().orElseThrow().id().value()).isEqualTo("R-1");
  }
}
