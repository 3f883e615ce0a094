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
    leave = new double[model.posts * model.slots];
  }

  /**
   * Takes the mixture with soft capacities: one seat or hub place too many costs so much, one place
   * above a ceiling or share so much; reprices every row.
   */
  void soften(double marginalPart, double seatTooMany, double placeTooMany, double unsafeUnit) {
    theta = marginalPart;
    overuse = seatTooMany;
    overCeiling = placeTooMany;
    safety = unsafeUnit;
    refreshAll();
  }

  /** Fixed prices alone; capacities matter only through them. */
  void pricesAlone(double costOfSafety) {
    soften(0, 0, 0, costOfSafety);
  }

  /** Takes the mixture with hard seats and hub places, and ceilings as safety. */
  void harden(double marginalPart, double costOfSafety) {
    theta = marginalPart;
    overuse = CLOSED;
    overCeiling = costOfSafety;
    safety = costOfSafety;
    refreshAll();
  }

  /** Whether prices are part of the mixture. */
  boolean isMixed() {
    return theta < 1;
  }

  void refreshAll() {
    if (theta == 0 && overuse == 0 && overCeiling == 0) {
      refreshPrices();
      return;
    }
    for (int q = 0; q < model.posts; q++) {
      for (int t = 0; t < model.slots; t++) {
        refreshCover(q, t);
        refreshLeave(q, t);
      }
    }
    Arrays.setAll(ceiling, row -> ceiling(row, 1));
    Arrays.setAll(share, row -> share(row, 0));
    Arrays.setAll(seat, row -> seat(row, 1));
    Arrays.setAll(hub, row -> hub(row, 1));
  }

  /** The same where prices alone count, which is a copy. */
  private void refreshPrices() {
    for (int row = 0; row < coverIn.length; row++) {
      coverIn[row] = -prices.cover[row] * model.fullUnits;
      coverHub[row] = -prices.cover[row] * model.remoteUnits;
    }
    System.arraycopy(prices.handover, 0, leave, 0, leave.length);
    System.arraycopy(prices.ceiling, 0, ceiling, 0, ceiling.length);
    System.arraycopy(prices.share, 0, share, 0, share.length);
    for (int row = 0; row < seat.length; row++) {
      double closed = model.seats[row] < 1 ? CLOSED : 0;
      seat[row] = model.policy.costs().seat() + prices.seat[row] + closed;
    }
    for (int t = 0; t < hub.length; t++) {
      hub[t] = prices.hub[t] + (model.hubCap[t] < 1 ? CLOSED : 0);
    }
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

  /** Who covers a post in a slot also decides what it costs to depart in the next. */
  private void refreshPosts(int[] posts, int t) {
    for (int q : posts) {
      if (q >= 0) {
        refreshCover(q, t);
        if (t + 1 < model.slots) {
          refreshLeave(q, t + 1);
        }
      }
    }
  }

  private void refreshStep(Party party, int before, int now, int t) {
    for (int k : Walk.legs(model, party, before, now)) {
      int row = k * model.slots + t;
      seat[row] = seat(row, 1);
    }
    for (int m = 0; before >= 0 && m < party.size; m++) {
      int q = party.posts[before][m];
      refreshLeave(q, t);
      if (t > 0) {
        refreshCover(q, t - 1);
      }
    }
  }

  private void refreshLeave(int q, int t) {
    leave[q * model.slots + t] = leave(q, t, 0, 1);
  }

  private void refreshCover(int q, int t) {
    int row = q * model.slots + t;
    int full = model.fullUnits;
    int remote = model.remoteUnits;
    coverIn[row] = cover(q, t, 0, full) + stayOn(q, t, 0, full);
    if (model.isRemote[q]) {
      coverHub[row] = cover(q, t, 0, remote) + stayOn(q, t, 0, remote);
    }
  }

  /**
   * What further units of cover save of handovers in the next slot, where some are to be added
   * first; never positive.
   */
  double stayOn(int q, int t, int first, int units) {
    int row = q * model.slots + t;
    if (theta == 0 || t + 1 == model.slots || loads.departed[row + 1] == 0) {
      return 0;
    }
    int departures = loads.departed[row + 1];
    int then = (loads.cover[row] + first) / model.fullUnits;
    int after = (loads.cover[row] + first + units) / model.fullUnits;
    int met = loads.unmet(q, departures, then) - loads.unmet(q, departures, after);
    return -theta * model.policy.costs().handover() * met;
  }

  /**
   * What one more departure costs where some of the same group depart first, and so many of it were
   * present in the slot before without being loaded.
   */
  double leave(int q, int t, int first, int unloaded) {
    int row = q * model.slots + t;
    double price = (1 - theta) * prices.handover[row];
    int there = loads.there(q, t) + (t == 0 ? 0 : unloaded);
    int departures = loads.departed[row] + first;
    int unmet = loads.unmet(q, departures + 1, there) - loads.unmet(q, departures, there);
    return price + theta * model.policy.costs().handover() * unmet;
  }

  /** Worth of further units of cover where some are to be added first; never positive. */
  double cover(int q, int t, int first, int units) {
    int row = q * model.slots + t;
    int load = loads.cover[row] + first;
    double marginal = theta == 0 ? 0 : model.coverCost(q, load + units) - model.coverCost(q, load);
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
