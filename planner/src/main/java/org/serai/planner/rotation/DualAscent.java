package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The bound: Lagrangian relaxation of all tying rows (Geoffrion 1974), its dual climbed by
 * incremental subgradient steps (Nedic and Bertsekas 2001). Each step re-prices only a block of the
 * parties and moves every price a little towards balance of what is used and what there is.
 */
final class DualAscent {

  /** Smallest block of parties per step: smaller ones are mostly noise. */
  private static final int LEAST_BLOCK = 60;

  /** Steps in which everybody is re-priced once. */
  private static final int BLOCKS = 10;

  private final Model model;
  private final Prices prices;
  private final Loads loads;
  private final View view;
  private final PathDp dp;
  private final short[][] paths;
  private final SplittableRandom random;
  private final PriceRows cover;
  private final PriceRows ceiling;
  private final PriceRows share;
  private final PriceRows seat;
  private final PriceRows hub;
  private final PriceRows handover;
  private final PriceRows exposure;
  private final OwnCost ownCost;
  private final PostHull hull;
  private final long[] exposed;
  private final Prices averaged;
  private int[] order;
  private int next;
  private int step;

  /** Starts from the given prices, which it goes on changing. */
  DualAscent(Model model, Prices prices, SplittableRandom random) {
    this.model = model;
    this.prices = prices;
    this.random = random;
    loads = new Loads(model);
    view = new View(model, loads, prices);
    dp = new PathDp(model);
    ownCost = new OwnCost(model);
    hull = new PostHull(model);
    paths = new short[model.parties.length][model.slots];
    order = PlanSearch.shuffled(paths.length, random);
    exposed = new long[model.exposureLeft.length];
    averaged = new Prices(model);
    averaged.set(prices);
    double[] worth = perPost(model.minimumCost);
    double unit = model.meanWorth();
    cover = new PriceRows(prices.cover, averaged.cover, worth, worth);
    ceiling = rows(prices.ceiling, averaged.ceiling, prices.safety, unit);
    share = rows(prices.share, averaged.share, prices.safety, unit);
    seat = rows(prices.seat, averaged.seat, PriceList.MOST_PRICE, unit);
    hub = rows(prices.hub, averaged.hub, PriceList.MOST_PRICE, unit);
    double rate = model.policy.costs().handover();
    handover = rows(prices.handover, averaged.handover, rate, rate);
    double unfair = model.policy.unfairness();
    exposure = rows(prices.exposure, averaged.exposure, unfair, unfair);
    view.pricesAlone(prices.safety);
    for (int i = 0; i < paths.length; i++) {
      put(i);
    }
  }

  private static PriceRows rows(double[] price, double[] average, double cap, double unit) {
    return new PriceRows(price, average, filled(price, cap), filled(price, unit));
  }

  private static double[] filled(double[] like, double value) {
    double[] cap = new double[like.length];
    Arrays.fill(cap, value);
    return cap;
  }

  private double[] perPost(int[] costs) {
    double[] cap = new double[costs.length * model.slots];
    Arrays.setAll(cap, row -> costs[row / model.slots]);
    return cap;
  }

  private void put(int i) {
    Party party = model.parties[i];
    dp.route(party, view, rate(party), paths[i]);
    loads.add(party, paths[i], 1);
    long exposureOfPath = ownCost.exposure(party, paths[i]);
    for (int p : party.members) {
      exposed[p] = exposureOfPath;
    }
  }

  private double rate(Party party) {
    double rate = 0;
    for (int p : party.members) {
      rate += prices.exposure[p];
    }
    return rate;
  }

  /** Parties that a step re-prices. */
  static int block(int parties) {
    return Math.min(parties, Math.max(LEAST_BLOCK, parties / BLOCKS));
  }

  /** One step: re-prices the next block of parties, then moves all prices at the given rate. */
  void step(double rate) {
    int parties = order.length;
    int block = block(parties);
    view.refreshAll();
    for (int n = 0; n < block; n++) {
      if (next >= order.length) {
        PlanSearch.shuffle(order, random);
        next = 0;
      }
      int i = order[next++];
      loads.add(model.parties[i], paths[i], -1);
      put(i);
    }
    gradients();
    step++;
    cover.ascend(rate, step);
    ceiling.ascend(rate, step);
    share.ascend(rate, step);
    seat.ascend(rate, step);
    hub.ascend(rate, step);
    handover.ascend(rate, step);
    exposure.ascend(rate, step);
  }

  /** The average of late prices: what is to be proven with. */
  Prices averaged() {
    return averaged;
  }

  private void gradients() {
    for (int row = 0; row < cover.gradient.length; row++) {
      boolean last = row % model.slots == model.slots - 1;
      double departure = last ? 0 : prices.handover[row + 1];
      hull.least(row / model.slots, prices.cover[row], departure);
      cover.gradient[row] = hull.units - loads.cover[row];
      if (!last) {
        handover.gradient[row + 1] = loads.departed[row + 1] - hull.departures;
      }
    }
    excess(ceiling, loads.ceiling, model.ceiling);
    excess(share, loads.share, model.shareCap);
    excess(seat, loads.seat, model.seats);
    excess(hub, loads.hub, model.hubCap);
    for (int p = 0; p < exposed.length; p++) {
      exposure.gradient[p] = exposed[p] - model.exposureLeft[p];
    }
  }

  private static void excess(PriceRows rows, int[] load, int[] cap) {
    for (int row = 0; row < load.length; row++) {
      rows.gradient[row] = load[row] - cap[row];
    }
  }
}
