package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What a plan costs above what prices prove, party by party and post by post: all of the gap but
 * what lies in capacities that are priced and not used (complementary slackness).
 */
final class Regret {

  /** Draws per party, so that what is drawn comes close to what is wanted. */
  private static final int DRAWS = 8;

  /** Part of the draws that goes to anybody alike. */
  private static final double ANYBODY = 0.2;

  private final PlanSearch search;
  private final Model model;
  private final Prices prices;
  private final View view;
  private final PathDp dp;
  private final PostHull hull;
  private final OwnCost own;
  private final short[] path;

  Regret(PlanSearch search, Prices prices) {
    this.search = search;
    this.prices = prices;
    model = search.model;
    view = new View(model, new Loads(model), prices);
    view.pricesAlone(prices.safety);
    dp = new PathDp(model);
    hull = new PostHull(model);
    own = new OwnCost(model);
    path = new short[model.slots];
  }

  double of(Tied part) {
    double sum = 0;
    for (int i : part.parties) {
      sum += ofParty(model.parties[i], search.paths[i]);
    }
    for (int q : part.posts) {
      sum += ofPost(q);
    }
    return sum;
  }

  /**
   * Parties by lot, each about as often as it costs above its prices together with its part of what
   * its posts do: there a plan can become better.
   */
  int[] drawn(SplittableRandom random) {
    double[] sums = sums();
    int[] drawn = new int[DRAWS * sums.length];
    double all = sums[sums.length - 1];
    for (int n = 0; n < drawn.length; n++) {
      int at = Arrays.binarySearch(sums, all * (n + random.nextDouble()) / drawn.length);
      drawn[n] = Math.min(at < 0 ? -at - 1 : at, sums.length - 1);
    }
    return drawn;
  }

  /** Of the regrets of all parties so far, each with its part of what anybody's is on average. */
  private double[] sums() {
    double[] regrets = regrets();
    double mean = Math.max(1e-9, Arrays.stream(regrets).sum() / regrets.length);
    double[] sums = new double[regrets.length];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += (1 - ANYBODY) * regrets[i] + ANYBODY * mean;
      sums[i] = sum;
    }
    return sums;
  }

  private double[] regrets() {
    double[] each = new double[model.parties.length];
    int[] holders = new int[model.posts];
    for (int i = 0; i < each.length; i++) {
      each[i] = Math.max(0, ofParty(model.parties[i], search.paths[i]));
      posts(i).forEach(q -> holders[q]++);
    }
    double[] ofPosts = IntStream.range(0, model.posts).mapToDouble(this::ofPost).toArray();
    for (int i = 0; i < each.length; i++) {
      each[i] += posts(i).mapToDouble(q -> Math.max(0, ofPosts[q]) / holders[q]).sum();
    }
    return each;
  }

  private IntStream posts(int i) {
    return Arrays.stream(model.parties[i].posts).flatMapToInt(Arrays::stream);
  }

  private double ofParty(Party party, short[] now) {
    double rate = 0;
    double left = 0;
    for (int p : party.members) {
      rate += prices.exposure[p];
      left += prices.exposure[p] * model.exposureLeft[p];
    }
    double cost = own.of(party, now) + prices.safety * own.unsafe(party, now) + left;
    int before = party.startState;
    for (int t = 0; t < model.slots; t++) {
      cost += there(party, now[t], t) + step(party, before, now[t], t);
      before = now[t];
    }
    return cost - dp.route(party, view, rate, path);
  }

  private double there(Party party, int at, int t) {
    int slots = model.slots;
    if (at < 0) {
      double place = at == -1 ? 0 : prices.hub[t] * party.size;
      return at <= -3 ? place + cover(party.remote[-3 - at], t, model.remoteUnits) : place;
    }
    double cost = prices.ceiling[party.station[at] * slots + t] * party.size;
    for (int a : party.shares[at]) {
      cost += prices.share[a * slots + t];
    }
    return cost + cover(party.posts[at], t, model.fullUnits);
  }

  private double cover(int[] posts, int t, int units) {
    double cost = 0;
    for (int q : posts) {
      cost -= q < 0 ? 0 : prices.cover[q * model.slots + t] * units;
    }
    return cost;
  }

  private double step(Party party, int before, int now, int t) {
    if (now == before || (now < 0 && before < 0)) {
      return 0;
    }
    double cost = 0;
    for (int k : Walk.legs(model, party, before, now)) {
      cost += prices.seat[k * model.slots + t] * party.size;
    }
    for (int m = 0; before >= 0 && m < party.size; m++) {
      cost += prices.handover[party.posts[before][m] * model.slots + t];
    }
    return cost;
  }

  private double ofPost(int q) {
    Loads loads = search.loads;
    int rate = model.policy.costs().handover();
    double sum = 0;
    for (int t = 0; t < model.slots; t++) {
      int row = q * model.slots + t;
      int units = loads.cover[row];
      double departure = t == model.slots - 1 ? 0 : prices.handover[row + 1];
      sum += model.coverCost(q, units) + prices.cover[row] * units;
      sum -= hull.least(q, prices.cover[row], departure);
      sum += (double) rate * loads.unmet(q, loads.departed[row], loads.there(q, t));
      sum -= prices.handover[row] * loads.departed[row];
    }
    return sum + hull.gain(q, model.presentBefore[q], prices.handover[q * model.slots]);
  }
}
