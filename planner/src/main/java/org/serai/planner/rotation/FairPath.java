package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * The best path of a party with the exact cost of fairness, which is flat up to the fair share and
 * linear above it: the path search knows only linear rates. What is best at no rate and within the
 * share is best, and so is for one person what is best at the full rate and above it. Between them
 * the kink is closed in on by bisection.
 */
final class FairPath {

  /** Steps that find the kink closely enough: the path kept is valued exactly. */
  private static final int STEPS = 2;

  private final Model model;
  private final OwnCost ownCost;
  private final PathDp dp;
  private final short[] trial;

  /** Exposure that a party may bear before one of its members is above the fair share. */
  private final int[] spare;

  /** Who was above the share even at the full rate: it is looked at first there. */
  private final boolean[] isAbove;

  private double best;

  FairPath(Model model, PathDp dp) {
    this.model = model;
    this.dp = dp;
    ownCost = new OwnCost(model);
    trial = new short[model.slots];
    isAbove = new boolean[model.parties.length];
    spare = new int[model.parties.length];
    for (int i = 0; i < spare.length; i++) {
      int[] members = model.parties[i].members;
      spare[i] = Arrays.stream(members).map(p -> model.exposureLeft[p]).min().orElseThrow();
    }
  }

  /** Writes the best path, where a place is dearer than it is. */
  void route(int i, View view, Nudge nudge, short[] path) {
    Party party = model.parties[i];
    double full = (double) model.policy.unfairness() * party.size;
    if (full == 0 || spare[i] <= 0) {
      dp.route(party, view, full, path, nudge);
      return;
    }
    best = Double.MAX_VALUE;
    boolean began = isAbove[i];
    double rate = began ? full : 0;
    boolean first = look(i, rate, dp.route(party, view, rate, trial, nudge), path);
    if (first == began && (!began || party.size == 1)) {
      return;
    }
    boolean second = again(i, full - rate, path);
    isAbove[i] = first && second;
    boolean atNone = began ? second : first;
    boolean atFull = began ? first : second;
    if (atNone && !atFull) {
      bisect(i, full, path);
    }
  }

  private void bisect(int i, double full, short[] path) {
    double low = 0;
    double high = full;
    for (int step = 0; step < STEPS; step++) {
      double rate = (low + high) / 2;
      boolean above = again(i, rate, path);
      low = above ? rate : low;
      high = above ? high : rate;
    }
  }

  private boolean again(int i, double rate, short[] path) {
    return look(i, rate, dp.again(model.parties[i], rate, trial), path);
  }

  /** Keeps the path of the trial if it costs less; returns whether it is above the share. */
  private boolean look(int i, double rate, double linear, short[] path) {
    Party party = model.parties[i];
    long exposure = ownCost.exposure(party, trial);
    double exact = linear - rate * (double) exposure + (double) ownCost.fairness(party, exposure);
    if (exact < best) {
      best = exact;
      System.arraycopy(trial, 0, path, 0, model.slots);
    }
    return exposure > spare[i];
  }
}
