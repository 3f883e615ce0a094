package org.serai.mission.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.serai.mission.flights.Flight;
import org.serai.mission.ledger.Booking;
import org.serai.mission.ledger.BookingState;
import org.serai.mission.ledger.Line;
import org.serai.mission.ledger.Movement;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;

/**
 * Where people were, are and will be: what the ledger has posted, and after it what is booked, as
 * if every booking on a flight that takes place came true.
 */
public final class Outlook {
  private final Picture picture;

  public Outlook(Picture picture) {
    this.picture = picture;
  }

  /**
   * In this account from this moment on; {@code posted} when it happened, else it is only booked.
   */
  public record Step(Instant from, Account account, boolean posted) {}

  /** The whole way of a person, oldest first. */
  public List<Step> way(PersonId person) {
    Line line = picture.ledger().line(person);
    List<Step> way = new ArrayList<>();
    for (Movement movement : line.movements()) {
      way.add(new Step(movement.happened(), movement.to(), true));
    }
    way.addAll(ahead(line));
    return way;
  }

  /**
   * Where the person is, or at a moment after {@code now} will be; empty before he or she was
   * registered. A booking whose time has come and that nobody reported moves nobody.
   */
  public Optional<Account> findAccountAt(PersonId person, Instant now, Instant moment) {
    Line line = picture.ledger().line(person);
    Optional<Account> account = line.findAccountAt(moment);
    if (!moment.isAfter(now)) {
      return account;
    }
    for (Step step : ahead(line)) {
      if (step.from().isAfter(now) && !step.from().isAfter(moment)) {
        account = Optional.of(step.account());
      }
    }
    return account;
  }

  /** What is booked and still ahead of one person, in order of time. */
  public List<Step> ahead(Line line) {
    List<Step> ahead = new ArrayList<>();
    for (Booking booking : line.bookings()) {
      switch (booking) {
        case Booking.Seat seat -> addRide(ahead, seat);
        case Booking.OwnWay way -> addOwnWay(ahead, way);
      }
    }
    ahead.sort(Comparator.comparing(Step::from));
    return ahead;
  }

  private void addOwnWay(List<Step> ahead, Booking.OwnWay way) {
    if (way.state().ahead()) {
      ahead.add(new Step(way.at(), way.to(), false));
    }
  }

  private void addRide(List<Step> ahead, Booking.Seat seat) {
    boolean aboard = seat.state() == BookingState.BOARDED;
    if (!aboard && !seat.state().ahead()) {
      return;
    }
    findRide(seat)
        .ifPresent(
            ride -> {
              if (!aboard) {
                var inFlight = new Account.Aboard(seat.flight());
                ahead.add(new Step(goesAboard(seat, ride.getFirst()), inFlight, false));
              }
              var there = new Account.At(seat.to());
              ahead.add(new Step(ride.getLast().arrives(), there, false));
            });
  }

  /**
   * When an aircraft only turns round at a place, those who leave with it take the seats of those
   * whom it brings: nobody is counted there twice over.
   */
  private Instant goesAboard(Booking.Seat seat, Leg first) {
    return picture.flights().flight(seat.flight()).legs().stream()
        .filter(leg -> leg.to().equals(first.from()) && !leg.arrives().isAfter(first.departs()))
        .map(Leg::arrives)
        .max(Comparator.naturalOrder())
        .orElse(first.departs());
  }

  /** The legs of a booked seat, if the flight still takes place and serves them. */
  public Optional<List<Leg>> findRide(Booking.Seat seat) {
    return picture
        .flights()
        .findFlight(seat.flight())
        .filter(Flight::flies)
        .flatMap(flight -> flight.findRide(seat.from(), seat.to()));
  }
}
