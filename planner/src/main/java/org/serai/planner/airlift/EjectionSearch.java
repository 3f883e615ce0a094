package org.serai.planner.airlift;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Guided ejection search (Nagata and Kobayashi 2010): seats those who wait, if need be by putting
 * out the one or two riders that have been easiest to seat so far, and shakes the plan in between.
 */
final class EjectionSearch {
  /** Shakes after each ejection; far below the published 1000, which suits budgets of seconds. */
  private static final int SHAKES = 10;

  private final RoutingProblem problem;
  private final RouteBook book;
  private final SplittableRandom random;
  private final EjectionOffers offers;
  private final Route trimmed;
  private final Route trimmedTwice;
  private final int[] penalty;
  private final int[] waiting;
  private int queue;

  private int bestSum;
  private int ties;
  private int bestSlot;
  private int firstOut;
  private int secondOut;

  EjectionSearch(RouteBook book) {
    this.problem = book.problem;
    this.book = book;
    this.random = book.random;
    this.offers = new EjectionOffers(book);
    this.trimmed = new Route(problem, 0);
    this.trimmedTwice = new Route(problem, 0);
    this.penalty = new int[problem.requests];
    this.waiting = new int[problem.requests];
  }

  /** Empties one route, closes it and seats its riders elsewhere; false when time ran out. */
  boolean reduceByOne(Watch watch, double until) {
    int slot = random.nextInt(3) == 0 ? random.nextInt(book.open) : emptiest();
    Route route = book.routes[slot];
    while (!route.empty()) {
      int at = 1 + random.nextInt(route.length - 2);
      book.remove(problem.requestAt(route.node[at]));
    }
    book.close(slot);
    return seatAll(watch, until);
  }

  private int emptiest() {
    int best = random.nextInt(book.open);
    for (int slot = 0; slot < book.open; slot++) {
      if (book.routes[slot].length < book.routes[best].length) {
        best = slot;
      }
    }
    return best;
  }

  /** Seats everybody in the bank; false when the share {@code until} of the budget is spent. */
  boolean seatAll(Watch watch, double until) {
    Arrays.fill(penalty, 1);
    queue = book.banked;
    System.arraycopy(book.bank, 0, waiting, 0, queue);
    book.mark();
    while (queue > 0) {
      if (!watch.before(until)) {
        return false;
      }
      watch.step(1);
      int request = waiting[--queue];
      if (!seatCheaply(request)) {
        penalty[request]++;
        eject(request);
        shake();
      }
      book.mark();
    }
    return true;
  }

  private boolean seatCheaply(int request) {
    int best = -1;
    double price = InsertionScan.NOWHERE;
    for (int slot = 0; slot < book.open; slot++) {
      double here = book.priceBelow(request, slot, price);
      if (here < price) {
        price = here;
        best = slot;
      }
    }
    if (best >= 0) {
      book.seatAtKnownPlace(request, best);
    }
    return best >= 0;
  }

  // ---- ejection

  private void eject(int request) {
    bestSum = penalty[request];
    ties = 0;
    bestSlot = -1;
    for (int slot = 0; slot < book.open; slot++) {
      weigh(offers.of(request, slot), slot);
    }
    if (bestSlot < 0) {
      waiting[queue++] = request;
      swapWaiting();
      return;
    }
    putOut(firstOut);
    if (secondOut != EjectionOffers.NOBODY) {
      putOut(secondOut);
    }
    book.settle(bestSlot);
    // The offer was made because there is a place; asking its price makes the book know it.
    if (book.price(request, bestSlot) < InsertionScan.NOWHERE) {
      book.seatAtKnownPlace(request, bestSlot);
    } else {
      waiting[queue++] = request;
    }
  }

  private void putOut(int rider) {
    book.unseat(rider);
    waiting[queue++] = rider;
  }

  /** Takes the offer whose riders have been easiest to seat; one of them at random. */
  private void weigh(int[] pairs, int slot) {
    for (int at = 0; at < pairs.length; at += 2) {
      int other = pairs[at + 1];
      int sum = penalty[pairs[at]] + (other == EjectionOffers.NOBODY ? 0 : penalty[other]);
      if (sum < bestSum || (sum == bestSum && random.nextInt(ties + 1) == 0)) {
        ties = sum < bestSum ? 1 : ties + 1;
        bestSum = sum;
        bestSlot = slot;
        firstOut = pairs[at];
        secondOut = other;
      }
    }
  }

  /** The newest on the pile could not be seated: another one goes first next time. */
  private void swapWaiting() {
    int other = random.nextInt(queue);
    int swap = waiting[other];
    waiting[other] = waiting[queue - 1];
    waiting[queue - 1] = swap;
  }

  // ---- shaking

  /** Moves riders about at random, feasibly; without it the search runs in circles. */
  private void shake() {
    for (int turn = 0; turn < SHAKES; turn++) {
      int request = random.nextInt(problem.requests);
      int from = book.routeOf[request];
      int to = random.nextInt(book.open);
      if (from == RouteBook.BANK || from == to) {
        continue;
      }
      if (random.nextBoolean()) {
        relocate(request, from, to);
      } else {
        exchange(request, from, to);
      }
    }
  }

  /** Into another route, at a random place, if there is one. */
  private void relocate(int request, int from, int to) {
    double found = book.scan.scan(book.routes[to], request, InsertionScan.Manner.RANDOM);
    if (found == InsertionScan.NOWHERE) {
      return;
    }
    int pick = book.scan.pick;
    int drop = book.scan.drop;
    if (book.trim(trimmed, book.routes[from], request)) {
      book.remove(request);
      book.seat(request, to, pick, drop);
    }
  }

  /** Two riders change routes, if each finds a place where the other was. */
  private void exchange(int request, int from, int to) {
    Route target = book.routes[to];
    if (target.empty()) {
      return;
    }
    int other = problem.requestAt(target.node[1 + random.nextInt(target.length - 2)]);
    if (!book.trim(trimmed, book.routes[from], request)
        || !book.trim(trimmedTwice, target, other)) {
      return;
    }
    if (book.scan.scan(trimmed, other, InsertionScan.Manner.RANDOM) == InsertionScan.NOWHERE) {
      return;
    }
    int otherPick = book.scan.pick;
    int otherDrop = book.scan.drop;
    if (book.scan.scan(trimmedTwice, request, InsertionScan.Manner.RANDOM)
        == InsertionScan.NOWHERE) {
      return;
    }
    int pick = book.scan.pick;
    int drop = book.scan.drop;
    book.remove(request);
    book.remove(other);
    book.seat(request, to, pick, drop);
    book.seat(other, from, otherPick, otherDrop);
  }
}
