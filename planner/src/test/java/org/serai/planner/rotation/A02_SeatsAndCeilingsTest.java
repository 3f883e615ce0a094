package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lesson 2: nobody moves without a seat, and a ceiling is a ceiling. */
class A02_SeatsAndCeilingsTest {

  @Test
  void aCancelledFlightDelaysTheArrival() {
    Lesson lesson =
        new Lesson(4)
            .station(PerSlot.always(9, 4), PerSlot.always(4, 4), PerSlot.of(0, 0, 1, 1))
            .post(new Post(0, 1, 1, 1, false))
            .person(Person.of(Start.away(), 0));
    assertThat(lesson.plan()).isEqualTo("..00");
  }

  @Test
  void twoPeopleShareOneSeatPerFlight() {
    Lesson lesson =
        new Lesson(4)
            .station(PerSlot.always(9, 4), PerSlot.always(4, 4), PerSlot.always(1, 4))
            .post(new Post(0, 1, 2, 2, false))
            .person(Person.of(Start.away(), 0))
            .person(Person.of(Start.away(), 0));
    assertThat(lesson.plan().lines()).containsExactlyInAnyOrder("0000", ".000");
  }

  @Test
  void aCeilingOfOneLeavesTheSecondPersonOut() {
    Lesson lesson =
        new Lesson(4)
            .station(PerSlot.always(1, 4), PerSlot.always(4, 4), PerSlot.always(9, 4))
            .post(new Post(0, 1, 2, 2, false))
            .person(Person.of(Start.away(), 0))
            .person(Person.of(Start.away(), 0));
    assertThat(lesson.plan().lines()).containsExactlyInAnyOrder("0000", "....");
  }
}
