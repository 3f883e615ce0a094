package org.serai.desk.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.Mission;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.SecurityLevel;

/** Slots are half-weeks, and levels rise on any day: nobody is planned into one that rises. */
class LevelsWithinASlotTest {
  private static final Mission MISSION = SampleMission.of(60).mission();
  private static final LocalDate MONDAY = LocalDate.parse("2021-08-23");

  /** Exposure in a slot at Kabul is its level: Monday to Wednesday, Thursday to Sunday. */
  private static List<Integer> levels(Mission mission) {
    return levels(mission, SampleMission.NOW);
  }

  private static List<Integer> levels(Mission mission, Instant now) {
    Demand demand = demand(mission, now);
    int kabul = demand.books().stations().number(SampleMission.KABUL);
    return IntStream.range(0, demand.problem().slots())
        .map(demand.problem().network().stations().get(kabul).exposure()::at)
        .boxed()
        .toList();
  }

  private static Demand demand(Mission mission, Instant now) {
    var request = new Planning.Request(new PlanId("R-1"), MONDAY, 2, now);
    return new Drafting(mission, SlotCalendar.of(mission, request)).demand();
  }

  private static Mission expecting(Mission mission, int level, String day) {
    return G01_TimeToClearTest.with(
        mission,
        new SecurityFact.LevelExpected(
            SampleMission.KABUL, SecurityLevel.of(level), LocalDate.parse(day)));
  }

  private static Mission calm() {
    return G01_TimeToClearTest.with(
        MISSION, new SecurityFact.LevelSet(SampleMission.KABUL, SecurityLevel.of(2), Map.of()));
  }

  @Test
  void aSlotInWhichTheLevelRisesHasTheHigherOne() {
    assertThat(levels(calm())).containsExactly(2, 2, 2, 2);
    assertThat(levels(expecting(calm(), 6, "2021-08-25"))).containsExactly(6, 6, 6, 6);
    assertThat(levels(expecting(calm(), 6, "2021-08-26"))).containsExactly(2, 6, 6, 6);
  }

  @Test
  void aSlotInWhichItFallsHasTheHigherOneToItsEnd() {
    Mission rising = expecting(calm(), 6, "2021-08-24");
    assertThat(levels(expecting(rising, 3, "2021-08-27"))).containsExactly(6, 6, 3, 3);
  }

  @Test
  void whatWasExpectedOfDaysThatAreOverDoesNotCount() {
    Mission rising = expecting(calm(), 6, "2021-08-24");
    Mission over = expecting(rising, 3, "2021-08-25");
    assertThat(levels(over)).containsExactly(6, 3, 3, 3);
    assertThat(levels(over, Instant.parse("2021-08-25T03:00:00Z"))).containsExactly(3, 3, 3, 3);
  }

  @Test
  void anAgencyHasTheFewestSlotsOfTheDays() {
    AgencyId agency = MISSION.people().person(new PersonId("P-0001")).profile().agency();
    Mission shared = share(share(MISSION, agency, "2021-08-20", 9), agency, "2021-08-25", 4);
    Demand demand = demand(shared, SampleMission.NOW);
    var slots = demand.problem().network().shares().getFirst().ceiling();
    assertThat(List.of(slots.at(0), slots.at(1))).containsExactly(4, 4);
  }

  private static Mission share(Mission mission, AgencyId agency, String from, int heads) {
    return G01_TimeToClearTest.with(
        mission,
        new SecurityFact.SlotsShared(SampleMission.KABUL, agency, LocalDate.parse(from), heads));
  }
}
