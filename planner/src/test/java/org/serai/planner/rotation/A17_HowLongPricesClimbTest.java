package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lesson 17: prices climb until half of the time is over and they have settled. On a fast machine
 * the time is what counts; on a slow one, or with many people, it is the steps: what was climbed
 * too little proves nothing, and a bound below zero helps nobody. Where there are few steps at all,
 * prices cool down once in place of twice, and begin with longer strides.
 */
class A17_HowLongPricesClimbTest {
  private static final Climb CLIMB = new Climb(0, 0.5, 1, 100);

  @Test
  void settledPricesGiveWayAtTheirTime() {
    assertThat(CLIMB.done(0.25, 1_000)).isEqualTo(0.5);
    assertThat(CLIMB.done(0.5, 1_000)).isEqualTo(1);
  }

  @Test
  void unsettledOnesClimbOn() {
    assertThat(CLIMB.done(0.5, 40)).isEqualTo(0.5);
    assertThat(CLIMB.done(0.75, 80)).isEqualTo(0.8);
    assertThat(CLIMB.done(0.75, 100)).isEqualTo(1);
  }

  @Test
  void butNeverBeyondTheEnd() {
    assertThat(CLIMB.done(1, 3)).isEqualTo(1);
  }

  @Test
  void aClimbWithoutTimeIsOverAtOnce() {
    Climb none = new Climb(1, 1, 1, 100);
    assertThat(none.done(1, 0) < 1).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 3_000, 10_000, 100_000})
  void aClimbGoesFarEnoughForSafetyWhateverItsSteps(int steps) {
    Cooling cooling = Cooling.of(1_000);
    double way = 0;
    for (int step = 0; step < steps; step++) {
      way += cooling.rate((double) step / steps, step);
    }
    // Safety is worth three slots of the most critical work; the seats that it hangs on follow.
    assertThat(way).isGreaterThan(15);
    double last = cooling.rate(1 - 1e-9, steps);
    assertThat(last).isLessThan(0.00005);
  }

  @Test
  void fewStepsCoolDownOnceAndManyTwice() {
    assertThat(rises(Cooling.of(1_000), 5_000, 0.8)).isFalse();
    assertThat(rises(Cooling.of(1_000), 20_000, 0.64)).isTrue();
  }

  @Test
  void pricesOfManyTakeTheirUsualPartWhereThatHoldsEnoughSteps() {
    double usual = 0.95 * Improvement.PRICED_OF_MANY;
    assertThat(rises(Cooling.of(50_000), 6_000, usual - 0.001)).isTrue();
    assertThat(rises(Cooling.of(50_000), 4_000, usual - 0.001)).isFalse();
    assertThat(rises(Cooling.of(50_000), 4_000, 0.599)).isTrue();
  }

  /** Whether prices warm up again soon after a part of the climb. */
  private static boolean rises(Cooling cooling, int steps, double part) {
    double later = part + 0.02;
    return cooling.rate(later, later * steps) > cooling.rate(part, part * steps);
  }
}
