package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.serai.mission.flights.Flight;

/** Which seat is free: flights in order of departure; {@code before} lie before the moment. */
public record FlightsBoard(List<FlightLoad> items, int total, String next, int before)
    implements Excerpt {
  /** A flight stays on the board this long after it left: somebody may still ask for it. */
  private static final Duration LATELY = Duration.ofHours(12);

  public FlightsBoard {
    items = List.copyOf(items);
  }

  /** Flights from the moment on, or all of them. */
  public static FlightsBoard of(AsOf asOf, boolean all, Paging paging) {
    Instant from = asOf.moment().minus(LATELY);
    Predicate<Flight> ahead = flight -> !flight.departs().isBefore(from);
    List<Flight> wanted = inOrder(asOf).filter(f -> all || ahead.test(f)).toList();
    int before = (int) inOrder(asOf).filter(ahead.negate()).count();
    Page<FlightLoad> page = paging.of(wanted, f -> "" + f.id(), f -> FlightLoad.of(asOf, f));
    return new FlightsBoard(page.items(), page.total(), page.next(), before);
  }

  /** What flies within a span around the moment, for the map. */
  static List<FlightLoad> around(AsOf asOf) {
    var day = asOf.day();
    return inOrder(asOf)
        .filter(f -> f.departs().atZone(asOf.zone()).toLocalDate().equals(day) || inTheAir(asOf, f))
        .map(f -> FlightLoad.of(asOf, f))
        .toList();
  }

  /** The next flights that take place. */
  static List<FlightLoad> next(AsOf asOf, int most) {
    return inOrder(asOf)
        .filter(f -> f.flies() && f.departs().isAfter(asOf.moment()))
        .limit(most)
        .map(f -> FlightLoad.of(asOf, f))
        .toList();
  }

  private static boolean inTheAir(AsOf asOf, Flight flight) {
    return flight.departs().isBefore(asOf.moment()) && flight.arrives().isAfter(asOf.moment());
  }

  private static Stream<Flight> inOrder(AsOf asOf) {
    return asOf.mission().flights().flights().stream()
        .sorted(Comparator.comparing(Flight::departs).thenComparing(Flight::id));
  }
}
