package org.serai.desk.boards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * moment up to which the desk knows, by the clocks there.
 */
public record OwnBoard(PersonId person, String now, String asOf, List<Move> moves, String bed) {
  /** What a reply reads as; blank while there is none. */
  public static final String ACCEPTED = "accepted";

  public static final String DECLINED = "declined";

  public OwnBoard {
    moves = List.copyOf(moves);
  }

  /** A move ahead in words, and what the person said about it. */
  public record Move(
      BookingId booking,
      Instant at,
      String way,
      String when,
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
            .filter(move -> move.at().isAfter(asOf.now()))
            .ifPresent(moves::add);
      }
    }
    moves.sort(Comparator.comparing(Move::at));
    Account account = asOf.findAccount(person.id()).orElse(Account.SUSPENSE);
    return new OwnBoard(
        person.id(),
        where(named, account),
        named.time(asOf.now(), account),
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

  private static String bed(AsOf asOf, Person person) {
    return asOf.mission()
        .lodging()
        .findBed(person.id(), asOf.day())
        .map(
            bed ->
                "%s, room %s, bed %d, to %s"
                    .formatted(house(asOf, bed.room()), bed.room(), bed.bed(), bed.nights().last()))
        .orElse("");
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
          new Outlook(asOf.picture()).findRide(seat).map(ride -> flight(named, person, seat, ride));
      case Booking.OwnWay way ->
          Optional.of(
              move(
                  person,
                  way.id(),
                  way.at(),
                  words(named, way.from()) + " → " + words(named, way.to()),
                  named.time(way.at(), way.from()),
                  ""));
    };
  }

  private static Move flight(Named named, Person person, Booking.Seat seat, List<Leg> ride) {
    Leg first = ride.getFirst();
    Leg last = ride.getLast();
    return move(
        person,
        seat.id(),
        first.departs(),
        named.place(seat.from()) + " → " + named.place(seat.to()),
        named.time(first.departs(), first.from()) + " – " + named.time(last.arrives(), last.to()),
        seat.flight().toString());
  }

  private static String words(Named named, Account account) {
    return account instanceof Account.At at ? named.place(at.place()) : account.toString();
  }

  private static Move move(
      Person person, BookingId id, Instant at, String way, String when, String by) {
    Optional<Calendar.Reply> reply = person.calendar().findReply(id);
    String said = reply.map(r -> r.accepted() ? ACCEPTED : DECLINED).orElse("");
    String reason = reply.map(Calendar.Reply::reason).orElse("");
    return new Move(id, at, way, when, by, said, reason);
  }
}
