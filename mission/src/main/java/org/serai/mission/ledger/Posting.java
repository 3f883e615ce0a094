package org.serai.mission.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * Posts the reports of one person, in order, as double entries. Mutable while a line is folded, and
 * not touched any more once the line is published.
 */
final class Posting {
  private final PersonId person;
  private final List<Movement> movements;
  private final Map<BookingId, Booking> bookings;
  private final Map<BookingId, String> cancelled;
  private final List<Gap> gaps;
  private final Map<FactId, String> explained;

  private Posting(PersonId person, Posting from) {
    this.person = person;
    this.movements = new ArrayList<>(from.movements);
    this.bookings = new LinkedHashMap<>(from.bookings);
    this.cancelled = new HashMap<>(from.cancelled);
    this.gaps = new ArrayList<>(from.gaps);
    this.explained = new HashMap<>(from.explained);
  }

  private Posting(PersonId person) {
    this.person = person;
    this.movements = new ArrayList<>(2);
    this.bookings = new LinkedHashMap<>(2);
    this.cancelled = new HashMap<>(2);
    this.gaps = new ArrayList<>(0);
    this.explained = new HashMap<>(2);
  }

  static Posting of(PersonId person, Item... items) {
    Posting posting = new Posting(person);
    for (Item item : items) {
      posting.post(item);
    }
    return posting;
  }

  Posting copy() {
    return new Posting(person, this);
  }

  boolean registered() {
    return !movements.isEmpty();
  }

  Account account() {
    return registered() ? movements.getLast().to() : Account.SUSPENSE;
  }

  List<Movement> movements() {
    return movements;
  }

  Map<BookingId, Booking> bookings() {
    return bookings;
  }

  List<Gap> gaps() {
    return gaps;
  }

  Map<FactId, String> explained() {
    return explained;
  }

  Posting post(Item item) {
    switch (item.fact()) {
      case PersonFact.PersonRegistered f -> open(item, f.opening());
      case PersonFact.OpeningCorrected f -> openElsewhere(item, f.opening());
      case PersonFact.PersonSeparated _ -> move(item, account(), Account.SEPARATED);
      case MovementFact f -> post(item, f);
      case FlightFact.FlightArrived f -> land(item, f.flight(), f.at(), false);
      case FlightFact.FlightDiverted f -> land(item, f.flight(), f.at(), true);
      case PersonFact _,
          FlightFact _,
          PlaceFact _,
          PostFact _,
          SecurityFact _,
          LodgingFact _,
          PlanFact _,
          WardenFact _,
          HostingFact _,
          AssistanceFact _,
          PeaceFact _,
          ContingentFact _ ->
          throw new IllegalStateException("Not a movement: " + item.fact());
    }
    return this;
  }

  private void post(Item item, MovementFact fact) {
    switch (fact) {
      case MovementFact.Booked f -> book(seat(f));
      case MovementFact.MovePlanned f -> book(ownWay(f));
      case MovementFact.BookingCancelled f -> cancel(f);
      case MovementFact.CheckedIn f -> mark(f.flight(), BookingState.CHECKED_IN);
      case MovementFact.Boarded f -> board(item, f);
      case MovementFact.Alighted f -> alight(item, f);
      case MovementFact.NoShow f -> mark(f.flight(), BookingState.VOIDED);
      case MovementFact.OffLoaded f -> offLoad(item, f);
      case MovementFact.Moved f -> moveOwnWay(item, f);
      case MovementFact.Sighted f -> sight(item, new Account.At(f.at()));
      case MovementFact.GapExplained f -> explained.put(f.report(), f.explanation());
    }
  }

  private void open(Item item, Account opening) {
    // A second registration of the same person says no more than that he or she was seen there.
    if (registered()) {
      sight(item, opening);
      return;
    }
    movements.add(new Movement(item.id(), item.happened(), opening, opening));
  }

  /** All that opens a line comes before what moves in it, so nothing has moved yet. */
  private void openElsewhere(Item item, Account opening) {
    if (registered()) {
      Instant began = movements.getFirst().happened();
      movements.clear();
      gaps.clear();
      movements.add(new Movement(item.id(), began, opening, opening));
    }
  }

  private Booking seat(MovementFact.Booked f) {
    return new Booking.Seat(
        f.booking(), f.person(), f.flight(), f.from(), f.to(), BookingState.PENDING);
  }

  private Booking ownWay(MovementFact.MovePlanned f) {
    return new Booking.OwnWay(
        f.booking(), f.person(), f.from(), f.to(), f.at(), BookingState.PENDING);
  }

  private void book(Booking booking) {
    boolean givenUp = cancelled.containsKey(booking.id());
    bookings.putIfAbsent(booking.id(), givenUp ? booking.in(BookingState.VOIDED) : booking);
  }

  private void cancel(MovementFact.BookingCancelled f) {
    cancelled.put(f.booking(), f.reason());
    bookings.computeIfPresent(
        f.booking(), (_, b) -> b.state().ahead() ? b.in(BookingState.VOIDED) : b);
  }

  private void board(Item item, MovementFact.Boarded f) {
    // A pass that is read twice says nothing new: whoever is aboard already contradicts nobody.
    if (!account().equals(new Account.Aboard(f.flight()))) {
      move(item, new Account.At(f.at()), new Account.Aboard(f.flight()));
    }
    change(f.flight(), seat -> seat.in(BookingState.BOARDED));
  }

  private void alight(Item item, MovementFact.Alighted f) {
    Account aboard = new Account.Aboard(f.flight());
    Account here = new Account.At(f.at());
    if (!cameFrom(aboard, here)) {
      move(item, aboard, here);
    }
    change(f.flight(), seat -> seat.in(BookingState.ARRIVED));
  }

  /** Whether the last that is known is this movement: the landing was told before the scan. */
  private boolean cameFrom(Account from, Account to) {
    return registered()
        && movements.getLast().from().equals(from)
        && movements.getLast().to().equals(to);
  }

  private void offLoad(Item item, MovementFact.OffLoaded f) {
    if (account().equals(new Account.Aboard(f.flight()))) {
      move(item, account(), new Account.At(f.at()));
    } else {
      sight(item, new Account.At(f.at()));
    }
    change(f.flight(), seat -> seat.in(BookingState.VOIDED));
  }

  private void moveOwnWay(Item item, MovementFact.Moved f) {
    move(item, f.from(), f.to());
    bookings.replaceAll(
        (_, b) ->
            b instanceof Booking.OwnWay way
                    && way.state().ahead()
                    && way.from().equals(f.from())
                    && way.to().equals(f.to())
                    && !way.at().isAfter(item.happened().plus(ANNOUNCED_EARLY))
                ? way.in(BookingState.ARRIVED)
                : b);
  }

  /** Who leaves some days before the announced day still makes the announced move. */
  private static final java.time.Duration ANNOUNCED_EARLY = java.time.Duration.ofDays(3);

  private void land(Item item, FlightId flight, PlaceId at, boolean everybody) {
    if (account().equals(new Account.Aboard(flight)) && (everybody || getsOff(flight, at))) {
      move(item, account(), new Account.At(at));
      change(flight, seat -> seat.in(BookingState.ARRIVED));
    }
  }

  private boolean getsOff(FlightId flight, PlaceId at) {
    boolean bookedElsewhere = false;
    for (Booking booking : bookings.values()) {
      if (booking instanceof Booking.Seat seat && seat.flight().equals(flight)) {
        if (seat.to().equals(at)) {
          return true;
        }
        bookedElsewhere = true;
      }
    }
    return !bookedElsewhere;
  }

  private void sight(Item item, Account seen) {
    if (!account().equals(seen)) {
      move(item, seen, seen);
    }
  }

  /**
   * Books a movement. When the person was not where the movement starts, the difference goes
   * through suspense; when two reports of one instant contradict each other, the person stays
   * there.
   */
  private void move(Item item, Account from, Account to) {
    Account known = account();
    if (!registered() || known.equals(from)) {
      add(item, from, to);
      return;
    }
    boolean contradiction = movements.size() > 1 && lastHappened().equals(item.happened());
    if (known.equals(Account.SUSPENSE) && !contradiction) {
      // It says where the person is, and contradicts nothing: the gap before waits as it did.
      add(item, known, from);
      add(item, from, to);
      return;
    }
    gaps.add(new Gap(person, item.id(), item.happened(), known, from));
    add(item, known, Account.SUSPENSE);
    if (!contradiction) {
      add(item, Account.SUSPENSE, from);
      add(item, from, to);
    }
  }

  private void add(Item item, Account from, Account to) {
    if (registered() && !from.equals(to)) {
      movements.add(new Movement(item.id(), item.happened(), from, to));
    }
  }

  private Instant lastHappened() {
    return movements.getLast().happened();
  }

  private void mark(FlightId flight, BookingState state) {
    change(flight, seat -> seat.state().ahead() ? seat.in(state) : seat);
  }

  private void change(FlightId flight, UnaryOperator<Booking.Seat> change) {
    bookings.replaceAll(
        (_, b) ->
            b instanceof Booking.Seat seat
                    && seat.flight().equals(flight)
                    && !cancelled.containsKey(b.id())
                ? change.apply(seat)
                : b);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Posting that
        && movements.equals(that.movements)
        && bookings.equals(that.bookings)
        && gaps.equals(that.gaps)
        && explained.equals(that.explained);
  }

  @Override
  public int hashCode() {
    return Objects.hash(movements, gaps);
  }
}
