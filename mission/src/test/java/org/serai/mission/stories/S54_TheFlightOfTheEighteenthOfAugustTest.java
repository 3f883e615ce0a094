package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serai.mission.assistance.Queue;
import org.serai.mission.terms.StateCode;

/**
 * 18 August 2021: an air-force aircraft takes out 25 Kazakhs, 14 Kyrgyz, a Russian and a Lithuanian
 * while departures are restricted to windows. The press says 42; the lists say 41.
 */
class S54_TheFlightOfTheEighteenthOfAugustTest {
  private int number;
  private int request;

  private String family(String state, String asker, int adults, int children) {
    StringBuilder lines = new StringBuilder();
    String id = "R-" + ++request;
    line(lines, "16T06:00Z reports request " + id + " of EMB-KZ at KBL by " + asker);
    for (int i = 0; i < adults + children; i++) {
      String age = i < adults ? "adult" : "child";
      String applicant = " E-" + ++number + " " + state + " " + age + " papers";
      line(lines, "16T06:00Z reports applicant " + id + applicant);
    }
    return lines.toString();
  }

  private static void line(StringBuilder lines, String text) {
    lines.append("2021-08-").append(text).append('\n');
  }

  private Told requests() {
    StringBuilder asked = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      asked.append(family("KAZ", "themselves", 2, 2));
    }
    for (int i = 0; i < 5; i++) {
      asked.append(family("KAZ", "themselves", 1, 0));
    }
    for (int i = 0; i < 14; i++) {
      asked.append(family("KGZ", "KGZ", 1, 0));
    }
    asked.append(family("RUS", "themselves", 1, 0));
    asked.append(family("LTU", "LTU", 1, 0));
    return Told.ground()
        .then("2021-08-15T00:00Z reports agency EMB-KZ\n" + asked)
        .then(
            """
            2021-08-16T12:00Z reports airfield KBL closed from 2021-08-16T12:00Z
            2021-08-16T12:00Z reports airfield KBL open from 2021-08-18T11:00Z
            2021-08-16T12:01Z reports airfield KBL closed from 2021-08-18T12:30Z
            2021-08-16T13:00Z reports flight C295 71 seats KBL 18T11:30 ALA 18T16:00
            2021-08-16T13:00Z reports flight LATE 71 seats KBL 18T13:00 ALA 18T17:30
            """);
  }

  /** Offers in the order of the queue, then answers and a booking for each person. */
  private static void offersAndBookings(Told story) {
    for (var asked : Queue.at(story.mission().assistance(), story.clock()).order()) {
      String offer = "O-" + asked.id();
      story.then(
          "2021-08-17T06:00Z asks offer %s to %s on C295 from KBL to ALA until 2021-08-17T18:00Z"
              .formatted(offer, asked.id()));
      story.then("2021-08-17T07:00Z asks reply " + offer + " accepted");
      for (var person : asked.people()) {
        story.then("2021-08-17T07:00Z asks " + person + " registered at KBL since 2021-08-16");
        story.then("2021-08-17T07:01Z asks " + person + " books C295 from KBL to ALA");
      }
    }
  }

  @Test
  void allThatTheListsNameFlyAndOneHeadIsLeftToExplain() {
    Told story = requests();
    offersAndBookings(story);
    assertThat(story.refusals()).isEmpty();
    for (int i = 1; i <= 41; i++) {
      story.then("2021-08-18T11:10Z asks E-%d boards C295 at KBL".formatted(i));
    }
    story.then(
        """
        2021-08-18T12:30Z asks cancel LATE
        2021-08-18T16:00Z reports arrived C295 at ALA
        2021-08-18T18:00Z reports heads C295 42
        """);
    assertThat(story.refusals()).isEmpty();
    assertThat(story.amiss())
        .containsExactly(
            "HEADS_LISTED: Flight C295: 42 heads were counted, the lists name 41; 1 open.");
    story.then("2021-08-20T06:00Z reports explained C295 1: the press counted an officer");
    for (int i = 1; i <= 41; i++) {
      story.then("2021-08-18T17:%02dZ asks handed E-%d to KAZ at ALA".formatted(i, i));
    }
    assertThat(story.refusals()).isEmpty();
    assertThat(story.amiss()).isEmpty();
  }

  @Test
  void outsideTheWindowNobodyIsBooked() {
    Told story =
        requests()
            .then(
                """
                2021-08-17T07:00Z asks E-1 registered at KBL since 2021-08-16
                2021-08-17T07:01Z asks E-1 books LATE from KBL to ALA
                """);
    assertThat(story.refusals())
        .containsExactly(
            "The airfield at KBL is closed on Wed 18 Aug 17:30 (KBL time)."
                + " Choose a flight after it opens.");
  }

  @Test
  void everyStateHasItsOwnNationals() {
    var people =
        requests().mission().assistance().byId().values().stream()
            .flatMap(asked -> asked.applicants().stream())
            .toList();
    assertThat(people).hasSize(41);
    assertThat(people.stream().filter(p -> p.nationality().equals(new StateCode("KAZ"))))
        .hasSize(25);
    assertThat(people.stream().filter(p -> p.nationality().equals(new StateCode("KGZ"))))
        .hasSize(14);
    assertThat(people.stream().filter(p -> p.age().minor())).hasSize(10);
  }
}
