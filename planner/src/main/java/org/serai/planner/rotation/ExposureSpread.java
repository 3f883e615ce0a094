package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * How evenly a plan shares out exposure, as it is published with the plan. A person's burden is
 * past and planned exposure in percent of the fair share; people without a share do not count.
 *
 * @param people how many count
 * @param jain Jain's index (Jain, Chiu and Hawe 1984): 1 where all burdens are equal, 1/people
 *     where one person bears everything
 */
public record ExposureSpread(int people, long minimum, long median, long maximum, double jain) {

  private static final int PERCENT = 100;

  public static ExposureSpread of(RotationProblem problem, RotationPlan plan) {
    long[] burdens = new long[problem.people().size()];
    int count = 0;
    for (int p = 0; p < burdens.length; p++) {
      Burden burden = problem.people().get(p).burden();
      if (burden.fairShare() > 0 && burden.fairShare() < Limits.BURDEN) {
        long borne = burden.past() + exposure(problem, plan, p);
        burdens[count++] = borne * PERCENT / burden.fairShare();
      }
    }
    return of(Arrays.copyOf(burdens, count));
  }

  /** Of burdens in percent, in any order. */
  static ExposureSpread of(long[] burdens) {
    if (burdens.length == 0) {
      return new ExposureSpread(0, 0, 0, 0, 1);
    }
    long[] sorted = burdens.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double squares = 0;
    for (long burden : sorted) {
      sum += burden;
      squares += (double) burden * burden;
    }
    double jain = squares == 0 ? 1 : sum * sum / (sorted.length * squares);
    int last = sorted.length - 1;
    return new ExposureSpread(sorted.length, sorted[0], sorted[last / 2], sorted[last], jain);
  }

  private static long exposure(RotationProblem problem, RotationPlan plan, int p) {
    long sum = 0;
    for (int t = 0; t < problem.slots(); t++) {
      int state = plan.state(p, t);
      if (State.isIn(state)) {
        sum += problem.station(problem.posts().get(state).station()).exposure().at(t);
      }
    }
    return sum;
  }
}
