package org.serai.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serai.desk.planning.PostWeeks;

/** What stands beside the bar of a search is a sentence at every moment of it. */
class PlanBarTest {
  private static final PostWeeks WEEKS = new PostWeeks(2, List.of(24_000L));
  private static final String UNKNOWN = "10 weeks, gap to the best not known yet";

  @Test
  void itSaysHowNearThePlanIsFromTheFirstMomentToTheLast() {
    assertThat(PlanBar.soFar(240_000, 0, WEEKS)).isEqualTo(UNKNOWN);
    assertThat(PlanBar.soFar(240_000, 24_000, WEEKS)).isEqualTo(UNKNOWN);
    assertThat(PlanBar.soFar(240_000, 234_000, WEEKS))
        .isEqualTo("10 weeks, at most 2.57 % above the best");
    assertThat(PlanBar.soFar(240_000, 240_000, WEEKS))
        .isEqualTo("10 weeks, proven: no plan is better");
    assertThat(PlanBar.soFar(0, 0, WEEKS)).isEqualTo("0 weeks, proven: no plan is better");
  }

  /** A terminal of 80 columns cuts off what is longer. */
  @Test
  void itFitsBesideTheBar() {
    assertThat(PlanBar.soFar(30_000_000, 26_700_000, WEEKS)).hasSizeLessThanOrEqualTo(43);
    assertThat(PlanBar.soFar(30_000_000, 0, WEEKS)).hasSizeLessThanOrEqualTo(43);
  }
}
