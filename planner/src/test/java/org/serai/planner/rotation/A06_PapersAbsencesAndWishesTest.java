package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lesson 6: documents that end and leave are hard, wishes have a weight. */
class A06_PapersAbsencesAndWishesTest {

  private static Lesson lesson(int criticality, Person person) {
    return new Lesson(5).station().post(new Post(0, criticality, 1, 1, false)).person(person);
  }

  private static final Person PERSON = Person.of(Start.away(), 0);

  @Test
  void thePersonComesWithTheVisaAndLeavesBeforeItEnds() {
    Person visa = PERSON.withPapers(new Papers(0, new Span(1, 2)));
    assertThat(lesson(1, visa).plan()).isEqualTo(".00..");
  }

  @Test
  void leaveIsSpentAway() {
    Person leave = PERSON.withAbsences(new Span(2, 3));
    assertThat(lesson(1, leave).plan()).isEqualTo("00..0");
  }

  @Test
  void aWishIsMetWhereThePostMattersLessAndNotWhereItMattersMore() {
    Person wish = PERSON.withWishes(new Wish(Wish.AWAY, new Span(3, 4), 60));
    assertThat(lesson(4, wish).plan()).isEqualTo("000..");
    assertThat(lesson(1, wish).plan()).isEqualTo("00000");
  }
}
