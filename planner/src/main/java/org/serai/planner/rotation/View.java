package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * What one more person costs on every tying row, as the path search sees it: fixed prices, the true
 * marginal cost of the present loads, or a mixture. Coverage is worth something: it is negative.
 */
final class View {

  /** Stands for "not possible"; larger than any sum of real costs, exact in a double. */
  static final double CLOSED = 1e15;

  private final Model model;
  private final Loads loads;
  private final Prices prices;
  final double[] coverIn;
  final double[] coverHub;
  final double[] ceiling;
  final double[] share;
  final double[] seat;
  final double[] hub;
  final double[] enter;
  final double[] leave;

  /** Part of the true marginal cost in the mixture: 0 prices alone, 1 marginal cost alone. */
  private double theta;

  /** Cost of a seat or hub place that does not exist. */
  private double overuse;

  /** Cost of a person above a ceiling or share; below {@link #safety} while prices still form. */
  private double overCeiling;

  /** Cost of a safety unit. */
  double safety;

  View(Model model, Loads loads, Prices prices) {
    this.model = model;
    this.loads = loads;
    this.prices = prices;
    coverIn = new double[model.posts * model.slots];
    coverHub = new double[model.posts * model.slots];
    ceiling = new double[model.stations * model.slots];
    share = new double[model.shareRows * model.slots];
    seat = new double[model.legs * model.slots];
    hub = new double[model.slots];
    enter = new double[model.posts * model.slots];
    leave = new double[model.posts * model.slots];
  }

  /** Takes the mixture with soft capacities: one too many costs so much; reprices every row. */
  void soften(double marginalPart, double costOfOveruse, double costOfSafety) {
    theta = marginalPart;
    overuse = costOfOveruse;
    overCeiling = costOfOveruse;
    safety = costOfSafety;
    refreshAll();
  }

  /** Fixed prices alone; capacities matter only through them. */
  void pricesAlone(double costOfSafety) {
    soften(0, 0, costOfSafety);
  }

  /** Takes the mixture with hard seats and hub places, and ceilings as safety. */
  void harden(double marginalPart, double costOfSafety) {
    theta = marginalPart;
    overuse = CLOSED;
    overCeiling = costOfSafety;
    safety = costOfSafety;
    refreshAll();
  }

  void refreshAll() {
    for (int row = 0; row < coverIn.length; row++) {
      refreshCover(row);
      refreshHandover(row);
    }
    Arrays.setAll(ceiling, row -> ceiling(row, 1));
    Arrays.setAll(share, row -> share(row, 0));
    Arrays.setAll(seat, row -> seat(row, 1));
    Arrays.setAll(hub, row -> hub(row, 1));
  }

  /** Reprices the rows that a path loads, after it was put in or taken out. */
  void refresh(Party party, short[] path) {
    int before = party.startState;
    int slots = model.slots;
    for (int t = 0; t < slots; t++) {
      int now = path[t];
      if (now >= 0) {
        int row = party.station[now] * slots + t;
        ceiling[row] = ceiling(row, 1);
        for (int a : party.shares[now]) {
          share[a * slots + t] = share(a * slots + t, 0);
        }
        refreshPosts(party.posts[now], t);
      } else if (now <= -2) {
        hub[t] = hub(t, 1);
        if (now <= -3) {
          refreshPosts(party.remote[-3 - now], t);
        }
      }
      if (now != before && (now >= 0 || before >= 0)) {
        refreshStep(party, before, now, t);
      }
      before = now;
    }
  }

  private void refreshPosts(int[] posts, int t) {
    for (int q : posts) {
      if (q >= 0) {
        refreshCover(q * model.slots + t);
      }
    }
  }

  private void refreshStep(Party party, int before, int now, int t) {
    for (int k : Walk.legs(model, party, before, now)) {
      int row = k * model.slots + t;
      seat[row] = seat(row, 1);
    }
    for (int m = 0; m < party.size; m++) {
      if (before >= 0) {
        refreshHandover(party.posts[before][m] * model.slots + t);
      }
      if (now >= 0 && t + 1 < model.slots) {
        refreshHandover(party.posts[now][m] * model.slots + t + 1);
      }
    }
  }

  private void refreshCover(int row) {
    coverIn[row] = cover(row, 0, model.fullUnits);
    coverHub[row] = cover(row, 0, model.remoteUnits);
  }

  /** Prices of leaving in slot t and of arriving in slot t - 1 hang on the same row. */
  private void refreshHandover(int row) {
    double rate = model.policy.costs().handover();
    int waiting = loads.departed[row] - loads.arrived[row];
    double price = (1 - theta) * prices.handover[row];
    leave[row] = price + (waiting >= 0 ? theta * rate : 0);
    if (row % model.slots > 0) {
      enter[row - 1] = -price - (waiting > 0 ? theta * rate : 0);
    }
  }

  /** Worth of further units of cover where some are to be added first; never positive. */
  double cover(int row, int first, int units) {
    int post = row / model.slots;
    int load = loads.cover[row] + first;
    double marginal =
        theta == 0 ? 0 : model.coverCost(post, load + units) - model.coverCost(post, load);
    return theta * marginal - (1 - theta) * prices.cover[row] * units;
  }

  double ceiling(int row, int people) {
    int over = over(loads.ceiling[row], people, model.ceiling[row]);
    return (1 - theta) * prices.ceiling[row] * people + over * overCeiling;
  }

  /** One more person under the share where some of the same group are to be added first. */
  double share(int row, int first) {
    int over = over(loads.share[row] + first, 1, model.shareCap[row]);
    return (1 - theta) * prices.share[row] + over * overCeiling;
  }

  double seat(int row, int people) {
    double fare = (double) model.policy.costs().seat() * people;
    int over = over(loads.seat[row], people, model.seats[row]);
    double closed = model.seats[row] < people ? CLOSED : over * overuse;
    return fare + (1 - theta) * prices.seat[row] * people + closed;
  }

  double hub(int row, int people) {
    int over = over(loads.hub[row], people, model.hubCap[row]);
    double closed = model.hubCap[row] < people ? CLOSED : over * overuse;
    return (1 - theta) * prices.hub[row] * people + closed;
  }

  private static int over(int load, int more, int cap) {
    return Math.max(0, load + more - cap) - Math.max(0, load - cap);
  }
}
