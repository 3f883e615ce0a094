package org.serai.planner.airlift;

import java.util.SplittableRandom;

/**
 * Takes riders out of their routes, so that they may come back better: strings of neighbouring
 * stops (Christiaens and Vanden Berghe 2020), alike requests (Shaw 1998), the most expensive ones
 * (Ropke and Pisinger 2006), or any.
 */
final class Ruin {
  /** Stops that a ruin takes out on average; the published value. */
  private static final double STOPS_OUT = 10;

  private static final int LONGEST_STRING = 10;

  private final RoutingProblem problem;
  private final RouteBook book;
  private final Neighbours neighbours;
  private final SplittableRandom random;
  private final int[] hitBy;
  private int turn;
  final int[] out;
  int count;

  Ruin(RouteBook book, Neighbours neighbours) {
    this.problem = book.problem;
    this.book = book;
    this.neighbours = neighbours;
    this.random = book.random;
    this.hitBy = new int[problem.fleet.length];
    this.out = new int[problem.requests];
  }

  /** Afterwards {@code out[0..count)} are in the bank; false when a route no longer works. */
  boolean strike() {
    count = 0;
    int kind = random.nextInt(100);
    if (kind < 70) {
      strings();
    } else if (kind < 85) {
      alike();
    } else if (kind < 93) {
      dearest();
    } else {
      any();
    }
    return book.settleTouched();
  }

  private void take(int request) {
    if (book.routeOf[request] != RouteBook.BANK) {
      book.unseat(request);
      out[count++] = request;
    }
  }

  private int someSeated() {
    for (int attempt = 0; attempt < 50; attempt++) {
      int request = random.nextInt(problem.requests);
      if (book.routeOf[request] != RouteBook.BANK) {
        return request;
      }
    }
    return 0;
  }

  // ---- strings

  private void strings() {
    double seated = 2.0 * (problem.requests - book.banked);
    double mean = seated / Math.max(1, book.used());
    double longest = Math.min(LONGEST_STRING, Math.max(1, mean));
    double mostStrings = 4 * STOPS_OUT / (1 + longest) - 1;
    int wanted = (int) (1 + random.nextDouble() * mostStrings);
    int seed = someSeated() + (random.nextBoolean() ? problem.requests : 0);
    turn++;
    int struck = 0;
    for (int node : neighbours.near[seed]) {
      if (struck >= wanted) {
        return;
      }
      int slot = book.routeOf[problem.requestAt(node)];
      if (slot != RouteBook.BANK && hitBy[slot] != turn) {
        hitBy[slot] = turn;
        struck++;
        Route route = book.routes[slot];
        double most = Math.min(route.length - 2, longest);
        cut(route, node, (int) (1 + random.nextDouble() * most));
      }
    }
  }

  /** Takes {@code stops} neighbouring stops around {@code node}, perhaps sparing some inside. */
  private void cut(Route route, int node, int stops) {
    int inside = route.length - 2;
    int spare = 0;
    if (stops > 1 && random.nextBoolean()) {
      while (stops + spare < inside && random.nextInt(100) >= 50) {
        spare++;
      }
    }
    int width = Math.min(inside, stops + spare);
    int at = position(route, node);
    int lowest = Math.max(1, at - width + 1);
    int highest = Math.min(at, inside - width + 1);
    int first = lowest + random.nextInt(Math.max(1, highest - lowest + 1));
    int spareFrom = first + (spare > 0 ? random.nextInt(width - spare + 1) : 0);
    int[] chosen = new int[width];
    int chosenCount = 0;
    for (int place = first; place < first + width; place++) {
      if (spare == 0 || place < spareFrom || place >= spareFrom + spare) {
        chosen[chosenCount++] = problem.requestAt(route.node[place]);
      }
    }
    for (int index = 0; index < chosenCount; index++) {
      take(chosen[index]);
    }
  }

  private static int position(Route route, int node) {
    for (int at = 1; at + 1 < route.length; at++) {
      if (route.node[at] == node) {
        return at;
      }
    }
    throw new IllegalStateException("Stop " + node + " is not in the route that should hold it.");
  }

  // ---- other ruins

  private int size() {
    int most = Math.min(16, Math.max(2, problem.requests / 2));
    return 1 + random.nextInt(most);
  }

  /** A few riders that resemble each other, so that they can trade places. */
  private void alike() {
    int wanted = size();
    take(someSeated());
    while (count < wanted) {
      int like = out[random.nextInt(Math.max(1, count))];
      int best = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int attempt = 0; attempt < 24; attempt++) {
        int other = someSeated();
        double unlike = neighbours.unlike(like, other);
        if (book.routeOf[other] != RouteBook.BANK && unlike < least) {
          least = unlike;
          best = other;
        }
      }
      if (best < 0) {
        return;
      }
      take(best);
    }
  }

  /** Riders whose leaving saves most, drawn from small samples so that it stays quick. */
  private void dearest() {
    int wanted = size();
    for (int turns = 0; turns < wanted; turns++) {
      int best = -1;
      double most = 0;
      for (int attempt = 0; attempt < 12; attempt++) {
        int request = someSeated();
        double saved = book.routeOf[request] == RouteBook.BANK ? 0 : saving(request);
        if (saved > most) {
          most = saved;
          best = request;
        }
      }
      if (best >= 0) {
        take(best);
      }
    }
  }

  private double saving(int request) {
    Route route = book.routes[book.routeOf[request]];
    int drop = request + problem.requests;
    double sum = 0;
    int before = route.node[0];
    for (int at = 1; at < route.length; at++) {
      int node = route.node[at];
      sum += neighbours.distance(route.node[at - 1], node);
      if (node != request && node != drop) {
        sum -= neighbours.distance(before, node);
        before = node;
      }
    }
    return sum;
  }

  private void any() {
    int wanted = size();
    for (int turns = 0; turns < wanted; turns++) {
      take(someSeated());
    }
  }
}
