package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Lesson 16: rounds of ruin and recreate begin where the plan costs most above its prices. Of ten
 * people with a post each one stays away while the prices say that she is wanted: she is drawn more
 * often than all others together, and nobody is never drawn.
 */
class A16_WhereRoundsBeginTest {
  private static final int SLOTS = 6;
  private static final int PEOPLE = 10;
  private static final int WHO_STAYS_AWAY = 3;

  /** Half of what a unit of this work is worth where it is missing. */
  private static final double WORTH = 300;

  private static Model model() {
    Lesson lesson =
        new Lesson(SLOTS)
            .station(
                PerSlot.always(PEOPLE, SLOTS),
                PerSlot.always(4, SLOTS),
                PerSlot.always(PEOPLE, SLOTS));
    for (int p = 0; p < PEOPLE; p++) {
      lesson.post(new Post(0, 1, 1, 1, false)).person(Person.of(Start.away(), p));
    }
    return new Model(lesson.problem());
  }

  private static PlanSearch allAtWorkButOne(Model model) {
    PlanSearch search = new PlanSearch(model, new Prices(model));
    for (int i = 0; i < PEOPLE; i++) {
      short[] path = new short[SLOTS];
      Arrays.fill(path, (short) (i == WHO_STAYS_AWAY ? -1 : 0));
      search.place(i, path);
    }
    return search;
  }

  @Test
  void whoeverIsWrongByThePricesIsDrawnMost() {
    Model model = model();
    Prices prices = new Prices(model);
    Arrays.fill(prices.cover, WORTH / model.fullUnits);
    int[] drawn = new Regret(allAtWorkButOne(model), prices).drawn(new SplittableRandom(1));

    int[] often = new int[PEOPLE];
    Arrays.stream(drawn).forEach(i -> often[i]++);
    assertThat(often[WHO_STAYS_AWAY]).isGreaterThan(drawn.length / 2);
    assertThat(often).as("draws of each").doesNotContain(0);
  }
}
