package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * The best path of one party under a view: dynamic programming over the acyclic network of states
 * (Bellman 1957), exact. A state out of the field is the rest still owed; a stay in the field is
 * known by its assignment and its first slot, so that a slot costs a few steps and not one per
 * length of stay. One object per thread; it keeps its scratch arrays.
 */
final class PathDp {

  static final double NONE = 4 * View.CLOSED;

  /** Above any real cost, and below any with something closed in it: no best path is so dear. */
  static final double SHUT = View.CLOSED / 2;

  private final Model model;
  private final PathCosts costs;
  private final StayWindows alone;
  private final JoinedStays joined;

  /** Least cost before the slot by slots of rest owed. */
  private double[] out = {};

  private double[] next = {};

  /** How slot t was spent by who is owed d after it, at t * rests + d: see {@link #FROM_STAY}. */
  private int[] how = {};

  /** Added to codes that tell of a stay left: (assignment * span + first slot) * 2 + hub. */
  private static final int FROM_STAY = 1 << 20;

  /** Rest owed by who comes in at the start of the slot. */
  private final int[] arrivedFrom;

  private double arrival;
  private int rests;
  private int span;
  private int endStay;
  private int endFirst;
  private int endRest;

  PathDp(Model model) {
    this.model = model;
    costs = new PathCosts(model);
    alone = new StayWindows(model, costs);
    joined = new JoinedStays(model, costs);
    arrivedFrom = new int[model.slots];
  }

  /** Writes the best path and returns its cost; at exposureRate per unit of exposure. */
  double route(Party party, View view, double exposureRate, short[] path) {
    costs.fill(party, view);
    return again(party, exposureRate, path);
  }

  /** Where a place is dearer than it is. */
  double route(Party party, View view, double exposureRate, short[] path, Nudge nudge) {
    costs.fill(party, view);
    costs.deter(nudge);
    return again(party, exposureRate, path);
  }

  /** Where some of the path is fixed. */
  double route(Party party, View view, double exposureRate, short[] path, Fixing[] fixed) {
    costs.fill(party, view);
    costs.fix(party, view, fixed);
    return again(party, exposureRate, path);
  }

  /** As route did last, for the same party and view, at another rate of exposure. */
  double again(Party party, double exposureRate, short[] path) {
    costs.sum(party, exposureRate);
    begin(party);
    for (int t = 0; t < model.slots; t++) {
      stayOut(t);
      leave(party, t);
      comeIn(party, t);
      double[] swap = out;
      out = next;
      next = swap;
    }
    double cost = end(party);
    trace(party, path);
    return cost;
  }

  private void begin(Party party) {
    rests = party.restCap + 1;
    span = party.stayCap + model.slots + 1;
    if (out.length < rests) {
      out = new double[rests];
      next = new double[rests];
    }
    if (how.length < rests * model.slots) {
      how = new int[rests * model.slots];
    }
    Arrays.fill(out, 0, rests, NONE);
    alone.begin(party);
    if (party.joined.length > 0) {
      joined.begin(party);
    }
    if (party.startState < 0) {
      out[party.startOwed] = 0;
    }
  }

  /** A slot away works off a slot of rest; a slot at the hub does not. */
  private void stayOut(int t) {
    int base = t * rests;
    double away = costs.away[t];
    double hub = costs.hub[t];
    Arrays.fill(next, 0, rests, NONE);
    for (int d = 0; d < rests; d++) {
      keep(base, Math.max(0, d - 1), out[d] + away, 2 * d);
      keep(base, d, out[d] + hub, 2 * d + 1);
    }
  }

  private void keep(int base, int owed, double cost, int code) {
    if (cost < next[owed]) {
      next[owed] = cost;
      how[base + owed] = code;
    }
  }

  private void leave(Party party, int t) {
    for (int i : party.alone) {
      alone.advance(i, t);
      if (costs.leave[i * model.slots + t] < SHUT) {
        left(party, i, t, alone.leave(i, t), alone.first);
      }
    }
    for (int i : party.joined) {
      joined.advance(i, t);
      if (costs.leave[i * model.slots + t] < SHUT) {
        left(party, i, t, joined.leave(i, t), joined.first);
      }
    }
  }

  private void left(Party party, int i, int t, double stay, int first) {
    int row = i * model.slots + t;
    double cost = stay + costs.before[row + i] + costs.leave[row];
    int code = FROM_STAY + 2 * (i * span + party.stayCap + first);
    keep(t * rests, Math.max(0, party.rest[i] - 1), cost + costs.away[t], code);
    keep(t * rests, party.rest[i], cost + costs.hub[t], code + 1);
  }

  /** Begins stays in the slot, each on the cheapest way in, rest cut short included. */
  private void comeIn(Party party, int t) {
    double cut = (double) model.policy.stay().restCut() * party.size;
    arrival = NONE;
    for (int d = 0; d < rests; d++) {
      double cost = out[d] + cut * d;
      if (cost < arrival) {
        arrival = cost;
        arrivedFrom[t] = d;
      }
    }
    if (party.joined.length > 0) {
      joined.change(party, t);
    }
    for (int i : party.alone) {
      alone.open(i, t, arrival + costs.enter[i * model.slots + t]);
    }
    for (int i : party.joined) {
      joined.open(i, t, arrival + costs.enter[i * model.slots + t]);
    }
  }

  private double end(Party party) {
    double best = NONE;
    endStay = -1;
    for (int d = 0; d < rests; d++) {
      if (out[d] < best) {
        best = out[d];
        endRest = d;
      }
    }
    for (int i : party.alone) {
      best = endIn(i, alone.end(i), alone.first, best);
    }
    for (int i : party.joined) {
      best = endIn(i, joined.end(i), joined.first, best);
    }
    return best;
  }

  private double endIn(int i, double stay, int first, double best) {
    double cost = stay + costs.before[(i + 1) * (model.slots + 1) - 1];
    if (cost < best) {
      endStay = i;
      endFirst = first;
      return cost;
    }
    return best;
  }

  private void trace(Party party, short[] path) {
    int t = model.slots - 1;
    int owed = endRest;
    if (endStay >= 0) {
      t = in(party, endStay, endFirst, t, path);
      owed = t >= 0 ? arrivedFrom[t + 1] : 0;
    }
    while (t >= 0) {
      int code = how[t * rests + owed];
      path[t] = (code & 1) == 0 ? -1 : costs.hubState[t];
      if (code >= FROM_STAY) {
        int stay = (code - FROM_STAY) >> 1;
        t = in(party, stay / span, stay % span - party.stayCap, t - 1, path);
        owed = t >= 0 ? arrivedFrom[t + 1] : 0;
      } else {
        owed = code >> 1;
        t--;
      }
    }
  }

  /** Writes a stay that ends in the slot; returns the slot before it, or -1. */
  private int in(Party party, int i, int first, int last, short[] path) {
    int begin = Math.max(0, first - 1);
    if (party.isJoined[i]) {
      joined.trace(i, first, last, path);
    } else {
      Arrays.fill(path, begin, last + 1, (short) i);
    }
    return begin - 1;
  }
}
