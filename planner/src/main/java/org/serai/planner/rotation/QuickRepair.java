package org.serai.planner.rotation;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The plan after an event, without any proof: whom the event touches is routed anew, and nobody
 * else unless somebody would be less safe than before. For those who play many futures, to whom
 * bound and certificate of each repair are worth nothing.
 */
public final class QuickRepair {

  /** Rounds of ruin and recreate per party touched: a little tidying, as a desk would have time. */
  private static final int ROUNDS_EACH = 4;

  private static final int MOST_ROUNDS = 100;

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
   */
  public record Repaired(List<PerSlot> states, long units) {

    public Repaired {
      states = List.copyOf(states);
    }
  }

  /**
   * Repairs the announced plan of the problem.
   *
   * @param usual safety units that the plan had before: only where there are more, others than
   *     those touched are moved to make room on a way out
   */
  public static Repaired of(RotationProblem problem, long usual, long seed) {
    return new QuickRepair(problem, seed).run(usual);
  }

  private Repaired run(long usual) {
    List<Integer> touched = new AnnouncedPaths(search).place(random);
    if (search.unsafeUnits() > usual) {
      rescue();
    }
    if (!touched.isEmpty()) {
      int[] begin = touched.stream().mapToInt(Integer::intValue).toArray();
      RuinAndRecreate ruin = new RuinAndRecreate(search, random, begin, false);
      int rounds = Math.min(MOST_ROUNDS, ROUNDS_EACH * begin.length);
      for (int n = 0; n < rounds; n++) {
        ruin.round(0);
      }
    }
    return new Repaired(model.states(search.paths), search.unsafeUnits());
  }

  /** Makes room on the ways out, and goes back where that did not help. */
  private void rescue() {
    SafetyFlow.Outcome ways = new SafetyFlow(model.problem, model).ways();
    short[][] kept = new short[search.paths.length][];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = search.paths[i].clone();
    }
    long before = search.value();
    new Annealing(search, random).rescue(ways, false);
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
