package org.serai.planner.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.RotationEvaluator;
import org.serai.planner.rotation.RotationExample;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;

/** "Why is she not there?": each answer is compared with all paths that she could take. */
class D01_WhyNotTest {
  private static final int SEEDS = 120;
  private static final int SLOTS = 5;

  /** A question about a seeded mission, and what all paths say to it. */
  private record Asked(
      long seed,
      RotationProblem problem,
      RotationPlan plan,
      Question question,
      Set<Obstacle> already,
      Set<Set<Obstacle>> paths) {

    /** Whether a way exists while these obstacles stand and all others are lifted. */
    boolean possible(Set<Obstacle> standing) {
      return paths.stream().anyMatch(met -> met.stream().noneMatch(standing::contains));
    }
  }

  private static final List<Asked> ALL =
      LongStream.range(0, SEEDS).mapToObj(D01_WhyNotTest::ask).flatMap(Optional::stream).toList();

  private static Optional<Asked> ask(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RotationProblem problem = RotationExample.of(14, 3, SLOTS, seed);
    RotationPlan plan =
        RotationPlanner.solve(problem, Budget.rounds(60, seed), Progress.silent()).plan();
    int person = random.nextInt(problem.people().size());
    boolean grouped = problem.groups().stream().anyMatch(g -> g.members().contains(person));
    int state =
        random.nextInt(6) == 0
            ? random.nextInt(problem.posts().size())
            : wished(problem, person, random);
    int slot = random.nextInt(SLOTS);
    if (grouped || same(plan.state(person, slot), state)) {
      return Optional.empty();
    }
    AllPaths all = new AllPaths(problem, plan, person, state);
    int[] own = plan.states().get(person).toArray();
    for (int t = 0; t < own.length; t++) {
      own[t] = State.isAtHub(own[t]) ? State.HUB : own[t];
    }
    Set<Obstacle> already = all.breaks(own);
    Set<Set<Obstacle>> paths = new HashSet<>();
    for (Set<Obstacle> met : all.broken(slot, state)) {
      Set<Obstacle> fresh = new HashSet<>(met);
      fresh.removeAll(already);
      paths.add(fresh);
    }
    return Optional.of(
        new Asked(seed, problem, plan, new Question(person, slot, state), already, paths));
  }

  private static int wished(RotationProblem problem, int person, SplittableRandom random) {
    List<Integer> states = new ArrayList<>(problem.people().get(person).posts());
    states.add(State.AWAY);
    states.add(State.HUB);
    return states.get(random.nextInt(states.size()));
  }

  private static boolean same(int one, int other) {
    return one == other || (State.isAtHub(one) && State.isAtHub(other));
  }

  private static WhyNot answer(Asked asked) {
    return new Advice(asked.problem(), asked.plan()).whyNot(asked.question());
  }

  @Test
  void whatForbidsAMoveIsMinimalSmallestAndTrue() {
    int forbidden = 0;
    int several = 0;
    for (Asked asked : ALL) {
      if (answer(asked) instanceof WhyNot.Forbidden no) {
        forbidden++;
        several += no.conflict().size() > 1 ? 1 : 0;
        isAConflict(asked, no);
      }
    }
    System.out.printf("%d moves were forbidden, %d by more than one rule.%n", forbidden, several);
    assertThat(forbidden).as("seeds give enough moves that are forbidden").isGreaterThan(25);
  }

  private static void isAConflict(Asked asked, WhyNot.Forbidden no) {
    String where = "seed " + asked.seed() + ", " + asked.question() + ": " + no;
    Set<Obstacle> conflict = new HashSet<>(no.conflict());
    assertThat(asked.possible(conflict)).as("alone these forbid it; " + where).isFalse();
    for (Obstacle each : conflict) {
      Set<Obstacle> others = new HashSet<>(conflict);
      others.remove(each);
      assertThat(asked.possible(others)).as("without %s it is possible; %s", each, where).isTrue();
    }
    assertThat(no.smallest()).as(where).isTrue();
    assertThat(smallest(asked))
        .as("no smaller set forbids it; " + where)
        .isEqualTo(conflict.size());
  }

  /** The size of the smallest set that meets every path, by trying all sets of growing size. */
  private static int smallest(Asked asked) {
    for (int size = 0; ; size++) {
      if (hits(asked.paths(), new HashSet<>(), size)) {
        return size;
      }
    }
  }

  private static boolean hits(Set<Set<Obstacle>> paths, Set<Obstacle> chosen, int more) {
    Optional<Set<Obstacle>> free =
        paths.stream().filter(met -> met.stream().noneMatch(chosen::contains)).findFirst();
    if (free.isEmpty() || more == 0) {
      return free.isEmpty();
    }
    for (Obstacle each : free.get()) {
      chosen.add(each);
      boolean found = hits(paths, chosen, more - 1);
      chosen.remove(each);
      if (found) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theChangesAllowTheMoveAndNoFewerDo() {
    int one = 0;
    for (Asked asked : ALL) {
      if (answer(asked) instanceof WhyNot.Forbidden no) {
        Set<Obstacle> lifted = new HashSet<>(no.changes());
        assertThat(asked.paths())
            .as("seed %d, %s", asked.seed(), asked.question())
            .extracting(D01_WhyNotTest::changes)
            .anyMatch(lifted::containsAll)
            .noneMatch(changes -> changes.size() < lifted.size());
        one += lifted.size() == 1 ? 1 : 0;
      }
    }
    assertThat(one).as("often one change is enough").isPositive();
  }

  private static Set<Obstacle> changes(Set<Obstacle> met) {
    return met.stream().map(Obstacle::change).collect(Collectors.toSet());
  }

  @Test
  void whatIsPossibleBreaksNothingThatThePlanKeeps() {
    int possible = 0;
    for (Asked asked : ALL) {
      if (answer(asked) instanceof WhyNot.Possible yes) {
        possible++;
        isAPlan(asked, yes);
      }
    }
    assertThat(possible).isGreaterThan(20);
  }

  private static void isAPlan(Asked asked, WhyNot.Possible yes) {
    Question question = asked.question();
    PerSlot states = yes.states().get(question.person());
    assertThat(same(states.at(question.slot()), question.state())).isTrue();
    assertThat(RotationEvaluator.check(asked.problem(), yes.states()))
        .as("seed %d, %s", asked.seed(), question)
        .isEqualTo(new RotationEvaluator.Verdict.Feasible(yes.instead()));
    assertThat(asked.paths()).as("seed %d", asked.seed()).anyMatch(Set::isEmpty);
    assertThat(yes.instead().safety().units())
        .isLessThanOrEqualTo(asked.plan().objective().safety().units());
  }

  @Test
  void whoMovesHasAReason() {
    int reasons = 0;
    for (long seed = 0; seed < 40; seed++) {
      RotationProblem problem = RotationExample.of(30, 4, 12, seed);
      RotationPlan plan =
          RotationPlanner.solve(problem, Budget.rounds(600, seed), Progress.silent()).plan();
      int person = (int) seed % problem.people().size();
      switch (new Advice(problem, plan).why(person, 6)) {
        case Why.NoOtherWay _ -> reasons++;
        case Why.Better better -> {
          assertThat(better.planned()).isEqualTo(plan.objective());
          assertThat(same(better.elsewhere(), plan.state(person, 6))).isFalse();
          reasons += better.instead().betterThan(better.planned()) ? 0 : 1;
        }
      }
    }
    assertThat(reasons)
        .as("a searched plan is seldom worse than a single change")
        .isGreaterThan(30);
  }
}
