package org.serai.mission.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;

/**
 * Everything the ledger holds of one person: the reports in their own order, and what follows from
 * them. A late report is sorted in where it happened and the line is folded anew.
 */
public final class Line {
  private final PersonId person;
  private final Item[] items;
  private final Posting posting;

  private Line(PersonId person, Item[] items, Posting posting) {
    this.person = person;
    this.items = items;
    this.posting = posting;
  }

  static Line empty(PersonId person) {
    return new Line(person, new Item[0], Posting.of(person));
  }

  boolean holds(Item item) {
    return Arrays.binarySearch(items, item) >= 0;
  }

  /** The line with one more report, which it does not hold yet. */
  Line with(Item item) {
    int at = -Arrays.binarySearch(items, item) - 1;
    Item[] more = new Item[items.length + 1];
    System.arraycopy(items, 0, more, 0, at);
    more[at] = item;
    System.arraycopy(items, at, more, at + 1, items.length - at);
    boolean last = at == items.length;
    return new Line(person, more, last ? posting.copy().post(item) : Posting.of(person, more));
  }

  /** The line as it would be, had this never been reported. */
  Line without(FactId report) {
    Item[] others =
        Arrays.stream(items).filter(item -> !item.id().equals(report)).toArray(Item[]::new);
    return others.length == items.length
        ? this
        : new Line(person, others, Posting.of(person, others));
  }

  public PersonId person() {
    return person;
  }

  public boolean registered() {
    return posting.registered();
  }

  /** Where the person is by all that is known. */
  public Account account() {
    return posting.account();
  }

  /** Since when, and by which report, the person is there. */
  public Movement lastMovement() {
    return posting.movements().getLast();
  }

  /** Where the person was at the moment, by all that is known today; empty before the opening. */
  public Optional<Account> findAccountAt(Instant moment) {
    List<Movement> movements = posting.movements();
    int low = 0;
    int high = movements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (movements.get(middle).happened().isAfter(moment)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(movements.get(low - 1).to());
  }

  /** All posted movements, oldest first; the opening is the first. */
  public List<Movement> movements() {
    return Collections.unmodifiableList(posting.movements());
  }

  public Collection<Booking> bookings() {
    return Collections.unmodifiableCollection(posting.bookings().values());
  }

  /** The seats this person asked for on one flight, voided ones too. */
  public List<Booking.Seat> seats(FlightId flight) {
    // Asked of everybody on a flight for each seat that is booked there: no streams.
    List<Booking.Seat> seats = new ArrayList<>(1);
    for (Booking booking : posting.bookings().values()) {
      if (booking instanceof Booking.Seat seat && seat.flight().equals(flight)) {
        seats.add(seat);
      }
    }
    return seats;
  }

  public Optional<Booking> findBooking(BookingId booking) {
    return Optional.ofNullable(posting.bookings().get(booking));
  }

  /** All gaps, explained ones too. */
  public List<Gap> gaps() {
    return Collections.unmodifiableList(posting.gaps());
  }

  /** The gaps that nobody has explained. */
  public List<Gap> openGaps() {
    Map<FactId, String> explained = posting.explained();
    return posting.gaps().stream().filter(gap -> !explained.containsKey(gap.report())).toList();
  }

  /** All gaps that there would be, had the person begun elsewhere. */
  public List<Gap> gapsAfter(PersonFact.OpeningCorrected told) {
    Item first = items[0];
    Item corrected = Item.at(first.happened(), first.id(), told);
    return with(corrected).gaps();
  }

  /** What a person said about the gap. */
  public Optional<String> findExplanation(Gap gap) {
    return Optional.ofNullable(posting.explained().get(gap.report()));
  }

  boolean wentAboard(FlightId flight) {
    boolean aboard = false;
    for (Item item : items) {
      if (item.fact() instanceof MovementFact.Boarded b && b.flight().equals(flight)) {
        aboard = true;
      } else if (item.fact() instanceof MovementFact.OffLoaded o && o.flight().equals(flight)) {
        aboard = false;
      }
    }
    return aboard;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Line that
        && person.equals(that.person)
        && Arrays.equals(items, that.items)
        && posting.equals(that.posting);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(items);
  }
}
