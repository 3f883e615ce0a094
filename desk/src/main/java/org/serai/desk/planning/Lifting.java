package org.serai.desk.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serai.mission.Mission;
import org.serai.mission.terms.PersonId;
import org.serai.planner.airlift.AirliftPlan;
import org.serai.planner.airlift.AirliftPlanner;
import org.serai.planner.search.Budget;

/**
 * For everybody who must go and has no seat, in one step: seats that are free on the schedule, and
 * flights for the others.
 */
public final class Lifting {
  /**
   * Steps of the search, so that the same question has the same answer: a few tenths of a second of
   * processor time. With 1,000 some answers ended with flights that were longer than need be.
   */
  private static final long STEPS = 3_000;

  private final Mission mission;
  private final LiftOrder order;
  private final Instant now;

  private Lifting(Mission mission, LiftOrder order, Instant now) {
    this.mission = mission;
    this.order = order;
    this.now = now;
  }

  /** The same mission, order and moment always give the same flights. */
  public static LiftPlan design(Mission mission, LiftOrder order, Instant now) {
    return new Lifting(mission, order, now).design();
  }

  private LiftPlan design() {
    List<LiftNeed> needs = mission.places().opened() ? LiftNeed.of(mission, order, now) : List.of();
    Set<PersonId> settled = new HashSet<>();
    order.pinned().forEach(flight -> settled.addAll(flight.people()));
    List<LiftSeat> seats = LiftSeats.of(mission, order, now, without(needs, settled));
    seats.forEach(seat -> settled.add(seat.person()));
    List<LiftNeed> open = without(needs, settled);
    List<LiftCraft> fleet = LiftCraft.of(mission);
    LiftDraft draft = new LiftDraft(mission, order, now, open, fleet);
    AirliftPlan plan =
        AirliftPlanner.plan(
            draft.problem(), Budget.rounds(STEPS, 1), System::nanoTime, standing -> {});
    List<LiftFlight> flights = new ArrayList<>(order.pinned());
    plan.days().forEach(day -> flights.add(draft.flight(day)));
    flights.sort(Comparator.comparing(flight -> flight.legs().getFirst().departs()));
    List<LiftPlan.Left> bank = new ArrayList<>();
    plan.bank().forEach(left -> bank.addAll(draft.left(left)));
    return new LiftPlan(
        now,
        order.by(now),
        needs,
        seats,
        flights,
        bank,
        new LiftTrial(mission, now).against(order.pinned(), flights),
        fleet,
        worth(needs, flights, bank));
  }

  private static List<LiftNeed> without(List<LiftNeed> needs, Set<PersonId> settled) {
    return needs.stream().filter(need -> !settled.contains(need.person())).toList();
  }

  private static LiftPlan.Worth worth(
      List<LiftNeed> needs, List<LiftFlight> flights, List<LiftPlan.Left> bank) {
    Map<String, Integer> days = new LinkedHashMap<>();
    flights.forEach(flight -> days.merge(flight.craft(), 1, Integer::sum));
    long minutes = flights.stream().mapToLong(LiftFlight::minutes).sum();
    return new LiftPlan.Worth(needs.size() - bank.size(), bank.size(), days.size(), minutes);
  }
}
