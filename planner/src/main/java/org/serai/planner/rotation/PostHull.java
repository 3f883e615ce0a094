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
   * People where the least cost can be, per post. Between these it is linear in people; what is
   * left of a person, as the hub may cover, never costs less than both whole numbers beside it.
   */
  private final int[][] candidates;

  /** What the post costs with so many people, and how many of them can hand over; as above. */
  private final long[][] cost;

  private final int[][] leaving;

  /** Most people who can be at a post, by what they can hold. */
  private final int[] most;

  /** Units of cover and departures at the least cost that was asked for last. */
  int units;

  int departures;

  PostHull(Model model) {
    this.model = model;
    most = new int[model.posts];
    model.problem.people().forEach(person -> person.posts().forEach(q -> most[q]++));
    candidates = new int[model.posts][];
    cost = new long[model.posts][];
    leaving = new int[model.posts][];
    for (int post = 0; post < model.posts; post++) {
      int q = post;
      candidates[q] = kinks(q);
      cost[q] =
          Arrays.stream(candidates[q])
              .mapToLong(n -> model.coverCost(q, n * model.fullUnits))
              .toArray();
      leaving[q] = Arrays.stream(candidates[q]).map(n -> leaving(q, n)).toArray();
    }
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
    int[] people = candidates[q];
    long[] alone = cost[q];
    int[] spare = leaving[q];
    double each = price * model.fullUnits;
    int best = 0;
    double least = alone[0] + each * people[0] - departure * spare[0];
    for (int n = 1; n < people.length; n++) {
      double there = alone[n] + each * people[n] - departure * spare[n];
      if (there < least) {
        least = there;
        best = n;
      }
    }
    units = people[best] * model.fullUnits;
    departures = spare[best];
    return least;
  }

  /** Fills the gradients of a post's prices; its rows begin there, slot by slot. */
  void gradients(int q, int begin, PostRows rows) {
    int last = begin + model.slots - 1;
    double[] cover = rows.cover.gradient;
    double[] handover = rows.handover.gradient;
    // Before slot 0 all is known but who departs.
    handover[begin] = rows.departed[begin] - leaving(q, model.presentBefore[q]);
    for (int row = begin; row < last; row++) {
      // A departure goes with the cover of the slot before.
      least(q, rows.cover.price[row], rows.handover.price[row + 1]);
      cover[row] = units - rows.covered[row];
      handover[row + 1] = rows.departed[row + 1] - departures;
    }
    least(q, rows.cover.price[last], 0);
    cover[last] = units - rows.covered[last];
  }

  /** The most that departures of n people give: those above the minimum can hand over. */
  double gain(int q, int n, double departure) {
    return leaving(q, n) * departure;
  }

  /** How many of n people can hand over. */
  private int leaving(int q, int n) {
    return Math.max(0, n - model.floor[q]);
  }
}
