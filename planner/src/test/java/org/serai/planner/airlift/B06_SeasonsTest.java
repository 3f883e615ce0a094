package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serai.planner.search.Budget;

/** Lesson 6: an annealing cools by a schedule, and several of them find more than a longer one. */
class B06_SeasonsTest {

  private static Watch after(int steps) {
    Watch watch = new Watch(() -> 0L, Budget.rounds(100, 1));
    watch.step(steps);
    return watch;
  }

  @Test
  void coolsGeometricallyOverItsSteps() {
    Cooling cooling = Cooling.from(after(20), 16, 1, 40, 1);
    assertThat(cooling.at(after(20))).isEqualTo(16);
    assertThat(cooling.at(after(40))).isCloseTo(4, within(1e-9));
    assertThat(cooling.over(after(59))).isFalse();
    assertThat(cooling.over(after(60))).isTrue();
  }

  @Test
  void coolsFasterWhereItsShareOfTheBudgetEndsBeforeItsSteps() {
    Cooling cooling = Cooling.from(after(20), 16, 1, 1000, 0.6);
    assertThat(cooling.at(after(40))).isCloseTo(4, within(1e-9));
    assertThat(cooling.over(after(60))).isTrue();
    assertThat(cooling.at(after(90))).isCloseTo(1, within(1e-9));
  }

  @Test
  void savesVehiclesForAWhileAndLongerWhereTheLastSavingTookLong() {
    RouteSearch.Habit habit = new RouteSearch.Habit(0.1, 3, 0.5);
    assertThat(habit.savesUntil(0.01)).isEqualTo(0.1);
    assertThat(habit.savesUntil(0.1)).isCloseTo(0.3, within(1e-9));
    assertThat(habit.savesUntil(0.4)).isEqualTo(0.5);
  }

  /** Routes are taken over and vehicles saved on the way, but what is told never gets worse. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void whatIsToldOnTheWayNeverGetsWorse(long seed) {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(seed, 8);
    List<Standing> told = new ArrayList<>();
    Budget budget = new Budget(Duration.ofDays(1), 2, seed, 40_000, 0);
    RoutePlan plan = RoutePlanner.solve(problem, budget, () -> 0L, told::add);
    for (int at = 1; at < told.size(); at++) {
      Standing before = told.get(at - 1);
      Standing now = told.get(at);
      assertThat(now.vehicles()).isLessThanOrEqualTo(before.vehicles());
      if (now.vehicles() == before.vehicles()) {
        assertThat(now.cost()).isLessThanOrEqualTo(before.cost());
      }
    }
    assertThat(plan.cost()).isCloseTo(told.getLast().cost(), within(1e-6));
    assertThat(RouteChecker.faults(problem, plan.routes())).isEmpty();
  }

  /** The latest times under longest rides: later than that the rest of the route does not work. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void latestTimesAreExactUnderLongestRides(long seed) {
    RoutingProblem problem = RandomInstances.dialARide(seed, 16).tightened();
    RouteBook book = new RouteBook(problem, problem.newRule(), new SplittableRandom(seed));
    for (int request = 0; request < problem.requests; request++) {
      if (book.price(request, request % 2) < InsertionScan.NOWHERE) {
        book.seatAtKnownPlace(request, request % 2);
      }
    }
    for (int slot = 0; slot < 2; slot++) {
      Route route = book.routes[slot];
      for (int at = 1; at + 1 < route.length; at++) {
        double late = route.late[at];
        assertThat(worksFrom(problem, route, at, late - 1e-6)).as("seed %d", seed).isTrue();
        assertThat(worksFrom(problem, route, at, late + 1e-6)).as("seed %d", seed).isFalse();
      }
    }
  }

  /** Does the route work when this stop begins at that time or later? */
  private static boolean worksFrom(RoutingProblem problem, Route route, int at, double time) {
    RoutingProblem.Stops stops = problem.stops;
    int node = route.node[at];
    double kept = stops.earliest[node];
    stops.earliest[node] = Math.max(kept, time);
    boolean works = problem.newRule().admits(route.vehicle, route.node, route.length);
    stops.earliest[node] = kept;
    return works;
  }
}
