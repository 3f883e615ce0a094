package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.serai.planner.search.Budget;

/**
 * Designs flights: serve by priority first, then few aircraft-days, then few minutes. Whoever is
 * not served gets the reason and the cheapest single change that would serve them.
 */
public final class AirliftPlanner {
  private final AirliftModel model;
  private final Slots slots;
  private final FlightClock clock;

  private AirliftPlanner(AirliftProblem problem) {
    this.model = new AirliftModel(problem);
    this.slots = new Slots(problem.airfields());
    this.clock = new FlightClock(model.joined, slots);
  }

  /** Plans within the budget; {@code nanos} is the clock that the budget's time is read from. */
  public static AirliftPlan plan(
      AirliftProblem problem, Budget budget, LongSupplier nanos, Consumer<Standing> listener) {
    AirliftPlanner planner = new AirliftPlanner(problem);
    boolean nothing = planner.model.joined.requests().isEmpty() || problem.aircraft().isEmpty();
    int[][] days = new int[problem.aircraft().size()][0];
    if (!nothing) {
      Draft draft = RoutePlanner.draft(planner.model.routing(), budget, nanos, listener);
      for (int slot = 0; slot < draft.stops.length; slot++) {
        days[draft.vehicle[slot]] = planner.events(draft.stops[slot]);
      }
    }
    return planner.answer(days);
  }

  private int[] events(int[] nodes) {
    int requests = model.joined.requests().size();
    return Arrays.stream(nodes)
        .map(
            node ->
                node < requests ? FlightClock.boards(node) : FlightClock.alights(node - requests))
        .toArray();
  }

  private AirliftPlan answer(int[][] days) {
    List<AirliftPlan.AircraftDay> flown = new ArrayList<>();
    boolean[] served = new boolean[model.joined.requests().size()];
    for (int aircraft = 0; aircraft < days.length; aircraft++) {
      int[] events = days[aircraft];
      // Slots may have gone to an aircraft timed before; then this day's people wait in the bank.
      if (events.length > 0 && clock.fits(aircraft, events, events.length)) {
        flown.add(new AirliftPlan.AircraftDay(aircraft, legs(events)));
        Arrays.stream(events).forEach(event -> served[event / 2] = true);
      } else {
        days[aircraft] = new int[0];
      }
    }
    return new AirliftPlan(flown, bank(days, served));
  }

  private List<AirliftPlan.Leg> legs(int[] events) {
    List<AirliftPlan.Leg> legs = new ArrayList<>();
    List<Integer> aboard = new ArrayList<>();
    for (int stop = 0; stop + 1 < clock.stops; stop++) {
      for (int at = clock.firstEvent[stop]; at < clock.firstEvent[stop + 1]; at++) {
        List<Integer> members = model.members.get(events[at] / 2);
        if (events[at] % 2 == 0) {
          aboard.addAll(members);
        } else {
          aboard.removeAll(members);
        }
      }
      int from = clock.airfield[stop];
      int to = clock.airfield[stop + 1];
      legs.add(new AirliftPlan.Leg(from, to, clock.takeOff[stop], clock.landing[stop + 1], aboard));
    }
    for (AirliftPlan.Leg leg : legs) {
      slots.take(leg.from(), leg.takeOff());
      slots.take(leg.to(), leg.landing());
    }
    return legs;
  }

  private List<AirliftPlan.Banked> bank(int[][] days, boolean[] served) {
    List<AirliftPlan.Banked> bank = new ArrayList<>();
    BankAdvice advice = new BankAdvice(model.joined, days);
    for (int request = 0; request < served.length; request++) {
      if (!served[request]) {
        BankAdvice.Advice said = advice.about(request);
        for (int member : model.members.get(request)) {
          bank.add(new AirliftPlan.Banked(member, said.reason(), said.wayOut()));
        }
      }
    }
    for (int member : model.apart) {
      String group = model.whole.requests().get(member).group();
      bank.add(
          new AirliftPlan.Banked(
              member,
              "The windows of group " + group + " have no minute in common.",
              "Give the group one window, or let it travel apart."));
    }
    return bank;
  }
}
