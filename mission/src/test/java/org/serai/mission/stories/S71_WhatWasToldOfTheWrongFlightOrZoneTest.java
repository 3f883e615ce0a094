package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serai.mission.hosting.Reception;
import org.serai.mission.peace.Zone;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.FlightId;

/**
 * The host counted another flight, the letter spoke of another zone: the count and the extension
 * are struck off, and what held before holds again.
 */
class S71_WhatWasToldOfTheWrongFlightOrZoneTest {
  private static final FlightId FLIGHT = new FlightId("UN-1");

  private static Told landed() {
    return Told.ground()
        .then(
            """
            2021-08-16T00:00Z reports flight UN-1 50 seats KBL 18T06:00 ALA 18T09:00
            2021-08-16T00:00Z reports reception UN-1 at ALA
            """);
  }

  private static Reception reception(Told story) {
    return story.mission().hosting().findReception(FLIGHT).orElseThrow();
  }

  private static int counted(Told story) {
    return reception(story).findCount().orElseThrow().heads();
  }

  @Test
  void aCountOfAnotherFlightGoesAndTheOneBeforeItHolds() {
    Told story =
        landed()
            .then(
                """
                2021-08-18T09:30Z reports host-count UN-1 41
                2021-08-18T09:40Z reports host-explained UN-1 1
                2021-08-18T10:30Z reports host-count UN-1 18
                2021-08-18T10:40Z reports host-explained UN-1 -24
                2021-08-18T11:00Z asks strikes HOST_COUNT UN-1
                """);
    assertThat(story.refusals()).isEmpty();
    assertThat(counted(story)).isEqualTo(41);
    assertThat(reception(story).explained()).as("what was explained of the 41").isEqualTo(1);
  }

  @Test
  void theOnlyCountLeavesNoneAndIsStruckOnce() {
    Told story =
        landed()
            .then(
                """
                2021-08-18T10:30Z reports host-count UN-1 18
                """);
    assertThat(story.amiss()).anyMatch(finding -> finding.startsWith("COUNTS_AGREE"));
    story.then(
        """
        2021-08-18T11:00Z asks strikes HOST_COUNT UN-1
        2021-08-18T11:01Z asks strikes HOST_COUNT UN-1
        """);
    assertThat(reception(story).findCount()).isEmpty();
    assertThat(reception(story).findAt()).as("the reception stays open").isPresent();
    assertThat(story.refusals())
        .containsExactly(
            "There is no count by the host of flight UN-1."
                + " Record the count by the host of flight first.");
    assertThat(story.amiss()).noneMatch(finding -> finding.startsWith("COUNTS_AGREE"));
  }

  @Test
  void ofAFlightThatNobodyReceivesNothingIsLeft() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-16T00:00Z reports flight UN-1 50 seats KBL 18T06:00 ALA 18T09:00
                2021-08-18T10:30Z reports host-count UN-1 18
                2021-08-18T11:00Z reports strikes HOST_COUNT UN-1
                """);
    assertThat(story.mission().hosting().findReception(FLIGHT)).isEmpty();
  }

  @Test
  void ofTwoCountsAtOneMomentTheOneThatWasToldLaterHolds() {
    Told story =
        landed()
            .then(
                """
                2021-08-18T10:30Z reports host-count UN-1 14
                2021-08-18T10:30Z reports host-count UN-1 41
                """);
    assertThat(counted(story)).isEqualTo(41);
    story.then("2021-08-18T11:00Z asks strikes HOST_COUNT UN-1");
    assertThat(counted(story)).isEqualTo(14);
  }

  @Test
  void aCountThatCameBackToItsFirstNumberGoesAndTheOneBetweenHolds() {
    Told story =
        landed()
            .then(
                """
                2021-08-18T10:30Z reports host-count UN-1 14
                2021-08-18T10:30Z reports host-count UN-1 41
                2021-08-18T10:30Z asks host-count UN-1 14
                2021-08-18T11:00Z asks strikes HOST_COUNT UN-1
                """);
    assertThat(counted(story)).isEqualTo(41);
  }

  private static Told extended() {
    return S55_ZonesOfAnAccordTest.talks()
        .then(
            """
            2021-08-20T00:00Z reports extended Z-2 until 2021-10-01T00:00Z: by letter
            2021-08-21T00:00Z reports extended Z-2 until 2022-10-01T00:00Z: by letter
            """);
  }

  private static Zone zone(Told story) {
    return story.mission().peace().zone(new AgreedZoneId("Z-2"));
  }

  @Test
  void anExtensionToAWrongDateGoesAndWhatWasAgreedBeforeHolds() {
    Told story = extended().then("2021-08-22T00:00Z asks strikes ZONE_EXTENSION Z-2");
    assertThat(zone(story).until()).hasToString("2021-10-01T00:00:00Z");
    story.then("2021-08-22T00:01Z asks extended Z-2 until 2021-11-01T00:00Z: by letter");
    assertThat(zone(story).until()).hasToString("2021-11-01T00:00:00Z");
  }

  @Test
  void afterTheLastOfThemThereIsNoneToStrike() {
    Told story =
        extended()
            .then(
                """
                2021-08-22T00:00Z asks strikes ZONE_EXTENSION Z-2
                2021-08-22T00:01Z asks strikes ZONE_EXTENSION Z-2
                2021-08-22T00:02Z asks strikes ZONE_EXTENSION Z-2
                2021-08-22T00:02Z asks strikes ZONE_EXTENSION Z-9
                """);
    assertThat(zone(story).until()).hasToString("2021-09-01T00:00:00Z");
    assertThat(story.refusals())
        .containsExactly(
            "There is no extension of zone Z-2. Record the extension of zone first.",
            "There is no extension of zone Z-9. Record the extension of zone first.");
  }

  @Test
  void anEndWithinTheExtensionIsTakenBackFirst() {
    Told story =
        extended()
            .then("2021-12-01T00:00Z reports ended Z-2: the parties left")
            .then("2021-12-02T00:00Z asks strikes ZONE_EXTENSION Z-2");
    assertThat(story.refusals())
        .containsExactly(
            "The extension of zone Z-2 cannot be struck off because of its end on"
                + " Wed 1 Dec 2021 06:00. Take the end back first.");
    story
        .then("2021-12-02T00:01Z asks resumed Z-2: it had run out by then")
        .then("2021-12-02T00:02Z asks strikes ZONE_EXTENSION Z-2");
    assertThat(zone(story).until()).hasToString("2021-10-01T00:00:00Z");
  }

  @Test
  void anEndThatCameBeforeAllExtensionsStays() {
    Told story =
        extended()
            .then("2021-08-25T00:00Z reports ended Z-2: the parties left")
            .then("2021-08-26T00:00Z asks strikes ZONE_EXTENSION Z-2");
    assertThat(story.refusals()).isEmpty();
    assertThat(zone(story).until()).hasToString("2021-08-25T00:00:00Z");
  }
}
