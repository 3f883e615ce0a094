package org.serai.planner.rotation;

/**
 * The value of the Lagrangian dual at given prices: one cheapest path per party, plus what the rows
 * give by themselves. Prices are rounded as in the certificate, to 1/512, so that doubles are
 * exact.
 */
final class LagrangeBound {

  private final Model model;
  private final Prices rounded;
  private final View view;
  private final PathDp dp;
  private final PostHull hull;
  private final short[] path;

  LagrangeBound(Model model) {
    this.model = model;
    rounded = new Prices(model);
    view = new View(model, new Loads(model), rounded);
    dp = new PathDp(model);
    hull = new PostHull(model);
    path = new short[model.slots];
  }

  /** No plan with at most so many safety units costs less on levels 2 to 6. */
  long at(Prices prices, long safetyUnits) {
    return (long) Math.ceil(exactly(prices, safetyUnits));
  }

  /** The same before it is rounded up. */
  double exactly(Prices prices, long safetyUnits) {
    rounded.setRounded(prices);
    view.pricesAlone(rounded.safety);
    double bound = -rounded.safety * safetyUnits + coverage() + exposure();
    bound -= paid(rounded.ceiling, model.ceiling) + paid(rounded.share, model.shareCap);
    bound -= paid(rounded.seat, model.seats) + paid(rounded.hub, model.hubCap);
    for (int q = 0; q < model.posts; q++) {
      bound -= hull.gain(q, model.presentBefore[q], rounded.handover[q * model.slots]);
    }
    for (Party party : model.parties) {
      double rate = 0;
      for (int p : party.members) {
        rate += rounded.exposure[p];
      }
      bound += dp.route(party, view, rate, path);
    }
    return bound;
  }

  private double coverage() {
    double sum = 0;
    for (int row = 0; row < rounded.cover.length; row++) {
      boolean last = row % model.slots == model.slots - 1;
      double departure = last ? 0 : rounded.handover[row + 1];
      sum += hull.least(row / model.slots, rounded.cover[row], departure);
    }
    return sum;
  }

  private double exposure() {
    double sum = 0;
    for (int p = 0; p < rounded.exposure.length; p++) {
      sum -= rounded.exposure[p] * model.exposureLeft[p];
    }
    return sum;
  }

  private static double paid(double[] price, int[] cap) {
    double sum = 0;
    for (int row = 0; row < price.length; row++) {
      sum += price[row] * cap[row];
    }
    return sum;
  }
}
