package org.serai.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** So many a second, whatever the clock says. */
class AllowanceTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void aSecondsWorthAtOnceAndThenSoManyASecond() {
    Allowance allowance = new Allowance(1_000);
    assertThat(taken(allowance, 1_600, 0)).isEqualTo(1_000);
    assertThat(taken(allowance, 1_600, SECOND / 2)).isEqualTo(500);
    assertThat(taken(allowance, 1_600, 60 * SECOND)).isEqualTo(1_000);
  }

  @Test
  void aSteadyStreamBelowTheRateLosesNothing() {
    Allowance allowance = new Allowance(1_000);
    for (int i = 0; i < 5_420; i++) {
      assertThat(allowance.take(i * SECOND / 542)).isTrue();
    }
  }

  private static int taken(Allowance allowance, int tries, long now) {
    int taken = 0;
    for (int i = 0; i < tries; i++) {
      taken += allowance.take(now) ? 1 : 0;
    }
    return taken;
  }
}
