package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A bed once a night, a person one bed, women and men apart unless they are a family. */
class S31_BedsAndWhoSharesARoomTest {
  private static Told hotel() {
    return Told.ground()
        .then(
            """
            2021-08-18T06:00Z reports P-1 registered at ALA since 2021-08-18 female
            2021-08-18T06:00Z reports P-2 registered at ALA since 2021-08-18 male
            2021-08-18T06:00Z reports P-3 registered at ALA since 2021-08-18 female
            2021-08-18T06:00Z reports premises HOTEL at ALA
            2021-08-18T06:00Z reports room R-1 in HOTEL with 3 beds
            2021-08-18T06:00Z reports room R-2 in HOTEL with 1 beds
            2021-08-18T07:00Z asks P-1 sleeps in R-1 bed 1 2021-08-18..2021-09-15
            """);
  }

  @Test
  void womenAndMenDoNotShareARoom() {
    Told story =
        hotel().then("2021-08-18T08:00Z asks P-2 sleeps in R-1 bed 2 2021-09-01..2021-09-20");
    assertThat(story.refusals())
        .containsExactly(
            "In room R-1 sleeps P-1, of the other sex and of another family than P-2."
                + " Choose another room, or record the family if they are one.");
  }

  @Test
  void aFamilyDoes() {
    Told story =
        hotel()
            .then("2021-08-18T07:30Z reports P-1 family with P-2")
            .then("2021-08-18T08:00Z asks P-2 sleeps in R-1 bed 2 2021-09-01..2021-09-20");
    assertThat(story.refusals()).isEmpty();
  }

  @Test
  void nobodyHasTwoBedsInOneNight() {
    Told story =
        hotel().then("2021-08-18T08:00Z asks P-1 sleeps in R-2 bed 1 2021-09-15..2021-09-20");
    assertThat(story.refusals())
        .containsExactly(
            "P-1 has bed 1 of room R-1 from 18 Aug 2021 to 15 Sep 2021 already."
                + " Release that bed first, or move the person.");
  }

  @Test
  void aBedThatIsLostAndPeopleWithoutABedAreAmiss() {
    Told story = hotel();
    assertThat(story.amiss())
        .containsExactly(
            "BED_AT_THE_HUB: 2 of 3 people at ALA have no bed for the night of Wed 18 Aug.");

    story.then("2021-08-18T09:00Z reports closes R-1 from 2021-08-20");
    assertThat(story.amiss())
        .contains(
            "BED_HELD: P-1 has bed 1 in room R-1 until Wed 15 Sep;"
                + " the room is closed from Fri 20 Aug.");
  }
}
