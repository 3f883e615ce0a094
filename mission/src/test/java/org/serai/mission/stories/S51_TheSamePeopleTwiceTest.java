package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serai.mission.assistance.Duplicates;
import org.serai.mission.terms.RequestId;

/** The same people ask twice; the machine finds it, and a person decides it. */
class S51_TheSamePeopleTwiceTest {

  private static Told twice() {
    return Told.ground()
        .then(
            """
            2021-08-15T00:00Z reports agency EMB
            2021-08-16T04:00Z reports request R-1 of EMB at KBL by themselves
            2021-08-16T04:00Z reports applicant R-1 A-1 KGZ adult papers document=N123 name=mhmd
            2021-08-16T05:00Z reports request R-2 of EMB at KBL by KGZ
            2021-08-16T05:00Z reports applicant R-2 A-2 KGZ adult papers document=N123 phone=700
            2021-08-16T06:00Z reports request R-3 of EMB at KBL by relative
            2021-08-16T06:00Z reports applicant R-3 A-3 KGZ adult papers name=mhmd
            """);
  }

  private static List<String> pairs(Told story, String request) {
    return new Duplicates(story.mission().assistance())
        .of(new RequestId(request)).stream()
            .map(p -> p.one() + " " + p.other() + " " + p.alike())
            .toList();
  }

  @Test
  void theSameDocumentStandsBeforeTheSameName() {
    assertThat(pairs(twice(), "R-1")).containsExactly("R-1 R-2 [DOCUMENT]", "R-1 R-3 [NAME]");
    assertThat(twice().amiss())
        .containsExactly(
            "COMPARED: Requests R-1 and R-2 have the same document; nobody has compared them.",
            "COMPARED: Requests R-1 and R-3 have a name that sounds the same;"
                + " nobody has compared them.");
  }

  @Test
  void bothStandInTheQueueUntilAPersonJoinsThem() {
    Told story = twice();
    assertThat(S50_ARequestAndItsPeopleTest.order(story)).isEqualTo("R-1 R-2 R-3");
    story.then("2021-08-16T07:00Z asks join R-1 R-2: the passport was shown at the gate");
    assertThat(S50_ARequestAndItsPeopleTest.order(story)).isEqualTo("R-1 R-3");
    assertThat(pairs(story, "R-1")).containsExactly("R-1 R-3 [NAME]");
  }

  @Test
  void whatWasKeptApartIsNotAskedAgain() {
    Told story = twice().then("2021-08-16T07:00Z asks apart R-3 R-1: two brothers-in-law");
    assertThat(pairs(story, "R-1")).containsExactly("R-1 R-2 [DOCUMENT]");
    assertThat(S50_ARequestAndItsPeopleTest.order(story)).isEqualTo("R-1 R-2 R-3");
  }

  @Test
  void aRequestIsNotJoinedTwice() {
    Told story =
        twice()
            .then(
                """
                2021-08-16T07:00Z asks join R-1 R-2: the passport was shown
                2021-08-16T07:10Z asks join R-3 R-2: the same once more
                """);
    assertThat(story.refusals())
        .containsExactly(
            "Request R-2 does not stand any more."
                + " Keep the request that still stands, or the one with seats.");
  }

  @Test
  void aNameThatManyBearIsNoSign() {
    Told story = twice();
    for (int i = 10; i < 40; i++) {
      story.then("2021-08-16T08:00Z reports request R-" + i + " of EMB at KBL by themselves");
      story.then(
          "2021-08-16T08:00Z reports applicant R-" + i + " B-" + i + " KGZ adult papers name=mhmd");
    }
    assertThat(pairs(story, "R-1")).containsExactly("R-1 R-2 [DOCUMENT]");
  }
}
