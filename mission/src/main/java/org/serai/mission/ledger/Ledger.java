package org.serai.mission.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
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
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * The ledger of people: one line each, heads per account, and what does not join up. The sum over
 * all accounts is the number of people registered, after every report.
 */
public final class Ledger {
  public static final Ledger EMPTY =
      new Ledger(HashTrie.empty(), HashTrie.empty(), HashTrie.empty(), HashTreePSet.empty());

  private final PMap<PersonId, Line> lines;
  private final PMap<FlightId, FlightLine> flights;
  private final PMap<Account, Integer> heads;
  private final PSet<PersonId> withGaps;

  private Ledger(
      PMap<PersonId, Line> lines,
      PMap<FlightId, FlightLine> flights,
      PMap<Account, Integer> heads,
      PSet<PersonId> withGaps) {
    this.lines = lines;
    this.flights = flights;
    this.heads = heads;
    this.withGaps = withGaps;
  }

  /** The ledger with one more report; reports that move nobody leave it as it is. */
  public Ledger after(Report report) {
    return switch (report.fact()) {
      case PersonFact.PersonRegistered f -> posted(f.person(), Item.of(report));
      case PersonFact.OpeningCorrected f -> posted(f.person(), Item.of(report));
      case PersonFact.PersonSeparated f -> posted(f.person(), Item.of(report));
      case MovementFact f -> after(report, f);
      case FlightFact f -> after(report, f);
      case PersonFact _,
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
          this;
    };
  }

  private Ledger after(Report report, MovementFact fact) {
    Item item = Item.of(report);
    return switch (fact) {
      case MovementFact.Booked f -> aboard(f.flight(), f.person()).posted(f.person(), item);
      case MovementFact.Boarded f -> aboard(f.flight(), f.person()).posted(f.person(), item);
      case MovementFact.Alighted f -> aboard(f.flight(), f.person()).posted(f.person(), item);
      case MovementFact.CheckedIn f -> posted(f.person(), item);
      case MovementFact.NoShow f -> posted(f.person(), item);
      case MovementFact.OffLoaded f -> posted(f.person(), item);
      case MovementFact.MovePlanned f -> posted(f.person(), item);
      case MovementFact.BookingCancelled f -> posted(f.person(), item);
      case MovementFact.Moved f -> posted(f.person(), item);
      case MovementFact.Sighted f -> posted(f.person(), item);
      case MovementFact.GapExplained f -> posted(f.person(), item);
    };
  }

  private Ledger after(Report report, FlightFact fact) {
    return switch (fact) {
      case FlightFact.FlightArrived f -> landed(f.flight(), Item.of(report));
      case FlightFact.FlightDiverted f -> landed(f.flight(), Item.of(report));
      case FlightFact.LandingStruck f -> notLanded(f.flight(), f.landing());
      case FlightFact.HeadsReported f -> {
        var count = new FlightLine.Count(report.happened(), f.heads());
        yield with(f.flight(), flight(f.flight()).counted(report.id(), count));
      }
      case FlightFact.HeadsExplained f ->
          with(f.flight(), flight(f.flight()).explained(report.id(), f.heads()));
      case FlightFact.FlightScheduled _,
          FlightFact.AircraftNamed _,
          FlightFact.FlownByForces _,
          FlightFact.ForcesStruck _,
          FlightFact.SeatsChanged _,
          FlightFact.FlightRescheduled _,
          FlightFact.FlightCancelled _,
          FlightFact.FlightDeparted _,
          FlightFact.PayloadChanged _,
          FlightFact.BaggageAllowed _,
          FlightFact.SeatsShared _,
          FlightFact.BookingRanked _,
          FlightFact.StandbyListed _,
          FlightFact.StandbyStruck _,
          FlightFact.PassengerWeighed _ ->
          this;
    };
  }

  /** A flight concerns a person from now on: where it landed belongs into the person's line. */
  private Ledger aboard(FlightId flight, PersonId person) {
    FlightLine before = flight(flight);
    if (before.people().contains(person)) {
      return this;
    }
    Ledger ledger = with(flight, before.concerning(person));
    for (Item landing : before.landings()) {
      ledger = ledger.posted(person, landing);
    }
    return ledger;
  }

  private Ledger landed(FlightId flight, Item landing) {
    FlightLine before = flight(flight);
    if (before.struck().contains(landing.id())) {
      return this;
    }
    Ledger ledger = with(flight, before.landed(landing));
    for (PersonId person : before.people()) {
      ledger = ledger.posted(person, landing);
    }
    return ledger;
  }

  private Ledger notLanded(FlightId flight, FactId landing) {
    FlightLine before = flight(flight);
    Ledger ledger = with(flight, before.without(landing));
    for (PersonId person : before.people()) {
      Line line = ledger.held(person);
      ledger = ledger.turned(line, line.without(landing));
    }
    return ledger;
  }

  private Ledger posted(PersonId person, Item item) {
    Line before = held(person);
    return before.holds(item) ? this : turned(before, before.with(item));
  }

  /** What is held of a person, whether he or she was registered already or not. */
  private Line held(PersonId person) {
    return Optional.ofNullable(lines.get(person)).orElseGet(() -> Line.empty(person));
  }

  private Ledger turned(Line before, Line after) {
    return new Ledger(
        lines.plus(after.person(), after), flights, transferred(before, after), gapsAfter(after));
  }

  private PMap<Account, Integer> transferred(Line before, Line after) {
    if (!after.registered()) {
      return heads;
    }
    if (!before.registered()) {
      return added(heads, after.account(), 1);
    }
    return before.account().equals(after.account())
        ? heads
        : added(added(heads, before.account(), -1), after.account(), 1);
  }

  private static PMap<Account, Integer> added(PMap<Account, Integer> heads, Account a, int change) {
    int sum = heads.getOrDefault(a, 0) + change;
    return sum == 0 ? heads.minus(a) : heads.plus(a, sum);
  }

  private PSet<PersonId> gapsAfter(Line line) {
    boolean open = line.registered() && !line.gaps().isEmpty() && !line.openGaps().isEmpty();
    if (open == withGaps.contains(line.person())) {
      return withGaps;
    }
    return open ? withGaps.plus(line.person()) : withGaps.minus(line.person());
  }

  private FlightLine flight(FlightId flight) {
    return Optional.ofNullable(flights.get(flight)).orElse(FlightLine.EMPTY);
  }

  private Ledger with(FlightId flight, FlightLine line) {
    return new Ledger(lines, flights.plus(flight, line), heads, withGaps);
  }

  /** How many people are registered: the sum over all accounts. */
  public int registered() {
    return heads.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Heads per account; accounts with nobody are not listed. */
  public Map<Account, Integer> heads() {
    return Collections.unmodifiableMap(heads);
  }

  public int headsIn(Account account) {
    return heads.getOrDefault(account, 0);
  }

  /** The line of a person whom the ledger knows. */
  public Line line(PersonId person) {
    return findLine(person)
        .orElseThrow(() -> new IllegalArgumentException("Nobody registered as " + person));
  }

  public Optional<Line> findLine(PersonId person) {
    return Optional.ofNullable(lines.get(person)).filter(Line::registered);
  }

  /** The lines of everybody registered, in no particular order. */
  public Collection<Line> lines() {
    return lines.values().stream().filter(Line::registered).toList();
  }

  /** Every seat that was asked for on a flight, voided ones too, by person. */
  public List<Booking.Seat> seats(FlightId flight) {
    List<Booking.Seat> seats = new ArrayList<>();
    for (PersonId person : flight(flight).people()) {
      findLine(person).ifPresent(line -> seats.addAll(line.seats(flight)));
    }
    seats.sort(Comparator.comparing(Booking.Seat::person).thenComparing(Booking.Seat::id));
    return seats;
  }

  /** Everybody who went aboard a flight and was not taken off, in order of ids. */
  public List<PersonId> listedAboard(FlightId flight) {
    return flight(flight).people().stream()
        .filter(person -> findLine(person).filter(l -> l.wentAboard(flight)).isPresent())
        .sorted()
        .toList();
  }

  /** Where somebody reported that a flight landed, and when; by which report. */
  public record Landing(FactId report, PlaceId at, Instant happened) {}

  /** Where a flight landed by all that is known, the last one last. */
  public List<Landing> landings(FlightId flight) {
    return flight(flight).landings().stream()
        .sorted()
        .flatMap(
            item ->
                FlightLine.findPlace(item)
                    .map(at -> new Landing(item.id(), at, item.happened()))
                    .stream())
        .toList();
  }

  /** The flights of which somebody reported that they landed at a place, planned or not. */
  public List<FlightId> flightsLandedAt(PlaceId place) {
    return flights.entrySet().stream()
        .filter(flight -> flight.getValue().landedAt(place))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All gaps that nobody has explained, oldest first. */
  public List<Gap> openGaps() {
    return withGaps.stream()
        .flatMap(person -> line(person).openGaps().stream())
        .sorted(Comparator.comparing(Gap::happened).thenComparing(Gap::report))
        .toList();
  }

  /** Flights on which the count and the lists differ and nobody has explained it, by id. */
  public List<UnlistedHeads> unlistedHeads() {
    List<UnlistedHeads> unlisted = new ArrayList<>();
    flights.forEach(
        (flight, line) ->
            line.counts().values().stream()
                .max(Comparator.comparing(FlightLine.Count::happened))
                .map(count -> unlisted(flight, line, count))
                .filter(heads -> heads.open() != 0)
                .ifPresent(unlisted::add));
    unlisted.sort(Comparator.comparing(UnlistedHeads::flight));
    return unlisted;
  }

  private UnlistedHeads unlisted(FlightId flight, FlightLine line, FlightLine.Count count) {
    int listed = listedAboard(flight).size();
    return new UnlistedHeads(flight, count.heads(), listed, line.headsExplained());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ledger that
        && lines.equals(that.lines)
        && heads.equals(that.heads)
        && withGaps.equals(that.withGaps)
        && unlistedHeads().equals(that.unlistedHeads());
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }
}
