package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Ruin and recreate (Schrimpf et al. 2000) on the path search: a few parties that compete for the
 * same posts and seats are taken out and put back one by one on their best paths; a result that is
 * not better is undone, but for a small, falling temperature (simulated annealing).
 */
final class RuinAndRecreate {

  /** Most parties taken out at once; more make a round dear and seldom better. */
  private static final int MOST = 6;

  /**
   * The same where there are fewer parties than {@link Improvement#SOME}, each of which gets many
   * rounds.
   */
  private static final int MOST_OF_SOME = 16;

  /** In so many rounds of ten those are taken out who are at one place; in the others, rivals. */
  private static final int TOGETHER = 6;

  /** In one of so many rounds with few parties some go elsewhere than they were, one of so many. */
  private static final int ELSEWHERE = 4;

  private static final int SOME_OF = 3;

  private final PlanSearch search;
  private final Model model;
  private final SplittableRandom random;
  private final int[][] partiesOfPost;
  private final int most;
  private final int[] chosen;
  private final short[][] old;

  /** Parties that a round may begin with. */
  private final int[] first;

  /** Whether a round may go on to other parties than those it may begin with. */
  private final boolean[] movable;

  /** Moves anybody. */
  RuinAndRecreate(PlanSearch search, SplittableRandom random) {
    this(search, random, PlanSearch.shuffled(search.paths.length, random), true);
  }

  /** Begins with the given parties, and takes others along only if so said. */
  RuinAndRecreate(PlanSearch search, SplittableRandom random, int[] begin, boolean others) {
    this.search = search;
    first = begin.clone();
    movable = new boolean[search.paths.length];
    Arrays.fill(movable, others);
    for (int i : begin) {
      movable[i] = true;
    }
    this.random = random;
    model = search.model;
    most = model.parties.length < Improvement.SOME ? MOST_OF_SOME : MOST;
    chosen = new int[most];
    old = new short[most][model.slots];
    partiesOfPost = partiesOfPost();
  }

  private int[][] partiesOfPost() {
    int[] count = new int[model.posts];
    for (Party party : model.parties) {
      for (int[] posts : party.posts) {
        count[posts[0]]++;
      }
    }
    int[][] found = new int[model.posts][];
    for (int q = 0; q < model.posts; q++) {
      found[q] = new int[count[q]];
    }
    for (int i = 0; i < model.parties.length; i++) {
      for (int[] posts : model.parties[i].posts) {
        found[posts[0]][--count[posts[0]]] = i;
      }
    }
    return found;
  }

  /** One round; returns whether the value became better. */
  boolean round(double temperature) {
    int count = choose();
    long before = search.value();
    for (int n = 0; n < count; n++) {
      System.arraycopy(search.paths[chosen[n]], 0, old[n], 0, model.slots);
      search.remove(chosen[n]);
    }
    recreate(count);
    long after = search.value();
    double slack = temperature > 0 ? -temperature * Math.log(1 - random.nextDouble()) : 0;
    if (after - before <= slack) {
      return after < before;
    }
    for (int n = 0; n < count; n++) {
      search.remove(chosen[n]);
    }
    for (int n = 0; n < count; n++) {
      search.place(chosen[n], old[n]);
    }
    return false;
  }

  /**
   * One after the other on their best paths. Where there are few, now and then some of them may not
   * be where they were in a slot: some plans can be reached by no order of best paths.
   */
  private void recreate(int count) {
    boolean few = model.parties.length < Improvement.SOME;
    boolean some = few && random.nextInt(ELSEWHERE) == 0;
    for (int n = 0; n < count; n++) {
      if (some && random.nextInt(SOME_OF) == 0) {
        int t = random.nextInt(model.slots);
        search.routeElsewhere(chosen[n], old[n][t], t);
      } else {
        search.route(chosen[n]);
      }
    }
  }

  private int choose() {
    return random.nextInt(10) < TOGETHER ? together() : rivals();
  }

  /** A random party, and others that can hold one of its posts, or any. */
  private int rivals() {
    int parties = model.parties.length;
    int want = Math.min(parties, 2 + random.nextInt(most - 1));
    int count = 0;
    chosen[count++] = first[random.nextInt(first.length)];
    for (int tries = 0; tries < 4 * most && count < want; tries++) {
      Party near = model.parties[chosen[random.nextInt(count)]];
      int candidate = random.nextInt(parties);
      if (near.assignments() > 0 && random.nextInt(8) > 0) {
        int post = near.posts[random.nextInt(near.assignments())][0];
        int[] others = partiesOfPost[post];
        candidate = others[random.nextInt(others.length)];
      }
      if (movable[candidate] && isNew(candidate, count)) {
        chosen[count++] = candidate;
      }
    }
    return count;
  }

  /**
   * Parties at one place at one time, give or take a slot: they compete for its ceiling, its seats
   * or the hub's beds.
   */
  private int together() {
    int parties = model.parties.length;
    int want = Math.min(parties, 2 + random.nextInt(most - 1));
    int seed = first[random.nextInt(first.length)];
    int slot = random.nextInt(model.slots);
    int place = place(seed, slot);
    int count = 0;
    chosen[count++] = seed;
    for (int tries = 0; tries < 10 * most && count < want; tries++) {
      int candidate = random.nextInt(parties);
      int near = Math.clamp(slot + random.nextInt(3) - 1, 0, model.slots - 1);
      boolean there = place(candidate, near) == place;
      if (there && movable[candidate] && isNew(candidate, count)) {
        chosen[count++] = candidate;
      }
    }
    return count;
  }

  private int place(int i, int t) {
    int at = search.paths[i][t];
    return at >= 0 ? model.parties[i].station[at] : at == -1 ? -1 : -2;
  }

  private boolean isNew(int candidate, int count) {
    for (int n = 0; n < count; n++) {
      if (chosen[n] == candidate) {
        return false;
      }
    }
    return true;
  }
}
