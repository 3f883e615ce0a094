package org.serai.desk.scenario;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes flights and their legs, with times by distance and by the clock of each place. */
final class FlightDraft {
  /** A turn-round on a field where nobody stays longer than he must. */
  private static final int MINUTES_ON_GROUND = 40;

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final SheetDraft flights =
      new SheetDraft(
          "flights",
          "flight",
          "aircraft",
          "forces",
          "seats",
          "payload_kg",
          "cancelled",
          "reason",
          "basis",
          "source");
  private final SheetDraft legs =
      new SheetDraft(
          "legs", "flight", "leg", "from", "to", "departs", "arrives", "basis", "source");

  private final Set<String> byForces = new HashSet<>();

  /** How well a flight is known, and from where. */
  record Origin(String basis, String source) {}

  /** That a flight will not fly: when it was known and why; empty words when it flies. */
  record Cancellation(String when, String reason) {
    static final Cancellation NONE = new Cancellation("", "");
  }

  /** Armed forces fly the flight of this id, which is added next. */
  void byForces(String id) {
    byForces.add(id);
  }

  /** Adds a flight over these places, departing by the clock of the first. */
  void add(String id, Aircraft aircraft, LocalDateTime departs, List<Spot> route, Origin origin) {
    add(id, aircraft, departs, route, origin, Cancellation.NONE);
  }

  void add(
      String id,
      Aircraft aircraft,
      LocalDateTime departs,
      List<Spot> route,
      Origin origin,
      Cancellation cancelled) {
    flights.add(
        id,
        aircraft.shown(),
        byForces.contains(id) ? "yes" : "",
        aircraft.seats(),
        aircraft.payloadKg(),
        cancelled.when(),
        cancelled.reason(),
        origin.basis(),
        origin.source());
    ZonedDateTime clock = departs.atZone(route.getFirst().zone());
    for (int i = 1; i < route.size(); i++) {
      Spot from = route.get(i - 1);
      Spot to = route.get(i);
      ZonedDateTime lands = clock.plusMinutes(aircraft.minutes(from.kilometresTo(to)));
      legs.add(
          id,
          i,
          from.id(),
          to.id(),
          CLOCK.format(clock.withZoneSameInstant(from.zone())),
          CLOCK.format(lands.withZoneSameInstant(to.zone())),
          origin.basis(),
          origin.source());
      clock = lands.plusMinutes(MINUTES_ON_GROUND);
    }
  }

  List<TextSheet> sheets() {
    return List.of(flights.sheet(), legs.sheet());
  }
}
