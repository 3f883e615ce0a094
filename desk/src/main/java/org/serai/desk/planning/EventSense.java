package org.serai.desk.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.serai.mission.Mission;
import org.serai.mission.people.Papers;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlaceId;

/**
 * Whether an event can do anything to a plan. One that cannot is refused: "nobody needs to be told
 * anything else" would be true of it, and would hide that its day or name was mistaken.
 */
final class EventSense {
  private final Mission mission;
  private final Days covers;
  private final Instant begins;
  private final String text;

  EventSense(Mission mission, Planning.Request request, String text) {
    this.mission = mission;
    this.text = text;
    begins = request.begins(mission.places().zone());
    LocalDate first = request.first();
    covers = new Days(first, first.plusWeeks(request.weeks()).minusDays(1));
  }

  void refuseIdle(PlanEvent event) {
    refuseNothing(event);
    LocalDate first = first(event);
    Optional<LocalDate> last = findLast(event);
    unless(last.isEmpty() || !last.get().isBefore(first), "a last day not before the first");
    unless(
        !first.isAfter(covers.last()) && (last.isEmpty() || !last.get().isBefore(covers.first())),
        "days that meet those of the plan, " + covers);
  }

  private LocalDate first(PlanEvent event) {
    return switch (event) {
      case PlanEvent.FlightCancelled e -> day(mission.flights().flight(e.flight()).departs());
      case PlanEvent.FlightAdded e -> day(e.departs());
      case PlanEvent.LevelChanged e -> e.from();
      case PlanEvent.CeilingChanged e -> e.from();
      case PlanEvent.AirfieldClosed e -> e.from();
      case PlanEvent.PersonIll e -> e.days().first();
      case PlanEvent.DocumentExpired e -> e.last();
      case PlanEvent.BedsChanged e -> e.from();
    };
  }

  /** Empty: it lasts. */
  private Optional<LocalDate> findLast(PlanEvent event) {
    return switch (event) {
      case PlanEvent.FlightCancelled e ->
          Optional.of(day(mission.flights().flight(e.flight()).arrives()));
      case PlanEvent.FlightAdded e -> Optional.of(day(e.arrives()));
      case PlanEvent.LevelChanged e -> e.until();
      case PlanEvent.CeilingChanged e -> e.until();
      case PlanEvent.AirfieldClosed e -> e.until();
      case PlanEvent.PersonIll e -> Optional.of(e.days().last());
      case PlanEvent.DocumentExpired _ -> Optional.empty();
      case PlanEvent.BedsChanged e -> e.until();
    };
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(mission.places().zone()).toLocalDate();
  }

  private void refuseNothing(PlanEvent event) {
    switch (event) {
      case PlanEvent.FlightAdded e ->
          unless(!e.from().equals(e.to()), "another place to fly to than " + e.from());
      case PlanEvent.AirfieldClosed e ->
          unless(
              served(e.airfield()), "a place that flights serve; none does so at " + e.airfield());
      case PlanEvent.DocumentExpired e -> refuseNothing(e);
      case PlanEvent.BedsChanged e -> refuseNothing(e);
      case PlanEvent.LevelChanged e -> refuseNothing(e);
      case PlanEvent.CeilingChanged e ->
          unless(
              e.until().isEmpty()
                  || mission.security().findCeiling(e.station(), e.until().get()).isPresent(),
              "no last day: there was no ceiling at " + e.station() + " that could come back");
      case PlanEvent.FlightCancelled _, PlanEvent.PersonIll _ -> {
        // Whatever it is, the plan reckons with it.
      }
    }
  }

  private void refuseNothing(PlanEvent.LevelChanged e) {
    unless(
        e.until().isEmpty()
            || mission
                .security()
                .findReckoned(e.area(), begins, e.until().get(), mission.places().zone())
                .isPresent(),
        "no last day: there was no level of " + e.area() + " that could come back");
  }

  private boolean served(PlaceId airfield) {
    return mission.flights().flights().stream()
        .flatMap(flight -> flight.legs().stream())
        .anyMatch(leg -> touches(leg, airfield));
  }

  private static boolean touches(Leg leg, PlaceId place) {
    return leg.from().equals(place) || leg.to().equals(place);
  }

  private void refuseNothing(PlanEvent.DocumentExpired e) {
    Papers papers = mission.people().person(e.person()).papers();
    Optional<LocalDate> ends =
        e.kind() == DocumentKind.VISA
            ? papers.visas().stream().map(v -> v.valid().last()).max(LocalDate::compareTo)
            : papers.findLastDay(e.kind());
    unless(ends.isPresent(), "a document that " + e.person() + " holds; this one is not on record");
    unless(
        !e.last().isAfter(ends.orElseThrow()),
        "a day up to " + ends.orElseThrow() + ", when it ends anyway");
  }

  private void refuseNothing(PlanEvent.BedsChanged e) {
    Optional<Integer> cap = mission.lodging().findCap(mission.places().hub(), e.from());
    unless(e.change() != 0, "some places more or fewer");
    unless(cap.isPresent(), "a cap on heads at the hub, from which to reckon; there is none");
    unless(
        cap.orElseThrow() + e.change() >= 0,
        "at most " + cap.orElseThrow() + " places fewer, as many as there are on " + e.from());
  }

  private void unless(boolean holds, String wanted) {
    Malformed.unless(holds, "event", text, wanted);
  }

  /** Whether both set one thing otherwise from the same day on: one would undo the other. */
  static boolean contradict(PlanEvent one, PlanEvent other) {
    return !one.equals(other) && !sets(one).isEmpty() && sets(one).equals(sets(other));
  }

  private static List<Object> sets(PlanEvent event) {
    return switch (event) {
      case PlanEvent.LevelChanged e -> List.of("level", e.area(), e.from());
      case PlanEvent.CeilingChanged e -> List.of("ceiling", e.station(), e.from());
      case PlanEvent.AirfieldClosed e -> List.of("airfield", e.airfield(), e.from());
      case PlanEvent.DocumentExpired e -> List.of("document", e.person(), e.kind());
      case PlanEvent.FlightCancelled _,
          PlanEvent.FlightAdded _,
          PlanEvent.PersonIll _,
          PlanEvent.BedsChanged _ ->
          List.of();
    };
  }
}
