package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** Somebody was registered at the wrong place: he or she began elsewhere, and always had. */
class S72_APersonBeganElsewhereTest {

  private static Told registered() {
    return Told.ground()
        .then(
            """
            2021-08-15T06:00Z reports station KBK named Kabuk
            2021-08-16T06:00Z reports P-1 registered at KBK since 2021-08-01
            """);
  }

  @Test
  void nobodyIsCountedWhereThePersonNeverWas() {
    Told story = registered().then("2021-08-18T06:00Z asks P-1 began at KBL since 2021-07-30");
    assertThat(story.refusals()).isEmpty();
    assertThat(story.where("P-1")).isEqualTo("at KBL");
    assertThat(story.whereAt("P-1", "2021-08-17T06:00Z")).isEqualTo("at KBL");
    var ledger = story.mission().ledger();
    assertThat(ledger.headsIn(new Account.At(new PlaceId("KBK")))).isZero();
    assertThat(ledger.registered()).isEqualTo(1);
    var profile = story.mission().people().person(new PersonId("P-1")).profile();
    assertThat(profile.opening()).hasToString("at KBL");
    assertThat(profile.since()).hasToString("2021-07-30");
  }

  @Test
  void thePlaceThatWasATypingErrorCanBeStruckOffThen() {
    Told story =
        registered()
            .then("2021-08-18T06:00Z asks strikes PLACE KBK")
            .then("2021-08-18T06:01Z asks P-1 began at KBL since 2021-08-01")
            .then("2021-08-18T06:02Z asks strikes PLACE KBK");
    assertThat(story.refusals())
        .singleElement()
        .asString()
        .startsWith("Kabuk cannot be struck off because of person P-1.");
    assertThat(story.mission().places().findPlace(new PlaceId("KBK"))).isEmpty();
  }

  @Test
  void aReportThatDidNotJoinUpDoesSo() {
    Told story = registered().then("2021-08-17T06:00Z reports P-1 moves from KBL to ALA");
    assertThat(story.mission().ledger().openGaps()).hasSize(1);
    story.then("2021-08-18T06:00Z asks P-1 began at KBL since 2021-08-01");
    assertThat(story.mission().ledger().openGaps()).isEmpty();
    assertThat(story.where("P-1")).isEqualTo("at ALA");
  }

  @Test
  void whatIsReportedSinceHasToFollow() {
    Told story =
        registered()
            .then("2021-08-17T06:00Z reports P-1 moves from KBK to ALA")
            .then("2021-08-18T06:00Z asks P-1 began at KBL since 2021-08-01");
    assertThat(story.refusals())
        .containsExactly(
            "P-1 is reported at Kabuk on Tue 17 Aug 10:30 (Kabuk time), which does not follow from"
                + " having begun at KBL. Choose where that begins, or report first how the person"
                + " went there.");
    assertThat(story.where("P-1")).isEqualTo("at ALA");
  }

  @Test
  void theOrderInWhichItIsToldDoesNotMatter() {
    String moves = "2021-08-17T06:00Z reports P-1 moves from KBL to ALA";
    String began = "2021-08-18T06:00Z reports P-1 began at KBL since 2021-08-01";
    Told one = registered().then(moves).then(began);
    Told other = registered().then(began).then(moves);
    assertThat(one.mission().ledger()).isEqualTo(other.mission().ledger());
  }

  @Test
  void theLastThatIsSaidHoldsAndNobodyUnknownBegan() {
    Told story =
        registered()
            .then("2021-08-18T06:00Z asks P-1 began at KBL since 2021-08-01")
            .then("2021-08-18T07:00Z asks P-1 began at away since 2021-08-01")
            .then("2021-08-18T08:00Z asks P-9 began at KBL since 2021-08-01");
    assertThat(story.where("P-1")).isEqualTo("away");
    assertThat(story.refusals())
        .containsExactly("There is no person P-9. Record the person first.");
  }
}
