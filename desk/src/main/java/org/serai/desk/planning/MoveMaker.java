package org.serai.desk.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.people.Group;
import org.serai.mission.terms.PersonId;
import org.serai.planner.rotation.Move;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.State;

/**
 * Turns the moves of a plan into dated ones, with flights; who leaves a station is seated first.
 */
final class MoveMaker {
  /** Between the hub's airfield and a bed, a desk or the next flight home. */
  private static final Duration AT_HUB = Duration.ofHours(12);

  /** A dated move with its rides. */
  record Dated(PlannedMove move, List<Seating.Ride> rides, int slot) {}

  private record Together(int slot, Object unit, List<Integer> legs, int to) {}

  private final Demand demand;
  private final Seating seating;
  private final List<Dated> dated = new ArrayList<>();
  private final List<String> unseated = new ArrayList<>();

  MoveMaker(Demand demand, Seating seating) {
    this.demand = demand;
    this.seating = seating;
  }

  List<Dated> dated() {
    return dated;
  }

  List<String> unseated() {
    return unseated;
  }

  void make(RotationPlan plan) {
    Map<Together, List<Move>> parties = new LinkedHashMap<>();
    List<Move> moves = new ArrayList<>(plan.moves(demand.problem()));
    moves.sort(
        Comparator.comparingInt(Move::slot)
            .thenComparing(move -> State.isIn(move.to()))
            .thenComparingInt(Move::person));
    for (Move move : moves) {
      parties.computeIfAbsent(together(move), _ -> new ArrayList<>()).add(move);
    }
    parties.values().forEach(this::makeParty);
  }

  private Together together(Move move) {
    PersonId person = demand.books().people().thing(move.person());
    Object unit =
        demand
            .mission()
            .people()
            .findGroupOf(person)
            .map(Group::id)
            .map(Object.class::cast)
            .orElse(person);
    return new Together(move.slot(), unit, move.legs(), State.isIn(move.to()) ? 1 : 0);
  }

  private void makeParty(List<Move> party) {
    Move first = party.getFirst();
    if (first.legs().isEmpty()) {
      party.forEach(move -> add(move, List.of()));
      return;
    }
    Optional<List<Seating.Ride>> together =
        seating.seat(first.legs(), first.slot(), party.size(), late(first));
    if (together.isPresent()) {
      party.forEach(move -> add(move, together.get()));
    } else {
      party.forEach(this::makeAlone);
    }
  }

  /**
   * Staff come in last, so that a station is not over its ceiling in between. A unit is relieved in
   * place: its people come in first and go out last.
   */
  private boolean late(Move move) {
    PersonId person = demand.books().people().thing(move.person());
    return demand.units().holds(person) != State.isIn(move.to());
  }

  private void makeAlone(Move move) {
    Optional<List<Seating.Ride>> rides = seating.seat(move.legs(), move.slot(), 1, late(move));
    if (rides.isPresent()) {
      add(move, rides.get());
      return;
    }
    Slot slot = demand.calendar().slots().get(move.slot());
    unseated.add(
        "%s has no connection from %s to %s between %s and %s; another flight is needed."
            .formatted(
                demand.books().people().thing(move.person()),
                State.words(move.from()),
                State.words(move.to()),
                demand.calendar().firstDay(move.slot()),
                demand.calendar().lastDay(move.slot())));
    dated.add(
        new Dated(planned(move, slot.from(), slot.from(), List.of()), List.of(), move.slot()));
  }

  private void add(Move move, List<Seating.Ride> rides) {
    Instant departs = rides.isEmpty() ? ownWay(move) : rides.getFirst().departs();
    Instant arrives = rides.isEmpty() ? departs : rides.getLast().arrives();
    dated.add(new Dated(planned(move, departs, arrives, rides), rides, move.slot()));
  }

  /**
   * Who goes on leave frees a bed as the slot begins; who comes back waits until flights have left.
   */
  private Instant ownWay(Move move) {
    Slot slot = demand.calendar().slots().get(move.slot());
    boolean comesBack = State.isAway(move.from()) && State.isAtHub(move.to());
    return comesBack ? slot.until().minus(AT_HUB) : slot.from().plus(AT_HUB);
  }

  private PlannedMove planned(
      Move move, Instant departs, Instant arrives, List<Seating.Ride> rides) {
    return new PlannedMove(
        demand.books().people().thing(move.person()),
        demand.books().standpoint(move.from()),
        demand.books().standpoint(move.to()),
        departs,
        arrives,
        rides.stream().map(Seating.Ride::flight).toList());
  }
}
