package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lesson 2: the quick check of a place says the same as trying the whole route. */
class B02_InsertionScanTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void findsThePriceThatTryingEveryPlaceFinds(long seed) {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(seed, 12).tightened();
    RouteBook book = new RouteBook(problem, problem.newRule(), new SplittableRandom(seed));
    for (int request = 0; request < problem.requests; request++) {
      for (int slot = 0; slot < 3; slot++) {
        assertThat(book.price(request, slot))
            .as("seed %d, request %d, route %d", seed, request, slot)
            .isCloseTo(EveryPlace.least(problem, book.routes[slot], request), within(1e-6));
      }
      if (book.price(request, request % 3) < InsertionScan.NOWHERE) {
        book.seatAtKnownPlace(request, request % 3);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
  void findsThePriceUnderLongestRidesThatTryingEveryPlaceFinds(long seed) {
    RoutingProblem problem = RandomInstances.dialARide(seed, 16).tightened();
    RouteBook book = new RouteBook(problem, problem.newRule(), new SplittableRandom(seed));
    for (int request = 0; request < problem.requests; request++) {
      for (int slot = 0; slot < 2; slot++) {
        assertThat(book.price(request, slot))
            .as("seed %d, request %d, route %d", seed, request, slot)
            .isCloseTo(EveryPlace.least(problem, book.routes[slot], request), within(1e-6));
      }
      if (book.price(request, request % 2) < InsertionScan.NOWHERE) {
        book.seatAtKnownPlace(request, request % 2);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {61, 62, 63, 64, 65, 66})
  void aBoundChangesNoPriceBelowItAndHidesNone(long seed) {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(seed, 16).tightened();
    RouteBook book = new RouteBook(problem, problem.newRule(), new SplittableRandom(seed));
    SplittableRandom dice = new SplittableRandom(seed);
    for (int request = 0; request < problem.requests; request++) {
      for (int slot = 0; slot < 3; slot++) {
        double bound = 80 * dice.nextDouble();
        double bounded = book.priceBelow(request, slot, bound);
        double price = book.price(request, slot);
        String where = "seed " + seed + ", request " + request + ", route " + slot;
        if (price < bound) {
          assertThat(bounded).as(where).isEqualTo(price);
        } else {
          assertThat(bounded).as(where).isGreaterThanOrEqualTo(bound);
        }
      }
      if (book.price(request, request % 3) < InsertionScan.NOWHERE) {
        book.seatAtKnownPlace(request, request % 3);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void aTrimmedRouteHasTheTimesOfOneComputedAnew(long seed) {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(seed, 12).tightened();
    RouteBook book = new RouteBook(problem, problem.newRule(), new SplittableRandom(seed));
    for (int request = 0; request < problem.requests; request++) {
      if (book.price(request, 0) < InsertionScan.NOWHERE) {
        book.seatAtKnownPlace(request, 0);
      }
    }
    Route route = book.routes[0];
    assertThat(route.length).as("seed %d", seed).isGreaterThan(4);
    for (int at = 1; at + 1 < route.length; at++) {
      Route trimmed = new Route(problem, 0);
      assertThat(trimmed.trim(route, problem.requestAt(route.node[at]))).isTrue();
      Route anew = new Route(problem, 0);
      anew.assign(0, trimmed.stops());
      assertThat(anew.refresh()).isTrue();
      for (int place = 0; place < anew.length; place++) {
        assertThat(trimmed.early[place]).isCloseTo(anew.early[place], within(1e-9));
        assertThat(trimmed.late[place]).isCloseTo(anew.late[place], within(1e-9));
        assertThat(trimmed.onboard[place]).isEqualTo(anew.onboard[place]);
      }
    }
  }

  @Test
  void takingBackRestoresRoutesBankAndPrices() {
    RoutingProblem problem = RandomInstances.pickupAndDelivery(3, 10).tightened();
    RouteBook book = new RouteBook(problem, problem.newRule(), new SplittableRandom(3));
    book.price(0, 0);
    book.seatAtKnownPlace(0, 0);
    book.mark();
    double cost = book.cost();
    book.remove(0);
    book.price(1, 0);
    book.seatAtKnownPlace(1, 0);
    book.takeBack();
    assertThat(book.cost()).isEqualTo(cost);
    assertThat(book.routeOf[0]).isEqualTo(0);
    assertThat(book.routeOf[1]).isEqualTo(RouteBook.BANK);
    assertThat(book.banked).isEqualTo(problem.requests - 1);
  }
}
