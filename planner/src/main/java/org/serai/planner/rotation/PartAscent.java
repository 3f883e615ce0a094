package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * The dual of one part, climbed as {@link DualAscent} climbs that of all, with some paths fixed:
 * only the prices of the part's own rows move, those of seats, places and beds stay.
 */
final class PartAscent {

  /** Steps per case: enough to come close to what its prices can prove. */
  static final int STEPS = 300;

  private static final double FIRST_RATE = 0.003;
  private static final double LAST_RATE = 0.00001;

  private final Model model;
  private final Tied part;
  private final int slots;
  private final Prices prices;
  private final View view;
  private final PathDp dp;
  private final PostHull hull;
  private final OwnCost ownCost;
  private final short[] path;

  /** Place of each person among those of the part. */
  private final int[] listed;

  /** Cover units and departures per row of the part, and exposure per person, of one step. */
  private final int[] covered;

  private final int[] departed;
  private final long[] exposed;

  /** Row k * slots of a post's rows in the part, by post. */
  private final int[] base;

  PartAscent(Model model, Tied part, Prices root) {
    this.model = model;
    this.part = part;
    slots = model.slots;
    prices = new Prices(model);
    prices.set(root);
    view = new View(model, new Loads(model), prices);
    view.pricesAlone(root.safety);
    dp = new PathDp(model);
    hull = new PostHull(model);
    ownCost = new OwnCost(model);
    path = new short[slots];
    int[] people = part.people(model);
    listed = new int[model.exposureLeft.length];
    for (int n = 0; n < people.length; n++) {
      listed[people[n]] = n;
    }
    covered = new int[part.posts.length * slots];
    departed = new int[covered.length];
    exposed = new long[people.length];
    base = new int[model.posts];
    for (int k = 0; k < part.posts.length; k++) {
      base[part.posts[k]] = k * slots;
    }
  }

  /** The case of these fixings, at prices at least as good as those it begins with. */
  Case solve(PartPrices begin, Fixing[][] fixed, int steps) {
    PartPrices now = begin.copy();
    PartPrices averaged = begin.copy();
    Shares shares = climb(now, averaged, fixed, steps);
    PartPrices found = averaged.rounded();
    double proven = value(found, fixed);
    double before = value(begin, fixed);
    return proven > before
        ? new Case(fixed, found, proven, shares, steps)
        : new Case(fixed, begin, before, shares, steps);
  }

  private Shares climb(PartPrices now, PartPrices averaged, Fixing[][] fixed, int steps) {
    double[] worth = new double[covered.length];
    Arrays.setAll(worth, row -> model.minimumCost[part.posts[row / slots]]);
    PriceRows cover = new PriceRows(now.cover, averaged.cover, worth, worth);
    double rate = model.policy.costs().handover();
    PriceRows handover = PriceRows.alike(now.handover, averaged.handover, rate);
    double unfair = model.policy.unfairness();
    PriceRows exposure = PriceRows.alike(now.exposure, averaged.exposure, unfair);
    PostRows rows = new PostRows(cover, handover, covered, departed);
    Shares shares = new Shares(model, part);
    for (int step = 1; step <= steps; step++) {
      route(now, fixed, shares, step > steps / 2);
      gradients(rows, exposure.gradient);
      double size = FIRST_RATE * Math.pow(LAST_RATE / FIRST_RATE, (double) step / steps);
      cover.ascend(size, step);
      handover.ascend(size, step);
      exposure.ascend(size, step);
    }
    return shares;
  }

  private void route(PartPrices now, Fixing[][] fixed, Shares shares, boolean late) {
    look(now);
    Arrays.fill(covered, 0);
    Arrays.fill(departed, 0);
    for (int k = 0; k < part.parties.length; k++) {
      Party party = model.parties[part.parties[k]];
      dp.route(party, view, rate(party, now), path, fixed[k]);
      load(party);
      if (late) {
        shares.count(k, path);
      }
    }
    if (late) {
      shares.step();
    }
  }

  /** Shows the path search these prices of the part's posts. */
  private void look(PartPrices now) {
    for (int q : part.posts) {
      for (int t = 0; t < slots; t++) {
        int row = q * slots + t;
        prices.cover[row] = now.cover[base[q] + t];
        prices.handover[row] = now.handover[base[q] + t];
        view.coverIn[row] = -now.cover[base[q] + t] * model.fullUnits;
        view.coverHub[row] = -now.cover[base[q] + t] * model.remoteUnits;
        view.leave[row] = now.handover[base[q] + t];
      }
    }
  }

  private double rate(Party party, PartPrices now) {
    double rate = 0;
    for (int p : party.members) {
      rate += now.exposure[listed[p]];
    }
    return rate;
  }

  private void load(Party party) {
    int before = party.startState;
    for (int t = 0; t < slots; t++) {
      int at = path[t];
      if (at >= 0) {
        count(party.posts[at], t, covered, model.fullUnits);
      } else if (at <= -3) {
        count(party.remote[-3 - at], t, covered, model.remoteUnits);
      }
      if (before >= 0 && at != before) {
        count(party.posts[before], t, departed, 1);
      }
      before = at;
    }
    long exposure = ownCost.exposure(party, path);
    for (int p : party.members) {
      exposed[listed[p]] = exposure;
    }
  }

  private void count(int[] posts, int t, int[] rows, int units) {
    for (int q : posts) {
      if (q >= 0) {
        rows[base[q] + t] += units;
      }
    }
  }

  private void gradients(PostRows rows, double[] exposure) {
    for (int q : part.posts) {
      hull.gradients(q, base[q], rows);
    }
    int[] people = part.people(model);
    for (int n = 0; n < people.length; n++) {
      exposure[n] = exposed[n] - model.exposureLeft[people[n]];
    }
  }

  /** What the part costs at least at these prices where so much is fixed. */
  double value(PartPrices at, Fixing[][] fixed) {
    look(at);
    double sum = 0;
    for (int q : part.posts) {
      sum -= hull.gain(q, model.presentBefore[q], at.handover[base[q]]);
      for (int t = 0; t < slots; t++) {
        double departure = t == slots - 1 ? 0 : at.handover[base[q] + t + 1];
        sum += hull.least(q, at.cover[base[q] + t], departure);
      }
    }
    for (int k = 0; k < part.parties.length; k++) {
      Party party = model.parties[part.parties[k]];
      sum += dp.route(party, view, rate(party, at), path, fixed[k]);
      for (int p : party.members) {
        sum -= at.exposure[listed[p]] * model.exposureLeft[p];
      }
    }
    return sum;
  }
}
