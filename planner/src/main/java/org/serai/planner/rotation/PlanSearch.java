package org.serai.planner.rotation;

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
  private final FairPath fair;
  private final OwnCost ownCost;
  private final long[] own;
  private final long[] ownUnsafe;
  private final boolean[] placed;
  private final short[] trial;

  private long cost;
  private long unsafe;

  PlanSearch(Model model, Prices prices) {
    this.model = model;
    this.prices = prices;
    loads = new Loads(model);
    view = new View(model, loads, prices);
    dp = new PathDp(model);
    fair = new FairPath(model, dp);
    ownCost = new OwnCost(model);
    paths = new short[model.parties.length][model.slots];
    own = new long[model.parties.length];
    ownUnsafe = new long[model.parties.length];
    placed = new boolean[model.parties.length];
    trial = new short[model.slots];
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
    fair.route(i, view, nudge, trial);
    place(i, trial);
  }

  /** As route, but anywhere else than in this local state in the slot. */
  void routeElsewhere(int i, int local, int t) {
    Party party = model.parties[i];
    Fixing[] elsewhere = {new Fixing(local, t, false)};
    dp.route(party, view, (double) model.policy.unfairness() * party.size, trial, elsewhere);
    place(i, trial);
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
