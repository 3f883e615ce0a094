package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.serai.planner.search.Budget;

/** Lesson 4: flights for people, and a bank that says why and what would help. */
class B04_FlightsTest {
  private static final int KABUL = 0;
  private static final int HERAT = 1;
  private static final int ALMATY = 2;
  private static final List<Airfield.Hours> ALWAYS = List.of(new Airfield.Hours(0, 2879, false));

  private static Airfield airfield(String name, double north, double east) {
    return new Airfield(name, north, east, ALWAYS, Airfield.NO_SLOT_LIMIT);
  }

  private static final List<Airfield> AIRFIELDS =
      List.of(
          airfield("Kabul", 34.57, 69.21),
          airfield("Herat", 34.21, 62.23),
          airfield("Almaty", 43.35, 77.04));

  private static Aircraft dash(String name, int seats, Aircraft.Duty duty) {
    return new Aircraft(
        name,
        ALMATY,
        seats,
        List.of(new Aircraft.Payload(700, 5000), new Aircraft.Payload(2000, 4000)),
        new Aircraft.Performance(500, 45),
        duty);
  }

  private static Aircraft.Duty day(int longest) {
    return new Aircraft.Duty(0, 1440, longest, Set.of(KABUL, HERAT, ALMATY), false);
  }

  private static AirRequest request(String name, int from, int to, int seats, int priority) {
    var window = new AirRequest.Window(0, 1440);
    return new AirRequest(
        name,
        new AirRequest.Trip(from, to, window, window),
        new AirRequest.Party(seats, seats * 90),
        priority,
        1440,
        "");
  }

  private static AirliftPlan plan(AirliftProblem problem) {
    AirliftPlan plan =
        AirliftPlanner.plan(problem, Budget.rounds(3000, 1), System::nanoTime, progress -> {});
    assertThat(AirliftChecker.faults(problem, plan)).isEmpty();
    return plan;
  }

  private static AirliftProblem problem(Aircraft aircraft, AirRequest... requests) {
    return new AirliftProblem(AIRFIELDS, List.of(aircraft), List.of(requests));
  }

  @Test
  void oneAircraftFliesOutTakesThePeopleAndComesHome() {
    AirliftPlan plan =
        plan(problem(dash("UN-1", 30, day(900)), request("staff", KABUL, ALMATY, 20, 1)));
    assertThat(plan.bank()).isEmpty();
    assertThat(plan.days().getFirst().legs()).hasSize(2);
    assertThat(plan.days().getFirst().legs().getLast().aboard()).containsExactly(0);
  }

  @Test
  void moreThanOneLoadMeansMoreThanOneTripOnTheSameDay() {
    AirliftPlan plan =
        plan(
            problem(
                dash("UN-1", 30, day(1200)),
                request("first", KABUL, ALMATY, 30, 1),
                request("second", KABUL, ALMATY, 30, 2)));
    assertThat(plan.bank()).isEmpty();
    assertThat(plan.days().getFirst().legs()).hasSize(4);
  }

  @Test
  void whereNotAllCanGoTheHigherPriorityGoesEvenWithFewerSeats() {
    AirliftPlan plan =
        plan(
            problem(
                dash("UN-1", 30, day(500)),
                request("many", KABUL, ALMATY, 30, 2),
                request("medical", KABUL, ALMATY, 2, 1)));
    assertThat(plan.bank())
        .containsExactly(
            new AirliftPlan.Banked(
                0,
                "All aircraft that could take it are taken by others.",
                "Lengthen the duty of UN-1 by 240 minutes."));
  }

  @Test
  void saysThatTheCrewsDutyIsTooShortAndByHowMuch() {
    AirliftPlan plan =
        plan(problem(dash("UN-1", 30, day(240)), request("staff", KABUL, ALMATY, 20, 1)));
    assertThat(plan.bank())
        .containsExactly(
            new AirliftPlan.Banked(
                0, "The crews' duty ends too early.", "Lengthen the duty of UN-1 by 120 minutes."));
  }

  /** What becomes of twenty people at Kabul with its airfield open in these hours. */
  private static AirliftPlan outOf(
      List<Airfield.Hours> hours, List<Airfield.Closed> closed, boolean military) {
    Airfield kabul = new Airfield("Kabul", 34.57, 69.21, hours, 10, closed);
    var duty = new Aircraft.Duty(0, 1440, 900, day(900).airfields(), military);
    return plan(
        new AirliftProblem(
            List.of(kabul, AIRFIELDS.get(HERAT), AIRFIELDS.get(ALMATY)),
            List.of(dash("UN-1", 30, duty)),
            List.of(request("staff", KABUL, ALMATY, 20, 1))));
  }

  private static final List<Airfield.Hours> MILITARY = List.of(new Airfield.Hours(0, 2879, true));

  @Test
  void aClosedAirfieldIsNamed() {
    assertThat(outOf(List.of(), List.of(), false).bank())
        .containsExactly(
            new AirliftPlan.Banked(
                0,
                "Kabul is closed or full when an aircraft could be there.",
                "Obtain hours and a slot at Kabul."));
  }

  @Test
  void whereMilitaryAircraftAloneAreLetInOneOfThemIsAskedFor() {
    assertThat(outOf(MILITARY, List.of(), false).bank())
        .containsExactly(
            new AirliftPlan.Banked(
                0,
                "Kabul is open to military aircraft alone when an aircraft could be there.",
                "Ask for an aircraft of armed forces like UN-1, which may use Kabul."));
    assertThat(outOf(MILITARY, List.of(), true).bank()).isEmpty();
  }

  /** Military hours that come too late for anybody are no reason to ask for armed forces. */
  @Test
  void whatArmedForcesCouldNotFlyEitherIsNotAskedOfThem() {
    var late = List.of(new Airfield.Hours(2800, 2879, true));
    assertThat(outOf(late, List.of(), false).bank())
        .extracting(AirliftPlan.Banked::wayOut)
        .containsExactly("Obtain hours and a slot at Kabul.");
  }

  @Test
  void aRouteMayBeClosedToAllButMilitaryAircraft() {
    var closed = List.of(new Airfield.Closed(ALMATY, 0, 2879, true));
    assertThat(outOf(ALWAYS, closed, true).bank()).isEmpty();
    assertThat(outOf(ALWAYS, closed, false).bank())
        .extracting(AirliftPlan.Banked::reason)
        .containsExactly("The route from Kabul is closed when an aircraft could fly it.");
  }

  @Test
  void aGroupFliesTogetherOrNotAtAll() {
    var window = new AirRequest.Window(0, 1440);
    var trip = new AirRequest.Trip(KABUL, ALMATY, window, window);
    var mother = new AirRequest("mother", trip, new AirRequest.Party(1, 90), 1, 1440, "family");
    var children =
        new AirRequest("children", trip, new AirRequest.Party(3, 150), 2, 1440, "family");
    AirliftPlan plan = plan(problem(dash("UN-1", 3, day(500)), mother, children));
    assertThat(plan.bank()).extracting(AirliftPlan.Banked::request).containsExactly(0, 1);
  }

  @Test
  void slotsKeepTwoAircraftApart() {
    Airfield kabul = new Airfield("Kabul", 34.57, 69.21, ALWAYS, 1);
    AirliftProblem problem =
        new AirliftProblem(
            List.of(kabul, AIRFIELDS.get(HERAT), AIRFIELDS.get(ALMATY)),
            List.of(dash("UN-1", 20, day(900)), dash("UN-2", 20, day(900))),
            List.of(
                request("first", KABUL, ALMATY, 20, 1), request("second", KABUL, ALMATY, 20, 1)));
    assertThat(plan(problem).bank()).isEmpty();
  }

  @Test
  void nobodyTakesOffForWhereTheRouteIsClosed() {
    var closed = List.of(new Airfield.Closed(ALMATY, 0, 599, false));
    Airfield kabul = new Airfield("Kabul", 34.57, 69.21, ALWAYS, Airfield.NO_SLOT_LIMIT, closed);
    AirliftPlan plan =
        plan(
            new AirliftProblem(
                List.of(kabul, AIRFIELDS.get(1), AIRFIELDS.get(2)),
                List.of(dash("Dash", 50, day(1440))),
                List.of(request("staff", KABUL, ALMATY, 10, 1))));
    assertThat(plan.bank()).isEmpty();
    AirliftPlan.Leg out =
        plan.days().getFirst().legs().stream()
            .filter(leg -> leg.from() == KABUL && leg.to() == ALMATY)
            .findFirst()
            .orElseThrow();
    assertThat(out.takeOff()).isGreaterThanOrEqualTo(600);
  }
}
