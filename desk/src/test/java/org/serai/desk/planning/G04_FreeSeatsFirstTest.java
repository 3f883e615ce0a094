package org.serai.desk.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.Mission;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;
import org.serai.mission.terms.ReporterId;

/** Lesson 4: nobody orders an aircraft while a seat is free on one that flies anyway. */
class G04_FreeSeatsFirstTest {
  private static final Instant NOW = SampleMission.NOW;
  private static final Mission MISSION = SampleMission.of(60).mission();
  private static final FlightId FIRST = SampleMission.out(21);

  private static LiftPlan leaving(Mission mission, List<String> without, PlaceId... stations) {
    return Lifting.design(
        mission,
        new LiftOrder(72, List.of(), without, List.of(), List.of(), List.of(), List.of(stations)),
        NOW);
  }

  private static LiftPlan kabul(Mission mission) {
    return leaving(mission, List.of(), SampleMission.KABUL);
  }

  private static Mission with(Mission mission, LiftPlan plan) {
    var acceptance =
        new LiftFacts.Acceptance(
            new FactId(UUID.nameUUIDFromBytes(new byte[] {4})), new ReporterId("MOVCON"), NOW);
    Folded folded =
        Folded.of(mission, LiftFacts.of(mission, plan.flights(), plan.seats(), acceptance), NOW);
    assertThat(folded.refused()).isEmpty();
    return folded.mission();
  }

  private static List<PersonId> seated(LiftPlan plan) {
    return plan.seats().stream().map(LiftSeat::person).toList();
  }

  @Test
  void whoeverFitsOnAFreeSeatNeedsNoFlight() {
    LiftPlan plan = kabul(MISSION);
    assertThat(plan.seats()).isNotEmpty();
    List<PersonId> flown = plan.flights().stream().flatMap(f -> f.people().stream()).toList();
    assertThat(flown).doesNotContainAnyElementsOf(seated(plan));
    assertThat(plan.worth().served()).isEqualTo(flown.size() + plan.seats().size());
    assertThat(plan.needs()).extracting(LiftNeed::person).containsAll(seated(plan));
  }

  @Test
  void theSeatIsInTimeForTheDeadlineAndForWhoeverChecksIn() {
    long checkIn = MISSION.places().policy(Policy.CHECK_IN_CLOSES_MINUTES);
    LiftPlan plan = kabul(MISSION);
    assertThat(plan.seats())
        .allMatch(seat -> seat.departs().isAfter(NOW.plus(Duration.ofMinutes(checkIn))))
        .allMatch(seat -> !seat.arrives().isAfter(plan.by()));
  }

  @Test
  void theDoorAdmitsAllOfThemAndTheyAreInNobodysNeedAnyMore() {
    LiftPlan plan = kabul(MISSION);
    LiftPlan after = kabul(with(MISSION, plan));
    assertThat(after.needs())
        .extracting(LiftNeed::person)
        .doesNotContainAnyElementsOf(seated(plan));
  }

  /** With one seat left, it is for whoever is at a level that does not admit the post. */
  @Test
  void theMostUrgentIsSeatedFirst() {
    Mission tight = oneSeatOn(FIRST, MISSION);
    LiftPlan plan = kabul(tight);
    Map<PersonId, LiftNeed.Why> why =
        plan.needs().stream().collect(Collectors.toMap(LiftNeed::person, LiftNeed::why));
    List<LiftSeat> first = plan.seats().stream().filter(s -> s.flight().equals(FIRST)).toList();
    assertThat(first).hasSize(1);
    LiftNeed.Why most =
        plan.needs().stream()
            .filter(need -> need.from().equals(SampleMission.KABUL))
            .map(LiftNeed::why)
            .min(LiftNeed.Why::compareTo)
            .orElseThrow();
    assertThat(why.get(first.getFirst().person())).isEqualTo(most);
  }

  private static Mission oneSeatOn(FlightId flight, Mission mission) {
    int booked = mission.ledger().seats(flight).size();
    return G01_TimeToClearTest.with(mission, new FlightFact.SeatsChanged(flight, booked + 1));
  }

  @Test
  void whoTravelsTogetherIsNotParted() {
    List<PersonId> two = seated(kabul(MISSION)).stream().sorted().limit(2).toList();
    var family = new PersonFact.GroupFormed(new GroupId("G-1"), GroupKind.FAMILY, two);
    Mission tight = oneSeatOn(FIRST, G01_TimeToClearTest.with(MISSION, family));
    List<LiftSeat> theirs =
        kabul(tight).seats().stream().filter(seat -> two.contains(seat.person())).toList();
    assertThat(theirs).extracting(LiftSeat::flight).doesNotContain(FIRST);
    assertThat(theirs.stream().map(LiftSeat::flight).distinct()).hasSizeLessThanOrEqualTo(1);
    assertThat(theirs.size()).isIn(0, 2);
  }

  @Test
  void aHandMayKeepTheSeatsOfAFlightForOthers() {
    LiftPlan kept = leaving(MISSION, List.of(FIRST.toString()), SampleMission.KABUL);
    assertThat(kabul(MISSION).seats()).extracting(LiftSeat::flight).contains(FIRST);
    assertThat(kept.seats()).extracting(LiftSeat::flight).doesNotContain(FIRST);
  }

  /** Whom nobody ordered out is not booked on what was accepted: those seats are not forgotten. */
  @Test
  void seatsThatStayedFreeOnAcceptedFlightsAreUsedBeforeAnotherIsDesigned() {
    List<String> soon =
        MISSION.flights().flights().stream()
            .filter(flight -> flight.departs().isAfter(NOW))
            .filter(flight -> flight.departs().isBefore(NOW.plus(Duration.ofDays(3))))
            .map(flight -> flight.id().toString())
            .toList();
    LiftPlan asked = leaving(MISSION, soon, SampleMission.KABUL);
    List<PersonId> underNoOrder =
        asked.needs().stream()
            .filter(need -> need.why() == LiftNeed.Why.ASKED)
            .map(LiftNeed::person)
            .toList();
    Mission accepted = with(MISSION, unbooked(asked, underNoOrder));
    LiftPlan anew = leaving(accepted, soon, SampleMission.KABUL);
    assertThat(anew.seats()).isNotEmpty().allMatch(s -> s.flight().value().startsWith("LIFT-"));
    assertThat(anew.worth().craftDays()).isLessThan(asked.worth().craftDays());
    assertThat(anew.worth().left()).isLessThanOrEqualTo(asked.worth().left());
  }

  private static LiftPlan unbooked(LiftPlan plan, List<PersonId> people) {
    List<LiftFlight> flights =
        plan.flights().stream()
            .map(
                f ->
                    new LiftFlight(
                        f.craft(),
                        f.aircraft(),
                        f.seats(),
                        f.payloadKg(),
                        f.legs().stream().map(leg -> without(leg, people)).toList()))
            .toList();
    return new LiftPlan(
        plan.asked(),
        plan.by(),
        plan.needs(),
        List.of(),
        flights,
        plan.bank(),
        plan.against(),
        plan.fleet(),
        plan.worth());
  }

  private static LiftFlight.LiftLeg without(LiftFlight.LiftLeg leg, List<PersonId> people) {
    List<PersonId> aboard = leg.aboard().stream().filter(p -> !people.contains(p)).toList();
    return new LiftFlight.LiftLeg(leg.from(), leg.to(), leg.departs(), leg.arrives(), aboard);
  }
}
