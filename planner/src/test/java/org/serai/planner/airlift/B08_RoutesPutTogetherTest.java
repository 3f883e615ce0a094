package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lesson 8: the good routes of several plans make a plan that is better than each of them. */
class B08_RoutesPutTogetherTest {
  private static final int RIDERS = 9;
  private static final int VEHICLES = 4;
  private static final double NONE = Double.POSITIVE_INFINITY;

  private static RoutePool.Seen route(double cost, int... riders) {
    BitSet set = new BitSet();
    for (int rider : riders) {
      set.set(rider);
    }
    return new RoutePool.Seen(riders, set, cost);
  }

  /** The choice of routes is never over before its time. */
  private static boolean never() {
    return false;
  }

  private static SeatPrices prices(
      List<RoutePool.Seen> routes, int riders, int vehicles, double known) {
    return SeatPrices.of(routes, riders, vehicles, known, B08_RoutesPutTogetherTest::never);
  }

  private static List<RoutePool.Seen> chosen(List<RoutePool.Seen> routes, SeatPrices prices) {
    return new Partition(routes, prices, B08_RoutesPutTogetherTest::never).cheapest();
  }

  private static Draft combined(RoutePool pool, Draft best) {
    return pool.combined(best, B08_RoutesPutTogetherTest::never);
  }

  private static double cost(List<RoutePool.Seen> routes) {
    return routes.stream().mapToDouble(route -> route.cost).sum();
  }

  @Test
  void theBestPartsOfTwoPlansMakeAThird() {
    // One plan is good for 0 to 3, the other for 4 to 7; each costs 30.
    List<RoutePool.Seen> routes =
        List.of(
            route(5, 0, 1),
            route(5, 2, 3),
            route(10, 4, 5),
            route(10, 6, 7),
            route(10, 0, 2),
            route(10, 1, 3),
            route(5, 4, 6),
            route(5, 5, 7));
    SeatPrices prices = prices(routes, 8, 4, 30);
    List<RoutePool.Seen> chosen = chosen(routes, prices);
    assertThat(cost(chosen)).isEqualTo(20);
    assertThat(chosen).hasSize(4);
  }

  @Test
  void nothingIsChosenWhereNothingIsCheaper() {
    List<RoutePool.Seen> routes = List.of(route(5, 0, 1), route(5, 2, 3), route(4, 1, 2));
    assertThat(chosen(routes, prices(routes, 4, 2, 10))).isEmpty();
  }

  /** Against every choice there is: the same optimum, and a bound that is never above it. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void findsTheCheapestOfAllChoices(long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    List<RoutePool.Seen> routes = new ArrayList<>();
    for (int made = 0; made < 60; made++) {
      routes.add(route(5 + 20 * dice.nextDouble(), some(dice)));
    }
    for (int rider = 0; rider < RIDERS; rider++) {
      routes.add(route(40, rider));
    }
    double optimum = cheapest(routes, new BitSet(), VEHICLES);
    double known = optimum == NONE ? 1000 : optimum + 10;
    SeatPrices prices = prices(routes, RIDERS, VEHICLES, known);
    List<RoutePool.Seen> chosen = chosen(routes, prices);
    if (optimum == NONE) {
      assertThat(chosen).as("seed %d", seed).isEmpty();
    } else {
      assertThat(prices.bound).as("seed %d", seed).isLessThanOrEqualTo(optimum + 1e-6);
      assertThat(cost(chosen)).as("seed %d", seed).isCloseTo(optimum, within(1e-6));
      assertThat(chosen.stream().mapToInt(one -> one.riders.cardinality()).sum()).isEqualTo(RIDERS);
    }
  }

  /** Random pairs of many riders: a choice that no look at the clock would end for long. */
  @Test
  void aChoiceThatIsOverStopsWhereItStands() {
    SplittableRandom dice = new SplittableRandom(1);
    List<RoutePool.Seen> routes = new ArrayList<>();
    for (int made = 0; made < 3000; made++) {
      int rider = dice.nextInt(60);
      routes.add(route(10 + dice.nextDouble(), rider, (rider + 1 + dice.nextInt(59)) % 60));
    }
    AtomicInteger asked = new AtomicInteger();
    BooleanSupplier over = () -> asked.incrementAndGet() > 3;
    SeatPrices prices = SeatPrices.of(routes, 60, 30, 330, over);
    assertThat(prices.bound).isLessThanOrEqualTo(330);
    asked.set(0);
    new Partition(routes, prices, over).cheapest();
    assertThat(asked.get()).as("looks at the clock").isBetween(1, 4);
  }

  private static int[] some(SplittableRandom dice) {
    return dice.ints(2 + dice.nextInt(3), 0, RIDERS).distinct().toArray();
  }

  /** The cheapest way to seat the rest, by trying all. */
  private static double cheapest(List<RoutePool.Seen> routes, BitSet seated, int vehicles) {
    int rider = seated.nextClearBit(0);
    if (rider >= RIDERS) {
      return 0;
    }
    double least = NONE;
    for (RoutePool.Seen route : routes) {
      if (vehicles > 0 && route.riders.get(rider) && !route.riders.intersects(seated)) {
        BitSet more = (BitSet) seated.clone();
        more.or(route.riders);
        least = Math.min(least, route.cost + cheapest(routes, more, vehicles - 1));
      }
    }
    return least;
  }

  /** The pool keeps one order for each set of riders, the cheapest, and gives back whole plans. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void aPoolNeverGivesAWorsePlanThanItWasGiven(long seed) {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(seed, 12).tightened();
    RoutePool pool = new RoutePool(problem);
    Draft best = combined(pool, seated(problem, seed));
    for (long other = seed + 1; other < seed + 12; other++) {
      Draft plan = seated(problem, other);
      if (plan.used <= best.used) {
        pool.see(plan);
        Draft combined = combined(pool, best);
        assertThat(combined.cost).isLessThanOrEqualTo(Math.min(best.cost, plan.cost) + 1e-6);
        assertThat(combined.used).isLessThanOrEqualTo(best.used);
        RouteBook book = new RouteBook(problem, problem.newRule(), new SplittableRandom(seed));
        book.load(combined);
        assertThat(book.banked).isZero();
        assertThat(book.cost()).isCloseTo(combined.cost, within(1e-6));
        best = combined;
      }
    }
  }

  /** Everybody at the cheapest place, in an order that the seed gives. */
  private static Draft seated(RoutingProblem problem, long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    RouteBook book = new RouteBook(problem, problem.newRule(), dice);
    new Recreate(book, new Neighbours(problem)).seatBank(false);
    return book.draft();
  }
}
