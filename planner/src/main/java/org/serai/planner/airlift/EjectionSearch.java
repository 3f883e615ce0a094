package org.serai.planner.airlift;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Guided ejection search (Nagata and Kobayashi 2010): seats those who wait, if need be by putting
 * out the one or two riders that have been easiest to seat so far, and shakes and mends the plan in
 * between.
 */
final class EjectionSearch extends FleetSearch {
  /** Shakes after each ejection; far below the published 1000, which suits budgets of seconds. */
  private static final int SHAKES = 10;

  /** Riders change places with those at one of so many stops near their own. */
  private static final int NEAR = 60;

  /** Steps of mending after each ejection, for each rider of a mean route. */
  private static final double MENDED = 0.1;

  private static final int NOBODY = -1;

  private final RoutingProblem problem;
  private final Neighbours neighbours;
  private final SplittableRandom random;
  private final EjectionOffers offers;
  private final Route trimmed;
  private final Route trimmedTwice;
  private final long[] penalty;
  private final Mending mending;
  private final int[] waiting;
  private final boolean[] waits;
  private int queue;

  /** Steps of mending that are owed; a fraction waits for the next ejection. */
  private double due;

  private long bestSum;
  private int ties;
  private int bestSlot;
  private int firstOut;
  private int secondOut;

  EjectionSearch(RouteBook book, Neighbours neighbours) {
    super(book);
    this.problem = book.problem;
    this.neighbours = neighbours;
    this.random = book.random;
    this.offers = new EjectionOffers(book);
    this.trimmed = new Route(problem, 0);
    this.trimmedTwice = new Route(problem, 0);
    this.penalty = new long[problem.requests];
    this.mending = new Mending(book, neighbours, penalty);
    this.waiting = new int[problem.requests];
    this.waits = new boolean[problem.requests];
  }

  /** A short route mostly, at times any. */
  @Override
  void closeOne() {
    int slot = random.nextInt(3) == 0 ? random.nextInt(book.open) : emptiest();
    Route route = book.routes[slot];
    while (!route.empty()) {
      int at = 1 + random.nextInt(route.length - 2);
      book.remove(problem.requestAt(route.node[at]));
    }
    book.close(slot);
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

  @Override
  void begin() {
    Arrays.fill(penalty, 1);
    queue = book.banked;
    System.arraycopy(book.bank, 0, waiting, 0, queue);
    book.mark();
  }

  @Override
  boolean goOn(Watch watch, double until) {
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
        mend(watch);
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
      weigh(offers.singles(request, slot), slot);
    }
    int first = random.nextInt(book.open);
    for (int at = 0; at < book.open; at++) {
      weighPairs(request, (first + at) % book.open);
    }
    if (bestSlot < 0) {
      waiting[queue++] = request;
      swapWaiting();
      return;
    }
    putOut(firstOut);
    if (secondOut != NOBODY) {
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

  private void weigh(int[] singles, int slot) {
    for (int rider : singles) {
      weigh(penalty[rider], slot, rider, NOBODY);
    }
  }

  /** Pairs are dearer to find than singles, and only asked for where they may be better. */
  private void weighPairs(int request, int slot) {
    long least = leastOfPairs(book.routes[slot]);
    if (least > bestSum || (least == bestSum && bestSlot >= 0)) {
      return;
    }
    int[] pairs = offers.pairs(request, slot);
    for (int at = 0; at < pairs.length; at += 2) {
      weigh(penalty[pairs[at]] + penalty[pairs[at + 1]], slot, pairs[at], pairs[at + 1]);
    }
  }

  private long leastOfPairs(Route route) {
    long least = Long.MAX_VALUE / 2;
    long next = Long.MAX_VALUE / 2;
    for (int at = 1; at + 1 < route.length; at++) {
      if (problem.isPickUp(route.node[at])) {
        long here = penalty[route.node[at]];
        next = Math.min(next, Math.max(least, here));
        least = Math.min(least, here);
      }
    }
    return least + next;
  }

  /** Takes the offer whose riders have been easiest to seat; one of them at random. */
  private void weigh(long sum, int slot, int first, int second) {
    if (sum < bestSum || (sum == bestSum && random.nextInt(ties + 1) == 0)) {
      ties = sum < bestSum ? 1 : ties + 1;
      bestSum = sum;
      bestSlot = slot;
      firstOut = first;
      secondOut = second;
    }
  }

  /** The newest on the pile could not be seated: another one goes first next time. */
  private void swapWaiting() {
    int other = random.nextInt(queue);
    int swap = waiting[other];
    waiting[other] = waiting[queue - 1];
    waiting[queue - 1] = swap;
  }

  // ---- mending

  /** Lets those who wait take part in some steps of ruin and recreate: long routes need it. */
  private void mend(Watch watch) {
    due += MENDED * problem.requests / book.open;
    mending.begin();
    for (; due >= 1 && book.banked > 0; due--) {
      watch.step(1);
      mending.step(false);
    }
    pileUp();
  }

  /** Those who still wait keep their order, and whoever was left over lies on top. */
  private void pileUp() {
    int kept = 0;
    for (int at = 0; at < queue; at++) {
      if (book.routeOf[waiting[at]] == RouteBook.BANK) {
        waits[waiting[at]] = true;
        waiting[kept++] = waiting[at];
      }
    }
    for (int at = 0; at < book.banked; at++) {
      int request = book.bank[at];
      if (!waits[request]) {
        waiting[kept++] = request;
      }
      waits[request] = false;
    }
    queue = kept;
  }

  // ---- shaking

  /** Moves riders about at random, feasibly; without it the search runs in circles. */
  private void shake() {
    for (int turn = 0; turn < SHAKES; turn++) {
      int request = random.nextInt(problem.requests);
      int other = neighbour(request);
      int from = book.routeOf[request];
      int to = book.routeOf[other];
      if (from == RouteBook.BANK || to == RouteBook.BANK || from == to) {
        continue;
      }
      if (random.nextBoolean()) {
        relocate(request, from, to);
      } else {
        exchange(request, other);
      }
    }
  }

  /** Somebody with a stop near one of this request's: who is far away hardly ever fits. */
  private int neighbour(int request) {
    int stop = random.nextBoolean() ? request : request + problem.requests;
    int[] near = neighbours.near[stop];
    return problem.requestAt(near[random.nextInt(Math.min(near.length, NEAR))]);
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
  private void exchange(int request, int other) {
    int from = book.routeOf[request];
    int to = book.routeOf[other];
    if (!book.trim(trimmed, book.routes[from], request)
        || !book.trim(trimmedTwice, book.routes[to], other)) {
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
