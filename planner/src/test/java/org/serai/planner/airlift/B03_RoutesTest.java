package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serai.planner.search.Budget;

/** Lesson 3: routes that the checker accepts, the same ones for the same seed and steps. */
class B03_RoutesTest {

  private static RoutePlan solve(RoutingProblem problem, long steps, int threads, long seed) {
    return RoutePlanner.solve(
        problem,
        new Budget(Duration.ofDays(1), threads, seed, steps, 0),
        System::nanoTime,
        progress -> {});
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyPickUpAndDeliveryPlanPassesTheIndependentChecker(long seed) {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(seed, 25);
    RoutePlan plan = solve(problem, 2000, 1, seed);
    assertThat(plan.servesAll()).as("seed %d", seed).isTrue();
    assertThat(RouteChecker.faults(problem, plan.routes())).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyDialARidePlanPassesTheIndependentChecker(long seed) {
    RoutingProblem problem = RandomInstances.dialARide(seed, 18);
    RoutePlan plan = solve(problem, 2000, 1, seed);
    assertThat(plan.servesAll()).as("seed %d", seed).isTrue();
    assertThat(RouteChecker.faults(problem, plan.routes())).as("seed %d", seed).isEmpty();
  }

  /** Too few vehicles for a greedy start: then people are put out and seated elsewhere. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {41, 42, 43, 44, 45, 46})
  void whoeverIsSeatedByPuttingOthersOutStillRidesNoLongerThanAllowed(long seed) {
    RoutingProblem problem = RandomInstances.dialARide(seed, 18).tightened();
    RouteBook book = new RouteBook(problem, problem.newRule(), new SplittableRandom(seed));
    book.open = 3;
    Watch watch = new Watch(System::nanoTime, Budget.rounds(400, seed));
    new EjectionSearch(book, new Neighbours(problem)).seatAll(watch, 1);
    RideTimes rides = new RideTimes(problem);
    for (int slot = 0; slot < book.open; slot++) {
      Route route = book.routes[slot];
      assertThat(rides.admits(0, route.node, route.length)).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void sameSeedAndStepsGiveTheSameRoutesAlsoOnTwoThreads() {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(7, 30);
    assertThat(solve(problem, 1500, 2, 5)).isEqualTo(solve(problem, 1500, 2, 5));
  }

  @Test
  void moreStepsNeverNeedMoreVehicles() {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(9, 30);
    assertThat(solve(problem, 4000, 1, 1).vehicles())
        .isLessThanOrEqualTo(solve(problem, 20, 1, 1).vehicles());
  }

  /** The smallest problems can be tried out in full: all orders of all stops on one vehicle. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void findsTheShortestSingleRouteThatTryingAllOrdersFinds(long seed) {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(seed, 3);
    List<Integer> stops = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
    double best = shortest(problem, stops, 0, Double.POSITIVE_INFINITY);
    RoutePlan plan = solve(problem, 3000, 1, seed);
    if (best < Double.POSITIVE_INFINITY) {
      assertThat(plan.vehicles()).as("seed %d", seed).isEqualTo(1);
      assertThat(plan.cost()).as("seed %d", seed).isLessThanOrEqualTo(best + 1e-6);
    } else {
      assertThat(plan.vehicles()).as("seed %d", seed).isGreaterThan(1);
    }
  }

  private static double shortest(
      RoutingProblem problem, List<Integer> stops, int fixed, double best) {
    if (fixed == stops.size()) {
      List<List<Integer>> route = List.of(List.copyOf(stops));
      boolean sound = RouteChecker.faults(problem, route).isEmpty();
      return sound ? Math.min(best, RouteChecker.cost(problem, route)) : best;
    }
    double found = best;
    for (int at = fixed; at < stops.size(); at++) {
      Collections.swap(stops, fixed, at);
      found = shortest(problem, stops, fixed + 1, found);
      Collections.swap(stops, fixed, at);
    }
    return found;
  }

  @Test
  void theCheckerFindsWhatIsBroken() {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(1, 3);
    List<List<Integer>> upsideDown = List.of(List.of(4, 1), List.of(2, 5));
    assertThat(RouteChecker.faults(problem, upsideDown))
        .contains(
            "Route 1 has stop 1 without stop 4 after it.",
            "Stop 3 is not visited.",
            "Stop 6 is not visited.");
  }

  @Test
  void ridesAreJudgedExactlyWhereWaitingAboardWouldBeTooLong() {
    String text =
        """
        1 4 480 3 30
        0 0 0 0 0 0 1440
        1 1 0 0 1 0 1440
        2 2 0 0 1 0 1440
        3 3 0 0 -1 100 110
        4 4 0 0 -1 100 110
        """;
    RoutingProblem problem = InstanceFormat.CORDEAU.read("rides", text.lines().toList());
    int depot = problem.fleet[0].start;
    RideTimes rides = new RideTimes(problem);
    assertThat(rides.admits(0, new int[] {depot, 0, 1, 2, 3, depot}, 6)).isTrue();
    RoutingProblem.Stops stops = problem.stops;
    stops.latest[0] = 60;
    assertThat(rides.admits(0, new int[] {depot, 0, 1, 2, 3, depot}, 6)).isFalse();
  }
}
