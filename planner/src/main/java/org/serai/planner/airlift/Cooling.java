package org.serai.planner.airlift;

/**
 * Temperatures of simulated annealing, falling geometrically from {@code hot} to {@code cold}. A
 * cooling is over after its steps, or when its share of the budget is spent, whichever is first.
 */
record Cooling(double hot, double cold, Span steps, Span shares) {

  /** Between two readings of the watch. */
  record Span(double from, double to) {
    private double way(double reading) {
      return Math.clamp((reading - from) / Math.max(1e-9, to - from), 0.0, 1.0);
    }
  }

  /** From now on, at most so many steps and not beyond the share {@code until} of the budget. */
  static Cooling from(Watch watch, double hot, double cold, double steps, double until) {
    double now = watch.steps();
    Span counted = new Span(now, now + steps);
    return new Cooling(hot, cold, counted, new Span(watch.spent(), until));
  }

  double at(Watch watch) {
    return hot * Math.pow(cold / hot, way(watch));
  }

  boolean over(Watch watch) {
    return way(watch) >= 1;
  }

  private double way(Watch watch) {
    return Math.max(steps.way(watch.steps()), shares.way(watch.spent()));
  }
}
