package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.serai.planner.advice.LeastChanges;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** "No plan breaks fewer promises", held against plans that are counted one by one. */
class LeastChangesTest {
  private static final int SEEDS = 80;
  private static final int PEOPLE = 4;

  private int tight;

  /**
   * Where all keep their places, or all but one, every path of that one is walked; with more, the
   * planner's own replans are the witnesses.
   */
  @Test
  void noPlanOfATinyMissionBreaksFewerPromisesThanIsClaimed() {
    for (int seed = 0; seed < SEEDS; seed++) {
      RotationProblem before = Tiny.of(seed, PEOPLE);
      RotationPlan plan =
          RotationPlanner.solve(before, Budget.rounds(300, seed), Progress.silent()).plan();
      RotationProblem event = shaken(before, plan.states(), new SplittableRandom(seed));
      for (boolean safe : List.of(true, false)) {
        int claimed = LeastChanges.of(event, safe);
        int fewest = fewest(event, plan.states(), safe);
        assertThat(claimed).as("seed %d, safe %s", seed, safe).isLessThanOrEqualTo(fewest);
        tight += claimed == fewest ? 1 : 0;
      }
    }
    System.out.printf("%d of %d least numbers are met by a plan.%n", tight, 2 * SEEDS);
  }

  /** Fewest people who are told something else, among all plans that are tried. */
  private static int fewest(RotationProblem problem, List<PerSlot> told, boolean safe) {
    int[] fewest = {PEOPLE + 1};
    Consumer<List<PerSlot>> tried =
        states -> {
          if (RotationEvaluator.check(problem, states)
                  instanceof RotationEvaluator.Verdict.Feasible(Objective value)
              && (!safe || value.safety().units() == 0)) {
            fewest[0] = Math.min(fewest[0], broken(problem, new RotationPlan(states, value)));
          }
        };
    tried.accept(told);
    for (int p = 0; p < PEOPLE; p++) {
      walk(problem, told, p, new int[problem.slots()], 0, tried);
    }
    for (Replanning mode : Replanning.values()) {
      Budget budget = Budget.rounds(300, 1);
      tried.accept(
          RotationPlanner.replan(problem, mode, budget, Progress.silent(), new Stop())
              .plan()
              .states());
    }
    return fewest[0];
  }

  private static int broken(RotationProblem problem, RotationPlan plan) {
    return (int) Change.of(problem, plan).stream().map(Change::person).distinct().count();
  }

  private static void walk(
      RotationProblem problem,
      List<PerSlot> told,
      int person,
      int[] path,
      int slot,
      Consumer<List<PerSlot>> tried) {
    if (slot == path.length) {
      List<PerSlot> states = new ArrayList<>(told);
      states.set(person, PerSlot.of(path));
      tried.accept(states);
      return;
    }
    List<Integer> choices = new ArrayList<>(List.of(State.AWAY, State.HUB));
    choices.addAll(problem.people().get(person).posts());
    for (int choice : choices) {
      path[slot] = choice;
      walk(problem, told, person, path, slot + 1, tried);
    }
  }

  /** The same mission with fewer seats, beds and places here and there, and somebody ill. */
  private static RotationProblem shaken(
      RotationProblem problem, List<PerSlot> told, SplittableRandom random) {
    Network network = problem.network();
    List<Leg> legs = network.legs().stream().map(l -> new Leg(fewer(l.seats(), random))).toList();
    List<Station> stations =
        network.stations().stream()
            .map(
                s ->
                    new Station(
                        fewer(s.ceiling(), random),
                        s.admitted(),
                        s.exposure(),
                        s.wayIn(),
                        s.wayOut()))
            .toList();
    List<Person> people = new ArrayList<>();
    for (int p = 0; p < told.size(); p++) {
      people.add(problem.people().get(p).withAnnounced(told.get(p)));
    }
    return new RotationProblem(
        problem.slots(),
        new Network(
            stations, legs, network.transfers(), network.shares(), fewer(network.hubCap(), random)),
        problem.posts(),
        problem.stayRules(),
        people,
        problem.groups(),
        problem.policy());
  }

  private static PerSlot fewer(PerSlot places, SplittableRandom random) {
    return PerSlot.generate(places.length(), t -> random.nextInt(8) == 0 ? 0 : places.at(t));
  }
}
