package org.serai.planner.rotation;

/**
 * How long the dual climbs, in parts of the budget: until its time is over and prices have settled,
 * and never beyond the end.
 *
 * @param from part of the budget that was spent when it began
 * @param to from there on it gives way, if prices have settled
 * @param end there it gives way in any case
 * @param settling steps after which prices have settled, at least 1
 */
record Climb(double from, double to, double end, double settling) {

  /** The part that is over: below 1 while it goes on, above or no number when it is to end. */
  double done(double spent, double steps) {
    double late = Math.max((spent - from) / (end - from), steps / settling);
    return Math.min((spent - from) / (to - from), late);
  }
}
