package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges flights from the problem alone; shares no code with the planner. */
public final class AirliftChecker {
  private final AirliftProblem problem;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> movements = new HashMap<>();
  private final Map<Integer, Integer> servedBy = new HashMap<>();

  private AirliftChecker(AirliftProblem problem) {
    this.problem = problem;
  }

  /** Everything wrong with the plan, in words; empty when it can be flown. */
  public static List<String> faults(AirliftProblem problem, AirliftPlan plan) {
    AirliftChecker checker = new AirliftChecker(problem);
    plan.days().forEach(checker::judgeDay);
    checker.judgeSlots();
    checker.judgeRequests(plan);
    return List.copyOf(checker.faults);
  }

  private void judgeDay(AirliftPlan.AircraftDay day) {
    Aircraft craft = problem.aircraft().get(day.aircraft());
    List<AirliftPlan.Leg> legs = day.legs();
    AirliftPlan.Leg first = legs.getFirst();
    AirliftPlan.Leg last = legs.getLast();
    say(first.from() != craft.base() || last.to() != craft.base(), craft, "is not at its base.");
    boolean late = first.takeOff() < craft.duty().from() || last.landing() > craft.duty().until();
    say(late, craft, "flies outside its duty.");
    int minutes = last.landing() - first.takeOff();
    say(minutes > craft.duty().longest(), craft, "is on duty for " + minutes + " minutes.");
    for (int at = 0; at < legs.size(); at++) {
      judgeLeg(craft, legs.get(at));
      if (at > 0) {
        AirliftPlan.Leg before = legs.get(at - 1);
        int ground = legs.get(at).takeOff() - before.landing();
        say(before.to() != legs.get(at).from(), craft, "takes off where it did not land.");
        say(ground < craft.performance().turnRound(), craft, "turns round in " + ground + ".");
      }
    }
    judgeRides(day);
  }

  private void say(boolean wrong, Aircraft craft, String what) {
    if (wrong) {
      faults.add(craft.name() + " " + what);
    }
  }

  private void judgeLeg(Aircraft craft, AirliftPlan.Leg leg) {
    Airfield from = problem.airfields().get(leg.from());
    Airfield to = problem.airfields().get(leg.to());
    double km = from.kmTo(to);
    double minutes = km / craft.performance().kmPerHour() * 60;
    say(leg.landing() - leg.takeOff() < minutes - 1e-6, craft, "flies faster than it can.");
    int seats = 0;
    int kg = 0;
    for (int request : leg.aboard()) {
      seats += problem.requests().get(request).party().seats();
      kg += problem.requests().get(request).party().kg();
    }
    say(seats > craft.seats(), craft, "has " + craft.seats() + " seats; " + seats + " are used.");
    int lift = -1;
    for (Aircraft.Payload payload : craft.payload().reversed()) {
      lift = km <= payload.upToKm() ? payload.kg() : lift;
    }
    say(kg > lift, craft, "lifts " + lift + " kg over " + (int) km + " km; " + kg + " are aboard.");
    say(
        !craft.duty().airfields().containsAll(Set.of(leg.from(), leg.to())),
        craft,
        "may not use " + from.name() + " or " + to.name() + ".");
    for (Airfield.Closed closed : from.closed()) {
      boolean within = closed.from() <= leg.takeOff() && leg.takeOff() <= closed.until();
      say(
          within && closed.to() == leg.to() && !(closed.militaryOnly() && craft.duty().military()),
          craft,
          "flies from " + from.name() + " to " + to.name() + ", when that route is closed.");
    }
    judgeMovement(craft, from, leg.takeOff());
    judgeMovement(craft, to, leg.landing());
  }

  private void judgeMovement(Aircraft craft, Airfield airfield, int minute) {
    boolean open =
        airfield.hours().stream()
            .anyMatch(
                hours ->
                    hours.from() <= minute
                        && minute <= hours.until()
                        && (craft.duty().military() || !hours.militaryOnly()));
    say(!open, craft, "moves at " + airfield.name() + " in minute " + minute + ", when closed.");
    movements.merge(airfield.name() + ", hour " + minute / 60, 1, Integer::sum);
  }

  private void judgeSlots() {
    for (Airfield airfield : problem.airfields()) {
      movements.forEach(
          (hour, count) -> {
            if (hour.startsWith(airfield.name() + ", hour ")
                && count > airfield.movementsPerHour()) {
              faults.add(
                  hour
                      + ": "
                      + count
                      + " movements; "
                      + airfield.movementsPerHour()
                      + " are allowed.");
            }
          });
    }
  }

  private void judgeRides(AirliftPlan.AircraftDay day) {
    Map<Integer, AirliftPlan.Leg> firstLeg = new HashMap<>();
    Map<Integer, AirliftPlan.Leg> lastLeg = new HashMap<>();
    Set<Integer> gone = new HashSet<>();
    for (AirliftPlan.Leg leg : day.legs()) {
      for (int request : lastLeg.keySet()) {
        if (!leg.aboard().contains(request)) {
          gone.add(request);
        }
      }
      for (int request : leg.aboard()) {
        if (gone.contains(request)) {
          faults.add(problem.requests().get(request).name() + " boards twice.");
        }
        firstLeg.putIfAbsent(request, leg);
        lastLeg.put(request, leg);
      }
    }
    firstLeg.forEach(
        (request, leg) ->
            judgeRide(day.aircraft(), request, leg, lastLeg.getOrDefault(request, leg)));
  }

  private void judgeRide(int aircraft, int number, AirliftPlan.Leg first, AirliftPlan.Leg last) {
    AirRequest request = problem.requests().get(number);
    if (servedBy.put(number, aircraft) != null) {
      faults.add(request.name() + " rides on two aircraft.");
    }
    if (first.from() != request.trip().from() || last.to() != request.trip().to()) {
      faults.add(request.name() + " is not carried from where it waits to where it goes.");
    }
    AirRequest.Window off = request.trip().takeOff();
    AirRequest.Window on = request.trip().landing();
    if (first.takeOff() < off.earliest() || first.takeOff() > off.latest()) {
      faults.add(request.name() + " takes off in minute " + first.takeOff() + ", outside " + off);
    }
    if (last.landing() < on.earliest() || last.landing() > on.latest()) {
      faults.add(request.name() + " lands in minute " + last.landing() + ", outside " + on);
    }
    int ride = last.landing() - first.takeOff();
    if (ride > request.longestRide()) {
      faults.add(
          request.name() + " rides " + ride + " minutes; at most " + request.longestRide() + ".");
    }
  }

  private void judgeRequests(AirliftPlan plan) {
    Set<Integer> banked = new HashSet<>();
    plan.bank().forEach(entry -> banked.add(entry.request()));
    Map<String, Set<Integer>> groups = new HashMap<>();
    for (int number = 0; number < problem.requests().size(); number++) {
      AirRequest request = problem.requests().get(number);
      if (banked.contains(number) == servedBy.containsKey(number)) {
        faults.add(request.name() + " must be either served or in the bank.");
      }
      if (!request.group().isEmpty()) {
        groups
            .computeIfAbsent(request.group(), name -> new HashSet<>())
            .add(servedBy.getOrDefault(number, -1));
      }
    }
    groups.forEach(
        (name, aircraft) -> {
          if (aircraft.size() > 1) {
            faults.add("Group " + name + " is torn apart.");
          }
        });
  }
}
