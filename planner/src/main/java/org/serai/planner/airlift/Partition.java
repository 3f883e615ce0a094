package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Chooses routes so that everybody rides in exactly one, cheaper than a plan that is known. Routes
 * that the prices show to be too dear for any better plan are left out, and the others are tried
 * depth first, the rider with the fewest of them before the rest.
 */
final class Partition {
  /** Routes looked at before the search ends with what it has: about a tenth of a second. */
  private static final long LOOKS = 4_000_000;

  /** Looks between two at the clock. */
  private static final long LOOKS_BETWEEN = 10_000;

  /** What counts as cheaper; less is a matter of rounding. */
  private static final double CHEAPER = 1e-6;

  private final List<RoutePool.Seen> routes;
  private final SeatPrices prices;
  private final BooleanSupplier over;
  private final int words;
  private final long[][] riders;
  private final int[][] byRider;
  private final int[] order;
  private final int[] chosen;
  private List<RoutePool.Seen> cheapest = List.of();
  private double known;
  private long looks;

  Partition(List<RoutePool.Seen> routes, SeatPrices prices, BooleanSupplier over) {
    this.routes = routes;
    this.prices = prices;
    this.over = over;
    this.known = prices.known - CHEAPER;
    this.words = (prices.requests + Long.SIZE - 1) / Long.SIZE;
    this.riders = new long[routes.size()][];
    this.byRider = worthTrying();
    this.order =
        IntStream.range(0, prices.requests)
            .boxed()
            .sorted(Comparator.comparingInt(rider -> byRider[rider].length))
            .mapToInt(rider -> rider)
            .toArray();
    this.chosen = new int[prices.vehicles];
  }

  /** For each rider the routes that a better plan may have, the cheapest by the prices first. */
  private int[][] worthTrying() {
    List<List<Integer>> lists = new ArrayList<>();
    IntStream.range(0, prices.requests).forEach(_ -> lists.add(new ArrayList<>()));
    IntStream.range(0, routes.size())
        .filter(route -> prices.bound + prices.reduced[route] < known)
        .boxed()
        .sorted(Comparator.comparingDouble(route -> prices.reduced[route]))
        .forEach(route -> enter(lists, route));
    return lists.stream()
        .map(list -> list.stream().mapToInt(route -> route).toArray())
        .toArray(int[][]::new);
  }

  private void enter(List<List<Integer>> lists, int route) {
    riders[route] = Arrays.copyOf(routes.get(route).riders.toLongArray(), words);
    routes.get(route).riders.stream().forEach(rider -> lists.get(rider).add(route));
  }

  /** The cheapest choice that was found; empty where none is cheaper than what is known. */
  List<RoutePool.Seen> cheapest() {
    if (prices.bound < known) {
      descend(new long[words], 0, 0, prices.bound);
    }
    return cheapest;
  }

  /** Seats the first rider in order who has no seat, in every way that may still pay. */
  private void descend(long[] seated, int from, int depth, double least) {
    int place = firstWithout(seated, from);
    if (place == order.length) {
      keep(depth);
    } else if (depth < chosen.length) {
      for (int route : byRider[order[place]]) {
        double next = least + Math.max(0, prices.reduced[route]);
        if (next >= known || ends()) {
          return;
        }
        if (disjoint(seated, riders[route])) {
          chosen[depth] = route;
          descend(joined(seated, riders[route]), place + 1, depth + 1, next);
        }
      }
    }
  }

  private boolean ends() {
    if (++looks % LOOKS_BETWEEN == 0 && over.getAsBoolean()) {
      looks = LOOKS;
    }
    return looks >= LOOKS;
  }

  private void keep(int depth) {
    List<RoutePool.Seen> plan =
        IntStream.range(0, depth).mapToObj(at -> routes.get(chosen[at])).toList();
    double cost = plan.stream().mapToDouble(route -> route.cost).sum();
    if (cost < known) {
      known = cost - CHEAPER;
      cheapest = plan;
    }
  }

  /** Whoever comes before this place in the order was seated by the choices that led here. */
  private int firstWithout(long[] seated, int from) {
    int place = from;
    while (place < order.length && has(seated, order[place])) {
      place++;
    }
    return place;
  }

  private static boolean has(long[] seated, int rider) {
    return (seated[rider / Long.SIZE] >>> rider & 1) != 0;
  }

  private static boolean disjoint(long[] one, long[] other) {
    for (int at = 0; at < one.length; at++) {
      if ((one[at] & other[at]) != 0) {
        return false;
      }
    }
    return true;
  }

  private static long[] joined(long[] one, long[] other) {
    long[] both = one.clone();
    for (int at = 0; at < both.length; at++) {
      both[at] |= other[at];
    }
    return both;
  }
}
