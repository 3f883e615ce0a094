package org.serai.desk.planning;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.serai.mission.Mission;
import org.serai.mission.ledger.Booking;
import org.serai.mission.rules.FreeSeats;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;
import org.serai.mission.terms.ReporterId;

/**
 * Before any flight is designed: seats that are free on the schedule, for the most urgent first,
 * the earliest that all of a group find together. What the door would refuse is not proposed.
 */
final class LiftSeats {
  private final Mission mission;
  private final LiftOrder order;
  private final Instant now;
  private final FreeSeats free;
  private final List<LiftSeat> seats = new ArrayList<>();

  private LiftSeats(Mission mission, LiftOrder order, Instant now) {
    this.mission = mission;
    this.order = order;
    this.now = now;
    this.free =
        new FreeSeats(
            mission.picture(), flight -> !order.without().contains(flight.id().toString()));
  }

  /** Seats for as many of these as may be; the others need a flight. */
  static List<LiftSeat> of(Mission mission, LiftOrder order, Instant now, List<LiftNeed> needs) {
    if (needs.isEmpty()) {
      return List.of();
    }
    LiftSeats seats = new LiftSeats(mission, order, now);
    seats.byUrgency(needs).forEach(seats::seat);
    return seats.thatTheDoorAdmits();
  }

  /** The most urgent first, and of these by the order in which a station is left. */
  private List<List<LiftNeed>> byUrgency(List<LiftNeed> needs) {
    LeavingOrder leaving =
        new LeavingOrder(mission, now.atZone(mission.places().zone()).toLocalDate());
    return LiftNeed.parties(mission, needs, need -> need.person().value()).stream()
        .sorted(
            Comparator.comparing((List<LiftNeed> party) -> party.getFirst().why())
                .thenComparingInt(party -> classOf(leaving, party.getFirst()))
                .thenComparing(party -> party.getFirst().person()))
        .toList();
  }

  private int classOf(LeavingOrder leaving, LiftNeed need) {
    return leaving.classOf(mission.people().person(need.person()), need.from());
  }

  private void seat(List<LiftNeed> party) {
    long checkIn = mission.places().policy(Policy.CHECK_IN_CLOSES_MINUTES);
    PlaceId from = party.getFirst().from();
    List<AgencyId> agencies = party.stream().map(need -> agency(need.person())).toList();
    free.findNext(
            from,
            mission.places().hub(),
            now.plus(Duration.ofMinutes(checkIn)),
            order.by(now),
            agencies)
        .ifPresent(
            seat -> {
              free.give(seat, agencies);
              party.forEach(need -> seats.add(of(need.person(), seat)));
            });
  }

  private AgencyId agency(PersonId person) {
    return mission.people().person(person).profile().agency();
  }

  private static LiftSeat of(PersonId person, FreeSeats.Seat seat) {
    return new LiftSeat(
        person, seat.flight(), seat.from(), seat.to(), seat.departs(), seat.arrives());
  }

  /** Rules that look at more than seats are asked by booking them on a copy of the mission. */
  private List<LiftSeat> thatTheDoorAdmits() {
    byte[] name = ("seats " + now).getBytes(StandardCharsets.UTF_8);
    var trial =
        new LiftFacts.Acceptance(
            new FactId(UUID.nameUUIDFromBytes(name)), new ReporterId("trial"), now);
    Mission booked =
        seats.isEmpty()
            ? mission
            : Folded.of(mission, LiftFacts.of(mission, List.of(), seats, trial), now).mission();
    return seats.stream().filter(seat -> holds(booked, seat)).toList();
  }

  private static boolean holds(Mission booked, LiftSeat seat) {
    return booked.ledger().line(seat.person()).bookings().stream()
        .anyMatch(
            booking ->
                booking instanceof Booking.Seat taken
                    && taken.state().ahead()
                    && taken.flight().equals(seat.flight()));
  }
}
