package org.serai.planner.rotation;

/**
 * A stretch of a plan thread's time in which ruin and recreate cools down once: until a part of the
 * budget is spent, or after so many rounds, whichever comes first.
 *
 * @param from part of the budget at which it begins
 * @param to part of the budget at which it ends at the latest
 * @param begun rounds done when it begins
 * @param rounds rounds that it takes at most
 * @param warmth first temperature, in slots of work
 * @param mixture part of the marginal cost in the mixture with prices, at first
 */
record Spell(double from, double to, long begun, long rounds, double warmth, double mixture) {

  /** How much of it is over, 0 to 1. */
  double part(double spent, long done) {
    double byTime = to > from ? (spent - from) / (to - from) : 1;
    return Math.clamp(Math.max(byTime, (done - begun) / (double) rounds), 0, 1);
  }

  boolean isOver(double spent, long done) {
    return part(spent, done) >= 1;
  }
}
