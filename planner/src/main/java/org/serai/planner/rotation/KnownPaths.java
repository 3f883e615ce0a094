package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * Some paths of every party that were cheapest at earlier prices, and which of them it takes now.
 * To look for the cheapest of these costs a tenth of a search for the cheapest of all, and the dual
 * needs many steps more than it needs new paths: these are the columns of column generation
 * (Dantzig and Wolfe 1960), priced by steps of the dual in place of a linear programme.
 */
final class KnownPaths {

  /** Paths kept per party; the one that was longest not taken makes room. */
  private static final int KEPT = 5;

  /** Before its {@link PathTerms}, a path tells where the next one begins and when it was taken. */
  private static final int NEXT = 0;

  private static final int TAKEN_AT = 1;
  private static final int TERMS = 2;

  private static final int FIRST = TERMS + PathTerms.FIRST;

  private final PriceSums sums;
  private final PathTerms terms;

  /** All paths of a party one after the other: what is looked at together lies together. */
  private final int[][] known;

  /** Where the path that a party takes begins; -1 where there is none yet. */
  private final int[] taken;

  private int step;

  KnownPaths(Model model, PriceSums sums) {
    this.sums = sums;
    terms = new PathTerms(model, sums);
    known = new int[model.parties.length][0];
    taken = new int[model.parties.length];
    Arrays.fill(taken, -1);
  }

  /** A new step: paths taken from here on are younger. */
  void next() {
    step++;
  }

  /** Takes the path for the party, known or not. */
  void take(int i, Party party, short[] path) {
    int[] found = terms.of(party, path);
    if (taken[i] >= 0) {
      use(known[i], taken[i], -1);
    }
    take(i, place(i, found));
  }

  /** Where the path stands among those of the party, at the cost of another one if need be. */
  private int place(int i, int[] found) {
    int[] paths = known[i];
    int count = 0;
    int oldest = 0;
    for (int at = 0; at < paths.length; at = paths[at + NEXT]) {
      if (Arrays.equals(paths, at + TERMS, paths[at + NEXT], found, 0, found.length)) {
        return at;
      }
      oldest = paths[at + TAKEN_AT] < paths[oldest + TAKEN_AT] ? at : oldest;
      count++;
    }
    if (count == KEPT) {
      paths = without(paths, oldest);
    }
    int at = paths.length;
    known[i] = Arrays.copyOf(paths, at + TERMS + found.length);
    known[i][at + NEXT] = known[i].length;
    System.arraycopy(found, 0, known[i], at + TERMS, found.length);
    return at;
  }

  private static int[] without(int[] paths, int at) {
    int next = paths[at + NEXT];
    int gone = next - at;
    int[] kept = new int[paths.length - gone];
    System.arraycopy(paths, 0, kept, 0, at);
    System.arraycopy(paths, next, kept, at, paths.length - next);
    for (int n = at; n < kept.length; n = kept[n + NEXT]) {
      kept[n + NEXT] -= gone;
    }
    return kept;
  }

  private void take(int i, int at) {
    taken[i] = at;
    known[i][at + TAKEN_AT] = step;
    use(known[i], at, 1);
  }

  /** Takes the cheapest of the paths known, and returns what it costs. */
  double cheapest(int i, double safety, double rate) {
    int[] paths = known[i];
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int at = 0; at < paths.length; at = paths[at + NEXT]) {
      double cost = cost(paths, at, safety, rate);
      if (cost < least) {
        least = cost;
        best = at;
      }
    }
    if (best != taken[i]) {
      use(paths, taken[i], -1);
      use(paths, best, 1);
      taken[i] = best;
    }
    paths[best + TAKEN_AT] = step;
    return least;
  }

  /** Of the path taken, per member. */
  int exposure(int i) {
    return known[i][taken[i] + TERMS + PathTerms.EXPOSURE];
  }

  private double cost(int[] paths, int at, double safety, double rate) {
    double[] prices = sums.sums;
    int terms = at + TERMS;
    double cost = paths[terms + PathTerms.OWN] + safety * paths[terms + PathTerms.UNSAFE];
    cost += rate * paths[terms + PathTerms.EXPOSURE];
    int middle = at + FIRST + paths[terms + PathTerms.PAID];
    int end = paths[at + NEXT];
    for (int n = at + FIRST; n < middle; n++) {
      cost += prices[paths[n]];
    }
    for (int n = middle; n < end; n++) {
      cost -= prices[paths[n]];
    }
    return cost;
  }

  private void use(int[] paths, int at, int sign) {
    int middle = at + FIRST + paths[at + TERMS + PathTerms.PAID];
    int end = paths[at + NEXT];
    for (int n = at + FIRST; n < middle; n++) {
      sums.used[paths[n]] += sign;
    }
    for (int n = middle; n < end; n++) {
      sums.used[paths[n]] -= sign;
    }
  }
}
