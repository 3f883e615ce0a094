package org.serai.desk.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Points in weeks of a post: rounded as the pages do, and explained in one sentence. */
class PostWeeksTest {
  private static final PostWeeks WEEKS =
      new PostWeeks(2, List.of(24_000L, 12_000L, 4_800L, 1_200L));

  @Test
  void pointsAreRoundedAsOnThePages() {
    assertThat(List.of(0L, 600L, 1_199L, 1_200L, 23_900L, 24_000L, 36_000L, 48_000L))
        .extracting(WEEKS::weeks)
        .containsExactly(
            "0 weeks",
            "under 0.1 weeks",
            "under 0.1 weeks",
            "0.1 weeks",
            "1 week",
            "1 week",
            "1.5 weeks",
            "2 weeks");
    assertThat(List.of(2_388_000L, 2_412_000L, 32_000_000L))
        .extracting(WEEKS::weeks)
        .containsExactly("99.5 weeks", "101 weeks", "1,333 weeks");
  }

  @Test
  void slotsAreWeeksOfOnePerson() {
    assertThat(List.of(0L, 1L, 2L, 18L, 301L))
        .extracting(WEEKS::ofSlots)
        .containsExactly("0 weeks", "0.5 weeks", "1 week", "9 weeks", "151 weeks");
  }

  @Test
  void aPlanIsAsLongAsItsWeeksAndDecidesInHalves() {
    assertThat(WEEKS.span(52)).isEqualTo("26 weeks in 52 half-weeks");
    assertThat(new PostWeeks(1, WEEKS.ofPost()).span(26)).isEqualTo("26 weeks");
    assertThat(List.of(91L, 2_288L)).extracting(WEEKS::exactly).containsExactly("45.5", "1,144");
  }

  @Test
  void lessIsBetterAndLittleIsTheSame() {
    assertThat(WEEKS.better(48_000, 24_000)).isEqualTo("better by 1 week");
    assertThat(WEEKS.better(24_000, 60_000)).isEqualTo("worse by 1.5 weeks");
    assertThat(WEEKS.better(24_000, 24_100)).isEqualTo("same");
  }

  @Test
  void aPolicyThatGivesNoWeightLeavesPoints() {
    assertThat(new PostWeeks(1, List.of(0L, 0L, 0L, 0L)).weeks(12_345)).isEqualTo("12,345 points");
  }

  @Test
  void theSentenceSaysWhatAWeekIsAndHowPostsAreWeighed() {
    assertThat(WEEKS.scale())
        .startsWith("Weeks: levels 2 to 6 are weighed in weeks in which a PC1 post lacks")
        .endsWith(
            "The same week of a PC2 post counts 0.5 of that, of a PC3 post counts 0.2 of that, of a"
                + " PC4 post counts 0.05 of that.");
  }

  /** "At most 3,046 % above" is true of a bound, and nobody can act on it. */
  @Test
  void aGapThatTellsNothingIsNotPrinted() {
    assertThat(new Gap(31_460, 1_000).words()).isEqualTo("not proven yet");
    assertThat(new Gap(31_460, 0).words()).isEqualTo("not proven yet");
    assertThat(new Gap(1_234, 1_000).words()).isEqualTo("at most 23.40 %");
    assertThat(new Gap(1_000, 1_000).words()).isEqualTo("0 %, proven");
    assertThat(new Gap(31_460, 1_000).sentence()).contains("not proven yet");
    assertThat(new Gap(1_234, 1_000).sentence()).contains("at most 23.40 % above the best plan");
  }
}
