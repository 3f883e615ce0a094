package org.serai.planner.rotation;

/**
 * How far a step of the dual goes, in parts of what a slot of work is worth. Prices cool down
 * twice: plans want good ones long before the bound has its best. A climb of few steps has time for
 * one of both, and goes further in each, so that prices still reach those of safety.
 *
 * @param far first rate times steps: how far prices can get at least
 * @param first rate of the first step, if there are steps enough
 * @param firstCooled rate where the first cooling ends
 * @param second rate where the second one begins
 * @param secondCooled rate of the last step
 * @param part part of the climb after which the second one begins, from 0 to 1
 * @param enough steps in that part of the climb that are enough for the first one
 * @param steps steps that it takes where there are not, as far as the climb has them
 */
record Cooling(
    double far,
    double first,
    double firstCooled,
    double second,
    double secondCooled,
    double part,
    double enough,
    double steps) {

  private static final double FIRST = 0.02;
  private static final double FIRST_COOLED = 0.00004;

  /** Up to {@link Improvement#MANY} parties. */
  private static final Cooling OF_SOME =
      new Cooling(200, FIRST, FIRST_COOLED, 0.0001, 0.00002, 0.65, 5_000, 5_000);

  /**
   * Prices of many parties are far from their best after the first cooling, and plans want them
   * good long before the second ends.
   */
  private static final Cooling OF_MANY =
      new Cooling(
          50,
          FIRST,
          FIRST_COOLED,
          0.0012,
          0.000005,
          0.95 * Improvement.PRICED_OF_MANY,
          1_200,
          2_400);

  /** Where prices are those of a plan before an event, few rows want other ones. */
  static final Cooling KNOWN = new Cooling(0, 0, 0, 0.001, 0.00002, 0, 0, 0);

  /** The first cooling takes no more than this part of a climb. */
  private static final double MOST = 0.95;

  /** Fewer are never expected: the first steps are slow, and say little about the others. */
  private static final double FEWEST_STEPS = 1_000;

  static Cooling of(int parties) {
    return parties > Improvement.MANY ? OF_MANY : OF_SOME;
  }

  /**
   * The rate of a step.
   *
   * @param done part of the climb that is over, from 0 to 1
   * @param stepsDone steps in that part
   */
  double rate(double done, double stepsDone) {
    double expected = done > 0 ? Math.max(FEWEST_STEPS, stepsDone / done) : FEWEST_STEPS;
    double end = part * expected < enough ? Math.clamp(steps / expected, part, MOST) : part;
    return done < end
        ? cooled(Math.max(first, far / expected), firstCooled, done / end)
        : cooled(second, secondCooled, (done - end) / (1 - end));
  }

  private static double cooled(double from, double to, double done) {
    return from * Math.pow(to / from, done);
  }
}
