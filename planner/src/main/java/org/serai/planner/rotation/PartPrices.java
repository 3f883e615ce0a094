package org.serai.planner.rotation;

/** Prices of a part's own rows, row by row as in {@link Branching.Leaf}, but per person listed. */
final class PartPrices {

  final double[] cover;
  final double[] handover;
  final double[] exposure;

  private PartPrices(double[] cover, double[] handover, double[] exposure) {
    this.cover = cover;
    this.handover = handover;
    this.exposure = exposure;
  }

  /** The part's prices among those of all rows. */
  static PartPrices of(Model model, Tied part, Prices prices) {
    int slots = model.slots;
    double[] cover = new double[part.posts.length * slots];
    double[] handover = new double[cover.length];
    for (int k = 0; k < part.posts.length; k++) {
      System.arraycopy(prices.cover, part.posts[k] * slots, cover, k * slots, slots);
      System.arraycopy(prices.handover, part.posts[k] * slots, handover, k * slots, slots);
    }
    int[] people = part.people(model);
    double[] exposure = new double[people.length];
    for (int n = 0; n < people.length; n++) {
      exposure[n] = prices.exposure[people[n]];
    }
    return new PartPrices(cover, handover, exposure);
  }

  PartPrices copy() {
    return new PartPrices(cover.clone(), handover.clone(), exposure.clone());
  }

  /** Rounded to the certificate's scale, so that doubles are exact. */
  PartPrices rounded() {
    return new PartPrices(rounded(cover), rounded(handover), rounded(exposure));
  }

  private static double[] rounded(double[] prices) {
    double[] whole = new double[prices.length];
    for (int row = 0; row < whole.length; row++) {
      whole[row] = (double) Math.round(prices[row] * PriceList.SCALE) / PriceList.SCALE;
    }
    return whole;
  }

  Branching.Leaf leaf() {
    return new Branching.Leaf(scaled(cover), scaled(handover), scaled(exposure));
  }

  private static PerSlot scaled(double[] prices) {
    return PerSlot.generate(prices.length, row -> (int) Math.round(prices[row] * PriceList.SCALE));
  }
}
