package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A single change to an airlift: what was in the way, what to do, and the problem after it. */
record AirliftChange(String hindrance, String advice, AirliftProblem after) {
  /** Delays offered, in minutes, cheapest first; beyond a day it is another plan. */
  private static final int[] LATER = {30, 60, 120, 240, 480, 1440};

  private static final int LAST_MINUTE = 100_000;

  /** Changes that could help this request with this aircraft, cheapest first. */
  static List<AirliftChange> about(AirliftProblem problem, int request, int aircraft) {
    List<AirliftChange> changes = new ArrayList<>();
    AirRequest wanted = problem.requests().get(request);
    Aircraft craft = problem.aircraft().get(aircraft);
    for (int minutes : LATER) {
      changes.add(later(problem, request, minutes));
    }
    changes.add(longerRide(problem, request));
    for (int minutes : LATER) {
      changes.add(longerDuty(problem, aircraft, minutes));
    }
    int more = wanted.party().seats();
    changes.add(moreSeats(problem, aircraft, more));
    changes.add(lighter(problem, request));
    for (int airfield : new int[] {wanted.trip().from(), wanted.trip().to()}) {
      if (problem.airfields().get(airfield).hasMilitaryHours() && !craft.duty().military()) {
        changes.add(ofForces(problem, aircraft, airfield));
      }
      changes.add(opened(problem, airfield));
      if (!problem.airfields().get(airfield).closed().isEmpty()) {
        changes.add(cleared(problem, airfield));
      }
      if (!craft.duty().airfields().contains(airfield)) {
        changes.add(allowed(problem, aircraft, airfield));
      }
    }
    return changes;
  }

  private static AirliftChange later(AirliftProblem problem, int request, int minutes) {
    AirRequest was = problem.requests().get(request);
    AirRequest.Window off = was.trip().takeOff();
    AirRequest.Window on = was.trip().landing();
    var trip =
        new AirRequest.Trip(
            was.trip().from(),
            was.trip().to(),
            new AirRequest.Window(off.earliest(), off.latest() + minutes),
            new AirRequest.Window(on.earliest(), on.latest() + minutes));
    return new AirliftChange(
        "No aircraft can be there within its windows.",
        "Let " + was.name() + " travel up to " + minutes + " minutes later.",
        with(problem, request, trip, was.party(), was.longestRide()));
  }

  private static AirliftChange longerRide(AirliftProblem problem, int request) {
    AirRequest was = problem.requests().get(request);
    return new AirliftChange(
        "No flight is as short as its longest ride of " + was.longestRide() + " minutes.",
        "Allow " + was.name() + " a ride of more than " + was.longestRide() + " minutes.",
        with(problem, request, was.trip(), was.party(), LAST_MINUTE));
  }

  private static AirliftChange lighter(AirliftProblem problem, int request) {
    AirRequest was = problem.requests().get(request);
    var party = new AirRequest.Party(was.party().seats(), 0);
    return new AirliftChange(
        "Its " + was.party().kg() + " kg are more than an aircraft lifts on such a leg.",
        "Send the baggage of " + was.name() + " another way.",
        with(problem, request, was.trip(), party, was.longestRide()));
  }

  private static AirliftProblem with(
      AirliftProblem problem,
      int request,
      AirRequest.Trip trip,
      AirRequest.Party party,
      int longestRide) {
    AirRequest was = problem.requests().get(request);
    List<AirRequest> requests = new ArrayList<>(problem.requests());
    requests.set(
        request, new AirRequest(was.name(), trip, party, was.priority(), longestRide, was.group()));
    return new AirliftProblem(problem.airfields(), problem.aircraft(), requests);
  }

  private static AirliftChange longerDuty(AirliftProblem problem, int aircraft, int minutes) {
    Aircraft was = problem.aircraft().get(aircraft);
    Aircraft.Duty duty = was.duty();
    var longer =
        new Aircraft.Duty(
            duty.from(),
            duty.until() + minutes,
            duty.longest() + minutes,
            duty.airfields(),
            duty.military());
    return new AirliftChange(
        "The crews' duty ends too early.",
        "Lengthen the duty of " + was.name() + " by " + minutes + " minutes.",
        with(problem, aircraft, was.seats(), longer));
  }

  private static AirliftChange ofForces(AirliftProblem problem, int aircraft, int airfield) {
    Aircraft was = problem.aircraft().get(aircraft);
    Aircraft.Duty duty = was.duty();
    String name = problem.airfields().get(airfield).name();
    var military =
        new Aircraft.Duty(duty.from(), duty.until(), duty.longest(), duty.airfields(), true);
    return new AirliftChange(
        name + " is open to military aircraft alone when an aircraft could be there.",
        "Ask for an aircraft of armed forces like " + was.name() + ", which may use " + name + ".",
        with(problem, aircraft, was.seats(), military));
  }

  private static AirliftChange moreSeats(AirliftProblem problem, int aircraft, int more) {
    Aircraft was = problem.aircraft().get(aircraft);
    return new AirliftChange(
        "No aircraft has the seats it needs.",
        "Take an aircraft with up to "
            + (was.seats() + more)
            + " seats in place of "
            + was.name()
            + " ("
            + was.seats()
            + ").",
        with(problem, aircraft, was.seats() + more, was.duty()));
  }

  private static AirliftChange allowed(AirliftProblem problem, int aircraft, int airfield) {
    Aircraft was = problem.aircraft().get(aircraft);
    Aircraft.Duty duty = was.duty();
    Set<Integer> airfields = new HashSet<>(duty.airfields());
    airfields.add(airfield);
    String name = problem.airfields().get(airfield).name();
    var wider =
        new Aircraft.Duty(duty.from(), duty.until(), duty.longest(), airfields, duty.military());
    return new AirliftChange(
        "No aircraft may use " + name + ".",
        "Obtain clearance for " + was.name() + " at " + name + ".",
        with(problem, aircraft, was.seats(), wider));
  }

  private static AirliftProblem with(
      AirliftProblem problem, int aircraft, int seats, Aircraft.Duty duty) {
    Aircraft was = problem.aircraft().get(aircraft);
    List<Aircraft> fleet = new ArrayList<>(problem.aircraft());
    fleet.set(
        aircraft,
        new Aircraft(was.name(), was.base(), seats, was.payload(), was.performance(), duty));
    return new AirliftProblem(problem.airfields(), fleet, problem.requests());
  }

  private static AirliftChange opened(AirliftProblem problem, int airfield) {
    List<Airfield> airfields = new ArrayList<>(problem.airfields());
    Airfield was = airfields.get(airfield);
    var always = List.of(new Airfield.Hours(0, LAST_MINUTE, false));
    airfields.set(
        airfield,
        new Airfield(
            was.name(),
            was.latitude(),
            was.longitude(),
            always,
            Airfield.NO_SLOT_LIMIT,
            was.closed()));
    return new AirliftChange(
        was.name() + " is closed or full when an aircraft could be there.",
        "Obtain hours and a slot at " + was.name() + ".",
        new AirliftProblem(airfields, problem.aircraft(), problem.requests()));
  }

  private static AirliftChange cleared(AirliftProblem problem, int airfield) {
    List<Airfield> airfields = new ArrayList<>(problem.airfields());
    Airfield was = airfields.get(airfield);
    airfields.set(
        airfield,
        new Airfield(
            was.name(), was.latitude(), was.longitude(), was.hours(), was.movementsPerHour()));
    return new AirliftChange(
        "The route from " + was.name() + " is closed when an aircraft could fly it.",
        "Have the routes from " + was.name() + " opened.",
        new AirliftProblem(airfields, problem.aircraft(), problem.requests()));
  }

  /** One more aircraft of the same kind at the same base. */
  static AirliftChange oneMore(AirliftProblem problem, int aircraft) {
    List<Aircraft> fleet = new ArrayList<>(problem.aircraft());
    Aircraft like = fleet.get(aircraft);
    fleet.add(like);
    String base = problem.airfields().get(like.base()).name();
    return new AirliftChange(
        "All aircraft that could take it are taken by others.",
        "Add one more aircraft like " + like.name() + " at " + base + ".",
        new AirliftProblem(problem.airfields(), fleet, problem.requests()));
  }

  static IntStream fleet(AirliftProblem problem) {
    return IntStream.range(0, problem.aircraft().size());
  }
}
