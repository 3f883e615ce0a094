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

  /** Pairs grow with the square of a route; in longer ones only some riders are paired. */
  private static final int STOPS_FOR_PAIRS = 40;

  private final RoutingProblem problem;
  private final RouteBook book;
  private final SplittableRandom random;
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
  private int bestPick;
  private int bestDrop;

  EjectionSearch(RouteBook book) {
    this.problem = book.problem;
    this.book = book;
    this.random = book.random;
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
    int offset = random.nextInt(book.open);
    for (int at = 0; at < book.open; at++) {
      int slot = (at + offset) % book.open;
      tryEjections(request, slot);
    }
    if (bestSlot < 0) {
      waiting[queue++] = request;
      swapWaiting();
      return;
    }
    book.unseat(firstOut);
    waiting[queue++] = firstOut;
    if (secondOut >= 0) {
      book.unseat(secondOut);
      waiting[queue++] = secondOut;
    }
    book.settle(bestSlot);
    book.seat(request, bestSlot, bestPick, bestDrop);
  }

  /** The newest on the pile could not be seated: another one goes first next time. */
  private void swapWaiting() {
    int other = random.nextInt(queue);
    int swap = waiting[other];
    waiting[other] = waiting[queue - 1];
    waiting[queue - 1] = swap;
  }

  /** Offers to put out each rider of a route, alone or with another one. */
  private void tryEjections(int request, int slot) {
    Route route = book.routes[slot];
    int lowest = lowestPenalty(route);
    for (int at = 1; at + 1 < route.length; at++) {
      int out = route.node[at];
      if (!problem.isPickUp(out) || penalty[out] > bestSum) {
        continue;
      }
      if (!book.trim(trimmed, route, out)) {
        continue;
      }
      offer(request, slot, trimmed, out, -1);
      boolean looks = random.nextInt(route.length) < STOPS_FOR_PAIRS;
      if (looks && penalty[out] + lowest < bestSum) {
        tryPairs(request, slot, at, out);
      }
    }
  }

  private int lowestPenalty(Route route) {
    int lowest = Integer.MAX_VALUE;
    for (int at = 1; at + 1 < route.length; at++) {
      if (problem.isPickUp(route.node[at])) {
        lowest = Math.min(lowest, penalty[route.node[at]]);
      }
    }
    return lowest;
  }

  private void tryPairs(int request, int slot, int from, int first) {
    Route route = book.routes[slot];
    for (int at = from + 1; at + 1 < route.length; at++) {
      int out = route.node[at];
      if (!problem.isPickUp(out) || penalty[first] + penalty[out] >= bestSum) {
        continue;
      }
      if (book.trim(trimmedTwice, trimmed, out)) {
        offer(request, slot, trimmedTwice, first, out);
      }
    }
  }

  private void offer(int request, int slot, Route rest, int first, int second) {
    int sum = penalty[first] + (second >= 0 ? penalty[second] : 0);
    if (sum > bestSum || (sum == bestSum && random.nextInt(ties + 1) > 0)) {
      return;
    }
    double found = book.scan.scan(rest, request, InsertionScan.Manner.CHEAPEST);
    if (found == InsertionScan.NOWHERE) {
      return;
    }
    ties = sum < bestSum ? 1 : ties + 1;
    bestSum = sum;
    bestSlot = slot;
    firstOut = first;
    secondOut = second;
    bestPick = book.scan.pick;
    bestDrop = book.scan.drop;
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
