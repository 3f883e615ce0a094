package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.serai.mission.rules.Muster;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RollCallId;

/** Everybody who stands in an area is asked whether he or she is safe; silence is pursued. */
class S30_TheRollIsCalledTest {
  private static final String CREW =
      """
      2021-08-15T06:00Z reports P-1 registered at KBL since 2021-07-20
      2021-08-15T06:00Z reports P-2 registered at KBL since 2021-07-20 national
      2021-08-15T06:00Z reports P-3 registered at HEA since 2021-07-20
      2021-08-15T06:00Z reports P-4 registered at KBL since 2021-07-20
      """;

  private static Told called() {
    return Told.ground().then(CREW).then("2021-08-15T09:00Z reports roll-call RC-1 at KBL");
  }

  private static List<String> muster(Told story, String moment) {
    return muster(story, Instant.parse(moment)).people().stream()
        .map(asked -> asked.person() + " " + asked.state())
        .sorted()
        .toList();
  }

  private static Muster muster(Told story, Instant moment) {
    var call = story.mission().wardens().findRollCall(new RollCallId("RC-1")).orElseThrow();
    return Muster.of(story.mission().picture(), call, moment);
  }

  @Test
  void nationalStaffAreAskedTooAndPeopleElsewhereAreNot() {
    assertThat(muster(called(), "2021-08-15T09:05:00Z"))
        .containsExactly("P-1 ASKED", "P-2 ASKED", "P-4 ASKED");
  }

  @Test
  void silenceTurnsRedAfterHalfAnHourAndIsPursuedAfterTwoHours() {
    Told story = called().then("2021-08-15T09:10Z reports P-1 safe RC-1");

    assertThat(muster(story, "2021-08-15T09:30:00Z"))
        .containsExactly("P-1 SAFE", "P-2 SILENT", "P-4 SILENT");
    assertThat(muster(story, "2021-08-15T11:00:00Z"))
        .containsExactly("P-1 SAFE", "P-2 LOST_TOUCH", "P-4 LOST_TOUCH");

    story.then("2021-08-15T11:30Z reports P-2 looked-for RC-1: at home, telephone broken");
    assertThat(story.amiss())
        .contains(
            "SILENCE_LOOKED_INTO: 1 of 3 asked by roll-call RC-1 is silent for more than 120"
                + " minutes: 1 at KBL.");
    assertThat(muster(story, "2021-08-15T11:31:00Z")).contains("P-2 LOOKED_INTO");
  }

  @Test
  void whoNeedsHelpIsAmissUntilSomebodyTellsWhatCameOfIt() {
    Told story = called().then("2021-08-15T09:10Z reports P-1 in-need RC-1: cellar of house 9");
    assertThat(story.amiss())
        .containsExactly(
            "HELP_GIVEN: P-1 needs help since Sun 15 Aug 13:40 (KBL time)"
                + " (says: cellar of house 9; roll-call RC-1).");

    story.then("2021-08-15T09:50Z reports P-1 looked-for RC-1: brought to the clinic");
    assertThat(story.amiss()).noneMatch(line -> line.startsWith("HELP_GIVEN"));
  }

  @Test
  void theAnswerThatHappenedLastCountsInWhateverOrderTheyCome() {
    List<String> answers =
        List.of(
            "2021-08-15T09:10Z reports P-1 in-need RC-1: gate",
            "2021-08-15T09:20Z reports P-1 safe RC-1",
            "2021-08-15T09:12Z reports P-2 safe RC-1",
            "2021-08-15T09:15Z reports P-2 in-need RC-1: stairs",
            "2021-08-15T09:15Z reports P-2 in-need RC-1: stairs");
    long seed = System.nanoTime();
    for (int i = 0; i < 50; i++) {
      List<String> shuffled = new ArrayList<>(answers);
      Collections.shuffle(shuffled, new Random(seed + i));
      Told story = called();
      shuffled.forEach(story::then);

      assertThat(muster(story, "2021-08-15T09:25:00Z"))
          .as("seed %d", seed + i)
          .containsExactly("P-1 SAFE", "P-2 NEEDS_HELP", "P-4 ASKED");
      var call = story.mission().wardens().findRollCall(new RollCallId("RC-1")).orElseThrow();
      assertThat(List.of(call.safe(), call.needHelp())).as("seed %d", seed + i).containsOnly(1);
    }
  }

  @Test
  void whoComesWhileTheRollIsOpenIsAskedFromThenOn() {
    Told story =
        called()
            .then("2021-08-15T10:50Z reports P-3 moves from HEA to KBL")
            .then("2021-08-15T11:00Z reports P-4 moves from KBL to HEA");
    assertThat(muster(story, "2021-08-15T11:00:00Z"))
        .as("she has just come and has time; he has left and is asked all the same")
        .contains("P-3 ASKED", "P-4 LOST_TOUCH");

    story.then("2021-08-15T11:10Z reports roll-call-over RC-1");
    assertThat(story.amiss()).as("nobody is pursued once it is over").isEmpty();
  }

  @Test
  void aLateReportOfWhereSomebodyWasPutsThemOnTheList() {
    Told story = called().then("2021-08-15T08:00Z reports P-3 sighted at KBL");
    assertThat(muster(story, "2021-08-15T09:05:00Z")).contains("P-3 ASKED");
  }

  @Test
  void theWardenOfThePlaceKeepsTheListUnlessAnotherListsThePerson() {
    Told story =
        called()
            .then("2021-08-15T09:01Z reports P-1 warden of KBL")
            .then("2021-08-15T09:02Z reports P-3 lists P-4");
    Muster muster = muster(story, Instant.parse("2021-08-15T09:05:00Z"));
    List<String> wardens =
        muster.people().stream()
            .map(a -> a.person() + " by " + Muster.wardensOf(story.mission().picture(), a))
            .sorted()
            .toList();
    assertThat(wardens).containsExactly("P-1 by [P-1]", "P-2 by [P-1]", "P-4 by [P-3]");
    assertThat(story.mission().wardens().wardens())
        .containsExactly(new PersonId("P-1"), new PersonId("P-3"));
  }

  @Test
  void anAnswerToARollCallThatNobodyStartedIsRefused() {
    assertThat(called().then("2021-08-15T09:10Z reports P-1 safe RC-9").refusals())
        .containsExactly("There is no roll-call RC-9. Record the roll-call first.");
  }
}
