package org.serai.planner.rotation;

import java.util.Arrays;

/** Costs of the arcs of one party's path network under a view: scratch of the path search. */
final class PathCosts {

  private static final int[] NO_LEGS = {};

  private static final Fixing[] NOT_FIXED = {};

  private final Model model;
  private final int slots;
  private double[] in = {};

  /** What being in at i cost before slot t, at i * (slots + 1) + t. */
  double[] before = {};

  double[] enter = {};
  double[] leave = {};
  double[] change = {};
  final double[] hub;
  final double[] away;

  /** Best remote option at the hub per slot, as a local state. */
  final short[] hubState;

  PathCosts(Model model) {
    this.model = model;
    slots = model.slots;
    hub = new double[slots];
    away = new double[slots];
    hubState = new short[slots];
  }

  /** Fills all arcs; {@link #sum} must follow. */
  void fill(Party party, View view) {
    grow(party);
    for (int i = 0; i < party.assignments(); i++) {
      if (party.size == 1) {
        fillIn(party, view, i);
        fillWays(party, view, i);
      } else {
        fillGroupIn(party, view, i);
      }
    }
    fillChanges(party, view);
    fillOut(party, view);
  }

  /** Makes a state dearer for some slots; {@link #sum} must follow. */
  void deter(Nudge nudge) {
    int local = nudge.local();
    double[] cost = local >= 0 ? in : local == -1 ? away : hub;
    int row = local >= 0 ? local * slots : 0;
    for (int t = nudge.from(); t < nudge.to(); t++) {
      cost[row + t] += nudge.cost();
    }
  }

  /**
   * Cost of a state that a fixing forbids: above any real cost, and small enough that sums stay
   * exact in doubles at the scale of prices.
   */
  private static final double FORBIDDEN = 1L << 36;

  /** Forbids what the fixings forbid; {@link #sum} must follow. */
  void fix(Party party, View view, Fixing[] fixed) {
    for (Fixing fixing : fixed) {
      int t = fixing.slot();
      for (int i = 0; i < party.assignments(); i++) {
        in[i * slots + t] += fixing.forbids(i) ? FORBIDDEN : 0;
      }
      away[t] += fixing.forbids(-1) ? FORBIDDEN : 0;
      hub[t] = hub(party, view, t, fixed);
    }
  }

  private static boolean forbids(Fixing[] fixed, int local, int t) {
    boolean forbidden = false;
    for (Fixing fixing : fixed) {
      forbidden |= fixing.slot() == t && fixing.forbids(local);
    }
    return forbidden;
  }

  private void grow(Party party) {
    int rows = party.assignments() * slots;
    if (in.length < rows) {
      in = new double[rows];
      before = new double[rows + party.assignments()];
      enter = new double[rows];
      leave = new double[rows];
    }
    if (change.length < party.changeFrom.length * slots) {
      change = new double[party.changeFrom.length * slots];
    }
  }

  private void fillIn(Party party, View view, int i) {
    int base = i * slots;
    int post = party.posts[i][0] * slots;
    int station = party.station[i] * slots;
    double night = model.policy.costs().fieldNight();
    for (int t = 0; t < slots; t++) {
      in[base + t] = night + view.coverIn[post + t] + view.ceiling[station + t];
    }
    Arrays.fill(enter, base, base + slots, 0);
    System.arraycopy(view.leave, post, leave, base, slots);
    for (int t = 0; party.hasOwn[i] && t < slots; t++) {
      in[base + t] += party.ownIn[base + t];
    }
    for (int t = 0; party.hasUnsafe[i] && t < slots; t++) {
      in[base + t] += party.unsafe[base + t] * view.safety;
    }
    for (int a : party.shares[i]) {
      for (int t = 0; t < slots; t++) {
        in[base + t] += view.share[a * slots + t];
      }
    }
  }

  private void fillWays(Party party, View view, int i) {
    int base = i * slots;
    for (int k : model.wayIn[party.station[i]]) {
      for (int t = 0; t < slots; t++) {
        enter[base + t] += view.seat[k * slots + t];
      }
    }
    for (int k : model.wayOut[party.station[i]]) {
      for (int t = 0; t < slots; t++) {
        leave[base + t] += view.seat[k * slots + t];
      }
    }
  }

  private void fillGroupIn(Party party, View view, int i) {
    int base = i * slots;
    double night = (double) model.policy.costs().fieldNight() * party.size;
    for (int t = 0; t < slots; t++) {
      double cost = party.ownIn[base + t] + night + party.unsafe[base + t] * view.safety;
      cost += view.ceiling(party.station[i] * slots + t, party.size);
      cost += groupShares(party.shares[i], view, t);
      in[base + t] = cost + groupCover(party.posts[i], view, t, model.fullUnits);
      enter[base + t] = ways(model.wayIn[party.station[i]], view, t, party.size);
      leave[base + t] = ways(model.wayOut[party.station[i]], view, t, party.size);
      leave[base + t] += groupLeave(party.posts[i], view, t);
    }
  }

  /** Members at one post add to each other: the second is worth what the first leaves open. */
  private double groupCover(int[] posts, View view, int t, int units) {
    double worth = 0;
    for (int m = 0; m < posts.length; m++) {
      int first = units * before(posts, m, posts[m]);
      if (posts[m] >= 0) {
        worth += view.cover(posts[m], t, first, units) + view.stayOn(posts[m], t, first, units);
      }
    }
    return worth;
  }

  private double groupLeave(int[] posts, View view, int t) {
    double cost = 0;
    for (int m = 0; m < posts.length; m++) {
      int together = before(posts, posts.length, posts[m]);
      cost += view.leave(posts[m], t, before(posts, m, posts[m]), together);
    }
    return cost;
  }

  /** How many of the first so many posts are the one given. */
  private static int before(int[] posts, int count, int post) {
    int same = 0;
    for (int m = 0; m < count; m++) {
      same += posts[m] == post ? 1 : 0;
    }
    return same;
  }

  private double groupShares(int[] shares, View view, int t) {
    double cost = 0;
    for (int m = 0; m < shares.length; m++) {
      cost += view.share(shares[m] * slots + t, before(shares, m, shares[m]));
    }
    return cost;
  }

  private double ways(int[] legs, View view, int t, int people) {
    double cost = 0;
    for (int k : legs) {
      int row = k * slots + t;
      cost += people == 1 ? view.seat[row] : view.seat(row, people);
    }
    return cost;
  }

  /** Adds up what being in costs; rate is that of one unit of exposure of the whole party. */
  void sum(Party party, double rate) {
    for (int i = 0; i < party.assignments(); i++) {
      int row = i * slots;
      int station = party.station[i] * slots;
      double sum = 0;
      for (int t = 0; t < slots; t++) {
        before[row + i + t] = sum;
        sum += in[row + t] + rate * model.exposure[station + t];
      }
      before[row + i + slots] = sum;
    }
  }

  private void fillChanges(Party party, View view) {
    for (int c = 0; c < party.changeFrom.length; c++) {
      int[] legs =
          party.changeTransfer[c] >= 0 ? model.transferLegs[party.changeTransfer[c]] : NO_LEGS;
      for (int t = 0; t < slots; t++) {
        double cost = ways(legs, view, t, party.size);
        cost += groupLeave(party.posts[party.changeFrom[c]], view, t);
        change[c * slots + t] = cost;
      }
    }
  }

  private void fillOut(Party party, View view) {
    for (int t = 0; t < slots; t++) {
      away[t] = party.ownAway[t];
      hub[t] = hub(party, view, t, NOT_FIXED);
    }
  }

  private double hub(Party party, View view, int t, Fixing[] fixed) {
    double night = (double) model.policy.costs().hubNight() * party.size;
    double place = party.size == 1 ? view.hub[t] : view.hub(t, party.size);
    double alone = party.absent[t] ? View.CLOSED : party.ownHub[t] + night + place;
    return alone + bestRemote(party, view, t, fixed);
  }

  /** The best that is allowed at the hub; a group covers all that it can, or is not there. */
  private double bestRemote(Party party, View view, int t, Fixing[] fixed) {
    double best = forbids(fixed, -2, t) ? FORBIDDEN : 0;
    hubState[t] = -2;
    for (int j = 0; j < party.remote.length; j++) {
      double worth =
          party.size == 1
              ? view.coverHub[party.remote[j][0] * slots + t]
              : groupCover(party.remote[j], view, t, model.remoteUnits);
      worth += forbids(fixed, -3 - j, t) ? FORBIDDEN : 0;
      if (worth < best || (j == 0 && party.size > 1)) {
        best = worth;
        hubState[t] = (short) (-3 - j);
      }
    }
    return best;
  }
}
