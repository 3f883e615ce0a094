package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.serai.mission.flights.Flight;
import org.serai.mission.ledger.Booking;
import org.serai.mission.people.Calendar;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Named;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RoomId;

/**
 * What a person may see: his or her own plan, and nothing of anybody else. {@code now} is the name
 * of a place or the number of a flight, blank where the desk knows neither; {@code asOf} is the
 * moment up to which the desk knows, by the clocks there. Moments and days are no words yet: the
 * page that shows them speaks other languages than the ledger.
 */
public record OwnBoard(
    PersonId person, String now, Clock asOf, List<Move> moves, Optional<Bed> bed) {
  /** What a reply reads as; blank while there is none. */
  public static final String ACCEPTED = "accepted";

  public static final String DECLINED = "declined";

  public OwnBoard {
    moves = List.copyOf(moves);
  }

  /** A moment, by the clock of a place; the place is blank where it is the clock of the desk. */
  public record Clock(Instant at, ZoneId zone, String place) {
    public ZonedDateTime shown() {
      return at.atZone(zone);
    }
  }

  /** Where to sleep this night, and until which one. */
  public record Bed(String house, RoomId room, int number, LocalDate last) {}

  /**
   * A move ahead, and what the person said about it.
   *
   * @param from name of a place, blank for what is none
   * @param by the flight, blank where the person travels by own means
   */
  public record Move(
      BookingId booking,
      String from,
      String to,
      Clock leaves,
      Optional<Clock> arrives,
      String by,
      String reply,
      String reason) {}

  public static Optional<OwnBoard> find(AsOf asOf, PersonId id) {
    return asOf.mission().people().findPerson(id).map(person -> of(asOf, person));
  }

  private static OwnBoard of(AsOf asOf, Person person) {
    Named named = new Named(asOf.picture());
    List<Move> moves = new ArrayList<>();
    for (Booking booking : asOf.mission().ledger().line(person.id()).bookings()) {
      if (booking.state().ahead()) {
        find(asOf, named, person, booking)
            .filter(move -> move.leaves().at().isAfter(asOf.now()))
            .ifPresent(moves::add);
      }
    }
    moves.sort(Comparator.comparing(move -> move.leaves().at()));
    Account account = asOf.findAccount(person.id()).orElse(Account.SUSPENSE);
    return new OwnBoard(
        person.id(),
        where(named, account),
        clock(asOf, asOf.now(), account),
        moves,
        bed(asOf, person));
  }

  /** Names alone: the page that shows this speaks other languages than the ledger. */
  private static String where(Named named, Account account) {
    return switch (account) {
      case Account.At(PlaceId place) -> named.place(place);
      case Account.Aboard(FlightId flight) -> flight.toString();
      case Account.Away _, Account.Suspense _, Account.Separated _ -> "";
    };
  }

  private static Clock clock(AsOf asOf, Instant at, Account account) {
    return account instanceof Account.At(PlaceId place)
        ? clock(asOf, at, place)
        : new Clock(at, asOf.zone(), "");
  }

  private static Clock clock(AsOf asOf, Instant at, PlaceId id) {
    return asOf.mission()
        .places()
        .findPlace(id)
        .map(place -> new Clock(at, place.zone(), place.name()))
        .orElseGet(() -> new Clock(at, asOf.zone(), ""));
  }

  private static Optional<Bed> bed(AsOf asOf, Person person) {
    return asOf.mission()
        .lodging()
        .findBed(person.id(), asOf.day())
        .map(bed -> new Bed(house(asOf, bed.room()), bed.room(), bed.bed(), bed.nights().last()));
  }

  private static String house(AsOf asOf, RoomId room) {
    var lodging = asOf.mission().lodging();
    return lodging
        .findRoom(room)
        .flatMap(r -> Optional.ofNullable(lodging.premises().get(r.premises())))
        .map(premises -> premises.name())
        .orElse("");
  }

  private static Optional<Move> find(AsOf asOf, Named named, Person person, Booking booking) {
    return switch (booking) {
      case Booking.Seat seat ->
          new Outlook(asOf.picture())
              .findRide(seat)
              .filter(ride -> !leftWithout(asOf, seat, ride))
              .map(ride -> flight(asOf, person, seat, ride));
      case Booking.OwnWay way ->
          Optional.of(
              move(
                  person,
                  way.id(),
                  new Way(named(named, way.from()), named(named, way.to())),
                  new Span(clock(asOf, way.at(), way.from()), Optional.empty()),
                  ""));
    };
  }

  /** An aircraft that has gone takes nobody any more, and some go before their time. */
  private static boolean leftWithout(AsOf asOf, Booking.Seat seat, List<Leg> ride) {
    Flight flight = asOf.mission().flights().flight(seat.flight());
    return switch (flight.state()) {
      case LANDED, DIVERTED -> true;
      case DEPARTED -> flight.legs().getFirst().equals(ride.getFirst());
      case SCHEDULED, CANCELLED -> false;
    };
  }

  private static Move flight(AsOf asOf, Person person, Booking.Seat seat, List<Leg> ride) {
    Named named = new Named(asOf.picture());
    Leg first = ride.getFirst();
    Leg last = ride.getLast();
    return move(
        person,
        seat.id(),
        new Way(named.place(seat.from()), named.place(seat.to())),
        new Span(
            clock(asOf, first.departs(), first.from()),
            Optional.of(clock(asOf, last.arrives(), last.to()))),
        seat.flight().toString());
  }

  private static String named(Named named, Account account) {
    return account instanceof Account.At at ? named.place(at.place()) : "";
  }

  private record Way(String from, String to) {}

  private record Span(Clock leaves, Optional<Clock> arrives) {}

  private static Move move(Person person, BookingId id, Way way, Span span, String by) {
    Optional<Calendar.Reply> reply = person.calendar().findReply(id);
    String said = reply.map(r -> r.accepted() ? ACCEPTED : DECLINED).orElse("");
    String reason = reply.map(Calendar.Reply::reason).orElse("");
    return new Move(id, way.from(), way.to(), span.leaves(), span.arrives(), by, said, reason);
  }
}
