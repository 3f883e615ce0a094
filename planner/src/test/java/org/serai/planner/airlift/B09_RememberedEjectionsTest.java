package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lesson 9: who could be put out for whom is found by groups, and kept until a route changes. */
class B09_RememberedEjectionsTest {
  private static final int VEHICLES = 3;

  /** Everybody who finds a place on so few vehicles; the others wait. */
  private static RouteBook fewVehicles(RoutingProblem problem, long seed) {
    RouteBook book = new RouteBook(problem, problem.newRule(), new SplittableRandom(seed));
    book.open = VEHICLES;
    new Recreate(book, new Neighbours(problem)).seatBank(false);
    book.mark();
    return book;
  }

  private static List<Integer> riders(RouteBook book, int slot) {
    List<Integer> riders = new ArrayList<>();
    for (int stop : book.routes[slot].stops()) {
      if (book.problem.isPickUp(stop)) {
        riders.add(stop);
      }
    }
    return riders;
  }

  private static boolean fits(RouteBook book, int request, int slot, int... leaving) {
    boolean[] out = new boolean[book.problem.requests];
    for (int rider : leaving) {
      out[rider] = true;
    }
    Route rest = new Route(book.problem, 0);
    boolean sound = rest.copyWithoutAll(book.routes[slot], out);
    book.sharpen(rest);
    double price = book.scan.scan(rest, request, InsertionScan.Manner.CHEAPEST);
    return sound && price < InsertionScan.NOWHERE;
  }

  /** By trying all singles, and all pairs of those who are not enough alone. */
  private static List<List<Integer>> byTryingAll(RouteBook book, int request, int slot) {
    List<List<Integer>> offers = new ArrayList<>();
    List<Integer> rest = new ArrayList<>();
    for (int rider : riders(book, slot)) {
      if (fits(book, request, slot, rider)) {
        offers.add(List.of(rider));
      } else {
        rest.add(rider);
      }
    }
    for (int one = 0; one < rest.size(); one++) {
      for (int other = one + 1; other < rest.size(); other++) {
        if (fits(book, request, slot, rest.get(one), rest.get(other))) {
          offers.add(List.of(rest.get(one), rest.get(other)));
        }
      }
    }
    return offers;
  }

  private static List<List<Integer>> offered(EjectionOffers offers, int request, int slot) {
    List<List<Integer>> all = new ArrayList<>();
    for (int rider : offers.singles(request, slot)) {
      all.add(List.of(rider));
    }
    int[] pairs = offers.pairs(request, slot);
    for (int at = 0; at < pairs.length; at += 2) {
      all.add(List.of(pairs[at], pairs[at + 1]));
    }
    return all;
  }

  private static void offersAreThoseOfTryingAll(RoutingProblem problem, long seed) {
    RouteBook book = fewVehicles(problem, seed);
    EjectionOffers offers = new EjectionOffers(book);
    assertThat(book.banked).as("somebody waits, seed %d", seed).isPositive();
    for (int at = 0; at < book.banked; at++) {
      for (int slot = 0; slot < book.open; slot++) {
        assertThat(offered(offers, book.bank[at], slot))
            .as("seed %d, request %d, route %d", seed, book.bank[at], slot)
            .containsExactlyInAnyOrderElementsOf(byTryingAll(book, book.bank[at], slot));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void groupsFindWhatTryingAllFinds(long seed) {
    offersAreThoseOfTryingAll(RandomInstances.pickupAndDelivery(seed, 30).tightened(), seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {41, 42, 43, 44, 45, 46})
  void groupsFindWhatTryingAllFindsUnderLongestRides(long seed) {
    offersAreThoseOfTryingAll(RandomInstances.dialARide(seed, 45).tightened(), seed);
  }

  @Test
  void offersAreKeptUntilTheRouteChangesAndFoundAnewThen() {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(1, 30).tightened();
    RouteBook book = fewVehicles(problem, 1);
    EjectionOffers offers = new EjectionOffers(book);
    int waiting = book.bank[0];
    List<List<Integer>> before = offered(offers, waiting, 0);
    assertThat(offers.pairs(waiting, 0)).isSameAs(offers.pairs(waiting, 0));
    book.remove(riders(book, 0).getFirst());
    assertThat(offered(offers, waiting, 0))
        .containsExactlyInAnyOrderElementsOf(byTryingAll(book, waiting, 0));
    book.takeBack();
    assertThat(offered(offers, waiting, 0)).isEqualTo(before);
  }

  @Test
  void nobodyIsSeatedWhoseWindowIsEmpty() {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(1, 30).tightened();
    problem.stops.latest[7] = problem.stops.earliest[7] - 1;
    RouteBook book = fewVehicles(problem, 1);
    assertThat(book.routeOf[7]).isEqualTo(RouteBook.BANK);
  }
}
