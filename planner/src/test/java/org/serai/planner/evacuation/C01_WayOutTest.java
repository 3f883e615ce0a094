package org.serai.planner.evacuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.serai.planner.evacuation.EvacuationProblem.Leg;
import org.serai.planner.evacuation.EvacuationProblem.Opening;
import org.serai.planner.evacuation.EvacuationProblem.Place;
import org.serai.planner.evacuation.EvacuationProblem.Waiting;

/** Lesson 1: one station, one gate, one aircraft; when is everybody out, and what holds them up? */
class C01_WayOutTest {
  private static final List<Place> PLACES =
      List.of(Place.station("Kabul"), Place.station("airfield"), Place.shelter("Almaty"));
  private static final LocalDateTime START = LocalDateTime.of(2021, 8, 26, 0, 0);

  private static Leg gate(Opening... openings) {
    return new Leg("gate at Kabul", 0, 1, 0, List.of(openings));
  }

  private static Leg air(int seats) {
    return new Leg("flight Kabul-Almaty", 1, 2, 2, List.of(new Opening(0, 24, seats)));
  }

  @Test
  void fortyThroughAGateForTenNeedFourHoursAndTheFlight() {
    var problem =
        new EvacuationProblem(
            PLACES,
            List.of(gate(new Opening(0, 24, 10)), air(20)),
            List.of(new Waiting(0, 1, 40, 0)),
            24);
    EvacuationPlan plan = EvacuationPlanner.plan(problem);
    assertThat(plan.findTimeToClear()).isEqualTo(OptionalInt.of(5));
    assertThat(plan.classes().getFirst().out().subList(0, 6)).containsExactly(0, 0, 10, 20, 30, 40);
    assertThat(plan.proven()).isTrue();
  }

  @Test
  void namesTheGateAndItsHoursAsTheBottleneck() {
    var problem =
        new EvacuationProblem(
            PLACES,
            List.of(gate(new Opening(2, 6, 10), new Opening(6, 24, 1)), air(500)),
            List.of(new Waiting(0, 1, 42, 0)),
            24);
    EvacuationPlan plan = EvacuationPlanner.plan(problem);
    assertThat(plan.bottlenecks())
        .extracting(part -> part.words(START, Duration.ofHours(1)))
        .containsExactly("the gate at Kabul, 00:00-07:00 on 26 Aug (takes 41 people)");
  }

  @Test
  void saysWhoHasNoWayOutAndWhoIsOnlyTooMany() {
    var problem =
        new EvacuationProblem(
            List.of(
                Place.station("Kabul"),
                Place.station("airfield"),
                Place.shelter("Almaty"),
                Place.station("Herat")),
            List.of(gate(new Opening(0, 2, 10)), air(20)),
            List.of(new Waiting(0, 1, 25, 0), new Waiting(3, 1, 7, 0)),
            24);
    EvacuationPlan plan = EvacuationPlanner.plan(problem);
    assertThat(plan.findTimeToClear()).isEmpty();
    assertThat(plan.stranded())
        .containsExactly(
            new EvacuationPlan.Stranded(0, 5, true), new EvacuationPlan.Stranded(1, 7, false));
  }

  @Test
  void nobodyOfALowerClassDelaysAHigherOne() {
    var problem =
        new EvacuationProblem(
            PLACES,
            List.of(gate(new Opening(0, 24, 10)), air(20)),
            List.of(new Waiting(0, 2, 30, 0), new Waiting(0, 1, 20, 1)),
            24);
    EvacuationPlan plan = EvacuationPlanner.plan(problem);
    assertThat(plan.classes().get(0).findTimeToClear()).isEqualTo(OptionalInt.of(4));
    assertThat(plan.classes().get(1).findTimeToClear()).isEqualTo(OptionalInt.of(6));
    assertThat(plan.outBy(3)).isEqualTo(20);
  }
}
