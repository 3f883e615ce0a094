package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serai.planner.search.Budget;

/**
 * Lesson 10: an attempt to save a vehicle may rest, and goes on where it was; between ejections it
 * is mended, which never leaves over more than before.
 */
class B10_AttemptsThatRestTest {
  private static final int REQUESTS = 60;

  /** With nine hardly anybody succeeds on these instances, with eleven nearly everybody. */
  private static final int VEHICLES = 10;

  private static final int STEPS = 4_000;

  private static RoutingProblem problem(long seed) {
    return RandomInstances.pickupAndDelivery(seed, REQUESTS).tightened();
  }

  private static RouteBook fewVehicles(RoutingProblem problem, long seed, int vehicles) {
    RouteBook book = new RouteBook(problem, problem.newRule(), new SplittableRandom(seed));
    book.open = vehicles;
    return book;
  }

  private static Watch watch(int steps) {
    return new Watch(() -> 0L, new Budget(Duration.ofDays(1), 1, 1, steps, 0));
  }

  /** Everybody is in the bank or at exactly one place, in routes that keep every rule. */
  private static void nobodyIsLost(RouteBook book, String where) {
    int[] places = new int[book.problem.requests];
    for (int slot = 0; slot < book.open; slot++) {
      Route copy = new Route(book.problem, 0);
      copy.assign(0, book.routes[slot].stops());
      assertThat(copy.refresh()).as(where).isTrue();
      Arrays.stream(copy.stops()).filter(book.problem::isPickUp).forEach(rider -> places[rider]++);
    }
    Arrays.stream(book.bank, 0, book.banked).forEach(rider -> places[rider]++);
    assertThat(places).as(where).containsOnly(1);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void restingLosesNobodyWhateverTheBookHoldsMeanwhile(long seed) {
    RoutingProblem problem = problem(seed);
    RouteBook book = fewVehicles(problem, seed, VEHICLES - 1);
    EjectionSearch ejections = new EjectionSearch(book, new Neighbours(problem));
    AbsenceSearch absences = new AbsenceSearch(book, new Neighbours(problem));
    Watch watch = watch(STEPS);
    Draft begin = book.draft();
    boolean seated = ejections.seatAll(watch, 0.05);
    Draft ejecting = book.draft();
    book.load(begin);
    seated |= absences.seatAll(watch, 0.1);
    Draft mending = book.draft();
    assertThat(seated).as("both attempts rest, seed %d", seed).isFalse();
    for (double until = 0.15; until < 1 && !seated; until += 0.1) {
      book.load(ejecting);
      assertThat(book.banked).as("seed %d", seed).isEqualTo(ejecting.banked).isPositive();
      seated = ejections.goOn(watch, until);
      ejecting = book.draft();
      nobodyIsLost(book, "ejections, seed " + seed);
      book.load(mending);
      seated |= absences.goOn(watch, until + 0.05);
      mending = book.draft();
      nobodyIsLost(book, "absences, seed " + seed);
    }
  }

  /** The same steps in all, in one attempt that rests 19 times or in 20 attempts. */
  @Test
  void goingOnSeatsEverybodyMoreOftenThanBeginningAnew() {
    List<Long> seeds = LongStream.rangeClosed(1, 40).boxed().toList();
    long goingOn = seeds.stream().filter(seed -> seats(seed, true)).count();
    long anew = seeds.stream().filter(seed -> seats(seed, false)).count();
    assertThat(goingOn).as("of %d, seeds from 1", seeds.size()).isGreaterThan(anew);
  }

  private static boolean seats(long seed, boolean goesOn) {
    RoutingProblem problem = problem(seed);
    RouteBook book = fewVehicles(problem, seed, VEHICLES);
    EjectionSearch ejections = new EjectionSearch(book, new Neighbours(problem));
    Watch watch = watch(STEPS);
    Draft begin = book.draft();
    boolean seated = ejections.seatAll(watch, 0.05);
    for (int turn = 2; turn <= 20 && !seated; turn++) {
      if (goesOn) {
        seated = ejections.goOn(watch, 0.05 * turn);
      } else {
        book.load(begin);
        seated = ejections.seatAll(watch, 0.05 * turn);
      }
    }
    return seated;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void mendingNeverLeavesOverMoreThanBefore(long seed) {
    RoutingProblem problem = problem(seed);
    RouteBook book = fewVehicles(problem, seed, VEHICLES);
    SplittableRandom dice = new SplittableRandom(seed);
    long[] weight = IntStream.range(0, REQUESTS).mapToLong(_ -> 1 + dice.nextInt(9)).toArray();
    Mending mending = new Mending(book, new Neighbours(problem), weight);
    mending.seatBank();
    assertThat(book.banked).as("somebody waits, seed %d", seed).isPositive();
    mending.begin();
    long left = Long.MAX_VALUE;
    for (int step = 0; step < 500; step++) {
      mending.step(false);
      long now = Arrays.stream(book.bank, 0, book.banked).mapToLong(at -> weight[at]).sum();
      assertThat(now).as("seed %d, step %d", seed, step).isLessThanOrEqualTo(left);
      left = now;
    }
    nobodyIsLost(book, "seed " + seed);
  }
}
