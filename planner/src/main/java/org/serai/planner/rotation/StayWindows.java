package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * Stays at one assignment from coming in to leaving, for the path search. Stays are compared less
 * what the slots cost, so that a stay once begun keeps its value; the best one of useful length is
 * the least of a sliding window (a monotone queue), whatever the length of the window.
 *
 * <p>A stay is known by x: it began in slot x - 1, or before slot 0 where x is 0 or less. Before
 * slot t it has lasted t - x + 1 slots.
 */
final class StayWindows {

  private final Model model;
  private final PathCosts costs;
  private final int slots;
  private int cap;
  private int span;
  private double beyond;
  private double below;
  private int[] maximum = {};
  private int[] minimum = {};

  /** Value of stay x at assignment i, at i * span + cap + x. */
  private double[] start = {};

  private int[] queue = {};
  private int[] head = {};
  private int[] tail = {};

  /** Best stay beyond the maximum, and which. */
  private double[] over = {};

  private int[] overX = {};

  /** Which stay the last answer was about. */
  int first;

  StayWindows(Model model, PathCosts costs) {
    this.model = model;
    this.costs = costs;
    slots = model.slots;
  }

  void begin(Party party) {
    maximum = party.maximum;
    minimum = party.minimum;
    cap = party.stayCap;
    span = cap + slots + 1;
    beyond = (double) model.policy.stay().beyondMaximum() * party.size;
    below = (double) model.policy.stay().belowMinimum() * party.size;
    grow(party.assignments());
    for (int i : party.alone) {
      head[i] = i * span;
      tail[i] = i * span;
      over[i] = PathDp.NONE;
      Arrays.fill(start, i * span, i * span + cap + 1, PathDp.NONE);
      if (party.startState == i) {
        present(i, party.startServed);
      }
    }
  }

  private void grow(int count) {
    if (start.length < count * span) {
      start = new double[count * span];
      queue = new int[count * span];
    }
    if (head.length < count) {
      head = new int[count];
      tail = new int[count];
      over = new double[count];
      overX = new int[count];
    }
  }

  /** The stay in which slot 0 finds the party; slots beyond the maximum until then are paid. */
  private void present(int i, int served) {
    int x = 1 - served;
    int paid = Math.max(0, served - maximum[i]);
    double value = -beyond * paid;
    start[i * span + cap + x] = value;
    if (paid > 0) {
      over[i] = -beyond;
      overX[i] = x;
    } else if (served > Math.max(1, minimum[i])) {
      queue[tail[i]++] = x;
    }
  }

  void open(int i, int t, double cost) {
    start[i * span + cap + t + 1] = cost - costs.before[i * (slots + 1) + t];
  }

  /** Least value of a stay that ends before the slot, to which it was advanced. */
  double leave(int i, int t) {
    int base = i * span + cap;
    int enough = Math.max(1, minimum[i]);
    double best = over[i];
    first = overX[i];
    if (head[i] < tail[i] && start[base + queue[head[i]]] < best) {
      first = queue[head[i]];
      best = start[base + first];
    }
    for (int x = t + 2 - enough; x <= t; x++) {
      double cost = start[base + x] + below * (enough - (t - x + 1));
      if (cost < best) {
        best = cost;
        first = x;
      }
    }
    return best;
  }

  /** Takes in the stay that is long enough now, and drops the one that is too long now. */
  void advance(int i, int t) {
    int base = i * span + cap;
    int useful = t + 1 - Math.max(1, minimum[i]);
    double value = start[base + useful];
    int from = head[i];
    int last = tail[i];
    if (value < PathDp.SHUT) {
      while (last > from && start[base + queue[last - 1]] >= value) {
        last--;
      }
      queue[last] = useful;
      last++;
      tail[i] = last;
    }
    int tooLong = t - maximum[i];
    double longer = start[base + tooLong];
    if (longer < over[i]) {
      over[i] = longer;
      overX[i] = tooLong;
    }
    over[i] += beyond;
    while (from < last && queue[from] <= tooLong) {
      from++;
    }
    head[i] = from;
  }

  /** Least value of a stay that lasts through the last slot. */
  double end(int i) {
    int base = i * span + cap;
    double best = PathDp.NONE;
    for (int x = 1 - cap; x <= slots; x++) {
      double cost = start[base + x] + beyond * Math.max(0, slots - x + 1 - maximum[i]);
      if (cost < best) {
        best = cost;
        first = x;
      }
    }
    return best;
  }
}
