package org.serai.planner.rotation;

import java.util.Arrays;

/** Prices of the tying rows, the variables of the Lagrangian dual; layout as in the model. */
final class Prices {

  final double[] cover;
  final double[] ceiling;
  final double[] share;
  final double[] seat;
  final double[] hub;
  final double[] handover;

  /** Per person. */
  final double[] exposure;

  double safety;

  Prices(Model model) {
    cover = new double[model.posts * model.slots];
    ceiling = new double[model.stations * model.slots];
    share = new double[model.shareRows * model.slots];
    seat = new double[model.legs * model.slots];
    hub = new double[model.slots];
    handover = new double[model.posts * model.slots];
    exposure = new double[model.exposureLeft.length];
  }

  /** Takes over prices, each rounded to the certificate's scale. */
  void setRounded(Prices from) {
    round(from.cover, cover);
    round(from.ceiling, ceiling);
    round(from.share, share);
    round(from.seat, seat);
    round(from.hub, hub);
    round(from.handover, handover);
    round(from.exposure, exposure);
    safety = (double) Math.round(from.safety * PriceList.SCALE) / PriceList.SCALE;
  }

  private static void round(double[] from, double[] to) {
    for (int row = 0; row < to.length; row++) {
      to[row] = (double) Math.round(from[row] * PriceList.SCALE) / PriceList.SCALE;
    }
  }

  /** Takes over whole prices, such as those of a certificate. */
  void set(PriceList from) {
    whole(from.cover(), from.scale(), cover);
    whole(from.ceiling(), from.scale(), ceiling);
    whole(from.share(), from.scale(), share);
    whole(from.seat(), from.scale(), seat);
    whole(from.hub(), from.scale(), hub);
    whole(from.handover(), from.scale(), handover);
    whole(from.exposure(), from.scale(), exposure);
    safety = (double) from.safety() / from.scale();
  }

  private static void whole(PerSlot from, int scale, double[] to) {
    if (from.length() != to.length) {
      throw new IllegalArgumentException(
          "There are %d prices for %d rows; give those of a plan of the same rows and slots."
              .formatted(from.length(), to.length));
    }
    for (int row = 0; row < to.length; row++) {
      to[row] = (double) from.at(row) / scale;
    }
  }

  /** Raises prices to what a place costs in people who then have no way out. */
  void atLeastSafety(Prices units, double unit) {
    raise(seat, units.seat, unit);
    raise(ceiling, units.ceiling, unit);
    raise(share, units.share, unit);
  }

  private static void raise(double[] prices, double[] units, double unit) {
    for (int row = 0; row < prices.length; row++) {
      prices[row] = Math.max(prices[row], unit * units[row]);
    }
  }

  /** Adds prices in safety units: what a place costs in people who then have no way out. */
  void addSafety(Prices units, double unit) {
    for (int row = 0; row < seat.length; row++) {
      seat[row] += unit * units.seat[row];
    }
    for (int row = 0; row < ceiling.length; row++) {
      ceiling[row] += unit * units.ceiling[row];
    }
    for (int row = 0; row < share.length; row++) {
      share[row] += unit * units.share[row];
    }
  }

  /** Takes over all prices. */
  void set(Prices from) {
    System.arraycopy(from.cover, 0, cover, 0, cover.length);
    System.arraycopy(from.ceiling, 0, ceiling, 0, ceiling.length);
    System.arraycopy(from.share, 0, share, 0, share.length);
    System.arraycopy(from.seat, 0, seat, 0, seat.length);
    System.arraycopy(from.hub, 0, hub, 0, hub.length);
    System.arraycopy(from.handover, 0, handover, 0, handover.length);
    System.arraycopy(from.exposure, 0, exposure, 0, exposure.length);
    safety = from.safety;
  }

  /**
   * Prices that the present loads suggest: the worth of the next unit of cover, halfway between the
   * last unit there and the first one missing.
   */
  void setMarginal(Model model, Loads loads) {
    for (int row = 0; row < cover.length; row++) {
      int post = row / model.slots;
      int units = loads.cover[row];
      long up = model.coverCost(post, units) - model.coverCost(post, units + 1);
      int less = Math.max(0, units - 1);
      long down = model.coverCost(post, less) - model.coverCost(post, less + 1);
      cover[row] = (up + down) / 2.0;
    }
  }

  /**
   * Departures at full price to begin with: with few parties most have nobody to hand over to, and
   * the times at which they could depart are too many to find all prices one by one.
   */
  void setDepartures(double rate) {
    Arrays.fill(handover, rate);
  }
}
