package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serai.mission.hosting.Gifts;
import org.serai.mission.peace.Zone;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.StateCode;

/** Nothing is edited: what was told wrongly is set right by another report, and stays readable. */
class S62_WhatIsTakenBackTest {

  private static Told given() {
    return Told.ground()
        .then(
            """
            2021-08-15T00:00Z reports premises H1 at ALA
            2021-08-16T00:00Z reports flight UN-1 2 seats KBL 18T06:00 ALA 18T09:00
            2021-08-20T00:00Z reports gift G-1 12 buses 2021-08-20..2021-08-22
            2021-08-20T00:00Z reports lent H1 2021-08-18..2021-08-22
            2021-08-20T00:00Z reports flown UN-1
            """);
  }

  private static Gifts gifts(Told story) {
    return story.mission().hosting().gifts();
  }

  @Test
  void whatWasNotGivenAfterAllCountsNowhere() {
    Told story =
        given()
            .then(
                """
                2021-08-21T00:00Z asks gift-back G-1
                2021-08-21T00:00Z asks lent-back H1 2021-08-18
                2021-08-21T00:00Z asks flown-back UN-1
                """);
    assertThat(story.refusals()).isEmpty();
    assertThat(gifts(story).others()).isEmpty();
    assertThat(gifts(story).premises()).isEmpty();
    assertThat(gifts(story).flights()).isEmpty();
  }

  @Test
  void onlyWhatWasGivenIsTakenBackAndOnlyOnce() {
    Told story =
        given()
            .then(
                """
                2021-08-21T00:00Z asks gift-back G-2
                2021-08-21T00:00Z asks lent-back H1 2021-08-19
                2021-08-21T00:00Z asks flown-back UN-1
                2021-08-21T01:00Z asks flown-back UN-1
                """);
    assertThat(story.refusals())
        .containsExactly(
            "There is no contribution G-2. Record the contribution first.",
            "There is no loan from 19 Aug 2021 of premises H1."
                + " Record the loan from 19 Aug 2021 of premises first.",
            "There is no given flight UN-1. Record the given flight first.");
  }

  @Test
  void premisesSaidAnewForTheirFirstDayAreNotCountedTwice() {
    Told story = given().then("2021-08-21T00:00Z reports lent H1 2021-08-18..2022-02-17");
    assertThat(gifts(story).premises())
        .singleElement()
        .satisfies(lent -> assertThat(lent.days()).hasToString("2021-08-18 to 2022-02-17"));
  }

  private static Zone zone(Told story) {
    return story.mission().peace().zone(new AgreedZoneId("Z-2"));
  }

  @Test
  void anEndThatWasReportedWronglyIsTakenBackAndTheZoneHeldAllTheTime() {
    Told story = S55_ZonesOfAnAccordTest.talks();
    story.then("2021-08-20T00:00Z reports ended Z-2: the parties left");
    assertThat(zone(story).until()).hasToString("2021-08-20T00:00:00Z");
    story.then("2021-08-21T00:00Z asks extended Z-2 until 2022-03-01T00:00Z: by letter");
    story.then("2021-08-22T00:00Z asks resumed Z-2: they had only changed the guard");
    assertThat(zone(story).until()).hasToString("2021-09-01T00:00:00Z");
    story.then("2021-08-23T00:00Z asks resumed Z-2: once more");
    assertThat(story.refusals())
        .containsExactly(
            "Zone Z-2 ended on Fri 20 Aug 2021 06:00. Take the end back first, where it was"
                + " reported wrongly; or declare another zone.",
            "No end of zone Z-2 was reported; it holds until Wed 1 Sep 2021 06:00."
                + " Extend it, where it is to hold longer.");
  }

  @Test
  void linksOfAStateAreCountedAsOftenAsTheyAreWithdrawn() {
    Told story = Told.ground();
    assertThat(story.mission().assistance().timesWithdrawn(new StateCode("KGZ"))).isZero();
    story.then("2021-08-21T00:00Z asks unlink KGZ: the address was sent on");
    assertThat(story.mission().assistance().timesWithdrawn(new StateCode("KGZ"))).isEqualTo(1);
    assertThat(story.mission().assistance().timesWithdrawn(new StateCode("KAZ"))).isZero();
  }
}
