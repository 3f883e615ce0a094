package org.serai.planner.evacuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lesson 2: two methods that share no code give the same people out, on 500 seeded networks. */
class C02_TwoMethodsAgreeTest {
  private static final int NETWORKS = 500;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, NETWORKS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sameCurveForEachClassWithAllHigherOnes(long seed) {
    EvacuationProblem problem = RandomNetworks.of(seed);
    EvacuationPlan plan = EvacuationPlanner.plan(problem);
    for (EvacuationPlan.ClassOut group : plan.classes()) {
      for (int period = 0; period < problem.periods(); period++) {
        assertThat((long) group.mostWithHigher().get(period))
            .as("seed %d, class %d, period %d", seed, group.priority(), period)
            .isEqualTo(PushRelabel.mostOut(problem, group.priority(), period));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void thePlanCanBeWalkedAsItStands(long seed) {
    EvacuationProblem problem = RandomNetworks.of(seed);
    EvacuationPlan plan = EvacuationPlanner.plan(problem);
    for (EvacuationPlan.ClassOut group : plan.classes()) {
      int[] walked = PlanReplay.replay(problem, plan, group.priority());
      assertThat(walked)
          .as("seed %d, class %d", seed, group.priority())
          .containsExactly(group.out().stream().mapToInt(Integer::intValue).toArray());
    }
    assertThat(plan.moves())
        .as("seed %d: nobody rides where there is no room", seed)
        .allSatisfy(
            move ->
                assertThat(riders(plan, move))
                    .isLessThanOrEqualTo(TimeExpansion.opened(problem, move.leg(), move.period())));
  }

  private static int riders(EvacuationPlan plan, EvacuationPlan.Move like) {
    return plan.moves().stream()
        .filter(move -> move.leg() == like.leg() && move.period() == like.period())
        .mapToInt(EvacuationPlan.Move::people)
        .sum();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theFirstClassIsAsFastAsIfItWereAlone(long seed) {
    EvacuationPlan plan = EvacuationPlanner.plan(RandomNetworks.of(seed));
    EvacuationPlan.ClassOut first = plan.classes().getFirst();
    assertThat(first.out()).as("seed %d", seed).isEqualTo(first.mostWithHigher());
  }

  @Test
  void mostPlansAreProvenForEveryClassAtEveryPeriod() {
    List<Long> open =
        seeds()
            .filter(seed -> !EvacuationPlanner.plan(RandomNetworks.of(seed)).proven())
            .boxed()
            .toList();
    assertThat(open).as("seeds whose sharing between classes is not proven").hasSizeLessThan(50);
  }
}
