package org.serai.desk.boards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.ledger.Booking;
import org.serai.mission.ledger.Line;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.PersonId;

/**
 * Everything that touches a person, in both times, the newest first. {@code all} counts what there
 * is before a choice narrows it, {@code late} how much of it was told late or out of order.
 */
public record HistoryBoard(
    List<Told> items, int total, String next, int all, int late, List<Tally> kinds)
    implements Excerpt {
  private static final Comparator<Told> NEWEST_FIRST =
      Comparator.comparing(Told::happened).thenComparingLong(Told::number).reversed();

  public HistoryBoard {
    items = List.copyOf(items);
    kinds = List.copyOf(kinds);
  }

  /** How many entries stand under one heading. */
  public record Tally(Told.Kind kind, String word, int count) {}

  /** One heading, or all where it is blank; or only what was told late or out of order. */
  public record Wanted(String kind, boolean late) {
    boolean holds(Told told) {
      return (kind.isEmpty() || told.kind().name().equals(kind))
          && (!late || told.late() || told.outOfOrder());
    }
  }

  /**
   * By what a fact is known to touch a person: the person, the flights and bookings of the way.
   *
   * @param things the ids of all of whom and of what such a fact speaks, to look it up by
   */
  public record Around(
      String person,
      boolean rotates,
      Set<String> flights,
      Set<String> bookings,
      Set<Record> things) {
    public Around {
      flights = Set.copyOf(flights);
      bookings = Set.copyOf(bookings);
      things = Set.copyOf(things);
    }

    public static Around of(AsOf asOf, PersonId person) {
      Set<String> flights = new HashSet<>();
      Set<String> bookings = new HashSet<>();
      Set<Record> things = new HashSet<>(List.of(person));
      for (Line line : asOf.mission().ledger().findLine(person).stream().toList()) {
        for (Booking booking : line.bookings()) {
          bookings.add("" + booking.id());
          things.addAll(mayHaveMade(booking));
          if (booking instanceof Booking.Seat seat) {
            flights.add("" + seat.flight());
            things.add(seat.flight());
          }
        }
      }
      boolean rotates = asOf.mission().people().person(person).profile().category().rotates();
      if (rotates) {
        asOf.mission().plans().plans().forEach(plan -> things.add(plan.id()));
      }
      return new Around("" + person, rotates, flights, bookings, things);
    }

    /** Every decision that a booking may bear the name of: "D-1/2" of "D-1/2/3", and "D-1". */
    private static List<DecisionId> mayHaveMade(Booking booking) {
      String id = "" + booking.id();
      return IntStream.range(1, id.length())
          .filter(i -> id.charAt(i) == '/')
          .mapToObj(i -> new DecisionId(id.substring(0, i)))
          .toList();
    }

    /** Whether the fact touches the person; {@code ids} are those of all things in it. */
    public boolean touchedBy(Fact fact, Set<String> ids) {
      if (fact instanceof FlightFact flight && changes(flight)) {
        return true;
      }
      if (fact instanceof SecurityFact.DecisionSigned signed && madeBy("" + signed.decision())) {
        return true;
      }
      return ids.contains(person) || (rotates && fact instanceof PlanFact.PlanPublished);
    }

    /** What becomes of a flight touches everybody who had a seat; its scales and quotas do not. */
    private boolean changes(FlightFact fact) {
      return switch (fact) {
        case FlightFact.FlightCancelled f -> flights.contains("" + f.flight());
        case FlightFact.FlightRescheduled f -> flights.contains("" + f.flight());
        case FlightFact.FlightDeparted f -> flights.contains("" + f.flight());
        case FlightFact.FlightArrived f -> flights.contains("" + f.flight());
        case FlightFact.FlightDiverted f -> flights.contains("" + f.flight());
        case FlightFact.LandingStruck f -> flights.contains("" + f.flight());
        case FlightFact.FlightScheduled _,
            FlightFact.AircraftNamed _,
            FlightFact.FlownByForces _,
            FlightFact.ForcesStruck _,
            FlightFact.SeatsChanged _,
            FlightFact.HeadsReported _,
            FlightFact.HeadsExplained _,
            FlightFact.PayloadChanged _,
            FlightFact.BaggageAllowed _,
            FlightFact.SeatsShared _,
            FlightFact.BookingRanked _,
            FlightFact.StandbyListed _,
            FlightFact.StandbyStruck _,
            FlightFact.PassengerWeighed _ ->
            false;
      };
    }

    /** The bookings of a decision bear its name and a number. */
    private boolean madeBy(String decision) {
      return bookings.stream().anyMatch(booking -> booking.startsWith(decision + "/"));
    }
  }

  public static HistoryBoard of(AsOf asOf, List<Entry> entries, Wanted wanted, Paging paging) {
    List<Told> all = told(asOf, entries);
    List<Told> shown = all.stream().filter(wanted::holds).sorted(NEWEST_FIRST).toList();
    Page<Told> page = paging.of(shown, told -> "" + told.number());
    int late = (int) all.stream().filter(told -> told.late() || told.outOfOrder()).count();
    return new HistoryBoard(
        page.items(), page.total(), page.next(), all.size(), late, tallies(all));
  }

  /** Entries come in the order in which they were known: what is older than the last is late. */
  private static List<Told> told(AsOf asOf, List<Entry> entries) {
    FactWords words = FactWords.of(asOf);
    List<Told> told = new ArrayList<>();
    Instant latest = Instant.MIN;
    for (Entry entry : entries) {
      Instant happened = entry.report().happened();
      if (!happened.isAfter(asOf.moment())) {
        told.add(Told.of(words, entry, happened.isBefore(latest)));
        latest = happened.isAfter(latest) ? happened : latest;
      }
    }
    return told;
  }

  private static List<Tally> tallies(List<Told> all) {
    Map<Told.Kind, Integer> counts = new EnumMap<>(Told.Kind.class);
    all.forEach(told -> counts.merge(told.kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new Tally(e.getKey(), e.getKey().word(), e.getValue()))
        .toList();
  }
}
