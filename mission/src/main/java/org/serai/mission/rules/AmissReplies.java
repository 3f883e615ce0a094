package org.serai.mission.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.mission.ledger.Booking;
import org.serai.mission.people.Calendar;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Leg;

/** Moves ahead of which the person said that he or she cannot make them. */
final class AmissReplies {
  private final Picture picture;
  private final Instant moment;
  private final Named named;

  AmissReplies(Picture picture, Instant moment) {
    this.picture = picture;
    this.moment = moment;
    this.named = new Named(picture);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Person person : picture.people().people()) {
      if (!person.calendar().replies().isEmpty()) {
        for (Booking booking : picture.ledger().line(person.id()).bookings()) {
          person
              .calendar()
              .findReply(booking.id())
              .filter(reply -> !reply.accepted() && booking.state().ahead())
              .flatMap(reply -> findFinding(person, booking, reply))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> findFinding(Person person, Booking booking, Calendar.Reply reply) {
    return findWords(booking)
        .map(
            move ->
                new Finding(
                    Danger.RULE,
                    Rule.MOVE_ACCEPTED,
                    new Subject.OfPerson(person.id()),
                    "%s cannot %s: %s".formatted(person.id(), move, reply.reason()),
                    "Record the absence or give up the booking, and plan again."));
  }

  /** The move in words, while it lies ahead. */
  private Optional<String> findWords(Booking booking) {
    return switch (booking) {
      case Booking.Seat seat ->
          new Outlook(picture)
              .findRide(seat)
              .map(ride -> ride.getFirst())
              .filter(leg -> leg.departs().isAfter(moment))
              .map(leg -> flies(seat, leg));
      case Booking.OwnWay way ->
          Optional.of(way).filter(w -> w.at().isAfter(moment)).map(this::goes);
    };
  }

  private String flies(Booking.Seat seat, Leg first) {
    return "take the seat to %s on flight %s, %s"
        .formatted(
            named.place(seat.to()), seat.flight(), named.time(first.departs(), first.from()));
  }

  private String goes(Booking.OwnWay way) {
    String to = way.to() instanceof Account.At at ? named.place(at.place()) : "" + way.to();
    return "go to %s on %s".formatted(to, named.time(way.at(), way.from()));
  }
}
