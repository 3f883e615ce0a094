package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serai.mission.Mission;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * What was told wrongly of a host, of talks, of houses and of units is struck off, from the outside
 * in: while something hangs on it, the refusal says what, and what to do first.
 */
class S67_WhatNothingHangsOnIsStruckOffTest {

  private static Told talks() {
    return S55_ZonesOfAnAccordTest.talks();
  }

  @Test
  void aZoneIsStruckAndThenItsAccordAndThenTheirRound() {
    Told story =
        talks()
            .then(
                """
                2021-08-20T00:00Z asks strikes ROUND AST-16
                2021-08-20T00:00Z asks strikes ACCORD ACC-1
                2021-08-20T00:01Z asks strikes ZONE Z-1
                2021-08-20T00:02Z asks strikes ZONE Z-2
                2021-08-20T00:03Z asks strikes ACCORD ACC-1
                2021-08-20T00:04Z asks strikes ROUND AST-16
                """);
    String first = " Strike that off first; where only words are wrong, tell it anew.";
    assertThat(story.refusals())
        .containsExactly(
            "Round AST-16 cannot be struck off because of accord ACC-1." + first,
            "Accord ACC-1 cannot be struck off because of zones Z-1, Z-2." + first);
    assertThat(story.mission().peace().zones()).isEmpty();
    assertThat(story.mission().peace().accords()).isEmpty();
    assertThat(story.mission().peace().rounds()).isEmpty();
  }

  @Test
  void aZoneThatSomebodyObservedStaysUntilTheHoursAreTakenBack() {
    String hours = "Z-1 from 2021-08-10T00:00Z until 2021-08-11T00:00Z by 2";
    Told story =
        talks()
            .then("2021-08-12T00:00Z reports watched " + hours)
            .then("2021-08-12T01:00Z reports strikes ZONE Z-1");
    assertThat(story.refusals())
        .containsExactly(
            "Zone Z-1 cannot be struck off because of hours of observation from"
                + " Tue 10 Aug 2021 06:00. Take the hours back first; a zone that was observed is"
                + " ended, not struck off.");
    story
        .then("2021-08-12T02:00Z reports unwatched " + hours)
        .then("2021-08-12T03:00Z reports strikes ZONE Z-1");
    assertThat(story.mission().peace().findZone(new AgreedZoneId("Z-1"))).isEmpty();
    assertThat(story.mission().peace().watches()).doesNotContainKey(new AgreedZoneId("Z-1"));
  }

  @Test
  void whatIsStruckIsNothingAndCanBeToldAgain() {
    Told story =
        talks()
            .then("2021-08-20T00:01Z asks strikes ZONE Z-1")
            .then("2021-08-20T00:02Z asks strikes ZONE Z-1")
            .then(
                "2021-08-20T00:03Z reports zone Z-1 of ACC-1 KBL 34.5/69.2 40 km forbids"
                    + " abduction from 2021-08-01T00:00Z until 2021-09-01T00:00Z");
    assertThat(story.refusals()).containsExactly("There is no zone Z-1. Record the zone first.");
    assertThat(story.mission().peace().findZone(new AgreedZoneId("Z-1"))).isPresent();
  }

  private static Told received() {
    return Told.ground()
        .then(
            """
            2021-08-16T00:00Z reports checklist VISAS FLIGHT FOREIGN_MINISTRY due -24
            2021-08-16T00:00Z reports flight UN-1 50 seats KBL 18T06:00 ALA 18T09:00
            2021-08-16T00:00Z reports reception UN-1 at ALA
            2021-08-16T01:00Z reports task UN-1 VISAS DONE
            2021-08-18T09:30Z reports host-count UN-1 0
            """);
  }

  @Test
  void aReceptionForTheWrongFlightIsStruckOnceNobodyReliesOnItsTasks() {
    Told story = received().then("2021-08-18T10:00Z asks strikes RECEPTION UN-1");
    assertThat(story.refusals())
        .containsExactly(
            "The reception of UN-1 cannot be struck off because of task that is not open, VISAS."
                + " Report them as open first; then nobody relies on them.");
    story
        .then("2021-08-18T10:05Z asks task UN-1 VISAS OPEN")
        .then("2021-08-18T10:06Z asks strikes RECEPTION UN-1");
    assertThat(story.refusals()).hasSize(1);
    var left = story.mission().hosting().findReception(new FlightId("UN-1")).orElseThrow();
    assertThat(left.findAt()).isEmpty();
    assertThat(left.tasks()).isEmpty();
    assertThat(left.findCount()).isPresent();
    assertThat(story.amiss()).noneMatch(finding -> finding.startsWith("RECEPTION_DUE"));
    story.then("2021-08-18T10:07Z asks strikes RECEPTION UN-1");
    assertThat(story.refusals())
        .last()
        .asString()
        .startsWith("There is no open reception of flight UN-1.");
  }

  @Test
  void whoDoesNotPassThroughCountsWithTheHostAgain() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-18T10:00Z reports P-1 registered at ALA since 2021-08-18
                2021-08-18T10:00Z reports P-1 passes through ALA 2021-08-18..2021-08-21 to Oslo
                2021-08-23T10:00Z asks strikes TRANSIT P-1
                """);
    assertThat(story.refusals()).isEmpty();
    assertThat(story.amiss()).noneMatch(finding -> finding.startsWith("PERMITTED_STAY"));
    var hosting = story.mission().hosting();
    assertThat(hosting.passesThrough(new PersonId("P-1"), new PlaceId("ALA"))).isFalse();
  }

  @Test
  void roomsGoBeforeTheirHouseAndABedThatWasGivenHoldsBoth() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-15T06:00Z reports P-1 registered at ALA since 2021-08-15
                2021-08-15T06:00Z reports premises H1 at ALA
                2021-08-15T06:00Z reports room R-1 in H1 with 2 beds
                2021-08-15T06:00Z reports lent H1 2021-08-18..2021-08-22
                2021-08-15T06:00Z asks P-1 sleeps in R-1 bed 1 2021-08-18..2021-08-20
                2021-08-15T07:00Z asks strikes ROOM R-1
                2021-08-15T07:00Z asks strikes PREMISES H1
                2021-08-15T08:00Z reports lent-back H1 2021-08-18
                """);
    String house = "Premises H1 cannot be struck off because of ";
    assertThat(story.refusals())
        .containsExactly(
            "Room R-1 cannot be struck off because of bed given to P-1, 18 Aug 2021 to 20 Aug 2021."
                + " Release that first; a room that was slept in is closed, not struck off.",
            house + "room R-1. Strike the rooms off and take the loans back first.",
            house + "loan from 18 Aug 2021. Strike the rooms off and take the loans back first.");
  }

  private static Told company() {
    return Told.ground()
        .then(
            """
            2021-08-01T00:00Z reports station NAQ
            2021-08-01T00:00Z reports post NAQ-COY at NAQ PC1
            2021-08-01T00:00Z reports decision DO-1 signed
            2021-08-01T01:00Z reports A-1 registered at NAQ since 2021-03-01
            2021-08-01T01:00Z reports A-2 registered at NAQ since 2021-03-01
            2021-08-01T01:00Z reports B-1 registered at ALA since 2021-03-01
            2021-08-01T01:00Z reports B-2 registered at ALA since 2021-03-01
            2021-08-01T02:00Z reports lift LA A-1 A-2
            2021-08-01T02:00Z reports lift LB B-1 B-2
            2021-08-01T03:00Z reports flight OUT-1 9 seats NAQ 21T06:00 ALA 21T10:00
            2021-08-01T03:00Z reports pledge PL-1 strength 2 2021-03-01..2022-02-28
            2021-08-01T03:00Z reports deployed D-1 of PL-1 at NAQ post NAQ-COY 2021-03-01..2021-08-31 lifts LA
            2021-08-01T03:00Z reports deployed D-2 of PL-1 at NAQ post NAQ-COY 2021-08-20..2022-02-28 lifts LB
            2021-08-01T04:00Z reports relief D-1 by D-2
            """);
  }

  private static DeploymentId second() {
    return new DeploymentId("D-2");
  }

  @Test
  void aReliefGoesBeforeTheDeploymentAndThatBeforeThePledge() {
    Told story =
        company()
            .then(
                """
                2021-08-02T00:00Z asks strikes PLEDGE PL-1
                2021-08-02T00:00Z asks strikes DEPLOYMENT D-2
                2021-08-02T00:01Z asks strikes RELIEF D-1
                2021-08-02T00:02Z asks strikes DEPLOYMENT D-2
                """);
    assertThat(story.refusals())
        .containsExactly(
            "Pledge PL-1 cannot be struck off because of deployments D-1, D-2."
                + " Strike that off first; where only words are wrong, tell it anew.",
            "Deployment D-2 cannot be struck off because of the relief of D-1."
                + " Strike the relief off first.");
    Mission mission = story.mission();
    assertThat(mission.contingents().findDeployment(second())).isEmpty();
    assertThat(mission.contingents().deploymentOf()).doesNotContainValue(second());
  }

  @Test
  void aWithdrawalThatWasNoneLeavesTheUnitBoundToItsStrength() {
    Told story =
        company()
            .then("2021-08-02T00:00Z reports withdraws D-1 by DO-1")
            .then("2021-08-02T00:01Z asks strikes WITHDRAWAL D-1")
            .then("2021-08-10T10:00Z asks A-1 books OUT-1 from NAQ to ALA");
    assertThat(story.refusals())
        .singleElement()
        .asString()
        .contains("Kazakh company at NAQ needs 2 on the ground; 1 of the unit would be left");
  }
}
