package org.serai.desk.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.Mission;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.SecurityLevel;

/** Slots are half-weeks, and levels rise on any day: nobody is planned into one that rises. */
class LevelsWithinASlotTest {
  private static final Mission MISSION = SampleMission.of(60).mission();
  private static final LocalDate MONDAY = LocalDate.parse("2021-08-23");

  /** Exposure in a slot at Kabul is its level: Monday to Wednesday, Thursday to Sunday. */
  private static List<Integer> levels(Mission mission) {
    var request = new Planning.Request(new PlanId("R-1"), MONDAY, 2, SampleMission.NOW);
    Demand demand = new Drafting(mission, SlotCalendar.of(mission, request)).demand();
    int kabul = demand.books().stations().number(SampleMission.KABUL);
    return IntStream.range(0, demand.problem().slots())
        .map(demand.problem().network().stations().get(kabul).exposure()::at)
        .boxed()
        .toList();
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
}
