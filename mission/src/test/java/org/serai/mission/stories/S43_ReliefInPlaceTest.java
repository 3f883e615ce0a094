package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A Kazakh company of 120 in UNIFIL is relieved by the next one, in two lifts of 60: who is to go
 * home leaves only once the others are on the ground.
 */
class S43_ReliefInPlaceTest {
  private static final int LIFT = 60;

  private static String lift(String name) {
    return IntStream.rangeClosed(1, LIFT)
        .mapToObj(i -> name + "-" + i)
        .collect(Collectors.joining(" "));
  }

  private static Told company() {
    Told story =
        Told.ground()
            .then(
                """
                2021-08-01T00:00Z reports station NAQ
                2021-08-01T00:00Z reports post NAQ-COY at NAQ PC1
                2021-08-01T00:00Z reports flight IN-1 70 seats ALA 20T06:00 NAQ 20T10:00
                2021-08-01T00:00Z reports flight OUT-1 70 seats NAQ 21T06:00 ALA 21T10:00
                2021-08-01T00:00Z reports flight IN-2 70 seats ALA 24T06:00 NAQ 24T10:00
                2021-08-01T00:00Z reports flight OUT-2 70 seats NAQ 25T06:00 ALA 25T10:00
                """);
    for (String name : new String[] {"A1", "A2", "B1", "B2"}) {
      String at = name.startsWith("A") ? "NAQ" : "ALA";
      for (String person : lift(name).split(" ", -1)) {
        story.then(
            "2021-08-01T01:00Z reports " + person + " registered at " + at + " since 2021-03-01");
      }
      story.then("2021-08-01T02:00Z reports lift " + name + " " + lift(name));
    }
    return story.then(
        """
        2021-08-01T03:00Z reports pledge PL-1 strength 120 2021-03-01..2022-02-28
        2021-08-01T03:00Z reports deployed D-1 of PL-1 at NAQ post NAQ-COY 2021-03-01..2021-08-31 lifts A1 A2
        2021-08-01T03:00Z reports deployed D-2 of PL-1 at NAQ post NAQ-COY 2021-08-20..2022-02-28 lifts B1 B2
        """);
  }

  private static Told relieved() {
    return company().then("2021-08-01T04:00Z reports relief D-1 by D-2");
  }

  private static void all(Told story, String when, String lift, String does) {
    for (String person : lift(lift).split(" ", -1)) {
      story.then("2021-08-" + when + " " + person + " " + does);
    }
  }

  @Test
  void aSeatOutIsRefusedWhileTheIncomingLiftHasNone() {
    Told story = relieved().then("2021-08-10T10:00Z asks A1-1 books OUT-1 from NAQ to ALA");
    assertThat(story.refusals())
        .containsExactly(
            "Kazakh company at NAQ needs 120 on the ground; 119 of the unit would be left by"
                + " Sat 21 Aug 10:30 (NAQ time). Bring in D-2 first,"
                + " which relieves it; a signed decision"
                + " may withdraw the unit.");
  }

  @Test
  void onceTheIncomingLiftIsBookedTheOutgoingOneMayBookAsManySeats() {
    Told story = relieved();
    all(story, "10T10:00Z asks", "B1", "books IN-1 from ALA to NAQ");
    all(story, "10T11:00Z asks", "A1", "books OUT-1 from NAQ to ALA");
    assertThat(story.refusals()).isEmpty();
    story.then("2021-08-10T12:00Z asks A2-1 books OUT-2 from NAQ to ALA");
    assertThat(story.refusals()).hasSize(1);
  }

  @Test
  void aSeatThatLeavesEarlierMustNotBreakAnotherThatIsGivenAlready() {
    Told story = relieved();
    all(story, "10T10:00Z asks", "B1", "books IN-1 from ALA to NAQ");
    all(story, "10T11:00Z asks", "A2", "books OUT-2 from NAQ to ALA");
    assertThat(story.refusals()).isEmpty();
    story.then("2021-08-10T12:00Z asks A1-1 books OUT-1 from NAQ to ALA");
    assertThat(story.refusals()).hasSize(1);
  }

  @Test
  void nobodyBoardsBeforeTheReliefHasLandedAndTheAircraftDoesNotLeave() {
    Told story = relieved();
    all(story, "10T10:00Z asks", "B1", "books IN-1 from ALA to NAQ");
    all(story, "10T11:00Z asks", "A1", "books OUT-1 from NAQ to ALA");
    story.then("2021-08-21T05:00Z asks A1-1 boards OUT-1 at NAQ");
    assertThat(story.refusals()).hasSize(1).first().asString().contains("119 of the unit");
    story.then("2021-08-21T05:10Z reports A1-1 boards OUT-1 at NAQ");
    assertThat(story.amiss())
        .contains(
            "UNIT_STRENGTH: Kazakh company at NAQ is under strength: 119 are on the ground, 120 are"
                + " needed.");
    story.then("2021-08-21T05:20Z asks departed OUT-1 from NAQ");
    assertThat(story.refusals()).hasSize(2);
  }

  @Test
  void theReliefTakesOverAndTheFirstCompanyIsHome() {
    Told story = relieved();
    all(story, "10T10:00Z asks", "B1", "books IN-1 from ALA to NAQ");
    all(story, "10T10:10Z asks", "B2", "books IN-2 from ALA to NAQ");
    all(story, "10T11:00Z asks", "A1", "books OUT-1 from NAQ to ALA");
    all(story, "10T11:10Z asks", "A2", "books OUT-2 from NAQ to ALA");
    for (int i = 1; i <= 2; i++) {
      String in = i == 1 ? "20" : "24";
      String out = i == 1 ? "21" : "25";
      all(story, in + "T05:00Z asks", "B" + i, "boards IN-" + i + " at ALA");
      story.then("2021-08-" + in + "T10:00Z reports arrived IN-" + i + " at NAQ");
      all(story, out + "T05:00Z asks", "A" + i, "boards OUT-" + i + " at NAQ");
      story.then("2021-08-" + out + "T06:00Z asks departed OUT-" + i + " from NAQ");
      story.then("2021-08-" + out + "T10:00Z reports arrived OUT-" + i + " at ALA");
    }
    assertThat(story.refusals()).isEmpty();
    assertThat(story.where("A2-60")).isEqualTo("at ALA");
    assertThat(story.where("B2-60")).isEqualTo("at NAQ");
    assertThat(story.amiss()).noneMatch(line -> line.startsWith("UNIT_STRENGTH"));
  }

  @Test
  void aTurnThatEndsWithoutReliefIsToldInTime() {
    assertThat(company().then("2021-08-10T00:00Z reports agency WFP").amiss())
        .contains(
            "RELIEF_DUE: Kazakh company (D-1) was to serve until 31 Aug 2021; 120 are at NAQ and"
                + " nobody has ordered its relief.");
    assertThat(relieved().then("2021-08-10T00:00Z reports agency WFP").amiss())
        .noneMatch(line -> line.startsWith("RELIEF_DUE"));
  }

  @Test
  void aSignedDecisionMayWithdrawTheUnitWithoutRelief() {
    Told story =
        relieved()
            .then(
                """
                2021-08-10T09:00Z reports decision DO-1
                2021-08-10T09:30Z reports withdraws D-1 by DO-1
                2021-08-10T10:00Z asks A1-1 books OUT-1 from NAQ to ALA
                """);
    assertThat(story.refusals()).isEmpty();
  }
}
