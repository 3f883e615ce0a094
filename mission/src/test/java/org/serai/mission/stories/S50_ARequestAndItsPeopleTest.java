package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serai.mission.assistance.PriorityTable;
import org.serai.mission.assistance.Queue;
import org.serai.mission.assistance.Request;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RequestId;

/** People ask an embassy for help; what they declare decides who is next, and is shown. */
class S50_ARequestAndItsPeopleTest {

  static Told embassy() {
    return Told.ground()
        .then(
            """
            2021-08-15T00:00Z reports agency EMB
            2021-08-16T04:00Z reports request R-1 of EMB at KBL by themselves
            2021-08-16T04:00Z reports applicant R-1 A-1 KAZ adult papers
            2021-08-16T05:00Z reports request R-2 of EMB at KBL by KGZ
            2021-08-16T05:00Z reports applicant R-2 A-2 KGZ adult papers
            2021-08-16T05:01Z reports applicant R-2 A-3 KGZ child papers
            2021-08-16T06:00Z reports request R-3 of EMB at KBL by relative
            2021-08-16T06:00Z reports applicant R-3 A-4 LTU older none medical
            """);
  }

  static String order(Told story) {
    return String.join(
        " ",
        Queue.at(story.mission().assistance(), story.clock()).order().stream()
            .map(Request::id)
            .map(RequestId::value)
            .toList());
  }

  private static String reasons(Told story, String request) {
    var assistance = story.mission().assistance();
    Request asked = assistance.request(new RequestId(request));
    return String.join(
        "; ",
        assistance.table().reasons(asked, story.clock()).stream()
            .map(reason -> reason.words() + " " + reason.points())
            .toList());
  }

  @Test
  void whoIsIllComesBeforeAFamilyAndAFamilyBeforeOneWhoIsWell() {
    Told story = embassy();
    assertThat(order(story)).isEqualTo("R-3 R-2 R-1");
    assertThat(reasons(story, "R-3")).isEqualTo("declared: medical 50; older among them 15");
    assertThat(reasons(story, "R-2")).isEqualTo("child among them 20");
  }

  @Test
  void whoAsksIsNotInTheHeadCountYet() {
    Told story = embassy();
    assertThat(story.mission().ledger().registered()).isZero();
    assertThat(story.mission().assistance().findRequestOf(new PersonId("A-3")))
        .contains(new RequestId("R-2"));
  }

  @Test
  void waitingCountsDayByDayUpToALimit() {
    Told story =
        embassy().then("2021-10-16T04:00Z reports KBL-1 registered at KBL since 2021-10-16");
    assertThat(reasons(story, "R-1")).isEqualTo("30 days waited, at most 30 count 30");
  }

  @Test
  void aMissionSetsATableOfItsOwnInVersions() {
    Told story =
        embassy()
            .then(
                """
                2021-08-16T07:00Z asks table 1 asked_by_ministry::10 without_documents::5
                2021-08-16T07:01Z asks table 1 national:KAZ:100
                """);
    assertThat(order(story)).isEqualTo("R-2 R-3 R-1");
    assertThat(reasons(story, "R-2")).isEqualTo("a ministry asks 10");
    assertThat(story.refusals())
        .containsExactly(
            "Priority table version 1 is in force; this one says 1."
                + " Look at the table in force, then send version 2.");
  }

  @Test
  void thereIsATableBeforeAnybodySetsOne() {
    assertThat(PriorityTable.USUAL.version()).isZero();
    assertThat(embassy().mission().assistance().table()).isEqualTo(PriorityTable.USUAL);
  }

  @Test
  void minorsWithoutAnybodyOfAgeStandOnTheListUntilAnEscortIsNamed() {
    Told story =
        embassy()
            .then(
                """
                2021-08-16T07:00Z reports request R-4 of EMB at KBL by relative
                2021-08-16T07:00Z reports applicant R-4 A-5 KAZ youth papers
                """);
    assertThat(story.amiss())
        .containsExactly(
            "MINORS_ESCORTED: 1 minor of request R-4 waits at KBL without anybody of age.");
    story.then("2021-08-16T07:01Z reports applicant R-4 A-6 KAZ child papers");
    assertThat(story.amiss())
        .containsExactly(
            "MINORS_ESCORTED: 2 minors of request R-4 wait at KBL without anybody of age.");
    assertThat(reasons(story, "R-4"))
        .isEqualTo("minors, nobody of age with them 45; child among them 20");
    story.then("2021-08-16T08:00Z reports escort R-4 A-1");
    assertThat(story.amiss()).isEmpty();
  }

  @Test
  void aRequestOfAnEmbassyThatNobodyKnowsIsRefused() {
    Told story =
        Told.ground().then("2021-08-16T04:00Z reports request R-1 of NOBODY at KBL by KAZ");
    assertThat(story.refusals())
        .containsExactly("There is no agency NOBODY. Record the agency first.");
  }
}
