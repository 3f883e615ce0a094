package org.serai.planner.rotation;

import java.util.List;

/**
 * What one thing is worth in terms of another: levels 2 to 6 of the objective, in plain units.
 * Level 1 (safety) has no weight: it is decided first and alone.
 *
 * @param coverage level 2, work
 * @param stay level 3, rules of stay
 * @param promises level 4, changes to announced moves
 * @param unfairness level 5, cost of one unit of exposure above a person's fair share
 * @param costs level 6, seats, nights and handovers (wishes bring their own weights)
 */
public record RotationPolicy(
    Coverage coverage, Stay stay, Promises promises, int unfairness, Costs costs) {

  public RotationPolicy {
    Require.in(unfairness, 0, Limits.WEIGHT, "weight of unfairness");
  }

  /**
   * Cost of a post-slot that nobody covers, by criticality (index 0 is criticality 1).
   *
   * @param fullUnits cover units of one person on the spot, for example 2
   * @param remoteUnits cover units of one person at the hub, for example 1 (worth a half)
   * @param belowMinimum cost per person missing below the minimum, divisible by fullUnits
   * @param belowWanted cost per person missing between minimum and wanted; not above belowMinimum,
   *     so that the first people count most
   */
  public record Coverage(
      int fullUnits, int remoteUnits, List<Integer> belowMinimum, List<Integer> belowWanted) {

    public Coverage {
      belowMinimum = List.copyOf(belowMinimum);
      belowWanted = List.copyOf(belowWanted);
      Require.in(fullUnits, 1, 100, "cover units of a person on the spot");
      Require.in(remoteUnits, 0, fullUnits, "cover units of a person at the hub");
      Require.in(belowMinimum.size(), 4, 4, "number of weights below the minimum");
      Require.in(belowWanted.size(), 4, 4, "number of weights below the wanted number");
      for (int c = 0; c < 4; c++) {
        divisible(belowMinimum.get(c), fullUnits);
        divisible(belowWanted.get(c), fullUnits);
        Require.in(
            belowWanted.get(c), 0, belowMinimum.get(c), "weight below wanted (PC" + (c + 1) + ")");
      }
    }

    private static void divisible(int weight, int units) {
      Require.in(weight, 0, Limits.WEIGHT, "weight of an uncovered post");
      if (weight % units != 0) {
        throw new IllegalArgumentException(
            "Weight %d of an uncovered post is not divisible by %d cover units; maybe %d."
                .formatted(weight, units, weight / units * units));
      }
    }
  }

  /**
   * Cost per slot beyond the maximum stay, below the minimum useful stay, and of rest cut short.
   */
  public record Stay(int beyondMaximum, int belowMinimum, int restCut) {

    public Stay {
      Require.in(beyondMaximum, 0, Limits.WEIGHT, "weight of a slot beyond the maximum stay");
      Require.in(belowMinimum, 0, Limits.WEIGHT, "weight of a slot below the minimum stay");
      Require.in(restCut, 0, Limits.WEIGHT, "weight of a slot of rest cut short");
    }
  }

  /**
   * Cost of a slot in which a person is elsewhere than announced.
   *
   * @param byNearness cost by slot from slot 0 on; the last value holds for all later slots
   * @param otherPost cost of a slot at the announced station but another post
   */
  public record Promises(List<Integer> byNearness, int otherPost) {

    public Promises {
      byNearness = List.copyOf(byNearness);
      Require.in(byNearness.size(), 1, Limits.SLOTS, "number of weights of promises");
      byNearness.forEach(w -> Require.in(w, 0, Limits.WEIGHT, "weight of a promise"));
      Require.in(otherPost, 0, Limits.WEIGHT, "weight of another post than announced");
    }

    public int at(int slot) {
      return byNearness.get(Math.min(slot, byNearness.size() - 1));
    }
  }

  /**
   * @param seat cost of one seat on one leg
   * @param hubNight cost of one person-slot at the hub
   * @param fieldNight cost of one person-slot at a station
   * @param handover cost of a departure from a post for which its minimum, and one at least, does
   *     not stay on: people who were there in the slot before and do not depart
   */
  public record Costs(int seat, int hubNight, int fieldNight, int handover) {

    public Costs {
      Require.in(seat, 0, Limits.WEIGHT, "cost of a seat");
      Require.in(hubNight, 0, Limits.WEIGHT, "cost of a slot at the hub");
      Require.in(fieldNight, 0, Limits.WEIGHT, "cost of a slot at a station");
      Require.in(handover, 0, Limits.WEIGHT, "cost of a departure without a handover");
    }
  }

  /** All weights 0: only safety counts. */
  public static RotationPolicy none() {
    List<Integer> zeros = List.of(0, 0, 0, 0);
    return new RotationPolicy(
        new Coverage(1, 0, zeros, zeros),
        new Stay(0, 0, 0),
        new Promises(List.of(0), 0),
        0,
        new Costs(0, 0, 0, 0));
  }

  /** Weights of the shipped policy file, for examples and tests. */
  public static RotationPolicy usual() {
    return new RotationPolicy(
        new Coverage(2, 1, List.of(600, 300, 120, 40), List.of(200, 100, 40, 12)),
        new Stay(150, 40, 80),
        new Promises(List.of(120, 100, 80, 60, 40, 30, 20, 10), 5),
        2,
        new Costs(4, 2, 1, 10));
  }
}
