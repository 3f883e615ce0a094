package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Ruin and recreate (Schrimpf et al. 2000) on the path search: a few parties that compete for the
 * same posts and seats are taken out and put back one by one on their best paths; a result that is
 * not better is undone, but for a small, falling temperature (simulated annealing).
 */
final class RuinAndRecreate {

  /** Most parties taken out at once; more make a round dear and seldom better. */
  private static final int MOST = 4;

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

  /**
   * With more parties, in every second round every second one is nudged from where it was in some
   * slots, at most so many: two rounds of three gave back what was there.
   */
  private static final int MOST_SLOTS = 8;

  /** What a nudge costs on average, in slots of work. */
  private static final double NUDGE = 0.03;

  private final PlanSearch search;
  private final Model model;
  private final SplittableRandom random;

  /** Parties that a round may begin with. */
  private final int[] first;

  /** Parties that may move, those of them who can hold a post, and who can be at a station. */
  private final int[] movable;

  private final int[][] ofPost;
  private final int[][] ofStation;
  private final int most;
  private final int[] chosen;
  private final short[][] old;

  /** Moves anybody. */
  RuinAndRecreate(PlanSearch search, SplittableRandom random) {
    this(search, random, PlanSearch.shuffled(search.paths.length, random), true);
  }

  /** Begins with the given parties, and takes others along only if so said. */
  RuinAndRecreate(PlanSearch search, SplittableRandom random, int[] begin, boolean others) {
    this.search = search;
    this.random = random;
    model = search.model;
    first = begin.clone();
    movable = others ? IntStream.range(0, model.parties.length).toArray() : first;
    ofPost = movableBy(model.posts, party -> Arrays.stream(party.posts).mapToInt(q -> q[0]));
    ofStation = movableBy(model.stations, party -> Arrays.stream(party.station).distinct());
    most = model.parties.length < Improvement.SOME ? MOST_OF_SOME : MOST;
    chosen = new int[most];
    old = new short[most][model.slots];
  }

  private int[][] movableBy(int count, Function<Party, IntStream> keys) {
    IntStream.Builder[] found = new IntStream.Builder[count];
    Arrays.setAll(found, key -> IntStream.builder());
    for (int i : movable) {
      keys.apply(model.parties[i]).forEach(key -> found[key].add(i));
    }
    return Arrays.stream(found).map(each -> each.build().toArray()).toArray(int[][]::new);
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
   * One after the other on their best paths; now and then some of them may not be where they were,
   * or at a price: some plans can be reached by no order of best paths.
   */
  private void recreate(int count) {
    boolean few = model.parties.length < Improvement.SOME;
    boolean some = random.nextInt(few ? ELSEWHERE : 2) == 0;
    for (int n = 0; n < count; n++) {
      if (!some || random.nextInt(few ? SOME_OF : 2) > 0) {
        search.route(chosen[n]);
      } else if (few) {
        int t = random.nextInt(model.slots);
        search.routeElsewhere(chosen[n], old[n][t], t);
      } else {
        search.route(chosen[n], nudge(old[n]));
      }
    }
  }

  private Nudge nudge(short[] path) {
    int from = random.nextInt(model.slots);
    int to = Math.min(model.slots, from + 1 + random.nextInt(MOST_SLOTS));
    double cost = -NUDGE * model.meanWorth() * Math.log(1 - random.nextDouble());
    return new Nudge(path[from], from, to, cost);
  }

  private int choose() {
    return random.nextInt(10) < TOGETHER ? together() : rivals();
  }

  /** A random party, and others that can hold one of its posts, or any. */
  private int rivals() {
    int want = Math.min(movable.length, 2 + random.nextInt(most - 1));
    int count = 0;
    chosen[count++] = first[random.nextInt(first.length)];
    for (int tries = 0; tries < 4 * most && count < want; tries++) {
      Party near = model.parties[chosen[random.nextInt(count)]];
      int[] others = movable;
      if (near.assignments() > 0 && random.nextInt(8) > 0) {
        others = ofPost[near.posts[random.nextInt(near.assignments())][0]];
      }
      int candidate = others.length > 0 ? others[random.nextInt(others.length)] : chosen[0];
      if (isNew(candidate, count)) {
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
    int want = Math.min(movable.length, 2 + random.nextInt(most - 1));
    int seed = first[random.nextInt(first.length)];
    int slot = random.nextInt(model.slots);
    int place = place(seed, slot);
    int[] others = place >= 0 ? ofStation[place] : movable;
    int count = 0;
    chosen[count++] = seed;
    for (int tries = 0; tries < 10 * most && count < want; tries++) {
      int near = Math.clamp(slot + random.nextInt(3) - 1, 0, model.slots - 1);
      int candidate = others[random.nextInt(others.length)];
      if (place(candidate, near) == place && isNew(candidate, count)) {
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
