package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lesson 1: a post that wants one person, one person who can hold it, a flight in every slot. */
class A01_OnePersonOnePostTest {

  private static final Post POST = new Post(0, 1, 1, 1, false);

  @Test
  void thePersonComesInAtOnceAndStays() {
    Lesson lesson = new Lesson(4).station().post(POST).person(Person.of(Start.away(), 0));
    assertThat(lesson.plan()).isEqualTo("0000");
  }

  @Test
  void thePlanIsProvenOptimalAndValuedPerLevel() {
    RotationAnswer answer =
        new Lesson(4).station().post(POST).person(Person.of(Start.away(), 0)).solve();
    assertThat(answer.optimal()).isTrue();
    assertThat(answer.plan().objective().work().cost()).isZero();
    assertThat(answer.plan().objective().upkeep())
        .as("one seat at 4, four nights at 1")
        .isEqualTo(new Objective.Upkeep(1, 0, 4, 0, 0, 8));
  }

  @Test
  void whoCanHoldNoPostStaysAway() {
    Lesson lesson = new Lesson(4).station().post(POST).person(Person.of(Start.away()));
    assertThat(lesson.plan()).isEqualTo("....");
  }
}
