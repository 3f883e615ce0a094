package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.serai.mission.rules.FreeSeats;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.PlaceId;

/**
 * Who must leave and has no seat: the earliest that is free, on every leg, kept for nobody else.
 */
class S83_SeatsThatAreFreeTest {
  private static final PlaceId KABUL = new PlaceId("KBL");
  private static final PlaceId HUB = new PlaceId("ALA");
  private static final AgencyId UNAMA = new AgencyId("UNAMA");
  private static final AgencyId WFP = new AgencyId("WFP");
  private static final Instant NOW = Instant.parse("2021-08-16T00:00:00Z");
  private static final Instant LATE = Instant.parse("2021-08-30T00:00:00Z");

  /** Three seats on the 18th, one of them kept for the food programme; three on the 20th. */
  private static Told twoFlights() {
    return Told.ground()
        .then(
            """
            2021-08-15T00:00Z reports agency WFP
            2021-08-15T01:00Z reports P-1 of UNAMA at KBL
            2021-08-15T02:00Z asks flight UN-1 3 seats KBL 18T06:00 ALA 18T09:00
            2021-08-15T02:00Z asks share UN-1 1 seat for WFP
            2021-08-15T02:00Z asks flight UN-2 3 seats KBL 20T06:00 ALA 20T09:00
            """);
  }

  private static FreeSeats free(Told story) {
    return new FreeSeats(story.mission().picture(), _ -> true);
  }

  private static String next(FreeSeats free, AgencyId... party) {
    Optional<FreeSeats.Seat> seat = free.findNext(KABUL, HUB, NOW, LATE, List.of(party));
    seat.ifPresent(found -> free.give(found, List.of(party)));
    return seat.map(found -> found.flight().toString()).orElse("none");
  }

  @Test
  void eachSeatIsGivenOnceAndTheEarliestFirst() {
    FreeSeats free = free(twoFlights());
    assertThat(next(free, UNAMA)).isEqualTo("UN-1");
    assertThat(next(free, UNAMA)).isEqualTo("UN-1");
    assertThat(next(free, UNAMA)).as("the third is kept").isEqualTo("UN-2");
    assertThat(next(free, WFP)).as("for this agency").isEqualTo("UN-1");
    assertThat(next(free, WFP)).isEqualTo("UN-2");
    assertThat(next(free, UNAMA)).isEqualTo("UN-2");
    assertThat(next(free, UNAMA)).isEqualTo("none");
  }

  @Test
  void aPartySitsTogetherOrWaitsForTheNextFlight() {
    FreeSeats free = free(twoFlights());
    assertThat(next(free, UNAMA, UNAMA, UNAMA)).as("one of three is kept").isEqualTo("UN-2");
    assertThat(next(free, UNAMA, UNAMA, WFP)).isEqualTo("UN-1");
    assertThat(next(free, UNAMA)).isEqualTo("none");
  }

  @Test
  void aSeatThatIsBookedIsNotFree() {
    Told story = twoFlights().then("2021-08-15T03:00Z asks P-1 books UN-2 from KBL to ALA");
    assertThat(next(free(story), UNAMA, UNAMA, UNAMA)).isEqualTo("none");
  }

  @Test
  void neitherTooSoonNorTooLateNorOnAFlightThatDoesNotFly() {
    FreeSeats free = free(twoFlights());
    Instant first = Instant.parse("2021-08-18T06:00:00Z");
    assertThat(free.findNext(KABUL, HUB, first, LATE, List.of(UNAMA)))
        .hasValueSatisfying(seat -> assertThat(seat.flight().toString()).isEqualTo("UN-2"));
    assertThat(free.findNext(KABUL, HUB, NOW, first, List.of(UNAMA))).isEmpty();
    assertThat(free.findNext(HUB, KABUL, NOW, LATE, List.of(UNAMA))).isEmpty();
    FreeSeats cancelled = free(twoFlights().then("2021-08-16T00:00Z reports cancel UN-1"));
    assertThat(next(cancelled, UNAMA)).isEqualTo("UN-2");
    FreeSeats shut =
        free(
            twoFlights()
                .then("2021-08-16T00:00Z reports route KBL to ALA CLOSED from 2021-08-18T00:00"));
    assertThat(next(shut, UNAMA)).isEqualTo("none");
  }

  @Test
  void aHandMayLeaveFlightsOut() {
    FreeSeats free =
        new FreeSeats(
            twoFlights().mission().picture(), flight -> flight.id().toString().equals("UN-2"));
    assertThat(next(free, Collections.nCopies(3, UNAMA).toArray(AgencyId[]::new)))
        .isEqualTo("UN-2");
  }

  /** A seat from the first stop is gone at the second, and not the other way round. */
  @Test
  void whoRidesTwoLegsTakesASeatOnBoth() {
    Told story =
        Told.ground()
            .then(
                "2021-08-15T02:00Z asks flight UN-3 1 seats"
                    + " HEA 18T04:00 KBL 18T06:00 ALA 18T09:00");
    FreeSeats free = free(story);
    PlaceId herat = new PlaceId("HEA");
    FreeSeats.Seat first = free.findNext(herat, KABUL, NOW, LATE, List.of(UNAMA)).orElseThrow();
    free.give(first, List.of(UNAMA));
    assertThat(free.findNext(herat, HUB, NOW, LATE, List.of(UNAMA))).isEmpty();
    assertThat(next(free, UNAMA)).isEqualTo("UN-3");
    assertThat(next(free, UNAMA)).isEqualTo("none");
  }
}
