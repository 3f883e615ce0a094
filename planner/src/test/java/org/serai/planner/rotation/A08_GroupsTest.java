package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lesson 8: who travels together moves as one, or not at all. */
class A08_GroupsTest {

  private static Lesson pair(PerSlot seats) {
    return new Lesson(4)
        .station(PerSlot.always(9, 4), PerSlot.always(4, 4), seats)
        .post(new Post(0, 1, 2, 2, false))
        .person(Person.of(Start.away(), 0))
        .person(Person.of(Start.away(), 0))
        .group(0, 1);
  }

  @Test
  void twoSeatsAreTakenTogether() {
    assertThat(pair(PerSlot.of(1, 1, 2, 2)).plan()).isEqualTo("..00\n..00");
  }

  @Test
  void oneSeatIsOfNoUse() {
    assertThat(pair(PerSlot.always(1, 4)).plan()).isEqualTo("....\n....");
  }
}
