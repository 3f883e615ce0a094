package org.serai.desk.planning;

import java.util.List;
import java.util.function.LongFunction;
import org.serai.planner.rotation.LevelBounds;
import org.serai.planner.rotation.Objective;

/** What came of checking a plan and its certificate against a scenario. */
public sealed interface Certified {

  /**
   * Every rule, every number and both bounds were worked out again and hold.
   *
   * @param span how long the plan is, as a reader counts: "52 half-weeks"
   * @param levels in order of rank, safety first; safety counts slots of one person, all others
   *     points
   * @param together levels 2 to 6 in one sum, with no more safety units than the plan has
   * @param safetyProven whether no plan is safer; then the bounds hold for every safest plan
   * @param weeks what slots and points tell a reader
   * @param cases how many cases the bound of levels 2 to 6 together rests on
   */
  record Proven(
      int people,
      String span,
      List<Line> levels,
      Line together,
      boolean safetyProven,
      PostWeeks weeks,
      Cases cases)
      implements Certified {
    public Proven {
      levels = List.copyOf(levels);
    }

    /** What a figure of a level is in weeks, by its rank; safety counts those of one person. */
    public LongFunction<String> worth(int rank) {
      return rank == 0 ? weeks::ofSlots : weeks::weeks;
    }

    static Proven of(Demand demand, Objective value, long safetyBound, Bounds bounds) {
      LevelBounds alone = bounds.alone();
      List<Line> levels =
          List.of(
              new Line("Safety", value.safety().units(), safetyBound),
              new Line("Work", value.work().cost(), alone.work()),
              new Line("Rules of stay", value.stay().cost(), alone.stay()),
              new Line("Promises", value.promises().cost(), alone.promises()),
              new Line("Fairness", value.fairness().cost(), alone.fairness()),
              new Line("Cost and wishes", value.upkeep().cost(), alone.upkeep()));
      return new Proven(
          demand.books().people().count(),
          demand.calendar().span(),
          levels,
          new Line("Levels 2 to 6", value.weighed(), bounds.best()),
          value.safety().units() == safetyBound,
          demand.weeks(),
          bounds.cases());
    }
  }

  /** What is proven of levels 2 to 6: of all together, and of each alone. */
  record Bounds(long together, LevelBounds alone, Cases cases) {
    /** Each level costs at least its own bound, so that their sum bounds all of them too. */
    long best() {
      long sum = alone.work() + alone.stay() + alone.promises() + alone.fairness() + alone.upkeep();
      return Math.max(together, sum);
    }
  }

  /** How large the trees of cases are; none where prices alone prove the bound. */
  record Cases(int trees, int cases) {
    static Cases of(ProofTrees trees) {
      return new Cases(trees.count(), trees.cases().size());
    }
  }

  /** A level: what the plan is worth, and what no plan can go below on this level. */
  record Line(String name, long value, long bound) {
    public Gap gap() {
      return new Gap(value, bound);
    }

    /** The bound in weeks; a bound of nothing is no news. */
    public String atBest(LongFunction<String> worth) {
      return gap().bounded() ? worth.apply(bound) : "–";
    }
  }

  /** At least one thing does not hold; nothing of the plan is to be believed. */
  record Refused(List<Objection> objections) implements Certified {
    public Refused {
      objections = List.copyOf(objections);
    }
  }
}
