package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * Stays of which the assignment may change on the way (another post of the station, a transfer),
 * for the path search: as {@link StayWindows}, but each stay keeps its value per assignment that it
 * is at now.
 */
final class JoinedStays {

  private final Model model;
  private final int slots;
  private final PathCosts costs;
  private Party.Lengths lengths = Party.Lengths.NONE;
  private int assignments;
  private int cap;
  private int span;
  private double beyond;
  private double[] value = {};

  /** The values before the changes of a slot: nobody changes twice in one. */
  private double[] snapshot = {};

  /** Best stay of cap slots or more per assignment, what is beyond the maximum included. */
  private double[] over = {};

  private double[] overBefore = {};
  private int[] overX = {};
  private int[] overXBefore = {};

  /** Assignment from which stay x came to i in slot t, plus 1; 0 where it did not change. */
  private byte[] changed = {};

  /** Which stay the last answer was about. */
  int first;

  JoinedStays(Model model, PathCosts costs) {
    this.model = model;
    this.costs = costs;
    slots = model.slots;
  }

  void begin(Party party) {
    assignments = party.assignments();
    lengths = party.lengths;
    cap = party.stayCap;
    span = cap + slots + 1;
    beyond = (double) model.policy.stay().beyondMaximum() * party.size;
    grow();
    for (int i : party.joined) {
      over[i] = PathDp.NONE;
      Arrays.fill(value, i * span, i * span + cap + 1, PathDp.NONE);
      if (party.startState == i) {
        int paid = Math.max(0, party.startServed - party.maximum[i]);
        value[i * span + cap + 1 - party.startServed] = -beyond * paid;
      }
    }
  }

  private void grow() {
    int count = assignments;
    if (value.length < count * span) {
      value = new double[count * span];
      snapshot = new double[count * span];
    }
    if (over.length < count) {
      over = new double[count];
      overBefore = new double[count];
      overX = new int[count];
      overXBefore = new int[count];
    }
    int marks = count * span * slots;
    if (changed.length < marks) {
      changed = new byte[marks];
    } else {
      Arrays.fill(changed, 0, marks, (byte) 0);
    }
  }

  void open(int i, int t, double cost) {
    value[i * span + cap + t + 1] = cost - costs.before[i * (slots + 1) + t];
  }

  /** Least value of a stay that ends before the slot, to which it was advanced. */
  double leave(int i, int t) {
    int base = i * span + cap;
    double best = over[i];
    first = overX[i];
    int length = i * (cap + 1) + t + 1;
    double[] atLeave = lengths.atLeave;
    for (int x = t + 2 - cap; x <= t; x++) {
      double cost = value[base + x] + atLeave[length - x];
      if (cost < best) {
        best = cost;
        first = x;
      }
    }
    return best;
  }

  /** Stays of cap slots differ by a constant from now on: only the best goes on. */
  void advance(int i, int t) {
    int x = t + 1 - cap;
    double cost = value[i * span + cap + x] + lengths.beyond[i * (cap + 1) + cap];
    over[i] += beyond;
    if (cost < over[i]) {
      over[i] = cost;
      overX[i] = x;
    }
  }

  void change(Party party, int t) {
    for (int i : party.joined) {
      // The window of stays t + 2 - cap to t.
      System.arraycopy(value, i * span + t + 2, snapshot, i * span + t + 2, cap - 1);
      overBefore[i] = over[i];
      overXBefore[i] = overX[i];
    }
    for (int c = 0; c < party.changeFrom.length; c++) {
      int from = party.changeFrom[c];
      int to = party.changeTo[c];
      double cost = costs.change[c * slots + t];
      if (cost >= PathDp.SHUT) {
        continue;
      }
      cost += costs.before[from * (slots + 1) + t] - costs.before[to * (slots + 1) + t];
      change(from, to, t, cost);
      if (overBefore[from] < View.CLOSED && overBefore[from] + cost < over[to]) {
        over[to] = overBefore[from] + cost;
        overX[to] = overXBefore[from];
        mark(from, to, t, overX[to]);
      }
    }
  }

  private void change(int from, int to, int t, double cost) {
    int source = from * span + cap;
    int target = to * span + cap;
    int lengthFrom = from * (cap + 1) + t + 1;
    int lengthTo = to * (cap + 1) + t + 1;
    double[] tooLong = lengths.beyond;
    for (int x = t + 2 - cap; x <= t; x++) {
      double there = snapshot[source + x] + cost + tooLong[lengthFrom - x] - tooLong[lengthTo - x];
      if (there < value[target + x]) {
        value[target + x] = there;
        mark(from, to, t, x);
      }
    }
  }

  private void mark(int from, int to, int t, int x) {
    changed[(t * assignments + to) * span + cap + x] = (byte) (from + 1);
  }

  /** Least value of a stay that lasts through the last slot. */
  double end(int i) {
    int base = i * span + cap;
    advance(i, slots);
    double best = over[i];
    first = overX[i];
    int length = i * (cap + 1) + slots + 1;
    double[] tooLong = lengths.beyond;
    for (int x = slots + 2 - cap; x <= slots; x++) {
      double cost = value[base + x] + tooLong[length - x];
      if (cost < best) {
        best = cost;
        first = x;
      }
    }
    return best;
  }

  /** Writes the stay that is at the assignment in its last slot. */
  void trace(int i, int x, int last, short[] path) {
    int at = i;
    for (int t = last; t >= Math.max(0, x - 1); t--) {
      path[t] = (short) at;
      int from = changed[(t * assignments + at) * span + cap + x];
      at = from > 0 ? from - 1 : at;
    }
  }
}
