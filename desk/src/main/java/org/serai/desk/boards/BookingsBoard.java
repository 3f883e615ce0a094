package org.serai.desk.boards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.serai.mission.ledger.Booking;
import org.serai.mission.ledger.BookingState;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** Seats that were asked for, of one flight, of one person, or all of them. */
public final class BookingsBoard {
  private BookingsBoard() {}

  /** One booking; {@code priority} is blank where a plan booked. */
  public record Row(
      BookingId booking,
      PersonId person,
      FlightId flight,
      PlaceId from,
      PlaceId to,
      String priority,
      BookingState state) {}

  /** A blank flight or person stands for all of them. */
  public static List<Row> of(AsOf asOf, String flight, String person) {
    List<Booking.Seat> seats = new ArrayList<>();
    asOf.mission().flights().flights().stream()
        .filter(f -> flight.isEmpty() || f.id().value().equals(flight))
        .forEach(f -> seats.addAll(asOf.mission().ledger().seats(f.id())));
    return seats.stream()
        .filter(seat -> person.isEmpty() || seat.person().value().equals(person))
        .sorted(Comparator.comparing(Booking.Seat::flight).thenComparing(Booking.Seat::id))
        .map(seat -> row(asOf, seat))
        .toList();
  }

  private static Row row(AsOf asOf, Booking.Seat seat) {
    return new Row(
        seat.id(),
        seat.person(),
        seat.flight(),
        seat.from(),
        seat.to(),
        asOf.mission()
            .flights()
            .loading(seat.flight())
            .findPriority(seat.id())
            .map(Enum::name)
            .orElse(""),
        seat.state());
  }
}
