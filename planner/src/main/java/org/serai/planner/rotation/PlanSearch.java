package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The present paths of all parties with their loads and value; one thread works on it. */
final class PlanSearch {

  /** One safety unit outweighs any sum of the other levels; small enough for exact doubles. */
  static final long SAFETY = 1L << 30;

  final Model model;
  final Loads loads;
  final Prices prices;
  final View view;
  final short[][] paths;
  private final PathDp dp;
  private final OwnCost ownCost;
  private final long[] own;
  private final long[] ownUnsafe;
  private final boolean[] placed;
  private final short[] trial;
  private final short[] other;

  /** Exposure that a party may bear before one of its members is above the fair share. */
  private final int[] spare;

  private long cost;
  private long unsafe;

  PlanSearch(Model model, Prices prices) {
    this.model = model;
    this.prices = prices;
    loads = new Loads(model);
    view = new View(model, loads, prices);
    dp = new PathDp(model);
    ownCost = new OwnCost(model);
    paths = new short[model.parties.length][model.slots];
    own = new long[model.parties.length];
    ownUnsafe = new long[model.parties.length];
    placed = new boolean[model.parties.length];
    trial = new short[model.slots];
    other = new short[model.slots];
    spare = new int[model.parties.length];
    for (int i = 0; i < spare.length; i++) {
      int[] members = model.parties[i].members;
      spare[i] = Arrays.stream(members).map(p -> model.exposureLeft[p]).min().orElseThrow();
    }
  }

  /** Levels 2 to 6 of the parties placed. */
  long cost() {
    return cost + loads.cost;
  }

  long unsafeUnits() {
    return unsafe + loads.unsafe;
  }

  /** Safety first, then levels 2 to 6, in one number. */
  long value() {
    return unsafeUnits() * SAFETY + cost();
  }

  /** Whether the party is somewhere that its posts, papers or absences do not allow. */
  boolean isUnsafe(int i) {
    return ownUnsafe[i] > 0;
  }

  boolean isPlaced(int i) {
    return placed[i];
  }

  void remove(int i) {
    Party party = model.parties[i];
    loads.add(party, paths[i], -1);
    view.refresh(party, paths[i]);
    cost -= own[i];
    unsafe -= ownUnsafe[i];
    placed[i] = false;
  }

  /** Puts the party on the path, which is copied. */
  void place(int i, short[] path) {
    Party party = model.parties[i];
    System.arraycopy(path, 0, paths[i], 0, model.slots);
    own[i] = ownCost.of(party, path);
    ownUnsafe[i] = ownCost.unsafe(party, path);
    cost += own[i];
    unsafe += ownUnsafe[i];
    loads.add(party, path, 1);
    view.refresh(party, path);
    placed[i] = true;
  }

  /** Whether a party in the field is unsafe now, or its way out or place is scarce for safety. */
  boolean competes(int i, Prices scarce) {
    Party party = model.parties[i];
    if (party.startState < 0) {
      return false;
    }
    int station = party.station[party.startState];
    boolean competes = ownUnsafe[i] > 0;
    for (int t = 0; t < model.slots; t++) {
      competes |= scarce.ceiling[station * model.slots + t] > 0;
      for (int k : model.wayOut[station]) {
        competes |= scarce.seat[k * model.slots + t] > 0;
      }
      for (int a : party.shares[party.startState]) {
        competes |= scarce.share[a * model.slots + t] > 0;
      }
    }
    return competes;
  }

  /** Takes the party to its best path under the present view. */
  void route(int i) {
    route(i, Nudge.NONE);
  }

  /** As route, but where it was is dearer than it is. */
  void route(int i, Nudge nudge) {
    best(i, nudge, trial);
    place(i, trial);
  }

  /** As route, but anywhere else than in this local state in the slot. */
  void routeElsewhere(int i, int local, int t) {
    Party party = model.parties[i];
    Fixing[] elsewhere = {new Fixing(local, t, false)};
    dp.route(party, view, (double) model.policy.unfairness() * party.size, trial, elsewhere);
    place(i, trial);
  }

  /**
   * The best path with the exact cost of fairness, which is flat up to the fair share and linear
   * above it: the path search knows only linear rates, so the kink is closed in on by bisection.
   */
  private double best(int i, Nudge nudge, short[] path) {
    Party party = model.parties[i];
    double worst = (double) model.policy.unfairness() * party.size;
    if (worst == 0 || spare[i] <= 0) {
      return dp.route(party, view, worst, path, nudge);
    }
    double free = dp.route(party, view, 0, path, nudge);
    return ownCost.exposure(party, path) <= spare[i] ? free : bisect(i, worst, path, free);
  }

  private double bisect(int i, double worst, short[] path, double free) {
    Party party = model.parties[i];
    double bestCost = free + unfair(party, path);
    double low = 0;
    double high = worst;
    double rate = worst;
    // Three steps find the kink closely enough; the path kept is valued exactly.
    for (int step = 0; step < 3; step++) {
      double linear = dp.again(party, rate, other);
      long exposure = ownCost.exposure(party, other);
      double exact = linear - rate * exposure + unfair(party, other);
      if (exact < bestCost) {
        bestCost = exact;
        System.arraycopy(other, 0, path, 0, model.slots);
      }
      boolean above = unfair(party, other) > 0;
      if (above && rate == worst) {
        return bestCost;
      }
      low = above ? rate : low;
      high = above ? high : rate;
      rate = (low + high) / 2;
    }
    return bestCost;
  }

  private double unfair(Party party, short[] path) {
    long exposure = ownCost.exposure(party, path);
    long above = 0;
    for (int p : party.members) {
      above += Math.max(0, exposure - model.exposureLeft[p]);
    }
    return (double) above * model.policy.unfairness();
  }

  static void shuffle(int[] order, SplittableRandom random) {
    for (int n = order.length - 1; n > 0; n--) {
      int other = random.nextInt(n + 1);
      int swap = order[n];
      order[n] = order[other];
      order[other] = swap;
    }
  }

  static int[] shuffled(int count, SplittableRandom random) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
