package org.serai.desk.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serai.mission.Mission;
import org.serai.mission.facts.Report;
import org.serai.mission.flights.Flight;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlanId;
import org.serai.planner.rotation.Certificate;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** Asks the rotation planner for a plan of a mission, and makes a proposal of the answer. */
public final class Planning {
  private Planning() {}

  /**
   * What is asked for: the weeks from a day on, by whom it will be called, and the clock's word.
   */
  public record Request(PlanId plan, LocalDate first, int weeks, Instant now) {
    /** From when on levels are reckoned: what is set until the plan begins is known to it. */
    Instant begins(ZoneId zone) {
      Instant begins = first.atStartOfDay(zone).toInstant();
      return begins.isAfter(now) ? begins : now;
    }
  }

  /** Searches until the budget is spent or the stop is raised; answers with the best found. */
  public static Proposal propose(
      Mission mission, Request request, Budget budget, Progress<RotationPlan> progress, Stop stop) {
    SlotCalendar calendar = SlotCalendar.of(mission, request);
    Demand demand = new Drafting(mission, calendar).demand();
    RotationAnswer answer = RotationPlanner.solve(demand.problem(), budget, progress, stop);
    return proposal(demand, answer, request);
  }

  /** Without a hub or anybody who rotates there is nothing to plan: says what is wanted first. */
  public static void refuseUnready(Mission mission) {
    long rotating =
        mission.people().people().stream()
            .filter(person -> !person.separated() && person.profile().category().rotates())
            .count();
    Malformed.unless(mission.places().opened(), "mission", "not opened", "a mission with a hub");
    Malformed.unless(rotating > 0, "people", 0, "people who rotate between stations and hub");
    Malformed.unless(!mission.posts().posts().isEmpty(), "posts", 0, "posts to be held");
  }

  /** The problem that {@link #propose} solves: for measurements, and for who certifies a plan. */
  public static RotationProblem problem(Mission mission, Request request) {
    SlotCalendar calendar = SlotCalendar.of(mission, request);
    return new Drafting(mission, calendar).demand().problem();
  }

  /**
   * A plan that was certified, as the proposal that it was written from.
   *
   * @param now the moment at which it was planned: the start of its scenario
   * @throws Malformed where it is no plan of this mission
   */
  public static Proposal certified(Mission mission, PlanProof proof, Instant now) {
    Demand demand = OccasionReading.demand(mission, proof, now);
    ProofReading reading = new ProofReading(demand, proof);
    RotationPlan plan = reading.plan();
    Certificate proven = reading.certificate();
    return proposal(
        demand,
        new RotationAnswer(plan, proven.bound(), proven.safetyBound(), proven, 0, Duration.ZERO),
        new Request(new PlanId("certified"), proof.first(), proof.weeks(), now));
  }

  static Proposal proposal(Demand demand, RotationAnswer answer, Request request) {
    Seating seating = new Seating(demand.corridors());
    MoveMaker moves = new MoveMaker(demand, seating);
    moves.make(answer.plan());
    Map<PersonId, List<Integer>> states = states(demand, answer.plan());
    List<Report> facts =
        new FactMaker(demand, request.plan(), request.now()).facts(moves.dated(), states);
    Folded folded = Folded.of(demand.mission(), facts, request.now());
    return new Proposal(
        request.plan(),
        demand.calendar().covers(),
        demand.calendar().slots(),
        facts,
        folded.mission(),
        ValueWords.of(demand.problem(), answer, demand.calendar().perWeek()),
        standpoints(demand, states),
        moves.dated().stream().map(MoveMaker.Dated::move).toList(),
        coverage(demand, answer.plan()),
        seats(demand, seating),
        moves.unseated(),
        StrandedWords.of(demand, answer.plan()),
        folded.refused(),
        ProofMaker.of(demand, answer));
  }

  private static Map<PersonId, List<Integer>> states(Demand demand, RotationPlan plan) {
    Map<PersonId, List<Integer>> states = new HashMap<>();
    for (int p = 0; p < demand.books().people().count(); p++) {
      List<Integer> ofPerson = new ArrayList<>(demand.calendar().count());
      for (int slot = 0; slot < demand.calendar().count(); slot++) {
        ofPerson.add(plan.state(p, slot));
      }
      states.put(demand.books().people().thing(p), ofPerson);
    }
    return states;
  }

  private static Map<PersonId, List<Standpoint>> standpoints(
      Demand demand, Map<PersonId, List<Integer>> states) {
    Map<PersonId, List<Standpoint>> standpoints = new HashMap<>();
    states.forEach(
        (person, of) ->
            standpoints.put(person, of.stream().map(demand.books()::standpoint).toList()));
    return standpoints;
  }

  private static List<PostCover> coverage(Demand demand, RotationPlan plan) {
    int posts = demand.books().posts().size();
    int slots = demand.calendar().count();
    int[][] onTheSpot = new int[posts][slots];
    int[][] fromHub = new int[posts][slots];
    for (int p = 0; p < demand.books().people().count(); p++) {
      for (int slot = 0; slot < slots; slot++) {
        int state = plan.state(p, slot);
        if (State.isRemote(state)) {
          fromHub[State.remotePost(state)][slot]++;
        } else if (State.isIn(state) && state < posts) {
          onTheSpot[state][slot]++;
        }
      }
    }
    List<PostCover> coverage = new ArrayList<>();
    for (int q = 0; q < posts; q++) {
      coverage.add(
          new PostCover(demand.books().posts().get(q), listed(onTheSpot[q]), listed(fromHub[q])));
    }
    return coverage;
  }

  private static List<Integer> listed(int[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static List<SeatUse> seats(Demand demand, Seating seating) {
    List<SeatUse> seats = new ArrayList<>();
    for (int corridor = 0; corridor < demand.corridors().count(); corridor++) {
      for (int slot = 0; slot < demand.calendar().count(); slot++) {
        for (Corridors.Hop hop : demand.corridors().hops(corridor, slot)) {
          Flight flight = demand.mission().flights().flight(hop.flight());
          Leg leg = hop.leg();
          int used = seating.used(flight.id(), leg);
          seats.add(new SeatUse(flight.id(), leg, hop.seats(), used));
        }
      }
    }
    seats.sort(Comparator.comparing(SeatUse::departs).thenComparing(SeatUse::flight));
    return seats;
  }
}
