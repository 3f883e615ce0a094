package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * The best path of one party under a view: dynamic programming over the acyclic network of states
 * (Bellman 1957), exact. States of a slot: away with d slots of rest owed, at the hub with d owed,
 * in at assignment i with k slots served. One object per thread; it keeps its scratch arrays.
 */
final class PathDp {

  private static final double NONE = 4 * View.CLOSED;

  private final Model model;
  private final PathCosts costs;
  private double[] now = {};
  private double[] next = {};
  private short[] parents = {};

  /** Where states usually come from: the same stay, one slot shorter. */
  private short[] usual = {};

  private double arrival;
  private int arrivedFrom;
  private int rests;
  private int firstIn;
  private int cap;
  private int width;

  PathDp(Model model) {
    this.model = model;
    costs = new PathCosts(model);
  }

  /** Writes the best path and returns its cost; at exposureRate per unit of exposure. */
  double route(Party party, View view, double exposureRate, short[] path) {
    costs.fill(party, view, exposureRate);
    begin(party);
    for (int t = 0; t < model.slots; t++) {
      Arrays.fill(next, 0, width, NONE);
      stayOut(t);
      comeIn(party);
      stayIn(party, t);
      change(party, t);
      leave(party, t);
      payIn(party, t);
      double[] swap = now;
      now = next;
      next = swap;
    }
    return trace(path);
  }

  private void begin(Party party) {
    rests = party.restCap + 1;
    cap = party.stayCap;
    firstIn = 2 * rests;
    width = firstIn + party.assignments() * cap;
    if (now.length < width) {
      now = new double[width];
      next = new double[width];
      usual = new short[width];
      for (int at = 1; at < width; at++) {
        usual[at] = (short) (at - 1);
      }
    }
    if (parents.length < width * model.slots) {
      parents = new short[width * model.slots];
    }
    Arrays.fill(now, 0, width, NONE);
    int state =
        party.startState >= 0
            ? firstIn + party.startState * cap + party.startServed - 1
            : party.startState == -1 ? party.startOwed : rests + party.startOwed;
    now[state] = 0;
  }

  private void stayOut(int t) {
    int base = t * width;
    for (int d = 0; d < rests; d++) {
      int from = now[d] <= now[rests + d] ? d : rests + d;
      double cost = now[from];
      int rested = Math.max(0, d - 1);
      if (cost + costs.away[t] < next[rested]) {
        next[rested] = cost + costs.away[t];
        parents[base + rested] = (short) from;
      }
      next[rests + d] = cost + costs.hub[t];
      parents[base + rests + d] = (short) from;
    }
  }

  /** The cheapest way to be about to come in, rest cut short included. */
  private void comeIn(Party party) {
    double cut = (double) model.policy.stay().restCut() * party.size;
    double best = NONE;
    int from = 0;
    for (int d = 0; d < firstIn; d++) {
      double cost = now[d] + cut * (d < rests ? d : d - rests);
      if (cost < best) {
        best = cost;
        from = d;
      }
    }
    arrival = best;
    arrivedFrom = from;
  }

  /** Staying shifts every length of stay by one; at the cap it stays what it is. */
  private void stayIn(Party party, int t) {
    int base = t * width;
    System.arraycopy(usual, firstIn, parents, base + firstIn, width - firstIn);
    for (int i = 0; i < party.assignments(); i++) {
      int first = firstIn + i * cap;
      int last = first + cap - 1;
      System.arraycopy(now, first, next, first + 1, cap - 1);
      next[first] = arrival + costs.enter[i * model.slots + t];
      parents[base + first] = (short) arrivedFrom;
      if (now[last] < next[last]) {
        next[last] = now[last];
        parents[base + last] = (short) last;
      }
    }
  }

  private void change(Party party, int t) {
    for (int c = 0; c < party.changeFrom.length; c++) {
      int from = firstIn + party.changeFrom[c] * cap;
      int to = firstIn + party.changeTo[c] * cap;
      double cost = costs.change[c * model.slots + t];
      for (int k = 0; k < cap; k++) {
        int at = to + Math.min(k + 1, cap - 1);
        if (now[from + k] + cost < next[at]) {
          next[at] = now[from + k] + cost;
          parents[t * width + at] = (short) (from + k);
        }
      }
    }
  }

  private void leave(Party party, int t) {
    double tooShort = (double) model.policy.stay().belowMinimum() * party.size;
    for (int i = 0; i < party.assignments(); i++) {
      int first = firstIn + i * cap;
      double best = NONE;
      int from = first;
      int enough = Math.max(0, party.minimum[i] - 1);
      for (int k = 0; k < enough; k++) {
        double cost = now[first + k] + tooShort * (enough - k);
        if (cost < best) {
          best = cost;
          from = first + k;
        }
      }
      for (int at = first + enough; at < first + cap; at++) {
        if (now[at] < best) {
          best = now[at];
          from = at;
        }
      }
      best += costs.leave[i * model.slots + t];
      out(Math.max(0, party.rest[i] - 1), best + costs.away[t], from, t);
      out(rests + party.rest[i], best + costs.hub[t], from, t);
    }
  }

  private void out(int state, double cost, int from, int t) {
    if (cost < next[state]) {
      next[state] = cost;
      parents[t * width + state] = (short) from;
    }
  }

  private void payIn(Party party, int t) {
    double beyond = (double) model.policy.stay().beyondMaximum() * party.size;
    for (int i = 0; i < party.assignments(); i++) {
      int first = firstIn + i * cap;
      double cost = costs.in[i * model.slots + t];
      int allowed = first + party.maximum[i];
      for (int at = first; at < allowed; at++) {
        next[at] += cost;
      }
      for (int at = allowed; at < first + cap; at++) {
        next[at] += cost + beyond;
      }
    }
  }

  private double trace(short[] path) {
    int state = 0;
    for (int at = 1; at < width; at++) {
      state = now[at] < now[state] ? at : state;
    }
    double cost = now[state];
    for (int t = model.slots - 1; t >= 0; t--) {
      path[t] =
          (short)
              (state >= firstIn ? (state - firstIn) / cap : state < rests ? -1 : costs.hubState[t]);
      state = parents[t * width + state];
    }
    return cost;
  }
}
