package org.serai.planner.rotation;

/**
 * How much of every tying row the present paths use, and what that costs: kept up to date as paths
 * come and go, so that the value of a change is known at once.
 */
final class Loads {

  private final Model model;
  private final int slots;
  final int[] cover;
  final int[] ceiling;
  final int[] share;
  final int[] seat;
  final int[] hub;

  /** Departures from post q at the start of slot t. */
  final int[] departed;

  /** Levels 2 and 6 of the shared rows: coverage and handovers. */
  long cost;

  /** Safety units of the shared rows: people above ceilings and shares. */
  long unsafe;

  /** Seats and hub places used that do not exist; 0 in a feasible plan. */
  long overuse;

  Loads(Model model) {
    this.model = model;
    slots = model.slots;
    cover = new int[model.posts * slots];
    ceiling = new int[model.stations * slots];
    share = new int[model.shareRows * slots];
    seat = new int[model.legs * slots];
    hub = new int[slots];
    departed = new int[model.posts * slots];
    for (int q = 0; q < model.posts; q++) {
      cost += slots * model.coverCost(q, 0);
    }
  }

  /** Puts the path in (sign 1) or takes it out (sign -1). */
  void add(Party party, short[] path, int sign) {
    int before = party.startState;
    for (int t = 0; t < slots; t++) {
      int now = path[t];
      if (now >= 0) {
        in(party, now, t, sign);
      } else if (now <= -2) {
        atHub(party, now, t, sign);
      }
      if (now != before && (now >= 0 || before >= 0)) {
        step(party, before, now, t, sign);
      }
      before = now;
    }
  }

  private void in(Party party, int i, int t, int sign) {
    for (int q : party.posts[i]) {
      cover(q, t, sign * model.fullUnits);
    }
    int row = party.station[i] * slots + t;
    unsafe -= Math.max(0, ceiling[row] - model.ceiling[row]);
    ceiling[row] += sign * party.size;
    unsafe += Math.max(0, ceiling[row] - model.ceiling[row]);
    for (int a : party.shares[i]) {
      int r = a * slots + t;
      unsafe -= Math.max(0, share[r] - model.shareCap[r]);
      share[r] += sign;
      unsafe += Math.max(0, share[r] - model.shareCap[r]);
    }
  }

  private void atHub(Party party, int now, int t, int sign) {
    overuse -= Math.max(0, hub[t] - model.hubCap[t]);
    hub[t] += sign * party.size;
    overuse += Math.max(0, hub[t] - model.hubCap[t]);
    if (now <= -3) {
      for (int q : party.remote[-3 - now]) {
        if (q >= 0) {
          cover(q, t, sign * model.remoteUnits);
        }
      }
    }
  }

  private void cover(int q, int t, int units) {
    int row = q * slots + t;
    boolean left = t + 1 < slots && departed[row + 1] > 0;
    cost -= model.coverCost(q, cover[row]) + (left ? handovers(q, t + 1) : 0);
    cover[row] += units;
    cost += model.coverCost(q, cover[row]) + (left ? handovers(q, t + 1) : 0);
  }

  private void step(Party party, int before, int now, int t, int sign) {
    for (int k : Walk.legs(model, party, before, now)) {
      int row = k * slots + t;
      overuse -= Math.max(0, seat[row] - model.seats[row]);
      seat[row] += sign * party.size;
      overuse += Math.max(0, seat[row] - model.seats[row]);
    }
    for (int m = 0; before >= 0 && m < party.size; m++) {
      depart(party.posts[before][m], t, sign);
    }
  }

  private void depart(int q, int t, int people) {
    cost -= handovers(q, t);
    departed[q * slots + t] += people;
    cost += handovers(q, t);
  }

  private long handovers(int q, int t) {
    return (long) model.policy.costs().handover() * unmet(q, departed[q * slots + t], there(q, t));
  }

  /** People there in the slot before, or as many as the hub covered. */
  int there(int q, int t) {
    return t == 0 ? model.presentBefore[q] : cover[q * slots + t - 1] / model.fullUnits;
  }

  /** So many departures beyond those for which the minimum stays on. */
  int unmet(int q, int departures, int there) {
    return Math.max(0, departures - Math.max(0, there - model.floor[q]));
  }

  /** Whether the path, which is loaded, sits on an overfull leg, hub, ceiling or share. */
  boolean overuses(Party party, short[] path) {
    if (overuse == 0 && unsafe == 0) {
      return false;
    }
    int before = party.startState;
    for (int t = 0; t < slots; t++) {
      int now = path[t];
      if (now >= 0 ? crowds(party, now, t) : now <= -2 && hub[t] > model.hubCap[t]) {
        return true;
      }
      if (now != before) {
        for (int k : Walk.legs(model, party, before, now)) {
          if (seat[k * slots + t] > model.seats[k * slots + t]) {
            return true;
          }
        }
      }
      before = now;
    }
    return false;
  }

  private boolean crowds(Party party, int i, int t) {
    int row = party.station[i] * slots + t;
    boolean over = ceiling[row] > model.ceiling[row];
    for (int a : party.shares[i]) {
      over |= share[a * slots + t] > model.shareCap[a * slots + t];
    }
    return over;
  }
}
