package org.serai.mission.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.serai.mission.ledger.Booking;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * What is booked to bring somebody away from a place after a moment: seats on flights that take
 * place, and ways of their own. Whoever asks decides what is soon enough.
 */
public final class WaysOut {
  private final Picture picture;
  private final Outlook outlook;
  private final Instant moment;

  public WaysOut(Picture picture, Instant moment) {
    this.picture = picture;
    this.outlook = new Outlook(picture);
    this.moment = moment;
  }

  /** One way: when the person leaves, and by what, in words. */
  public record Way(Instant at, String by) {}

  /** The first of them; another may follow. */
  public Optional<Way> findFirst(PersonId person, PlaceId from) {
    return picture.ledger().line(person).bookings().stream()
        .flatMap(booking -> way(booking, from))
        .filter(way -> way.at().isAfter(moment))
        .min(Comparator.comparing(Way::at));
  }

  /** Does the person leave by then, at the latest? */
  public boolean leavesBy(PersonId person, PlaceId from, Instant last) {
    return findFirst(person, from).filter(way -> !way.at().isAfter(last)).isPresent();
  }

  private Stream<Way> way(Booking booking, PlaceId from) {
    return switch (booking) {
      case Booking.Seat seat when seat.state().ahead() && seat.from().equals(from) ->
          outlook.findRide(seat).stream()
              .map(ride -> new Way(ride.getFirst().departs(), "on flight " + seat.flight()));
      case Booking.OwnWay way when way.state().ahead() && way.from().equals(new Account.At(from)) ->
          Stream.of(new Way(way.at(), "by an own way"));
      case Booking.Seat _, Booking.OwnWay _ -> Stream.empty();
    };
  }
}
