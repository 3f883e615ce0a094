package org.serai.planner.rotation;

/**
 * Whole prices of the tying rows, in 1/scale of the policy's unit. Any prices within their limits
 * prove a bound (Lagrangian duality: Geoffrion 1974); good ones prove a tight one.
 *
 * @param scale price units per policy unit
 * @param cover worth of a cover unit at post q in slot t, at index q * slots + t
 * @param ceiling price of a place under the ceiling of station s, at s * slots + t
 * @param share price of a place under the share of row a, at a * slots + t
 * @param seat price of a seat on leg k, at k * slots + t
 * @param hub price of a place at the hub, per slot
 * @param handover price of a departure from post q at the start of t, at q * slots + t
 * @param exposure price of a unit of exposure, per person
 * @param safety price of a unit of safety breach, one number
 */
public record PriceList(
    int scale,
    PerSlot cover,
    PerSlot ceiling,
    PerSlot share,
    PerSlot seat,
    PerSlot hub,
    PerSlot handover,
    PerSlot exposure,
    int safety) {

  /** Price units per policy unit: fine enough to lose nothing, and exact in binary fractions. */
  static final int SCALE = 512;

  /** Largest price in policy units: a price must fit into an int at this scale. */
  static final int MOST_PRICE = 2_000_000;

  static PriceList round(Prices prices) {
    return new PriceList(
        SCALE,
        round(prices.cover),
        round(prices.ceiling),
        round(prices.share),
        round(prices.seat),
        round(prices.hub),
        round(prices.handover),
        round(prices.exposure),
        (int) Math.round(prices.safety * SCALE));
  }

  private static PerSlot round(double[] prices) {
    return PerSlot.generate(prices.length, row -> (int) Math.round(prices[row] * SCALE));
  }

  /** All prices 0: proves what holds when every row is ignored. */
  public static PriceList none(RotationProblem problem) {
    int slots = problem.slots();
    PerSlot posts = PerSlot.always(0, problem.posts().size() * slots);
    return new PriceList(
        1,
        posts,
        PerSlot.always(0, problem.stationCount() * slots),
        PerSlot.always(0, problem.network().shares().size() * slots),
        PerSlot.always(0, problem.network().legs().size() * slots),
        PerSlot.always(0, slots),
        posts,
        PerSlot.always(0, problem.people().size()),
        0);
  }
}
