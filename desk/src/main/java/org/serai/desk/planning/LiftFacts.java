package org.serai.desk.planning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.serai.mission.Mission;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.Report;
import org.serai.mission.ledger.Booking;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/**
 * Accepted flights and seats as reports: each trip on the schedule, by armed forces where it is
 * theirs, a seat for everybody who is brought out, and the end of what was booked to bring the same
 * people out later. Ids follow from the acceptance, so that sending it twice schedules once.
 */
public final class LiftFacts {
  /** The door judges them one after the other; more flights belong into a plan. */
  private static final int MOST_FLIGHTS = 60;

  private static final int MOST_SEATS = 1_000;

  private final Mission mission;
  private final Acceptance acceptance;
  private final List<LiftCraft> fleet;
  private final List<Report> reports = new ArrayList<>();

  /** Whose word it is, under which id, and when. */
  public record Acceptance(FactId id, ReporterId by, Instant at) {}

  private LiftFacts(Mission mission, Acceptance acceptance) {
    this.mission = mission;
    this.acceptance = acceptance;
    this.fleet = LiftCraft.of(mission);
  }

  /** Flights, and seats on those of the schedule. */
  public static List<Report> of(
      Mission mission, List<LiftFlight> flights, List<LiftSeat> seats, Acceptance acceptance) {
    int least = seats.isEmpty() ? 1 : 0;
    Malformed.unless(
        flights.size() >= least && flights.size() <= MOST_FLIGHTS,
        "flights",
        flights.size(),
        least + " to " + MOST_FLIGHTS);
    Malformed.unless(seats.size() <= MOST_SEATS, "seats", seats.size(), "0 to " + MOST_SEATS);
    LiftFacts made = new LiftFacts(mission, acceptance);
    List<LiftFlight> trips = flights.stream().flatMap(flight -> flight.trips().stream()).toList();
    for (int index = 0; index < trips.size(); index++) {
      made.flight(trips.get(index), index + 1);
    }
    seats.forEach(seat -> made.seat(seat.person(), seat.flight(), seat.from(), seat.to()));
    return made.reports;
  }

  private String mark() {
    return acceptance.id().toString().replace("-", "").substring(0, 8);
  }

  private void report(String what, Fact fact) {
    byte[] name = (acceptance.id() + "/" + what).getBytes(StandardCharsets.UTF_8);
    reports.add(
        new Report(
            new FactId(UUID.nameUUIDFromBytes(name)),
            acceptance.at(),
            acceptance.by(),
            Source.DESK,
            Standing.ASKED,
            fact));
  }

  private void flight(LiftFlight flight, int number) {
    Instant departs = flight.legs().getFirst().departs();
    LocalDate day = departs.atZone(mission.places().zone()).toLocalDate();
    FlightId name = new FlightId("LIFT-" + mark() + "-" + number + "/" + day);
    List<Leg> legs =
        flight.legs().stream()
            .map(leg -> new Leg(leg.from(), leg.to(), leg.departs(), leg.arrives()))
            .toList();
    report(
        "flight " + number,
        new FlightFact.FlightScheduled(
            name, flight.aircraft(), flight.seats(), flight.payloadKg(), legs));
    if (fleet.stream().anyMatch(craft -> craft.military() && craft.flies(flight))) {
      report("forces " + number, new FlightFact.FlownByForces(name));
    }
    flight.people().forEach(person -> seat(flight, name, person));
  }

  private void seat(LiftFlight flight, FlightId name, PersonId person) {
    List<LiftFlight.LiftLeg> rides =
        flight.legs().stream().filter(leg -> leg.aboard().contains(person)).toList();
    seat(person, name, rides.getFirst().from(), rides.getLast().to());
  }

  private void seat(PersonId person, FlightId flight, PlaceId from, PlaceId to) {
    BookingId booking = new BookingId("L-" + mark() + "-" + person);
    giveUp(person, new Account.At(from), booking);
    report("seat " + person, new MovementFact.Booked(booking, person, flight, from, to));
  }

  /** What was booked to bring the person out otherwise would leave a false no-show. */
  private void giveUp(PersonId person, Account from, BookingId mine) {
    mission.ledger().findLine(person).stream()
        .flatMap(line -> line.bookings().stream())
        .filter(booking -> booking.state().ahead() && !booking.id().equals(mine))
        .filter(booking -> bringsOut(booking, from))
        .forEach(
            booking ->
                report(
                    "instead of " + booking.id(),
                    new MovementFact.BookingCancelled(
                        booking.id(), person, "Brought out by an airlift instead.")));
  }

  private boolean bringsOut(Booking booking, Account from) {
    return switch (booking) {
      case Booking.Seat seat ->
          new Account.At(seat.from()).equals(from) || seat.to().equals(mission.places().hub());
      case Booking.OwnWay way -> way.from().equals(from);
    };
  }
}
