package org.serai.planner.airlift;

import java.util.SplittableRandom;

/**
 * Brings those in the bank back: one after the other in some order at the cheapest place, now and
 * then blind to a route (Christiaens and Vanden Berghe 2020), or by regret: first the one who loses
 * most by waiting (Potvin and Rousseau 1993).
 */
final class Recreate {
  /** Chance in a thousand that a route is not seen. */
  private static final int BLINKS = 10;

  /** More people than this are seated in a simple order; regret costs their square. */
  private static final int MOST_FOR_REGRET = 40;

  private final RoutingProblem problem;
  private final RouteBook book;
  private final Neighbours neighbours;
  private final SplittableRandom random;
  private final int[] todo;
  private final double[] key;
  private int count;

  private int chosenSlot;
  private double chosenPrice;
  private double secondPrice;

  Recreate(RouteBook book, Neighbours neighbours) {
    this.problem = book.problem;
    this.book = book;
    this.neighbours = neighbours;
    this.random = book.random;
    this.todo = new int[problem.requests];
    this.key = new double[problem.requests];
  }

  /** Seats whom it can. With {@code all}, gives up as soon as one cannot be seated. */
  boolean seatBank(boolean all) {
    count = book.banked;
    System.arraycopy(book.bank, 0, todo, 0, count);
    if (count <= MOST_FOR_REGRET && random.nextInt(100) < 25) {
      return byRegret(all);
    }
    sort();
    boolean seated = true;
    for (int at = 0; at < count; at++) {
      choose(todo[at]);
      if (chosenSlot >= 0 && chosenPrice < problem.bankWeight[todo[at]]) {
        book.seatAtKnownPlace(todo[at], chosenSlot);
      } else if (all) {
        return false;
      } else {
        seated = false;
      }
    }
    return seated;
  }

  /** Finds the cheapest route for a request and, for the regret, the price of the second. */
  private void choose(int request) {
    chosenSlot = -1;
    chosenPrice = InsertionScan.NOWHERE;
    secondPrice = InsertionScan.NOWHERE;
    for (int slot = 0; slot < book.open; slot++) {
      if (random.nextInt(1000) < BLINKS) {
        continue;
      }
      double price = book.price(request, slot);
      if (price < chosenPrice) {
        secondPrice = chosenPrice;
        chosenPrice = price;
        chosenSlot = slot;
      } else if (price < secondPrice) {
        secondPrice = price;
      }
    }
  }

  private boolean byRegret(boolean all) {
    boolean seated = true;
    while (count > 0) {
      int best = 0;
      int bestSlot = -1;
      double most = Double.NEGATIVE_INFINITY;
      for (int at = 0; at < count; at++) {
        choose(todo[at]);
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
    int how = random.nextInt(11);
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
      default -> random.nextDouble();
    };
  }
}
