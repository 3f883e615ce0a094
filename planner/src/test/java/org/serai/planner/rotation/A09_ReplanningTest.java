package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** Lesson 9: after an event, a repair moves only the people whom the event touches. */
class A09_ReplanningTest {

  /** Two stations; a person is announced to come in at each in slot 1. */
  private static RotationProblem announced(PerSlot seatsOfFirst) {
    PerSlot told0 = PerSlot.of(-1, 0, 0, 0);
    PerSlot told1 = PerSlot.of(-1, 1, 1, 1);
    return new Lesson(4)
        .station(PerSlot.always(9, 4), PerSlot.always(4, 4), seatsOfFirst)
        .station()
        .post(new Post(0, 1, 1, 1, false))
        .post(new Post(1, 1, 1, 1, false))
        .person(Person.of(Start.away(), 0).withAnnounced(told0))
        .person(Person.of(Start.away(), 1).withAnnounced(told1))
        .problem();
  }

  private static RotationAnswer replan(RotationProblem problem, Replanning mode) {
    return RotationPlanner.replan(
        problem, mode, Budget.rounds(500, 1), Progress.silent(), new Stop());
  }

  @Test
  void withoutAnEventARepairChangesNothing() {
    RotationProblem problem = announced(PerSlot.always(9, 4));
    RotationAnswer answer = replan(problem, Replanning.REPAIR);
    assertThat(Change.of(problem, answer.plan())).isEmpty();
  }

  @Test
  void aCancelledFlightMovesOnlyTheOneWhoSatOnIt() {
    RotationProblem problem = announced(PerSlot.of(0, 0, 9, 9));
    RotationAnswer answer = replan(problem, Replanning.REPAIR);
    assertThat(Change.of(problem, answer.plan()))
        .containsExactly(new Change(0, new Span(1, 1), 0, State.AWAY));
  }

  @Test
  void aFreeReplanMayAlsoImproveOthersAtThePriceOfAPromise() {
    RotationProblem problem = announced(PerSlot.of(0, 0, 9, 9));
    RotationAnswer answer = replan(problem, Replanning.FREE);
    assertThat(answer.plan().state(1, 0)).as("comes a slot earlier: PC1 weighs more").isEqualTo(1);
  }

  /** Movements say where a group is, and not what it covers from there. */
  @Test
  void aGroupThatWasToldTheHubAloneCoversFromThereWhatItCan() {
    PerSlot hub = PerSlot.always(State.HUB, 4);
    RotationProblem problem =
        new Lesson(4)
            .station()
            .post(new Post(0, 1, 1, 1, true))
            .person(Person.of(Start.away(), 0).withAnnounced(hub))
            .person(Person.of(Start.away(), 0).withAnnounced(hub))
            .group(0, 1)
            .problem();
    RotationAnswer answer = replan(problem, Replanning.REPAIR);
    assertThat(answer.plan().state(0, 1)).isEqualTo(State.remote(0));
    assertThat(answer.plan().state(1, 1)).isEqualTo(State.remote(0));
  }

  @Test
  void everyRepairOfATinyPlanIsValid() {
    for (int seed = 0; seed < 30; seed++) {
      RotationProblem before = Tiny.of(seed, 6);
      RotationPlan plan =
          RotationPlanner.solve(before, Budget.rounds(200, seed), Progress.silent()).plan();
      RotationProblem event = withoutOneFlight(told(before, plan), seed);
      RotationAnswer answer = replan(event, Replanning.REPAIR);
      assertThat(RotationEvaluator.check(event, answer.plan().states()))
          .as("seed " + seed)
          .isInstanceOf(RotationEvaluator.Verdict.Feasible.class);
    }
  }

  @Test
  void pricesOfThePublishedPlanProveAsMuchBeforeAnyStepIsTaken() {
    for (int seed = 0; seed < 30; seed++) {
      RotationProblem problem = announcing(Tiny.of(seed, 6), _ -> PerSlot.none());
      RotationAnswer published =
          RotationPlanner.solve(problem, Budget.rounds(2_000, seed), Progress.silent());
      RotationAnswer answer =
          fromKnown(told(problem, published.plan()), published.certificate().work());
      // Who is unsafe in the plan itself is looked after in any case, and promises break for it.
      if (published.plan().objective().safety().units() == 0) {
        assertThat(answer.bound()).as("seed " + seed).isGreaterThanOrEqualTo(published.bound());
        assertThat(Change.of(told(problem, published.plan()), answer.plan())).isEmpty();
      }
    }
  }

  @Test
  void pricesOfAnotherProblemAreRefused() {
    PriceList other = PriceList.none(Tiny.of(1, 5));
    assertThatThrownBy(() -> fromKnown(Tiny.of(1, 6), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5 prices for 6 rows");
  }

  private static RotationAnswer fromKnown(RotationProblem problem, PriceList known) {
    Deadline deadline = new Deadline(Budget.rounds(0, 1), new Stop());
    return RotationPlanner.replan(problem, Replanning.REPAIR, deadline, Progress.silent(), known);
  }

  private static RotationProblem told(RotationProblem problem, RotationPlan plan) {
    return announcing(problem, plan.states()::get);
  }

  private static RotationProblem announcing(
      RotationProblem problem, IntFunction<PerSlot> statesOf) {
    List<Person> people = new ArrayList<>();
    for (int p = 0; p < problem.people().size(); p++) {
      people.add(problem.people().get(p).withAnnounced(statesOf.apply(p)));
    }
    return problem.withPeople(people);
  }

  private static RotationProblem withoutOneFlight(RotationProblem problem, int seed) {
    Network network = problem.network();
    List<Leg> legs = new ArrayList<>(network.legs());
    int k = seed % legs.size();
    legs.set(k, new Leg(legs.get(k).seats().with(seed % Tiny.SLOTS, 0)));
    return new RotationProblem(
        problem.slots(),
        new Network(
            network.stations(), legs, network.transfers(), network.shares(), network.hubCap()),
        problem.posts(),
        problem.stayRules(),
        problem.people(),
        problem.groups(),
        problem.policy());
  }
}
