package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;

/**
 * Lesson 13: of two plans, one is better in these professions and the other in those; crossed, they
 * give a third that is better than both.
 */
class A13_CrossingTest {

  private static final int SEEDS = 12;
  private static final int SWEEPS = 6;

  @Test
  void aProfessionIsAllWhoSharePostsAndGroupsAreInNone() {
    Model model = new Model(RotationExample.of(120, 6, 16, 5));
    int[] seen = new int[model.parties.length];
    for (Tied profession : Tied.professions(model)) {
      for (int i : profession.parties) {
        seen[i]++;
        for (int[] posts : model.parties[i].posts) {
          assertThat(profession.posts).contains(posts);
        }
      }
    }
    for (int i = 0; i < seen.length; i++) {
      Party party = model.parties[i];
      assertThat(seen[i]).isEqualTo(party.size == 1 && party.assignments() > 0 ? 1 : 0);
    }
    assertThat(Arrays.stream(model.parties).anyMatch(party -> party.size > 1)).isTrue();
  }

  @Test
  void whatComesOfCrossingIsNeverWorseThanThePlanCrossedIntoAndMostlyBetterThanBoth() {
    int betterThanBoth = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Model model = new Model(RotationExample.of(120, 6, 16, seed));
      PlanSearch plan = annealed(model, seed);
      PlanSearch other = annealed(model, seed + SEEDS);
      long before = plan.value();
      new Crossing(plan, new SplittableRandom(seed)).with(other.paths);
      assertThat(plan.value()).as("seed " + seed).isLessThanOrEqualTo(before);
      assertThat(plan.loads.overuse).as("seed " + seed).isZero();
      assertThat(plan.value()).as("seed " + seed).isEqualTo(countedAnew(plan));
      betterThanBoth += plan.value() < Math.min(before, other.value()) ? 1 : 0;
    }
    System.out.printf("crossing: %d of %d are better than both plans%n", betterThanBoth, SEEDS);
    assertThat(betterThanBoth).isGreaterThan(SEEDS / 2);
  }

  private static PlanSearch annealed(Model model, int seed) {
    PlanSearch plan = new PlanSearch(model, new Prices(model));
    new Annealing(plan, new SplittableRandom(seed)).run(SWEEPS, () -> false);
    return plan;
  }

  private static long countedAnew(PlanSearch plan) {
    PlanSearch again = new PlanSearch(plan.model, new Prices(plan.model));
    for (int i = 0; i < plan.paths.length; i++) {
      again.place(i, plan.paths[i]);
    }
    return again.value();
  }

  @Test
  void aPlanCrossedWithItselfStaysAsItIs() {
    Model model = new Model(RotationExample.of(120, 6, 16, 3));
    PlanSearch plan = annealed(model, 3);
    short[][] before = Arrays.stream(plan.paths).map(short[]::clone).toArray(short[][]::new);
    new Crossing(plan, new SplittableRandom(3)).with(before);
    assertThat(plan.paths).isDeepEqualTo(before);
  }

  @Test
  void aSpellIsOverWhenItsTimeOrItsRoundsAre() {
    Spell spell = new Spell(0.4, 0.8, 1_000, 500, 0.01, 0.3);
    assertThat(spell.part(0.4, 1_000)).isZero();
    assertThat(spell.part(0.6, 1_050)).isCloseTo(0.5, within(1e-9));
    assertThat(spell.part(0.5, 1_400)).isCloseTo(0.8, within(1e-9));
    assertThat(spell.isOver(0.8, 1_010)).isTrue();
    assertThat(spell.isOver(0.5, 1_500)).isTrue();
    assertThat(spell.isOver(0.5, 1_499)).isFalse();
  }

  @Test
  void theSameSeedAndRoundsOnOneThreadCrossToTheSamePlan() {
    RotationProblem problem = RotationExample.of(260, 6, 12, 7);
    assertThat(new Model(problem).parties.length).isGreaterThan(Improvement.SOME);
    Budget budget = Budget.rounds(3_000, 11);
    RotationAnswer once = RotationPlanner.solve(problem, budget, Progress.silent());
    RotationAnswer again = RotationPlanner.solve(problem, budget, Progress.silent());
    assertThat(again.plan()).isEqualTo(once.plan());
    assertThat(again.certificate()).isEqualTo(once.certificate());
  }
}
