package org.serai.desk.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.Mission;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** Lesson 1: if the order were signed now, who is out when, and who has no way? */
class G01_TimeToClearTest {
  private static final Instant NOW = SampleMission.NOW;
  private static final Mission MISSION = SampleMission.of(60).mission();

  /** The mission after one more report. */
  static Mission with(Mission mission, Fact fact) {
    FactId id =
        new FactId(UUID.nameUUIDFromBytes(fact.toString().getBytes(StandardCharsets.UTF_8)));
    ReporterId desk = new ReporterId("desk");
    Report report = new Report(id, NOW, desk, Source.DESK, Standing.HAPPENED, fact);
    return Folded.of(mission, List.of(report), NOW).mission();
  }

  private static Clearance.Station kabul(Clearance clearance) {
    return clearance.stations().stream()
        .filter(station -> station.place().equals(SampleMission.KABUL))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyKabulHasFlightsSoOnlyKabulIsCleared() {
    Clearance clearance = Clearance.of(MISSION, NOW);
    assertThat(kabul(clearance).clear()).isNotBlank();
    int elsewhere = clearance.people() - kabul(clearance).people();
    assertThat(elsewhere).isPositive();
    assertThat(clearance.noWay()).isEqualTo(elsewhere);
    assertThat(clearance.clear()).isBlank();
    assertThat(clearance.curve().getLast().out()).isEqualTo(kabul(clearance).people());
  }

  @Test
  void thePeopleOfAStationThatFlightsReachAreOutWithTheLastSeat() {
    Clearance clearance = Clearance.of(MISSION, NOW);
    Instant clear = Instant.parse(kabul(clearance).clear());
    Instant first = MISSION.flights().flight(SampleMission.out(21)).arrives();
    assertThat(clear).isAfterOrEqualTo(first).isBefore(first.plusSeconds(3_600));
  }

  @Test
  void aClosedAirfieldLeavesNobodyAWay() {
    Mission closed =
        with(
            MISSION,
            new SecurityFact.AirfieldStateSet(SampleMission.KABUL, AirfieldState.CLOSED, NOW));
    Clearance clearance = Clearance.of(closed, NOW);
    assertThat(clearance.noWay()).isEqualTo(clearance.people());
    assertThat(kabul(clearance).clear()).isBlank();
  }

  @Test
  void whoStaysBehindIsNamedByStationAndClass() {
    Clearance clearance = Clearance.of(MISSION, NOW);
    List<Clearance.Behind> behind = clearance.behind();
    assertThat(behind.stream().mapToInt(Clearance.Behind::people).sum())
        .isEqualTo(clearance.noWay() + clearance.tooMany());
    assertThat(behind)
        .isNotEmpty()
        .noneMatch(left -> left.place().equals(SampleMission.KABUL))
        .allMatch(left -> !left.hasWay() && left.people() == left.of())
        .allSatisfy(left -> assertThat(left.named()).hasSize(left.of()).isSorted());
    assertThat(behind.stream().flatMap(left -> left.named().stream())).doesNotHaveDuplicates();
  }

  @Test
  void whoIsNotNeededLeavesFirstAndTheMostCriticalWorkLast() {
    Clearance clearance = Clearance.of(MISSION, NOW);
    List<Clearance.Group> groups = clearance.classes();
    assertThat(groups).hasSizeGreaterThan(1).extracting(Clearance.Group::priority).isSorted();
    assertThat(groups.stream().mapToInt(Clearance.Group::people).sum())
        .isEqualTo(clearance.people());
    assertThat(groups.stream().mapToInt(Clearance.Group::left).sum())
        .isEqualTo(clearance.noWay() + clearance.tooMany());
  }

  @Test
  void nationalColleaguesAreCountedAsStaying() {
    Clearance clearance = Clearance.of(MISSION, NOW);
    assertThat(clearance.staying()).isPositive();
    assertThat(clearance.staying() + clearance.people()).isLessThanOrEqualTo(60);
  }

  @Test
  void aCancelledFlightIsNoWay() {
    Mission mission = MISSION;
    for (int day = 21; day < 39; day += 2) {
      mission = with(mission, new FlightFact.FlightCancelled(SampleMission.out(day), "Weather."));
    }
    assertThat(Clearance.of(mission, NOW).noWay()).isEqualTo(Clearance.of(mission, NOW).people());
  }
}
