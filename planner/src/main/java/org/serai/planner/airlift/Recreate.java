package org.serai.planner.airlift;

import java.util.SplittableRandom;

/**
 * Brings those in the bank back: one after the other in some order at the cheapest place, now and
 * then blind to a route, and half of the time blind to places in it as well (Christiaens and Vanden
 * Berghe 2020), or by regret: first the one who loses most by waiting (Potvin and Rousseau 1993).
 */
final class Recreate {
  /** One route in a hundred is not seen; the logarithm of the chance that one is. */
  private static final double SEES = Math.log(0.99);

  /** Half of the times, of a hundred, everybody takes a place loosely. */
  private static final int LOOSELY = 50;

  /** What a place is then overlooked with. Published: 0.01, of routes far shorter than ours. */
  private static final double OVERLOOKS = 0.3;

  /** More routes than there ever are, small enough that a sum of two stays an int. */
  private static final int MANY = 1_000_000;

  /** More people than this are seated in a simple order; regret costs their square. */
  private static final int MOST_FOR_REGRET = 40;

  private final RoutingProblem problem;
  private final RouteBook book;
  private final Neighbours neighbours;
  private final SplittableRandom random;
  private final int[] todo;
  private final double[] key;
  private final int[] unknown;
  private int count;

  /** How often each could not be seated where everybody had to be. */
  private final long[] failures;

  private int chosenSlot;
  private double chosenPrice;
  private double secondPrice;

  Recreate(RouteBook book, Neighbours neighbours) {
    this.problem = book.problem;
    this.book = book;
    this.neighbours = neighbours;
    this.random = book.random;
    this.failures = new long[problem.requests];
    this.todo = new int[problem.requests];
    this.key = new double[problem.requests];
    this.unknown = new int[problem.fleet.length];
  }

  /** Seats whom it can. With {@code all}, gives up as soon as one cannot be seated. */
  boolean seatBank(boolean all) {
    count = book.banked;
    System.arraycopy(book.bank, 0, todo, 0, count);
    if (count <= MOST_FOR_REGRET && random.nextInt(100) < 25) {
      return byRegret(all);
    }
    sort();
    boolean loosely = random.nextInt(100) < LOOSELY;
    boolean seated = true;
    for (int at = 0; at < count; at++) {
      choose(todo[at], false);
      if (chosenSlot >= 0 && chosenPrice < problem.bankWeight[todo[at]]) {
        seat(todo[at], loosely);
      } else if (all) {
        failures[todo[at]]++;
        return false;
      } else {
        seated = false;
      }
    }
    return seated;
  }

  private void seat(int request, boolean loosely) {
    if (loosely && book.scan.findLoosely(book.routes[chosenSlot], request, OVERLOOKS)) {
      book.seat(request, chosenSlot, book.scan.pick, book.scan.drop);
    } else {
      book.seatAtKnownPlace(request, chosenSlot);
    }
  }

  /**
   * Finds the cheapest route for a request and, if asked, the price of the second. Prices that are
   * known come first, so that the scans of the others may stop at what cannot beat them.
   */
  private void choose(int request, boolean second) {
    chosenSlot = -1;
    chosenPrice = InsertionScan.NOWHERE;
    secondPrice = InsertionScan.NOWHERE;
    int open = 0;
    int blind = nextBlink();
    for (int slot = 0; slot < book.open; slot++) {
      if (slot == blind) {
        blind += 1 + nextBlink();
      } else if (book.knowsPrice(request, slot)) {
        consider(slot, book.price(request, slot));
      } else {
        unknown[open++] = slot;
      }
    }
    for (int at = 0; at < open; at++) {
      double bound = second ? secondPrice : chosenPrice;
      consider(unknown[at], book.priceBelow(request, unknown[at], bound));
    }
  }

  private void consider(int slot, double price) {
    if (price < chosenPrice) {
      secondPrice = chosenPrice;
      chosenPrice = price;
      chosenSlot = slot;
    } else if (price < secondPrice) {
      secondPrice = price;
    }
  }

  /** How many routes are seen before one is not: drawn at once instead of route by route. */
  private int nextBlink() {
    double seen = Math.log(1 - random.nextDouble()) / SEES;
    return (int) Math.min(seen, MANY);
  }

  private boolean byRegret(boolean all) {
    boolean seated = true;
    while (count > 0) {
      int best = 0;
      int bestSlot = -1;
      double most = Double.NEGATIVE_INFINITY;
      for (int at = 0; at < count; at++) {
        choose(todo[at], true);
        boolean none = chosenSlot < 0 || chosenPrice >= problem.bankWeight[todo[at]];
        if (none && all) {
          return false;
        }
        double regret = none ? -Craft.NO_LEG : Math.min(secondPrice, Craft.NO_LEG) - chosenPrice;
        if (regret > most) {
          most = regret;
          best = at;
          bestSlot = none ? -1 : chosenSlot;
        }
      }
      if (bestSlot >= 0) {
        book.seatAtKnownPlace(todo[best], bestSlot);
      } else {
        seated = false;
      }
      todo[best] = todo[--count];
    }
    return seated;
  }

  /** Insertion sort: a ruin takes out a dozen, and equal ranks keep their order. */
  private void sort() {
    int how = random.nextInt(15);
    for (int at = 0; at < count; at++) {
      key[at] = rank(todo[at], how);
    }
    for (int at = 1; at < count; at++) {
      int request = todo[at];
      double rank = key[at];
      int to = at;
      while (to > 0 && key[to - 1] > rank) {
        todo[to] = todo[to - 1];
        key[to] = key[to - 1];
        to--;
      }
      todo[to] = request;
      key[to] = rank;
    }
  }

  private double rank(int request, int how) {
    RoutingProblem.Stops stops = problem.stops;
    int drop = request + problem.requests;
    int depot = problem.fleet[0].start;
    double depth = neighbours.distance(depot, request) + neighbours.distance(depot, drop);
    return switch (how) {
      case 0, 1 -> -stops.load[request];
      case 2, 3 -> -depth;
      case 4 -> depth;
      case 5 -> stops.latest[drop] - stops.earliest[request];
      case 6 -> stops.earliest[request];
      case 7 -> -stops.latest[drop];
      case 8 -> -neighbours.distance(request, drop);
      // Who failed most often comes first, but not always in the same order.
      case 9, 10, 11, 12 -> -failures[request] * (0.5 + random.nextDouble());
      default -> random.nextDouble();
    };
  }
}
