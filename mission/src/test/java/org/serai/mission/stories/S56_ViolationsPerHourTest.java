package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.serai.mission.peace.PoissonRate;
import org.serai.mission.peace.Tally;
import org.serai.mission.peace.Violations;
import org.serai.mission.terms.AgreedZoneId;

/** Violations are counted per hour of observation: a longer report is not a worse one. */
class S56_ViolationsPerHourTest {

  /** A report of Friday, and one of Saturday and Sunday together, as observers write them. */
  private static Told weekend() {
    return S55_ZonesOfAnAccordTest.talks()
        .then(
            """
            2021-08-21T00:00Z reports watched Z-1 from 2021-08-20T00:00Z until 2021-08-21T00:00Z by 1
            2021-08-23T00:00Z reports watched Z-1 from 2021-08-21T00:00Z until 2021-08-23T00:00Z by 1
            """)
        .then(
            "2021-08-21T00:00Z reports incident FRI shelling at 34.6/69.3"
                + " from 2021-08-20T00:00Z until 2021-08-21T00:00Z confirmed x 20")
        .then(
            "2021-08-23T00:00Z reports incident WEEKEND shelling at 34.6/69.3"
                + " from 2021-08-21T00:00Z until 2021-08-23T00:00Z confirmed x 40");
  }

  private static Tally tally(Told story, String from, String until) {
    var tallies =
        new Violations(story.mission().peace()).tallies(Instant.parse(from), Instant.parse(until));
    return Objects.requireNonNull(tallies.get(new AgreedZoneId("Z-1")));
  }

  @Test
  void aWeekendThatCoversTwoDaysLooksNoWorseThanAFriday() {
    Tally friday = tally(weekend(), "2021-08-20T00:00:00Z", "2021-08-21T00:00:00Z");
    Tally both = tally(weekend(), "2021-08-21T00:00:00Z", "2021-08-23T00:00:00Z");
    assertThat(friday.violations()).isEqualTo(20);
    assertThat(both.violations()).isEqualTo(40);
    assertThat(both.rate().perHour()).isEqualTo(friday.rate().perHour());
    assertThat(both.rate().against(friday.rate())).isEqualTo(PoissonRate.Change.NOT_TOLD_APART);
  }

  @Test
  void hoursThatWereNoneAreTakenBackAsTheyWereTold() {
    String hours = "watched Z-1 from 2021-08-20T00:00Z until 2021-08-21T00:00Z by 9";
    Told story = weekend().then("2021-08-21T00:00Z reports " + hours);
    story.then("2021-08-21T01:00Z asks un" + hours);
    Tally friday = tally(story, "2021-08-20T00:00:00Z", "2021-08-21T00:00:00Z");
    assertThat(friday.hours()).isEqualTo(24);
    story.then("2021-08-21T02:00Z asks un" + hours);
    assertThat(story.refusals())
        .containsExactly(
            "There is no observation by 9 from Fri 20 Aug 2021 06:00 of zone Z-1. Record the"
                + " observation by 9 from Fri 20 Aug 2021 06:00 of zone first.");
  }

  @Test
  void twiceTheWatchIsHalfTheRate() {
    Told story =
        weekend()
            .then(
                "2021-08-21T00:00Z reports watched Z-1 from 2021-08-20T00:00Z"
                    + " until 2021-08-21T00:00Z by 3");
    Tally friday = tally(story, "2021-08-20T00:00:00Z", "2021-08-21T00:00:00Z");
    assertThat(friday.hours()).isEqualTo(96);
  }

  @Test
  void whatNobodyObservedIsCountedApart() {
    Told story =
        weekend()
            .then(
                "2021-08-26T00:00Z reports incident I-9 shelling at 34.6/69.3"
                    + " from 2021-08-25T04:00Z until 2021-08-25T04:00Z likely")
            .then(
                "2021-08-26T00:01Z reports incident I-8 shelling at 34.6/69.3"
                    + " from 2021-08-22T04:00Z until 2021-08-22T04:00Z unconfirmed");
    Tally week = tally(story, "2021-08-20T00:00:00Z", "2021-08-27T00:00:00Z");
    assertThat(week.violations()).isEqualTo(60);
    assertThat(week.unwatched()).isEqualTo(1);
    assertThat(week.unconfirmed()).isEqualTo(1);
  }

  @Test
  void withoutObservationThereIsNoRate() {
    PoissonRate none = new PoissonRate(3, 0);
    assertThat(none.known()).isFalse();
    assertThat(none.against(new PoissonRate(1, 24))).isEqualTo(PoissonRate.Change.UNKNOWN);
  }

  /** Figures of Garwood's table: 0 events: 0 to 3.689; 10 events: 4.795 to 18.39. */
  @Test
  void theIntervalIsTheExactOne() {
    assertThat(new PoissonRate(0, 1).lower()).isZero();
    assertThat(new PoissonRate(0, 1).upper()).isCloseTo(3.6889, within(1e-4));
    assertThat(new PoissonRate(10, 1).lower()).isCloseTo(4.7954, within(1e-4));
    assertThat(new PoissonRate(10, 1).upper()).isCloseTo(18.3904, within(1e-4));
    assertThat(new PoissonRate(1_000_000, 1).upper()).isCloseTo(1_001_962, within(5.0));
  }

  @Test
  void aDifferenceIsCalledOneOnlyWhenChanceHardlyMakesIt() {
    PoissonRate before = new PoissonRate(10, 100);
    assertThat(new PoissonRate(14, 100).against(before))
        .isEqualTo(PoissonRate.Change.NOT_TOLD_APART);
    assertThat(new PoissonRate(30, 100).against(before)).isEqualTo(PoissonRate.Change.HIGHER);
    assertThat(new PoissonRate(30, 900).against(before)).isEqualTo(PoissonRate.Change.LOWER);
    assertThat(new PoissonRate(0, 10).against(new PoissonRate(0, 10)))
        .isEqualTo(PoissonRate.Change.NOT_TOLD_APART);
  }

  @Test
  void theListSaysItInWords() {
    assertThat(weekend().amiss())
        .contains(
            "ZONE_KEPT: Zone Z-1: 60 violations in the last 7 days in 72 hours of observation,"
                + " 0.833 (0.636 to 1.073) an hour; before that nobody observed it.");
  }
}
