package org.serai.planner.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.QuickRepair;
import org.serai.planner.rotation.RotationExample;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** A plan is played against futures: drawn by a seed, repaired at each event, counted. */
class E01_RehearsalTest {
  private static final RotationProblem PROBLEM = RotationExample.of(60, 5, 16, 7);
  private static final RotationPlan PLAN =
      RotationPlanner.solve(PROBLEM, Budget.rounds(2_000, 1), Progress.silent()).plan();
  private static final Rates.Rate NEVER = new Rates.Rate(0, 1);
  private static final Rates USUAL =
      new Rates(
          new Rates.Rate(20, 3),
          new Rates.Rate(60, 1),
          new Rates.Rate(10, 2),
          new Rates.Rate(20, 1),
          new Rates.Rate(5, 3));

  @Test
  void withoutAnyEventThePlanStays() {
    Rates none = new Rates(NEVER, NEVER, NEVER, NEVER, NEVER);
    Outcome quiet = new Rehearsal(PROBLEM, PLAN, none, 1).future(0);
    assertThat(quiet.happenings()).isEmpty();
    assertThat(quiet.failures()).isEmpty();
    assertThat(quiet.repairs() + quiet.promises()).isZero();
  }

  @Test
  void theSameSeedGivesTheSameFuturesOnAnyNumberOfThreadsAndAlone() {
    Rehearsal rehearsal = new Rehearsal(PROBLEM, PLAN, USUAL, 5);
    List<Outcome> many = rehearsal.futures(12, 4, _ -> {}, new Stop());
    List<Outcome> alone = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      alone.add(rehearsal.future(number));
    }
    assertThat(many).isEqualTo(alone);
    assertThat(new Rehearsal(PROBLEM, PLAN, USUAL, 6).futures(12, 2, _ -> {}, new Stop()))
        .isNotEqualTo(alone);
  }

  @Test
  void worseRatesBreakMorePromises() {
    Rates worse =
        new Rates(
            new Rates.Rate(60, 4),
            new Rates.Rate(250, 1),
            new Rates.Rate(40, 3),
            new Rates.Rate(60, 1),
            new Rates.Rate(20, 3));
    assertThat(promises(worse)).isGreaterThan(promises(USUAL));
  }

  private static int promises(Rates rates) {
    return new Rehearsal(PROBLEM, PLAN, rates, 1)
        .futures(8, 2, _ -> {}, new Stop()).stream().mapToInt(Outcome::promises).sum();
  }

  @Test
  void aClosedAirfieldIsCountedOnTheWaysThatUseIt() {
    Rates closures = new Rates(NEVER, NEVER, new Rates.Rate(150, 2), NEVER, NEVER);
    List<Outcome> all =
        new Rehearsal(PROBLEM, PLAN, closures, 3).futures(6, 2, _ -> {}, new Stop());
    assertThat(all)
        .allMatch(o -> o.happenings().stream().allMatch(Happening.Closed.class::isInstance));
    assertThat(all.stream().flatMap(o -> o.hit().stream()).mapToInt(Integer::intValue).sum())
        .isPositive();
  }

  @Test
  void illnessIsCountedByItselfAndIsNoBreachOfALevel() {
    Rates ill = new Rates(NEVER, NEVER, NEVER, NEVER, new Rates.Rate(20, 3));
    List<Outcome> all = new Rehearsal(PROBLEM, PLAN, ill, 3).futures(6, 2, _ -> {}, new Stop());
    assertThat(all.stream().mapToInt(o -> o.total(Failure.Kind.ILL)).sum()).isPositive();
    for (Outcome outcome : all) {
      assertThat(where(outcome, Failure.Kind.UNSAFE))
          .noneMatch(where(outcome, Failure.Kind.ILL)::contains);
    }
    // Those who fall ill need seats, and somebody else may miss the flight on which he or she has
    // to
    // leave; how many do depends on the plan, and never is it more than must be.
    for (int number = 0; number < all.size(); number++) {
      assertThat(aboveTheLeast(ill, 3, number)).as("future " + number).isZero();
    }
  }

  @Test
  void noPlanWouldBeSaferThanTheRepair() {
    Rates ill = new Rates(NEVER, NEVER, NEVER, NEVER, new Rates.Rate(20, 3));
    for (int number = 0; number < 10; number++) {
      assertThat(aboveTheLeast(ill, 3, number)).as("illness alone, future " + number).isZero();
      assertThat(aboveTheLeast(USUAL, 5, number)).as("usual rates, future " + number).isZero();
    }
  }

  /** Safety units that the repairs of a future leave beyond those that are proven to be needed. */
  private static long aboveTheLeast(Rates rates, long seed, int number) {
    World world = new World(PROBLEM);
    int[][] states = PLAN.states().stream().map(PerSlot::toArray).toArray(int[][]::new);
    List<Happening> all = Future.of(PROBLEM, PLAN, rates, seed, number);
    long above = 0;
    for (int t = 0; t < PROBLEM.slots(); t++) {
      int slot = t;
      List<Happening> now = all.stream().filter(each -> each.slot() == slot).toList();
      if (!now.isEmpty()) {
        now.forEach(world::happens);
        QuickRepair.Repaired repaired = QuickRepair.of(world.from(t, states), t);
        above += repaired.units() - repaired.least();
        for (int p = 0; p < states.length; p++) {
          int[] ahead = repaired.states().get(p).toArray();
          System.arraycopy(ahead, 0, states[p], t, ahead.length);
        }
      }
    }
    return above;
  }

  private static List<List<Integer>> where(Outcome outcome, Failure.Kind kind) {
    return outcome.failures().stream()
        .filter(f -> f.kind() == kind)
        .map(f -> List.of(f.row(), f.slot()))
        .toList();
  }

  @Test
  void failuresAddUpPerStationAndPerSlot() {
    Outcome one = new Rehearsal(PROBLEM, PLAN, USUAL, 1).future(3);
    for (Failure.Kind kind : Failure.Kind.values()) {
      int rows = kind == Failure.Kind.GAP ? PROBLEM.posts().size() : PROBLEM.stationCount();
      assertThat(Arrays.stream(one.perRow(kind, rows)).sum()).isEqualTo(one.total(kind));
      assertThat(Arrays.stream(one.perSlot(kind, PROBLEM.slots())).sum())
          .isEqualTo(one.total(kind));
    }
  }

  @Test
  void aRaisedStopLeavesTheFuturesThatWereBegun() {
    Stop raised = new Stop();
    raised.raise();
    assertThat(new Rehearsal(PROBLEM, PLAN, USUAL, 1).futures(20, 2, _ -> {}, raised)).hasSize(1);
  }
}
