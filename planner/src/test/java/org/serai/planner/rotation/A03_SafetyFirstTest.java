package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lesson 3: when the level rises, who is not admitted leaves on the last seat before it does. */
class A03_SafetyFirstTest {

  private static final PerSlot RISES_IN_SLOT_2 = PerSlot.of(4, 4, 1, 1);

  private static Lesson lesson(PerSlot seats) {
    return new Lesson(4)
        .station(PerSlot.always(9, 4), RISES_IN_SLOT_2, seats)
        .post(new Post(0, 2, 1, 1, false))
        .person(Person.of(Start.in(0, 1), 0));
  }

  @Test
  void thePersonLeavesWhenTheLevelRises() {
    assertThat(lesson(PerSlot.always(1, 4)).plan()).isEqualTo("00..");
  }

  @Test
  void thePersonLeavesEarlierWhenTheLastFlightIsEarlier() {
    assertThat(lesson(PerSlot.of(1, 1, 0, 0)).plan()).isEqualTo("0...");
  }

  @Test
  void withoutAnySeatThePersonIsHeldAndCountedAsTwoUnits() {
    RotationAnswer answer = lesson(PerSlot.always(0, 4)).solve();
    assertThat(answer.plan().objective().safety().notAdmitted()).isEqualTo(2);
    assertThat(answer.safetyProven()).as("no plan can do better").isTrue();
  }

  @Test
  void whoIsHeldIsNamedWithTheSeatThatWouldChangeIt() {
    Lesson lesson = lesson(PerSlot.always(0, 4));
    assertThat(Stranded.of(lesson.problem(), lesson.solve().plan()))
        .containsExactly(new Stranded(0, 0, new Span(2, 3), 2, List.of(1)));
  }

  @Test
  void anOpeningOrOneSlotLongerWouldChangeIt() {
    Lesson lesson = lesson(PerSlot.of(0, 0, 0, 1));
    assertThat(remedies(lesson)).containsExactly(opening(2), new Remedy.Day(3, 1));
  }

  @Test
  void oneSeatMoreOnTheFlightBeforeWouldChangeIt() {
    Lesson lesson = lesson(PerSlot.of(0, 1, 0, 0)).person(Person.of(Start.in(0, 1), 0));
    assertThat(remedies(lesson)).containsExactly(new Remedy.Seat(1, List.of(1)), opening(2));
  }

  private static Remedy opening(int slot) {
    return new Remedy.Opening(slot, List.of(1));
  }

  private static List<Remedy> remedies(Lesson lesson) {
    RotationPlan plan = lesson.solve().plan();
    Stranded stranded = Stranded.of(lesson.problem(), plan).getFirst();
    return Remedy.of(lesson.problem(), plan, stranded);
  }

  @Test
  void aSeatGoesToTheOneWhoIsNotSafe() {
    Lesson lesson =
        new Lesson(3)
            .station(PerSlot.always(9, 3), PerSlot.of(4, 1, 1), PerSlot.of(0, 1, 0))
            .post(new Post(0, 1, 1, 1, false))
            .post(new Post(0, 2, 1, 1, false))
            .person(Person.of(Start.in(0, 2), 0))
            .person(Person.of(Start.in(1, 2), 1));
    assertThat(lesson.plan()).isEqualTo("000\n1..");
  }
}
