package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.List;
import org.serai.mission.places.Places;
import org.serai.mission.terms.Policy;
import org.serai.planner.rotation.RotationPolicy;

/** The mission's policy rows as the weights of the planner. */
final class PolicyRows {
  private static final int PERCENT = 100;

  /** Promises fade: a change twelve slots ahead costs a quarter of one tomorrow. */
  private static final int PROMISES_FADE_OVER = 12;

  private final Places places;

  PolicyRows(Places places) {
    this.places = places;
  }

  RotationPolicy weights() {
    return new RotationPolicy(
        coverage(),
        new RotationPolicy.Stay(
            row(Policy.BEYOND_MAXIMUM_STAY),
            row(Policy.BELOW_MINIMUM_STAY),
            row(Policy.REST_CUT_SHORT)),
        new RotationPolicy.Promises(fading(), row(Policy.CHANGED_PROMISE) / 10),
        row(Policy.UNFAIR_EXPOSURE),
        new RotationPolicy.Costs(
            row(Policy.SEAT),
            row(Policy.HUB_NIGHT),
            row(Policy.FIELD_NIGHT),
            row(Policy.HANDOVER)));
  }

  private RotationPolicy.Coverage coverage() {
    int remote = Math.min(PERCENT, row(Policy.REMOTE_COVER_PERCENT));
    int step = greatestCommonDivisor(PERCENT, remote);
    int units = PERCENT / step;
    List<Integer> minimum =
        List.of(
            worth(Policy.UNCOVERED_PC1, PERCENT, units),
            worth(Policy.UNCOVERED_PC2, PERCENT, units),
            worth(Policy.UNCOVERED_PC3, PERCENT, units),
            worth(Policy.UNCOVERED_PC4, PERCENT, units));
    int share = Math.min(PERCENT, row(Policy.WANTED_SHARE_PERCENT));
    List<Integer> wanted =
        List.of(
            worth(Policy.UNCOVERED_PC1, share, units),
            worth(Policy.UNCOVERED_PC2, share, units),
            worth(Policy.UNCOVERED_PC3, share, units),
            worth(Policy.UNCOVERED_PC4, share, units));
    return new RotationPolicy.Coverage(units, remote / step, minimum, wanted);
  }

  /** The planner counts cover in whole units, so a weight is rounded down to a multiple of them. */
  private int worth(Policy policy, int percent, int units) {
    long weight = (long) row(policy) * percent / PERCENT;
    return (int) (weight / units * units);
  }

  private List<Integer> fading() {
    List<Integer> weights = new ArrayList<>();
    int first = row(Policy.CHANGED_PROMISE);
    for (int slot = 0; slot <= PROMISES_FADE_OVER; slot++) {
      weights.add(first - first * 3 * slot / (4 * PROMISES_FADE_OVER));
    }
    return weights;
  }

  private int row(Policy policy) {
    return Math.toIntExact(places.policy(policy));
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
