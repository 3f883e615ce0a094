package org.serai.planner.airlift;

import java.util.Arrays;

/**
 * Whom a route could put out so that a request finds a place: every single rider who is enough,
 * and, if asked, every pair of which neither is enough alone. Remembered until the route changes,
 * because one ejection changes one route of many. Groups are tried first: where a place is not
 * found even without all of a group, it is not found without a part of it.
 */
final class EjectionOffers {
  private static final int[] NONE = {};

  /** Pairs grow with the square of a route; in the longest ones not all of them are tried. */
  private static final int MOST_TESTS = 400;

  private final RoutingProblem problem;
  private final RouteBook book;
  private final Kept singles;
  private final Kept pairs;
  private final Route rest;
  private final boolean[] out;

  private Route route;
  private int request;
  private int riders;
  private int[] rider = new int[16];

  private int[] found = new int[64];
  private int count;
  private int tests;

  EjectionOffers(RouteBook book) {
    this.problem = book.problem;
    this.book = book;
    this.singles = new Kept(problem.requests * problem.fleet.length);
    this.pairs = new Kept(problem.requests * problem.fleet.length);
    this.rest = new Route(problem, 0);
    this.out = new boolean[problem.requests];
    this.route = rest;
  }

  /** Each rider who is enough alone. */
  int[] singles(int wanted, int slot) {
    int at = wanted * problem.fleet.length + slot;
    if (!singles.holds(at, book.routes[slot]) || !book.remembers()) {
      begin(wanted, slot);
      alone(0, riders);
      singles.keep(at, route, found());
    }
    return singles.known[at];
  }

  /** Two by two: riders of whom neither is enough alone. */
  int[] pairs(int wanted, int slot) {
    int at = wanted * problem.fleet.length + slot;
    if (!pairs.holds(at, book.routes[slot]) || !book.remembers()) {
      int[] alone = singles(wanted, slot);
      begin(wanted, slot);
      leaveOut(alone);
      within(0, riders);
      pairs.keep(at, route, found());
    }
    return pairs.known[at];
  }

  private void begin(int wanted, int slot) {
    request = wanted;
    route = book.routes[slot];
    count = 0;
    tests = 0;
    listRiders();
  }

  private int[] found() {
    return count == 0 ? NONE : Arrays.copyOf(found, count);
  }

  /** In the order of boarding, so that those of a group are aboard at about the same time. */
  private void listRiders() {
    if (rider.length < route.length) {
      rider = new int[2 * route.length];
    }
    riders = 0;
    for (int at = 1; at + 1 < route.length; at++) {
      if (problem.isPickUp(route.node[at])) {
        rider[riders++] = route.node[at];
      }
    }
  }

  /** Those who are enough alone are no use in a pair. */
  private void leaveOut(int[] alone) {
    int kept = 0;
    int left = 0;
    for (int at = 0; at < riders; at++) {
      if (left < alone.length && rider[at] == alone[left]) {
        left++;
      } else {
        rider[kept++] = rider[at];
      }
    }
    riders = kept;
  }

  private void alone(int from, int to) {
    if (from == to || !works(from, to, to, to)) {
      return;
    }
    if (to - from == 1) {
      offer(rider[from]);
      return;
    }
    int middle = (from + to) >>> 1;
    alone(from, middle);
    alone(middle, to);
  }

  /** Offers pairs of the riders from one to before another. */
  private void within(int from, int to) {
    if (to - from < 2 || !works(from, to, to, to)) {
      return;
    }
    int middle = (from + to) >>> 1;
    within(from, middle);
    within(middle, to);
    between(from, middle, middle, to);
  }

  /** Offers pairs of one out of each of two groups. */
  private void between(int from, int to, int second, int end) {
    if (!works(from, to, second, end)) {
      return;
    }
    if (to - from == 1 && end - second == 1) {
      offer(rider[from]);
      offer(rider[second]);
    } else if (to - from >= end - second) {
      int middle = (from + to) >>> 1;
      between(from, middle, second, end);
      between(middle, to, second, end);
    } else {
      int middle = (second + end) >>> 1;
      between(from, to, second, middle);
      between(from, to, middle, end);
    }
  }

  private void offer(int one) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = one;
  }

  /** Is there a place without both groups? A large group that is everybody need not be asked. */
  private boolean works(int from, int to, int second, int end) {
    int leaving = to - from + end - second;
    if (leaving > 2 && leaving == route.length / 2 - 1) {
      return true;
    }
    if (tests == MOST_TESTS) {
      return false;
    }
    tests++;
    mark(from, to, true);
    mark(second, end, true);
    boolean works = rest.copyWithoutAll(route, out) && fits();
    mark(from, to, false);
    mark(second, end, false);
    return works;
  }

  private boolean fits() {
    book.sharpen(rest);
    return book.scan.scan(rest, request, InsertionScan.Manner.CHEAPEST) < InsertionScan.NOWHERE;
  }

  private void mark(int from, int to, boolean leaves) {
    for (int at = from; at < to; at++) {
      out[rider[at]] = leaves;
    }
  }

  /** What was found for each request and slot, and of which content of the route. */
  private static final class Kept {
    private final long[] version;
    private final int[][] known;

    Kept(int size) {
      version = new long[size];
      known = new int[size][];
    }

    boolean holds(int at, Route route) {
      return version[at] == route.version;
    }

    void keep(int at, Route route, int[] found) {
      version[at] = route.version;
      known[at] = found;
    }
  }
}
