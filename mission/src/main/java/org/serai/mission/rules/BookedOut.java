package org.serai.mission.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.serai.mission.ledger.Booking;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** What is booked to bring somebody away: whoever reads what is amiss need not book it again. */
final class BookedOut {
  private final Picture picture;
  private final Instant moment;
  private final Named named;

  BookedOut(Picture picture, Instant moment) {
    this.picture = picture;
    this.moment = moment;
    this.named = new Named(picture);
  }

  private record Way(Instant at, String by) {}

  /** The way that is booked, in words, or else what is to be done. */
  String orElse(String todo, PersonId person, PlaceId from) {
    return findFirst(person, from)
        .map(way -> "Booked out %s, %s.".formatted(way.by(), named.time(way.at(), from)))
        .orElse(todo);
  }

  private Optional<Way> findFirst(PersonId person, PlaceId from) {
    Outlook outlook = new Outlook(picture);
    List<Way> ways = new ArrayList<>();
    for (Booking booking : picture.ledger().line(person).bookings()) {
      switch (booking) {
        case Booking.Seat seat -> {
          if (seat.state().ahead() && seat.from().equals(from)) {
            outlook
                .findRide(seat)
                .map(List::getFirst)
                .map(Leg::departs)
                .ifPresent(at -> ways.add(new Way(at, "on flight " + seat.flight())));
          }
        }
        case Booking.OwnWay way -> {
          if (way.state().ahead() && way.from().equals(new Account.At(from))) {
            ways.add(new Way(way.at(), "by an own way"));
          }
        }
      }
    }
    return ways.stream().filter(way -> way.at().isAfter(moment)).min(Comparator.comparing(Way::at));
  }
}
