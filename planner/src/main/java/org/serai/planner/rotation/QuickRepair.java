package org.serai.planner.rotation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The plan after an event, without certificate: whom the event touches is routed anew, and nobody
 * else unless somebody would be less safe than need be. For those who play many futures, to whom
 * the proof of each repair is worth nothing but for safety.
 */
public final class QuickRepair {

  /** Rounds of ruin and recreate per party touched: a little tidying, as a desk would have time. */
  private static final int ROUNDS_EACH = 4;

  private static final int MOST_ROUNDS = 100;

  /**
   * Rounds around those still unsafe, where the least is not reached: a dozen mostly find a safer
   * plan, but a hundred were too few once. They end where it is found.
   */
  private static final int SAFETY_ROUNDS = 500;

  private final Model model;
  private final PlanSearch search;
  private final SplittableRandom random;

  private QuickRepair(RotationProblem problem, long seed) {
    model = new Model(problem);
    search = new PlanSearch(model, new Prices(model));
    random = new SplittableRandom(seed);
  }

  /**
   * What a repair comes to.
   *
   * @param states per person, a {@link State} code per slot
   * @param units safety units of the repaired plan
   * @param least no plan has fewer
   */
  public record Repaired(List<PerSlot> states, long units, long least) {

    public Repaired {
      states = List.copyOf(states);
    }
  }

  /** Repairs the announced plan of the problem. */
  public static Repaired of(RotationProblem problem, long seed) {
    return new QuickRepair(problem, seed).run();
  }

  private Repaired run() {
    List<Integer> touched = new AnnouncedPaths(search).place(random);
    long least = search.unsafeUnits() > 0 ? rescue() : 0;
    int[] begin = touched.stream().mapToInt(Integer::intValue).toArray();
    ruin(begin, false, Math.min(MOST_ROUNDS, ROUNDS_EACH * begin.length), -1);
    if (search.unsafeUnits() > least) {
      ruin(unsafe(), true, SAFETY_ROUNDS, least);
    }
    return new Repaired(model.states(search.paths), search.unsafeUnits(), least);
  }

  /** So many rounds around these, or until there are no more safety units than wanted. */
  private void ruin(int[] begin, boolean others, int rounds, long wanted) {
    if (begin.length == 0) {
      return;
    }
    RuinAndRecreate ruin = new RuinAndRecreate(search, random, begin, others);
    for (int n = 0; n < rounds && search.unsafeUnits() > wanted; n++) {
      ruin.round(0);
    }
  }

  /** Who is where he or she must not be, or sits where there are too many. */
  private int[] unsafe() {
    return IntStream.range(0, search.paths.length)
        .filter(i -> search.isUnsafe(i) || search.loads.overuses(model.parties[i], search.paths[i]))
        .toArray();
  }

  /**
   * Makes room on the ways out, first of those who compete for them and then of everybody in the
   * field; returns the units that no plan can do without.
   */
  private long rescue() {
    SafetyFlow.Outcome safety = new SafetyFlow(model.problem, model).solve();
    for (boolean everybody : new boolean[] {false, true}) {
      if (search.unsafeUnits() > safety.bound()) {
        rescue(safety, everybody);
      }
    }
    return safety.bound();
  }

  /** Goes back where that did not help. */
  private void rescue(SafetyFlow.Outcome safety, boolean everybody) {
    short[][] kept = new short[search.paths.length][];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = search.paths[i].clone();
    }
    long before = search.value();
    new Annealing(search, random).rescue(safety, everybody);
    if (search.value() >= before || search.loads.overuse > 0) {
      for (int i = 0; i < kept.length; i++) {
        search.remove(i);
      }
      for (int i = 0; i < kept.length; i++) {
        search.place(i, kept[i]);
      }
    }
  }
}
