package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;

/**
 * Lesson 15: whoever departs before the first slot hands over too. How many are there is known by
 * then, and the price of their departures is found like that of all others: without it the bound
 * would let everybody go for nothing in the first hour of a plan.
 */
class A15_WhoDepartsFirstTest {
  private static final int SLOTS = 4;
  private static final int STEPS = 2_000;
  private static final double FIRST_RATE = 0.02;
  private static final double LAST_RATE = 0.00001;

  /** So many stay on whose time is up, at a post that wants one. */
  private static RotationProblem timeIsUp(int people) {
    Lesson lesson = new Lesson(SLOTS).station().stay(new StayRule(SLOTS, 0, 0));
    lesson.post(new Post(0, 4, 1, 1, false));
    for (int p = 0; p < people; p++) {
      lesson.person(Person.of(Start.in(0, SLOTS), 0));
    }
    return lesson.problem();
  }

  /** What prices prove that begin at nothing. */
  private static long proven(RotationProblem problem) {
    Model model = new Model(problem);
    Prices prices = new Prices(model);
    DualAscent ascent = new DualAscent(model, prices, new SplittableRandom(1));
    for (int step = 0; step < STEPS; step++) {
      double done = (double) step / STEPS;
      ascent.step(FIRST_RATE * Math.pow(LAST_RATE / FIRST_RATE, done));
    }
    return new LagrangeBound(model).at(ascent.averaged(), 0);
  }

  private static long best(RotationProblem problem) {
    RotationAnswer answer =
        RotationPlanner.solve(problem, Budget.rounds(1_000, 1), Progress.silent());
    return answer.plan().objective().weighed();
  }

  @Test
  void whoLeavesNobodyBehindPaysForItInTheFirstSlotToo() {
    RotationProblem problem = timeIsUp(1);
    assertThat(proven(problem)).isEqualTo(best(problem));
  }

  @Test
  void ofTwoTheSecondPays() {
    RotationProblem problem = timeIsUp(2);
    assertThat(proven(problem)).isEqualTo(best(problem));
  }
}
