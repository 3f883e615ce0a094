package org.serai.desk.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.Mission;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlanId;

/**
 * Lesson 3: a plan by weeks counts on a seat only where its flight may fly, by the same question
 * that the way out of a station answers.
 */
class G03_SeatsThatCanBeFlownTest {
  private static final Mission MISSION = SampleMission.of(60).mission();

  /** In the week of 23 August: the flight of 24 August, out of Kabul. */
  private static final Leg LEG = MISSION.flights().flight(SampleMission.out(23)).legs().getFirst();

  /** Of 50 seats two are held by people whom the plan does not move. */
  private static final int LEFT = 48;

  private static int seats(Mission mission) {
    var request =
        new Planning.Request(new PlanId("R-1"), LocalDate.of(2021, 8, 23), 4, SampleMission.NOW);
    SlotCalendar calendar = SlotCalendar.of(mission, request);
    Corridors corridors = Corridors.of(mission, calendar, Set.of());
    int toHub = corridors.way(SampleMission.KABUL, SampleMission.HUB).getFirst();
    return corridors.hops(toHub, calendar.slotOf(LEG.departs())).stream()
        .filter(hop -> hop.leg().equals(LEG))
        .mapToInt(Corridors.Hop::seats)
        .sum();
  }

  private static Mission route(AirfieldState state) {
    return G01_TimeToClearTest.with(
        MISSION, new SecurityFact.RouteStateSet(LEG.from(), LEG.to(), state, SampleMission.NOW));
  }

  private static Mission byForces(Mission mission) {
    return G01_TimeToClearTest.with(mission, new FlightFact.FlownByForces(SampleMission.out(23)));
  }

  @Test
  void nothingIsSaidAgainstTheFlight() {
    assertThat(seats(MISSION)).isEqualTo(LEFT);
  }

  @Test
  void aRouteThatIsClosedHasNoSeats() {
    assertThat(seats(route(AirfieldState.CLOSED))).isZero();
    assertThat(seats(byForces(route(AirfieldState.CLOSED)))).isZero();
  }

  @Test
  void aRouteForArmedForcesAloneHasTheirSeats() {
    Mission military = route(AirfieldState.MILITARY_ONLY);
    assertThat(seats(military)).isZero();
    assertThat(seats(byForces(military))).isEqualTo(LEFT);
  }

  @Test
  void anAirfieldForArmedForcesAloneHasTheirSeats() {
    var kabul = SampleMission.KABUL;
    Mission military =
        G01_TimeToClearTest.with(
            MISSION,
            new SecurityFact.AirfieldStateSet(
                kabul, AirfieldState.MILITARY_ONLY, SampleMission.NOW));
    assertThat(seats(military)).isZero();
    assertThat(seats(byForces(military))).isEqualTo(LEFT);
  }

  @Test
  void aFlightOutsideTheWindowOfAnAirfieldHasNoSeats() {
    // It leaves at 9:30 by the clock of Kabul; the window ends at 9.
    Days days = new Days(LocalDate.of(2021, 8, 23), LocalDate.of(2021, 9, 30));
    var window = new SecurityFact.WindowSet(SampleMission.KABUL, days, 6 * 60, 9 * 60);
    assertThat(seats(G01_TimeToClearTest.with(MISSION, window))).isZero();
    var later = new SecurityFact.WindowSet(SampleMission.KABUL, days, 6 * 60, 10 * 60);
    assertThat(seats(G01_TimeToClearTest.with(MISSION, later))).isEqualTo(LEFT);
  }
}
