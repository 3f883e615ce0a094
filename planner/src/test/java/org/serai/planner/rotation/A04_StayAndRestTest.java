package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lesson 4: stays have a longest length, rest has a shortest; two people take turns. */
class A04_StayAndRestTest {

  @Test
  void onePersonAloneRestsAfterTheLongestStay() {
    Lesson lesson =
        new Lesson(7)
            .station()
            .stay(new StayRule(3, 0, 1))
            .post(new Post(0, 4, 1, 1, false))
            .person(Person.of(Start.away(), 0));
    assertThat(lesson.plan()).as("one slot of rest in the middle").matches("0{1,3}\\.0{3}");
  }

  @Test
  void twoPeopleRelieveEachOtherWithASlotOfOverlapOrWithout() {
    Lesson lesson =
        new Lesson(6)
            .station()
            .stay(new StayRule(3, 0, 2))
            .post(new Post(0, 1, 1, 1, false))
            .person(Person.of(Start.away(), 0))
            .person(Person.of(Start.away(), 0));
    RotationAnswer answer = lesson.solve();
    assertThat(answer.plan().objective().work().cost()).as("always covered").isZero();
    assertThat(answer.plan().objective().stay().cost()).as("every rule kept").isZero();
  }

  @Test
  void slotsServedBeforeCountAndPeopleLeaveWhenTheirTimeIsUp() {
    Lesson lesson =
        new Lesson(4)
            .station()
            .stay(new StayRule(3, 0, 4))
            .post(new Post(0, 4, 1, 1, false))
            .person(Person.of(Start.in(0, 2), 0));
    assertThat(lesson.plan()).isEqualTo("0...");
  }
}
