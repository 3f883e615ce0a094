package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lesson 5: a closed station's post is half covered from the hub, as far as the hub has room. */
class A05_FromTheHubTest {

  private static Lesson lesson(boolean coverable, int hubCap) {
    return new Lesson(3)
        .station(PerSlot.always(0, 3), PerSlot.always(0, 3), PerSlot.always(9, 3))
        .post(new Post(0, 1, 1, 1, coverable))
        .hubCap(hubCap)
        .person(Person.of(Start.away(), 0));
  }

  @Test
  void thePersonCoversFromTheHub() {
    assertThat(lesson(true, 1).plan()).isEqualTo("rrr");
  }

  @Test
  void halfThePostStaysUncovered() {
    Objective objective = lesson(true, 1).solve().plan().objective();
    assertThat(objective.work().uncovered(1)).as("one of two units per slot").isEqualTo(3);
  }

  @Test
  void withoutRoomAtTheHubOrWhereThePostCannotBeCoveredThePersonStaysAway() {
    assertThat(lesson(true, 0).plan()).isEqualTo("...");
    assertThat(lesson(false, 1).plan()).isEqualTo("...");
  }
}
