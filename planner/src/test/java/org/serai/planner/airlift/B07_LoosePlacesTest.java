package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serai.planner.search.Budget;

/** Lesson 7: who always takes the cheapest place never learns what a dearer one would allow. */
class B07_LoosePlacesTest {
  private static final int SCANS = 300;

  @Test
  void overlooksPlacesButNeverTakesOneThatDoesNotWork() {
    looksLooselyAt(1, seed -> RandomInstances.pickupAndDelivery(seed, 10));
  }

  @Test
  void underLongestRidesTheSame() {
    looksLooselyAt(31, seed -> RandomInstances.dialARide(seed, 10));
  }

  private static void looksLooselyAt(long first, LongFunction<RoutingProblem> made) {
    int several = 0;
    for (long seed = first; seed < first + 12; seed++) {
      RoutingProblem problem = made.apply(seed).tightened();
      several += looksLooselyAt(problem, halfFull(problem, seed));
    }
    assertThat(several).as("requests with several places").isGreaterThan(5);
  }

  private static RouteBook halfFull(RoutingProblem problem, long seed) {
    RouteBook book = new RouteBook(problem, problem.newRule(), new SplittableRandom(seed));
    for (int request = 0; request < problem.requests / 2; request++) {
      if (book.price(request, 0) < InsertionScan.NOWHERE) {
        book.seatAtKnownPlace(request, 0);
      }
    }
    return book;
  }

  /** Returns how many requests could go to several places, all of which were worth a look. */
  private static int looksLooselyAt(RoutingProblem problem, RouteBook book) {
    Route route = book.routes[0];
    int several = 0;
    for (int request = problem.requests / 2; request < problem.requests; request++) {
      List<EveryPlace> works = EveryPlace.of(problem, route, request);
      assertThat(seen(book, request, works)).hasSizeGreaterThanOrEqualTo(Math.min(2, works.size()));
      several += works.size() > 1 ? 1 : 0;
      // Afterwards nothing is overlooked any more.
      double least = EveryPlace.least(problem, route, request);
      double found = book.scan.scan(route, request, InsertionScan.Manner.CHEAPEST);
      assertThat(found == least || Math.abs(found - least) < 1e-6).isTrue();
    }
    return several;
  }

  private static Set<EveryPlace> seen(RouteBook book, int request, List<EveryPlace> works) {
    Set<EveryPlace> seen = new HashSet<>();
    for (int turn = 0; turn < SCANS; turn++) {
      if (book.scan.findLoosely(book.routes[0], request, 0.3)) {
        seen.add(at(works, book.scan.pick, book.scan.drop));
      }
    }
    return seen;
  }

  private static EveryPlace at(List<EveryPlace> works, int pick, int drop) {
    return works.stream()
        .filter(place -> place.pick() == pick && place.drop() == drop)
        .findFirst()
        .orElseThrow(() -> new AssertionError(pick + ", " + drop + " does not work"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void sameSeedAndRoundsGiveTheSameRoutesAlsoOnTwoThreads(long seed) {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(seed, 12);
    Budget budget = new Budget(Duration.ofDays(1), 2, seed, 20_000, 0);
    RoutePlan once = RoutePlanner.solve(problem, budget, () -> 0L, standing -> {});
    RoutePlan again = RoutePlanner.solve(problem, budget, () -> 0L, standing -> {});
    assertThat(again).isEqualTo(once);
    assertThat(RouteChecker.faults(problem, once.routes())).isEmpty();
  }
}
