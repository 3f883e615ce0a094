package org.serai.planner.rotation;

import java.util.List;

/**
 * The value of a plan, every level on its own: what happened, counted, and what it costs at the
 * policy's weights. Less is better everywhere.
 */
public record Objective(
    Safety safety, Work work, Stay stay, Promises promises, Fairness fairness, Upkeep upkeep) {

  /** Levels 2 to 6 in one sum, at the policy's weights; safety is never part of it. */
  public long weighed() {
    return work.cost() + stay.cost() + promises.cost() + fairness.cost() + upkeep.cost();
  }

  /** Whether this plan is better: safety first, then the weighed levels. */
  public boolean betterThan(Objective other) {
    return safety.units() != other.safety.units()
        ? safety.units() < other.safety.units()
        : weighed() < other.weighed();
  }

  /**
   * Level 1, in person-slots; a person-slot can count once in each of the four.
   *
   * @param overCeiling people in at a station above its ceiling
   * @param overShare people of an agency above its share of the ceiling
   * @param notAdmitted people at a post that the security level does not admit
   * @param notPermitted people in though absent or without valid papers (no way out in time)
   */
  public record Safety(long overCeiling, long overShare, long notAdmitted, long notPermitted) {

    public long units() {
      return overCeiling + overShare + notAdmitted + notPermitted;
    }
  }

  /**
   * Level 2: cover units missing, by criticality (index 0 is criticality 1), below the minimum and
   * between minimum and wanted. Divide by {@code fullUnits} for post-slots.
   */
  public record Work(List<Long> belowMinimum, List<Long> belowWanted, long cost) {

    public Work {
      belowMinimum = List.copyOf(belowMinimum);
      belowWanted = List.copyOf(belowWanted);
    }

    /** Cover units missing of the criticality (1 to 4). */
    public long uncovered(int criticality) {
      return belowMinimum.get(criticality - 1) + belowWanted.get(criticality - 1);
    }
  }

  /** Level 3: slots beyond the maximum stay, below the minimum, and of rest cut short. */
  public record Stay(long beyondMaximum, long belowMinimum, long restCut, long cost) {}

  /** Level 4: person-slots elsewhere than announced, and at another post than announced. */
  public record Promises(long places, long posts, long cost) {}

  /** Level 5: exposure above the fair shares, summed over people. */
  public record Fairness(long aboveShare, long cost) {}

  /**
   * Level 6: seats flown, person-slots at the hub and in the field, departures without a handover,
   * and the weight of wishes not met.
   */
  public record Upkeep(
      long seats, long hubNights, long fieldNights, long handovers, long wishes, long cost) {}
}
