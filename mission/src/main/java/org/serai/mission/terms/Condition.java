package org.serai.mission.terms;

/** One row of a priority table: what is asked, and the points when it is so. */
public record Condition(Criterion criterion, int weight) {
  /** Points of a whole table stay far below what an int holds. */
  private static final int HEAVIEST = 10_000;

  public Condition {
    boolean good = weight != 0 && Math.abs(weight) <= HEAVIEST;
    Malformed.unless(good, "weight", weight, "-" + HEAVIEST + " to " + HEAVIEST + ", not 0");
  }
}
