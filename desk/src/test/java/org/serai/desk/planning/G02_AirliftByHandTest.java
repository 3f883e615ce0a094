package org.serai.desk.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.Mission;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.ledger.Booking;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Census;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.SecurityLevel;

/** Lesson 2: from what is amiss to flights in one step, then by hand, then through the door. */
class G02_AirliftByHandTest {
  private static final Instant NOW = SampleMission.NOW;
  private static final Mission MISSION = SampleMission.of(60).mission();

  /** Free seats on what is scheduled are the next lesson's: here they are left alone. */
  private static final List<String> FLIGHTS_ALONE =
      MISSION.flights().flights().stream()
          .filter(flight -> flight.departs().isAfter(NOW))
          .filter(flight -> flight.departs().isBefore(NOW.plus(Duration.ofDays(3))))
          .map(flight -> flight.id().toString())
          .toList();

  private static final LiftPlan PLAN = Lifting.design(MISSION, order(), NOW);

  private static LiftOrder order() {
    return new LiftOrder(72, List.of(), FLIGHTS_ALONE, List.of(), List.of(), List.of(), List.of());
  }

  private static Set<PersonId> flown(LiftPlan plan) {
    Set<PersonId> flown = new HashSet<>();
    plan.flights().forEach(flight -> flown.addAll(flight.people()));
    return flown;
  }

  @Test
  void everybodyWhoMustGoIsServedOrLeftWithAReason() {
    assertThat(PLAN.needs()).isNotEmpty();
    assertThat(PLAN.worth().served() + PLAN.worth().left()).isEqualTo(PLAN.needs().size());
    assertThat(flown(PLAN)).hasSize(PLAN.worth().served()).isNotEmpty();
    assertThat(PLAN.bank()).allMatch(left -> !left.reason().isBlank() && !left.wayOut().isBlank());
  }

  @Test
  void atLevelSixNobodyIsForgotten() {
    assertThat(PLAN.needs())
        .anyMatch(
            need -> need.from().equals(SampleMission.KUNDUZ) && need.why() == LiftNeed.Why.LEVEL);
  }

  @Test
  void noLegHasMorePeopleThanSeats() {
    for (LiftFlight flight : PLAN.flights()) {
      assertThat(flight.legs()).allMatch(leg -> leg.aboard().size() <= flight.seats());
      assertThat(flight.legs().getFirst().from()).isEqualTo(flight.legs().getLast().to());
    }
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    assertThat(Lifting.design(MISSION, order(), NOW)).isEqualTo(PLAN);
  }

  @Test
  void aPlaceThatACraftMayNotServeIsServedByAnotherOrNot() {
    LiftFlight first = PLAN.flights().getFirst();
    PlaceId place = first.legs().get(1).from();
    var barred = new LiftOrder.Barred(first.craft(), place.value());
    LiftPlan plan =
        Lifting.design(
            MISSION,
            new LiftOrder(
                72, List.of(), FLIGHTS_ALONE, List.of(barred), List.of(), List.of(), List.of()),
            NOW);
    assertThat(plan.flights())
        .filteredOn(flight -> flight.craft().equals(first.craft()))
        .noneMatch(flight -> flight.legs().stream().anyMatch(leg -> leg.from().equals(place)));
    assertThat(plan.worth().served()).isLessThanOrEqualTo(PLAN.worth().served());
  }

  @Test
  void noFlightIsDesignedOnARouteThatIsClosed() {
    PlaceId from = PLAN.flights().getFirst().legs().get(1).from();
    PlaceId hub = MISSION.places().hub();
    var closed = new SecurityFact.RouteStateSet(from, hub, AirfieldState.CLOSED, NOW);
    LiftPlan plan = Lifting.design(G01_TimeToClearTest.with(MISSION, closed), order(), NOW);
    assertThat(plan.flights())
        .flatExtracting(LiftFlight::legs)
        .noneMatch(leg -> leg.from().equals(from) && leg.to().equals(hub));
  }

  @Test
  void aPinnedFlightStaysAsItIs() {
    LiftFlight pinned = PLAN.flights().getFirst();
    LiftPlan plan =
        Lifting.design(
            MISSION,
            new LiftOrder(
                72, List.of(), FLIGHTS_ALONE, List.of(), List.of(), List.of(pinned), List.of()),
            NOW);
    assertThat(plan.flights()).contains(pinned);
    assertThat(plan.worth().served() + plan.worth().left()).isEqualTo(plan.needs().size());
  }

  private static LiftPlan pinning(LiftFlight... pinned) {
    return Lifting.design(
        MISSION,
        new LiftOrder(
            72, List.of(), FLIGHTS_ALONE, List.of(), List.of(), List.of(pinned), List.of()),
        NOW);
  }

  /** All legs of a flight so much later. */
  private static LiftFlight later(LiftFlight flight, Duration by) {
    List<LiftFlight.LiftLeg> legs =
        flight.legs().stream()
            .map(
                l ->
                    new LiftFlight.LiftLeg(
                        l.from(), l.to(), l.departs().plus(by), l.arrives().plus(by), l.aboard()))
            .toList();
    return new LiftFlight(
        flight.craft(), flight.aircraft(), flight.seats(), flight.payloadKg(), legs);
  }

  @Test
  void aFlightThatIsMovedLaterIsTriedByTheRulesOfTheDoor() {
    LiftFlight first = PLAN.flights().getFirst();
    assertThat(pinning(later(first, Duration.ofMinutes(30))).against()).isEmpty();
    LiftPlan past = pinning(later(first, Duration.ofDays(-2)));
    assertThat(past.against())
        .isNotEmpty()
        .allMatch(said -> said.craft().equals(first.craft()) && !said.wayOut().isBlank());
    assertThat(past.against())
        .filteredOn(said -> said.reason().contains("would have left"))
        .hasSize(1);
  }

  @Test
  void oneAircraftDoesNotFlyTwiceAtOnce() {
    LiftFlight first = PLAN.flights().getFirst();
    LiftFlight next =
        new LiftFlight(
            first.craft().replaceAll("\\d+$", "9"),
            first.aircraft(),
            first.seats(),
            first.payloadKg(),
            first.legs().stream()
                .map(
                    l ->
                        new LiftFlight.LiftLeg(
                            l.from(), l.to(), l.departs(), l.arrives(), List.of()))
                .toList());
    assertThat(pinning(first, next).against())
        .extracting(LiftPlan.Against::reason)
        .anyMatch(reason -> reason.startsWith("The same aircraft is under way as"))
        .noneMatch(reason -> reason.matches(".*\\dT\\d.*"));
  }

  @Test
  void aStopThatIsMovedToOneCraftIsServedByNoOtherThatIsPlanned() {
    LiftFlight first = PLAN.flights().getFirst();
    PlaceId place = first.legs().get(1).from();
    String other =
        PLAN.flights().stream()
            .map(LiftFlight::craft)
            .filter(craft -> !craft.equals(first.craft()))
            .findFirst()
            .orElseThrow();
    var only = List.of(new LiftOrder.Barred(other, place.value()));
    LiftPlan plan =
        Lifting.design(
            MISSION,
            new LiftOrder(72, List.of(), FLIGHTS_ALONE, List.of(), only, List.of(), List.of()),
            NOW);
    assertThat(plan.flights())
        .filteredOn(f -> f.legs().stream().anyMatch(leg -> leg.from().equals(place)))
        .extracting(LiftFlight::craft)
        .containsOnly(other);
  }

  @Test
  void aFlightOfAHandHasNoMorePeopleThanSeats() {
    LiftFlight full = PLAN.flights().getFirst();
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(
            () -> new LiftFlight(full.craft(), full.aircraft(), 0, full.payloadKg(), full.legs()))
        .withMessageContaining("seats");
  }

  @Test
  void acceptedFlightsBringThePeopleOutByTheRulesOfTheMission() {
    var acceptance =
        new LiftFacts.Acceptance(
            new FactId(UUID.nameUUIDFromBytes(new byte[] {5})), new ReporterId("MOVCON"), NOW);
    List<Report> reports = LiftFacts.of(MISSION, PLAN.flights(), PLAN.seats(), acceptance);
    Folded folded = Folded.of(MISSION, reports, NOW);
    assertThat(folded.refused()).isEmpty();
    LiftPlan after = Lifting.design(folded.mission(), order(), NOW);
    assertThat(after.needs()).extracting(LiftNeed::person).doesNotContainAnyElementsOf(flown(PLAN));
    Folded again =
        Folded.of(
            folded.mission(),
            LiftFacts.of(folded.mission(), PLAN.flights(), PLAN.seats(), acceptance),
            NOW);
    assertThat(again.mission().lastEntry()).isEqualTo(folded.mission().lastEntry());
  }

  /** A seat names two places and no hour: the second trip of a day is a flight of its own. */
  @Test
  void whoFliesWithTheSecondTripOfADayHasASeatOnIt() {
    List<PersonId> people = flown(PLAN).stream().sorted().limit(2).toList();
    Instant off = NOW.plus(Duration.ofHours(6));
    List<LiftFlight.LiftLeg> legs = new ArrayList<>();
    for (int trip = 0; trip < 2; trip++) {
      Instant out = off.plus(Duration.ofHours(5L * trip));
      Instant back = out.plus(Duration.ofHours(2));
      Instant home = back.plus(Duration.ofHours(2));
      PlaceId hub = SampleMission.HUB;
      PlaceId kabul = SampleMission.KABUL;
      legs.add(new LiftFlight.LiftLeg(hub, kabul, out, back, List.of()));
      legs.add(new LiftFlight.LiftLeg(kabul, hub, back, home, List.of(people.get(trip))));
    }
    LiftFlight day = new LiftFlight("Beech 1900D 1.1", "Beech 1900D", 1, 2_000, legs);
    assertThat(pinning(day).against()).isEmpty();
    assertThat(day.trips())
        .extracting(LiftFlight::people)
        .containsExactly(List.of(people.get(0)), List.of(people.get(1)));
  }

  /** A ceiling asks how many go, not who: others who were seated make the room it wants. */
  @Test
  void whoeverHasASeatOutMakesRoomUnderTheCeiling() {
    var calm = new SecurityFact.LevelSet(SampleMission.KABUL, SecurityLevel.of(1), Map.of());
    Mission over = G01_TimeToClearTest.with(MISSION, calm);
    List<PersonId> wanted = atKabul(over);
    Person other =
        Census.at(over.picture(), NOW).at(SampleMission.KABUL).stream()
            .filter(person -> person.profile().category().countsAgainstCeiling())
            .filter(person -> !wanted.contains(person.id()) && !leavesSoon(over, person))
            .findFirst()
            .orElseThrow();
    var seat =
        new MovementFact.Booked(
            new BookingId("B-soon"),
            other.id(),
            SampleMission.out(23),
            SampleMission.KABUL,
            SampleMission.HUB);
    List<PersonId> then = atKabul(G01_TimeToClearTest.with(over, seat));
    assertThat(then).hasSize(wanted.size() - 1).doesNotContain(other.id());
    assertThat(wanted).containsAll(then);
  }

  private static List<PersonId> atKabul(Mission mission) {
    return Lifting.design(mission, order(), NOW).needs().stream()
        .filter(need -> need.from().equals(SampleMission.KABUL))
        .map(LiftNeed::person)
        .toList();
  }

  private static boolean leavesSoon(Mission mission, Person person) {
    return mission.ledger().line(person.id()).bookings().stream()
        .anyMatch(
            booking ->
                booking instanceof Booking.Seat seat
                    && Set.of(SampleMission.out(21), SampleMission.out(23))
                        .contains(seat.flight()));
  }

  private static LiftPlan leaving(PlaceId... stations) {
    return Lifting.design(
        MISSION,
        new LiftOrder(
            72, List.of(), FLIGHTS_ALONE, List.of(), List.of(), List.of(), List.of(stations)),
        NOW);
  }

  /** "How would we get them out?" is asked before anybody signs that they must go. */
  @Test
  void aStationIsPlannedAsIfItWereOrderedToBeLeft() {
    LiftPlan asked = leaving(SampleMission.KABUL);
    Clearance.Station kabul =
        Clearance.of(MISSION, NOW).stations().stream()
            .filter(station -> station.place().equals(SampleMission.KABUL))
            .findFirst()
            .orElseThrow();
    assertThat(asked.needs()).hasSizeGreaterThan(PLAN.needs().size()).containsAll(PLAN.needs());
    assertThat(asked.needs())
        .filteredOn(need -> need.from().equals(SampleMission.KABUL))
        .hasSizeLessThanOrEqualTo(kabul.people()) // Some have a seat out in time.
        .anyMatch(need -> need.why() == LiftNeed.Why.ASKED);
  }

  @Test
  void aStationThatNobodyKnowsIsNotLeft() {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> leaving(new PlaceId("XYZ")))
        .withMessageContaining("a known station");
  }

  @Test
  void anOrderBeyondAWeekIsARotationPlan() {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(
            () ->
                new LiftOrder(
                    500, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))
        .withMessageContaining("6 to 168");
  }
}
