package org.serai.planner.airlift;

import java.util.Arrays;

/**
 * Whom a route could put out so that a request finds a place: every single rider who is enough, and
 * every pair of which neither is enough alone. Remembered until the route changes, because one
 * ejection changes one route of many. Groups are tried first: where a place is not found even
 * without all of a group, it is not found without a part of it.
 */
final class EjectionOffers {
  static final int NOBODY = -1;

  private static final int[] NONE = {};

  /** Pairs grow with the square of a route; in the longest ones not all of them are tried. */
  private static final int MOST_TESTS = 400;

  private final RoutingProblem problem;
  private final RouteBook book;
  private final long[] version;
  private final int[][] known;
  private final Route rest;
  private final boolean[] out;

  private Route route;
  private int request;
  private int riders;
  private int[] rider = new int[16];

  /** Those who are enough alone are no use in a pair. */
  private boolean[] enough = new boolean[16];

  private int[] found = new int[64];
  private int count;
  private int tests;

  EjectionOffers(RouteBook book) {
    this.problem = book.problem;
    this.book = book;
    this.version = new long[problem.requests * problem.fleet.length];
    this.known = new int[version.length][];
    this.rest = new Route(problem, 0);
    this.out = new boolean[problem.requests];
    this.route = rest;
  }

  /** Two by two: one rider and another one, or NOBODY where the first is enough. */
  int[] of(int wanted, int slot) {
    int at = wanted * problem.fleet.length + slot;
    Route in = book.routes[slot];
    if (version[at] != in.version || !book.remembers()) {
      version[at] = in.version;
      known[at] = find(wanted, in);
    }
    return known[at];
  }

  private int[] find(int wanted, Route in) {
    request = wanted;
    route = in;
    count = 0;
    tests = 0;
    listRiders();
    within(0, riders);
    return count == 0 ? NONE : Arrays.copyOf(found, count);
  }

  /** In the order of boarding, so that those of a group are aboard at about the same time. */
  private void listRiders() {
    if (rider.length < route.length) {
      rider = new int[2 * route.length];
      enough = new boolean[2 * route.length];
    }
    riders = 0;
    for (int at = 1; at + 1 < route.length; at++) {
      if (problem.isPickUp(route.node[at])) {
        enough[riders] = false;
        rider[riders++] = route.node[at];
      }
    }
  }

  /** Offers singles and pairs of the riders from one to before another. */
  private void within(int from, int to) {
    if (from == to || !works(from, to, to, to)) {
      return;
    }
    if (to - from == 1) {
      enough[from] = true;
      offer(rider[from], NOBODY);
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
      offer(rider[from], rider[second]);
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

  private void offer(int first, int other) {
    if (count + 2 > found.length) {
      found = Arrays.copyOf(found, 2 * found.length);
    }
    found[count++] = first;
    found[count++] = other;
  }

  /** Is there a place without both groups, those left aboard who are enough alone? */
  private boolean works(int from, int to, int second, int end) {
    boolean some = mark(from, to, true);
    boolean others = mark(second, end, true);
    boolean works = some && (others || second == end) && tests < MOST_TESTS;
    boolean all = to - from + end - second == riders;
    if (works && !all) {
      tests++;
      works = rest.copyWithoutAll(route, out) && fits();
    }
    mark(from, to, false);
    mark(second, end, false);
    return works;
  }

  private boolean fits() {
    book.sharpen(rest);
    return book.scan.scan(rest, request, InsertionScan.Manner.CHEAPEST) < InsertionScan.NOWHERE;
  }

  private boolean mark(int from, int to, boolean leaves) {
    boolean any = false;
    for (int at = from; at < to; at++) {
      if (!enough[at]) {
        out[rider[at]] = leaves;
        any = true;
      }
    }
    return any;
  }
}
