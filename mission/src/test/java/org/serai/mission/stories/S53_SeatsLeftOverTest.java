package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Seats that nobody of the mission needs are offered in order: taken, refused, or not answered. */
class S53_SeatsLeftOverTest {

  private static Told flight(int seats) {
    return S50_ARequestAndItsPeopleTest.embassy()
        .then(
            "2021-08-16T08:00Z reports flight UN-1 %d seats KBL 18T06:00 ALA 18T09:00"
                .formatted(seats));
  }

  private static String offer(String id, String request) {
    return "2021-08-16T09:00Z asks offer %s to %s on UN-1 from KBL to ALA until 2021-08-17T09:00Z"
        .formatted(id, request);
  }

  private static List<String> refusals(Told story) {
    return story.refusals();
  }

  @Test
  void whoIsFirstIsOfferedFirst() {
    Told story = flight(2).then(offer("O-1", "R-1"));
    assertThat(refusals(story))
        .containsExactly(
            "2 requests stand before request R-1 at KBL and would fit: the first is R-3."
                + " Offer the seats to R-3, or record an exception with a reason and two names.");
  }

  @Test
  void afamilyThatDoesNotFitIsPassedOverAndNotSplit() {
    Told story = flight(2).then(offer("O-1", "R-3")).then(offer("O-2", "R-2"));
    assertThat(refusals(story))
        .containsExactly(
            "Flight UN-1 has 1 seat left from KBL to ALA; request R-2 needs 2."
                + " Choose another flight: a family is not split.");
    assertThat(refusals(story.then(offer("O-3", "R-1")))).hasSize(1);
  }

  @Test
  void staffThatIsBookedLeavesNothingOver() {
    Told story =
        flight(1)
            .then(
                """
                2021-08-16T08:10Z reports P-1 registered at KBL since 2021-07-20
                2021-08-16T08:20Z asks P-1 books UN-1 from KBL to ALA
                """)
            .then(offer("O-1", "R-3"));
    assertThat(refusals(story).getFirst()).startsWith("Flight UN-1 has 0 seats left");
  }

  @Test
  void whatTheScalesSayLeavesNothingOverEither() {
    Told story =
        flight(3)
            .then(
                """
                2021-08-16T08:10Z reports P-1 of UNAMA at KBL
                2021-08-16T08:15Z asks payload UN-1 220
                2021-08-16T08:20Z asks P-1 books UN-1 from KBL to ALA
                """);
    Told light = story.then(offer("O-1", "R-3"));
    assertThat(refusals(light)).isEmpty();
    Told heavy =
        light
            .then("2021-08-16T09:10Z asks taken-back O-1: the scales")
            .then("2021-08-16T09:20Z asks P-1 weighs UN-1 115 and 15")
            .then(offer("O-2", "R-3").replace("T09:00Z asks", "T09:30Z asks"));
    assertThat(refusals(heavy).getFirst()).startsWith("Flight UN-1 has 0 seats left");
  }

  @Test
  void whoDeclinesKeepsHisPlaceAndTheNextIsAsked() {
    Told story =
        flight(1)
            .then(offer("O-1", "R-3"))
            .then("2021-08-16T10:00Z asks reply O-1 declined")
            .then(
                "2021-08-16T10:05Z asks offer O-2 to R-1 on UN-1 from KBL to ALA"
                    + " until 2021-08-17T09:00Z");
    assertThat(refusals(story)).isEmpty();
    assertThat(S50_ARequestAndItsPeopleTest.order(story)).isEqualTo("R-3 R-2 R-1");
  }

  @Test
  void anOfferThatNobodyAnswersEndsAndStandsOnTheList() {
    Told story =
        flight(1).then(offer("O-1", "R-3")).then("2021-08-17T09:00Z asks reply O-1 accepted");
    assertThat(refusals(story))
        .containsExactly(
            "Offer O-1 ended on Tue 17 Aug 13:30 (KBL time). Make a new offer if seats are left.");
    assertThat(story.amiss())
        .containsExactly(
            "OFFER_ANSWERED: Nobody answered the offer of seats on UN-1 to request R-3 by"
                + " Tue 17 Aug 13:30 (KBL time).");
  }

  @Test
  void anOfferHoldsNoSeatAgainstStaffAndTheDeskIsToldAtOnce() {
    Told story =
        flight(1)
            .then(offer("O-1", "R-3"))
            .then(
                """
                2021-08-16T09:10Z asks P-7 registered at KBL since 2021-08-01
                2021-08-16T09:20Z asks P-7 books UN-1 from KBL to ALA
                """);
    assertThat(refusals(story)).isEmpty();
    assertThat(story.amiss())
        .contains(
            "OFFER_COVERED: Open offers on UN-1 promise 1 seat more than are left; request R-3"
                + " has one of them.");
    story.then("2021-08-16T09:30Z asks taken-back O-1: staff was booked");
    assertThat(story.amiss()).noneMatch(finding -> finding.startsWith("OFFER_COVERED"));
    assertThat(S50_ARequestAndItsPeopleTest.order(story)).startsWith("R-3");
  }

  @Test
  void withoutConsentNobodyIsOfferedASeat() {
    Told story =
        flight(2).then("2021-08-16T08:30Z reports consent R-3 withheld").then(offer("O-1", "R-3"));
    assertThat(refusals(story))
        .containsExactly(
            "Request R-3 has not consented."
                + " Ask the people, or offer the seats to the next in the queue.");
  }

  @Test
  void whoAcceptsBoardsLikeStaffAndIsHandedOver() {
    Told story =
        flight(2)
            .then(offer("O-1", "R-3"))
            .then(
                """
                2021-08-16T10:00Z asks reply O-1 accepted
                2021-08-16T10:00Z asks A-4 registered at KBL since 2021-08-16
                2021-08-16T10:01Z asks A-4 books UN-1 from KBL to ALA
                2021-08-18T05:40Z asks A-4 boards UN-1 at KBL
                2021-08-18T09:00Z reports arrived UN-1 at ALA
                2021-08-19T10:00Z reports P-9 registered at ALA since 2021-08-01
                """);
    assertThat(refusals(story)).isEmpty();
    assertThat(S50_ARequestAndItsPeopleTest.order(story)).isEqualTo("R-2 R-1");
    assertThat(story.amiss())
        .containsExactly(
            "HANDED_OVER: 1 person of request R-3 was brought out more than 24 hours ago;"
                + " no state has taken them over.");
    story.then("2021-08-19T11:00Z asks handed A-4 to LTU at ALA");
    assertThat(story.amiss()).isEmpty();
  }

  @Test
  void aCancelledFlightBringsTheRequestBack() {
    Told story =
        flight(2)
            .then(offer("O-1", "R-3"))
            .then(
                """
                2021-08-16T10:00Z asks reply O-1 accepted
                2021-08-17T10:00Z reports cancel UN-1
                """);
    assertThat(story.amiss())
        .containsExactly(
            "SEATS_TAKEN_UP: 1 person of request R-3 accepted seats on UN-1 and is still at KBL;"
                + " the flight is cancelled.");
    story.then("2021-08-17T11:00Z asks taken-back O-1: the flight does not fly");
    assertThat(story.amiss()).isEmpty();
    assertThat(S50_ARequestAndItsPeopleTest.order(story)).isEqualTo("R-3 R-2 R-1");
  }
}
