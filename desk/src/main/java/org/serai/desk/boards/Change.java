package org.serai.desk.boards;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.serai.mission.ledger.Booking;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;

/**
 * What a draft changes for one person against what is booked today, in words.
 *
 * @param first when it begins to differ
 * @param before movements that are booked and would no longer be; each is a promise to be broken
 * @param after movements that would be booked anew
 */
public record Change(
    PersonId person, Instant first, String words, List<String> before, List<String> after) {
  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Who was told nothing yet can only be told something new. */
  boolean breaksPromise() {
    return !before.isEmpty();
  }

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  /** Everybody whose booked way differs, in order of the first day that does. */
  static List<Change> between(AsOf before, AsOf after) {
    List<Change> changes = new ArrayList<>();
    for (Person person : after.mission().people().people()) {
      List<Trip> gone = trips(before, person.id());
      List<Trip> added = trips(after, person.id());
      List<Trip> kept = new ArrayList<>(gone);
      kept.retainAll(added);
      gone.removeAll(kept);
      added.removeAll(kept);
      if (!gone.isEmpty() || !added.isEmpty()) {
        changes.add(change(after, person.id(), gone, added));
      }
    }
    changes.sort(Comparator.comparing(Change::first).thenComparing(Change::person));
    return changes;
  }

  /** A booked movement ahead; {@code by} is a flight, or blank. */
  private record Trip(Instant at, Account from, Account to, String by) {}

  private static List<Trip> trips(AsOf asOf, PersonId person) {
    Outlook outlook = new Outlook(asOf.picture());
    List<Trip> trips = new ArrayList<>();
    for (Booking booking : asOf.mission().ledger().line(person).bookings()) {
      if (!booking.state().ahead()) {
        continue;
      }
      switch (booking) {
        case Booking.OwnWay way -> trips.add(new Trip(way.at(), way.from(), way.to(), ""));
        case Booking.Seat seat ->
            outlook
                .findRide(seat)
                .map(ride -> trip(seat, ride.getFirst().departs()))
                .ifPresent(trips::add);
      }
    }
    trips.removeIf(trip -> !trip.at().isAfter(asOf.now()));
    trips.sort(Comparator.comparing(Trip::at));
    return trips;
  }

  private static Trip trip(Booking.Seat seat, Instant departs) {
    return new Trip(
        departs, new Account.At(seat.from()), new Account.At(seat.to()), seat.flight().toString());
  }

  private static Change change(AsOf asOf, PersonId person, List<Trip> gone, List<Trip> added) {
    Instant first =
        Stream.concat(gone.stream(), added.stream())
            .map(Trip::at)
            .min(Instant::compareTo)
            .orElseThrow();
    return new Change(
        person,
        first,
        words(asOf, gone, added),
        gone.stream().map(trip -> way(asOf, trip)).toList(),
        added.stream().map(trip -> way(asOf, trip)).toList());
  }

  private static String words(AsOf asOf, List<Trip> gone, List<Trip> added) {
    if (added.isEmpty()) {
      return "no longer goes " + way(asOf, gone.getFirst()) + more(gone.size() - 1);
    }
    String now = "goes " + way(asOf, added.getFirst()) + more(added.size() - 1);
    return gone.isEmpty() ? now : now + "; until now " + way(asOf, gone.getFirst());
  }

  private static String more(int trips) {
    return trips == 0 ? "" : trips == 1 ? ", and one more move" : ", and " + trips + " more moves";
  }

  private static String way(AsOf asOf, Trip trip) {
    String by = trip.by().isEmpty() ? "" : " with " + trip.by();
    return "%s – %s on %s%s"
        .formatted(
            name(asOf, trip.from()),
            name(asOf, trip.to()),
            DAY.format(trip.at().atZone(asOf.zone())),
            by);
  }

  private static String name(AsOf asOf, Account account) {
    return account instanceof Account.At at ? name(asOf, at.place()) : account.toString();
  }

  private static String name(AsOf asOf, PlaceId place) {
    return asOf.mission().places().findPlace(place).map(Place::name).orElse(place.toString());
  }
}
