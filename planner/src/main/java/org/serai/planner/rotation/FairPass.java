package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The last pass: lowers the highest burdens (max-min fairness) where that costs nothing. Those who
 * bear most go first: each is put back, alone or with one rival, on the cheapest path with the
 * least exposure; a result that is worse on any account is undone.
 */
final class FairPass {

  /** Price of a unit of exposure: decides between paths of equal cost, and outweighs nothing. */
  private static final double TIE = 1.0 / 1024;

  /** Rivals tried per person; most of those who can be relieved are so by the first few. */
  private static final int RIVALS = 8;

  /** Parties looked at in search of rivals. */
  private static final int TRIES = 100;

  /** Those with the highest burdens; more would make the pass long in a large mission. */
  private static final int MOST = 1_000;

  private final PlanSearch search;
  private final Model model;
  private final SplittableRandom random;
  private final OwnCost ownCost;
  private final PathDp dp;
  private final short[] trial;
  private final short[][] old;

  /** Parties that may be put on another path. */
  private final boolean[] movable;

  /** Moves anybody; the search must see the true marginal cost alone. */
  FairPass(PlanSearch search, SplittableRandom random) {
    this(search, random, everybody(search.paths.length));
  }

  private static boolean[] everybody(int parties) {
    boolean[] all = new boolean[parties];
    Arrays.fill(all, true);
    return all;
  }

  /** Moves only some. */
  FairPass(PlanSearch search, SplittableRandom random, boolean[] movable) {
    this.search = search;
    this.movable = movable.clone();
    this.random = random;
    model = search.model;
    ownCost = new OwnCost(model);
    dp = new PathDp(model);
    trial = new short[model.slots];
    old = new short[2][model.slots];
  }

  /** Relieves whom it can; returns how many times somebody was relieved. */
  int run(BooleanSupplier stop) {
    Integer[] order =
        IntStream.range(0, model.parties.length)
            .filter(i -> movable[i])
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -burden(i)))
            .toArray(Integer[]::new);
    int relieved = 0;
    int end = Math.min(MOST, order.length);
    for (int n = 0; n < end && burden(order[n]) > 0 && !stop.getAsBoolean(); n++) {
      int[] rivals = rivals(order[n]);
      boolean done = relieve(order[n]);
      for (int r = 0; r < rivals.length && !done; r++) {
        // The rival chooses first: the one who bears most takes what is left.
        done = relieve(rivals[r], order[n]);
      }
      relieved += done ? 1 : 0;
    }
    return relieved;
  }

  /** Exposure, past and planned, as a part of the fair share: the highest of the members'. */
  private double burden(int i) {
    Party party = model.parties[i];
    long exposure = ownCost.exposure(party, search.paths[i]);
    double most = 0;
    for (int p : party.members) {
      Burden burden = model.problem.people().get(p).burden();
      boolean counts = burden.fairShare() > 0 && burden.fairShare() < Limits.BURDEN;
      double part = (burden.past() + exposure) / (double) Math.max(1, burden.fairShare());
      most = counts ? Math.max(most, part) : most;
    }
    return most;
  }

  /** Parties that can hold a post that the first one has in the plan. */
  private int[] rivals(int i) {
    int[] posts =
        IntStream.range(0, model.slots)
            .filter(t -> search.paths[i][t] >= 0)
            .map(t -> model.parties[i].posts[search.paths[i][t]][0])
            .distinct()
            .toArray();
    int[] found = new int[RIVALS];
    int count = 0;
    for (int tries = 0; tries < TRIES && count < RIVALS; tries++) {
      int j = random.nextInt(model.parties.length);
      if (j != i && movable[j] && holdsAny(model.parties[j], posts)) {
        found[count++] = j;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean holdsAny(Party party, int[] posts) {
    return Arrays.stream(party.posts)
        .anyMatch(own -> Arrays.stream(posts).anyMatch(q -> own[0] == q));
  }

  private boolean relieve(int... chosen) {
    long cost = search.cost();
    long shared = search.loads.cost;
    long unsafe = search.unsafeUnits();
    double before = highest(chosen);
    for (int n = 0; n < chosen.length; n++) {
      System.arraycopy(search.paths[chosen[n]], 0, old[n], 0, model.slots);
      search.remove(chosen[n]);
    }
    for (int i : chosen) {
      dp.route(model.parties[i], search.view, rate(i), trial);
      search.place(i, trial);
    }
    boolean fair = highest(chosen) < before && search.loads.overuse == 0;
    if (fair
        && search.unsafeUnits() <= unsafe
        && search.cost() <= cost
        && search.loads.cost <= shared) {
      return true;
    }
    for (int i : chosen) {
      search.remove(i);
    }
    for (int n = 0; n < chosen.length; n++) {
      search.place(chosen[n], old[n]);
    }
    return false;
  }

  private double highest(int[] chosen) {
    return Arrays.stream(chosen).mapToDouble(this::burden).max().orElseThrow();
  }

  /** Who is above the share pays for it anyhow; the others only where costs are equal. */
  private double rate(int i) {
    Party party = model.parties[i];
    boolean above = burden(i) > 1;
    return party.size * (above ? model.policy.unfairness() + TIE : TIE);
  }
}
