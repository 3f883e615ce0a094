package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * One family of prices under Adam (Kingma and Ba 2015): every row has a step of its own, scaled by
 * the mean and spread of its recent gradients. Prices stay between 0 and their cap. The average of
 * late prices proves more than the last ones (Polyak and Juditsky 1992): the dual is concave.
 */
final class PriceRows {

  private static final double MEAN = 0.3;
  private static final double SPREAD = 0.98;

  /** Part of the newest price in the average, once there are many. */
  private static final double NEWEST = 0.02;

  final double[] price;
  private final double[] average;
  private final double[] cap;

  /** Size of a step at rate 1, per row. */
  private final double[] unit;

  private final double[] mean;
  private final double[] spread;
  final double[] gradient;

  PriceRows(double[] price, double[] average, double[] cap, double[] unit) {
    this.price = price;
    this.average = average;
    this.cap = cap;
    this.unit = unit;
    mean = new double[price.length];
    spread = new double[price.length];
    gradient = new double[price.length];
  }

  /** Rows with one cap, and steps of its size. */
  static PriceRows alike(double[] price, double[] average, double cap) {
    double[] caps = new double[price.length];
    Arrays.fill(caps, cap);
    return new PriceRows(price, average, caps, caps);
  }

  /** One ascent step along the gradient, which the caller has filled; step counts from 1. */
  void ascend(double rate, int step) {
    double meanScale = 1 / (1 - Math.pow(MEAN, step));
    // Early averages are those of all prices so far.
    double newest = Math.max(NEWEST, 1.0 / step);
    double spreadScale = 1 / (1 - Math.pow(SPREAD, step));
    for (int r = 0; r < price.length; r++) {
      double g = gradient[r];
      double m = MEAN * mean[r] + (1 - MEAN) * g;
      double v = SPREAD * spread[r] + (1 - SPREAD) * g * g;
      mean[r] = m;
      spread[r] = v;
      double change = rate * unit[r] * m * meanScale / (Math.sqrt(v * spreadScale) + 1e-3);
      price[r] = Math.max(0, Math.min(cap[r], price[r] + change));
      average[r] += newest * (price[r] - average[r]);
    }
  }
}
