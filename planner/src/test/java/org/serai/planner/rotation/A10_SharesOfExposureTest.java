package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Lesson 10: where it costs nothing, the last pass takes burdens from those who bear most. */
class A10_SharesOfExposureTest {

  @Test
  void theSpreadTellsLeastMiddleMostAndJainsIndex() {
    assertThat(ExposureSpread.of(new long[] {50, 150, 100}))
        .isEqualTo(new ExposureSpread(3, 50, 100, 150, 300.0 * 300 / (3 * 35_000)));
    assertThat(ExposureSpread.of(new long[] {70, 70}).jain()).isEqualTo(1);
    assertThat(ExposureSpread.of(new long[] {}).people()).isZero();
  }

  @Test
  void ofTwoWhoMayGoBelowTheirShareTheOneWhoHasBorneLessIsSent() {
    Person tired = Person.of(Start.away(), 0).withBurden(new Burden(30, 60));
    Person fresh = Person.of(Start.away(), 0).withBurden(new Burden(0, 60));
    Post post = new Post(0, 2, 1, 1, false);
    Lesson lesson = new Lesson(4).station().post(post).person(tired).person(fresh);
    assertThat(lesson.plan()).isEqualTo("....\n0000");
  }

  @Test
  void nothingElseBecomesWorse() {
    RotationProblem problem = RotationExample.of(60, 6, 16, 5);
    Model model = new Model(problem);
    PlanSearch search = new PlanSearch(model, new Prices(model));
    new Annealing(search, new SplittableRandom(1)).run(12, () -> false);
    search.view.harden(1, PlanSearch.SAFETY);
    long cost = search.cost();
    long unsafe = search.unsafeUnits();
    assertThat(new FairPass(search, new SplittableRandom(2)).run(() -> false)).isPositive();
    assertThat(search.cost()).isLessThanOrEqualTo(cost);
    assertThat(search.unsafeUnits()).isLessThanOrEqualTo(unsafe);
    Objective objective = RotationEvaluator.objective(problem, model.states(search.paths));
    assertThat(objective.weighed()).isEqualTo(search.cost());
  }
}
