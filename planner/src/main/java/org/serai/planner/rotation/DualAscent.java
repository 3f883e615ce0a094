package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The bound: Lagrangian relaxation of all tying rows (Geoffrion 1974), its dual climbed by
 * incremental subgradient steps (Nedic and Bertsekas 2001). Each step gives some parties the
 * cheapest of the paths that they are known to have, then moves every price a little towards
 * balance of what is used and what there is; now and then a block of the parties is searched for
 * paths that are cheaper still.
 */
final class DualAscent {

  /** Smallest block of parties: smaller ones are mostly noise. */
  private static final int LEAST_BLOCK = 60;

  /** Searches in which everybody is searched once. */
  private static final int BLOCKS = 10;

  /**
   * Steps from one search to the next: a search takes as long as ten steps without. Where there are
   * fewer parties than {@link Improvement#SOME} each step searches, and nobody looks.
   */
  private static final int SEARCH_EVERY = 10;

  /** Part of the parties that look at their known paths in a step. */
  private static final double LOOK = 0.6;

  /** With many parties it is looks that take the time of a step. */
  private static final double LOOK_OF_MANY = 0.3;

  /** Looks at the known paths of a party that take as long as a search. */
  private static final double LOOKS_PER_SEARCH = 10;

  private final Model model;
  private final Prices prices;
  private final Loads loads;
  private final View view;
  private final PathDp dp;
  private final short[] path;

  /** The person who is party i, without a detour by the party; -1 for a group. */
  private final int[] person;

  private final PriceSums sums;
  private final KnownPaths known;
  private final SplittableRandom random;
  private final PriceRows cover;
  private final PriceRows ceiling;
  private final PriceRows share;
  private final PriceRows seat;
  private final PriceRows hub;
  private final PriceRows handover;
  private final PostRows posts;
  private final PriceRows exposure;
  private final PostHull hull;
  private final long[] exposed;
  private final Prices averaged;
  private int[] order;
  private int next;
  private int nextLook;
  private int step;

  /** Starts from the given prices, which it goes on changing. */
  DualAscent(Model model, Prices prices, SplittableRandom random) {
    this.model = model;
    this.prices = prices;
    this.random = random;
    loads = new Loads(model);
    view = new View(model, loads, prices);
    dp = new PathDp(model);
    hull = new PostHull(model);
    path = new short[model.slots];
    person =
        Arrays.stream(model.parties)
            .mapToInt(party -> party.size == 1 ? party.members[0] : -1)
            .toArray();
    sums = new PriceSums(model);
    known = new KnownPaths(model, sums);
    order = PlanSearch.shuffled(model.parties.length, random);
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
    posts = new PostRows(cover, handover, loads.cover, loads.departed);
    double unfair = model.policy.unfairness();
    exposure = rows(prices.exposure, averaged.exposure, unfair, unfair);
    view.pricesAlone(prices.safety);
    for (int i = 0; i < order.length; i++) {
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
    dp.route(party, view, rate(i), path);
    known.take(i, party, path);
    expose(i);
  }

  private void expose(int i) {
    if (person[i] >= 0) {
      exposed[person[i]] = known.exposure(i);
      return;
    }
    for (int p : model.parties[i].members) {
      exposed[p] = known.exposure(i);
    }
  }

  private double rate(int i) {
    if (person[i] >= 0) {
      return prices.exposure[person[i]];
    }
    double rate = 0;
    for (int p : model.parties[i].members) {
      rate += prices.exposure[p];
    }
    return rate;
  }

  /** What a step costs, in searches for the cheapest path of a party. */
  static double searches(int parties) {
    return (double) block(parties) / searchEvery(parties) + looks(parties) / LOOKS_PER_SEARCH;
  }

  private static int block(int parties) {
    return Math.min(parties, Math.max(LEAST_BLOCK, parties / BLOCKS));
  }

  private static int looks(int parties) {
    if (parties < Improvement.SOME) {
      return 0;
    }
    double part = parties > Improvement.MANY ? LOOK_OF_MANY : LOOK;
    return Math.max(LEAST_BLOCK, (int) (part * parties));
  }

  private static int searchEvery(int parties) {
    return parties < Improvement.SOME ? 1 : SEARCH_EVERY;
  }

  /** One step: re-prices the next parties, then moves all prices at the given rate. */
  void step(double rate) {
    known.next();
    if (step % searchEvery(order.length) == 0) {
      search();
    }
    look();
    sums.write(loads);
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

  private void search() {
    view.refreshAll();
    for (int n = block(order.length); n > 0; n--) {
      if (next >= order.length) {
        PlanSearch.shuffle(order, random);
        next = 0;
      }
      put(order[next++]);
    }
  }

  private void look() {
    sums.fill(prices);
    for (int n = looks(order.length); n > 0; n--) {
      int i = order[nextLook];
      nextLook = nextLook + 1 < order.length ? nextLook + 1 : 0;
      known.cheapest(i, prices.safety, rate(i));
      expose(i);
    }
  }

  /** The average of late prices: what is to be proven with. */
  Prices averaged() {
    return averaged;
  }

  private void gradients() {
    for (int q = 0; q < model.posts; q++) {
      hull.gradients(q, q * model.slots, posts);
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
