package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;

/**
 * Lesson 14: where many want a seat its price is found by and by, sweep after sweep. Of 3,200
 * people one in ten holds a post of programme criticality 1; there are seats for just so many, 80
 * in each of four slots. All of them would rather fly at once; who cannot must be on a later flight
 * before anybody else is.
 */
class A14_ScarceSeatsTest {
  private static final int PEOPLE = 3_200;
  private static final int SLOTS = 4;
  private static final int SEATS = 80;
  private static final int MOST_CRITICAL = SLOTS * SEATS;

  /** What a mission uses: a slot of the most critical work is worth thousands. */
  private static final List<Integer> BELOW_MINIMUM = List.of(12_000, 4_000, 1_200, 400);

  private static Model model;

  @BeforeAll
  static void thePeople() {
    List<Post> posts = new ArrayList<>();
    List<Person> people = new ArrayList<>();
    for (int p = 0; p < PEOPLE; p++) {
      posts.add(new Post(0, p % 10 == 0 ? 1 : 4, 1, 1, false));
      people.add(Person.of(Start.away(), p));
    }
    PerSlot all = PerSlot.always(PEOPLE, SLOTS);
    PerSlot seats = PerSlot.always(SEATS, SLOTS);
    Station station =
        new Station(
            all, PerSlot.always(4, SLOTS), PerSlot.always(2, SLOTS), List.of(0), List.of(1));
    Network network =
        new Network(
            List.of(station), List.of(new Leg(seats), new Leg(seats)), List.of(), List.of(), all);
    List<StayRule> rules = List.of(new StayRule(SLOTS, 0, 0));
    model =
        new Model(
            new RotationProblem(
                SLOTS, network, posts, List.of(rules), people, List.of(), policy()));
  }

  private static RotationPolicy policy() {
    RotationPolicy usual = RotationPolicy.usual();
    var coverage = new RotationPolicy.Coverage(2, 1, BELOW_MINIMUM, List.of(0, 0, 0, 0));
    return new RotationPolicy(
        coverage, usual.stay(), usual.promises(), usual.unfairness(), usual.costs());
  }

  /** Of a seat in: what it is worth to whoever is needed most, more than to anybody else. */
  private static Prices prices() {
    Prices prices = new Prices(model);
    for (int t = 0; t < SLOTS; t++) {
      prices.seat[t] = BELOW_MINIMUM.getFirst() * (SLOTS - t - 0.5);
    }
    return prices;
  }

  private static long mostCritical(short[][] paths) {
    return Arrays.stream(model.parties)
        .filter(party -> party.members[0] % 10 == 0)
        .filter(party -> paths[party.members[0]][SLOTS - 1] >= 0)
        .count();
  }

  @Test
  void whoIsNeededMostHasASeatWhenTheSweepsEnd() {
    PlanSearch search = new PlanSearch(model, prices());
    new Annealing(search, new SplittableRandom(1)).run(24, () -> false);
    assertThat(search.loads.overuse).isZero();
    assertThat(mostCritical(search.paths)).isEqualTo(MOST_CRITICAL);
  }

  @Test
  void aPaceThatLeapsStillTakesItsSweeps() {
    PlanSearch search = new PlanSearch(model, prices());
    int[] sweeps = {0};
    new Annealing(search, new SplittableRandom(1)).run(() -> sweeps[0]++, () -> false);
    assertThat(sweeps[0]).as("a part of a twelfth at most, after a first look").isGreaterThan(11);
    assertThat(mostCritical(search.paths)).isGreaterThan(MOST_CRITICAL * 9 / 10);
  }

  @Test
  void theSameBudgetOfRoundsGivesTheSamePlan() {
    Budget budget = Budget.rounds(60_000, 1);
    RotationPlan first = RotationPlanner.solve(model.problem, budget, Progress.silent()).plan();
    RotationPlan again = RotationPlanner.solve(model.problem, budget, Progress.silent()).plan();
    assertThat(first.states()).isEqualTo(again.states());
  }
}
