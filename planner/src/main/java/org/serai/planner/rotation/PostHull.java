package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What one post in one slot costs at best when cover and departures have prices: its units of cover
 * and its departures one slot later are whole numbers, whatever paths lead to them. Because they
 * are, nobody hands over to a half of somebody: the bound is that of the integer hull of the post,
 * above that of its linear relaxation (Geoffrion 1974).
 *
 * <p>The least cost over u units of cover and d departures is {@code coverCost(u) + price * u +
 * handover * max(0, d - max(0, n - m)) - departure * d}, where n is the people, of full units each,
 * in u, and m the minimum.
 */
final class PostHull {

  private final Model model;

  /**
   * Where the least cost can be, per post. Between these it is linear in people; what is left of a
   * person, as the hub may cover, never costs less than both whole numbers beside it.
   */
  private final int[][] candidates;

  /** Most people who can be at a post, by what they can hold. */
  private final int[] most;

  /** Units of cover and departures at the least cost that was asked for last. */
  int units;

  int departures;

  private double least;
  private int people;

  PostHull(Model model) {
    this.model = model;
    most = new int[model.posts];
    model.problem.people().forEach(person -> person.posts().forEach(q -> most[q]++));
    candidates = new int[model.posts][];
    Arrays.setAll(candidates, this::kinks);
  }

  private int[] kinks(int q) {
    int minimum = model.minimumUnits[q] / model.fullUnits;
    int wanted = model.wantedUnits[q] / model.fullUnits;
    return IntStream.of(0, model.floor[q], minimum, wanted, most[q])
        .filter(n -> n >= 0 && n <= most[q])
        .distinct()
        .sorted()
        .toArray();
  }

  /** The least cost of the post in a slot. */
  double least(int q, double price, double departure) {
    least = Double.MAX_VALUE;
    for (int n : candidates[q]) {
      double gain = gain(q, n, departure);
      int u = n * model.fullUnits;
      keep(n, u, model.coverCost(q, u) + price * u - gain);
    }
    departures = leaving(q, people);
    return least;
  }

  private void keep(int n, int u, double cost) {
    if (cost < least) {
      least = cost;
      people = n;
      units = u;
    }
  }

  /** The most that departures of n people give: those above the minimum can hand over. */
  double gain(int q, int n, double departure) {
    return leaving(q, n) * departure;
  }

  private int leaving(int q, int n) {
    return Math.max(0, n - model.floor[q]);
  }
}
