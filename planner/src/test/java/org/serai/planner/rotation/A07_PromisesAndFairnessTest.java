package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lesson 7: an announced plan is kept unless something better weighs more; burdens are shared. */
class A07_PromisesAndFairnessTest {

  private static final Post POST = new Post(0, 4, 1, 1, false);

  @Test
  void theOneWhoWasAnnouncedGoes() {
    Person told = Person.of(Start.away(), 0).withAnnounced(PerSlot.of(-1, 0, 0, 0));
    Person other = Person.of(Start.away(), 0).withAnnounced(PerSlot.always(State.AWAY, 4));
    Lesson lesson = new Lesson(4).station().post(POST).person(other).person(told);
    assertThat(lesson.plan()).isEqualTo("....\n.000");
  }

  @Test
  void theOneWhoHasBorneLessGoes() {
    Person tired = Person.of(Start.away(), 0).withBurden(new Burden(30, 20));
    Person fresh = Person.of(Start.away(), 0).withBurden(new Burden(0, 20));
    Lesson lesson = new Lesson(4).station().post(POST).person(tired).person(fresh);
    assertThat(lesson.plan()).isEqualTo("....\n0000");
  }
}
