package org.serai.desk.planning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.serai.mission.Mission;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.AbsenceKind;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;
import org.serai.mission.terms.Steps;

/** An event as the facts that it would be, for a mission that nobody records. */
final class EventFacts {
  private static final ReporterId SOMEBODY = new ReporterId("what-if");

  private final Mission mission;
  private final Instant now;

  /** When the plan begins, which knows of every level that is set until then. */
  private final Instant begins;

  EventFacts(Mission mission, Planning.Request request) {
    this.mission = mission;
    now = request.now();
    begins = request.begins(mission.places().zone());
  }

  /**
   * @param number how many events there were before
   */
  List<Report> of(PlanEvent event, int number) {
    return facts(event, number).stream().map(fact -> report(fact, number)).toList();
  }

  private Report report(Fact fact, int number) {
    byte[] name = (number + " " + fact).getBytes(StandardCharsets.UTF_8);
    return new Report(
        new FactId(UUID.nameUUIDFromBytes(name)),
        now,
        SOMEBODY,
        Source.assumption("what if"),
        Standing.HAPPENED,
        fact);
  }

  private List<Fact> facts(PlanEvent event, int number) {
    return switch (event) {
      case PlanEvent.FlightCancelled e ->
          List.of(new FlightFact.FlightCancelled(e.flight(), "what if"));
      case PlanEvent.FlightAdded e -> List.of(added(e, number));
      case PlanEvent.LevelChanged e -> levels(e);
      case PlanEvent.CeilingChanged e -> ceilings(e);
      case PlanEvent.AirfieldClosed e -> closed(e);
      case PlanEvent.PersonIll e ->
          List.of(new PersonFact.AbsenceAnnounced(e.person(), AbsenceKind.ILLNESS, e.days()));
      // No fact shortens a document; the draft of the problem takes it into account.
      case PlanEvent.DocumentExpired _ -> List.of();
      case PlanEvent.BedsChanged e -> beds(e);
    };
  }

  private static Fact added(PlanEvent.FlightAdded e, int number) {
    FlightId id = new FlightId("WHAT-IF-" + (number + 1));
    Leg leg = new Leg(e.from(), e.to(), e.departs(), e.arrives());
    return new FlightFact.FlightScheduled(
        id, "to be found", e.seats(), 200 * e.seats(), List.of(leg));
  }

  private List<Fact> levels(PlanEvent.LevelChanged e) {
    List<Fact> facts = new ArrayList<>();
    LocalDate begins = e.from();
    // A level that holds today is set; one of a day to come is only reckoned with.
    if (begins.isAfter(today())) {
      facts.add(new SecurityFact.LevelExpected(e.area(), e.level(), begins));
    } else {
      facts.add(new SecurityFact.LevelSet(e.area(), e.level(), Map.of()));
      begins = today().minusDays(1); // what is expected from today on would outlive it
    }
    var expected = mission.security().expected().getOrDefault(e.area(), Steps.none());
    for (LocalDate day : within(expected, begins, e.until())) {
      facts.add(new SecurityFact.LevelExpected(e.area(), e.level(), day));
    }
    back(e.until())
        .flatMap(
            day ->
                level(e.area(), day)
                    .map(level -> new SecurityFact.LevelExpected(e.area(), level, day)))
        .ifPresent(facts::add);
    return facts;
  }

  /** The first day on which what was before holds again. */
  private static Optional<LocalDate> back(Optional<LocalDate> until) {
    return until.map(last -> last.plusDays(1));
  }

  /** The steps that an event passes over: what was to begin meanwhile does not. */
  private static <V> List<LocalDate> within(
      Steps<LocalDate, V> steps, LocalDate after, Optional<LocalDate> until) {
    return steps.steps().tailMap(after, false).keySet().stream()
        .filter(day -> until.isEmpty() || !day.isAfter(until.get()))
        .toList();
  }

  private Optional<SecurityLevel> level(PlaceId area, LocalDate day) {
    return mission.security().findReckoned(area, begins, day, mission.places().zone());
  }

  private LocalDate today() {
    return now.atZone(mission.places().zone()).toLocalDate();
  }

  private List<Fact> ceilings(PlanEvent.CeilingChanged e) {
    var ceilings = mission.security().limits().ceilings().getOrDefault(e.station(), Steps.none());
    List<Fact> facts = new ArrayList<>();
    facts.add(new SecurityFact.CeilingSet(e.station(), e.from(), e.heads()));
    for (LocalDate day : within(ceilings, e.from(), e.until())) {
      facts.add(new SecurityFact.CeilingSet(e.station(), day, e.heads()));
    }
    back(e.until())
        .flatMap(
            day ->
                ceilings
                    .findAt(day)
                    .map(heads -> new SecurityFact.CeilingSet(e.station(), day, heads)))
        .ifPresent(facts::add);
    return facts;
  }

  private List<Fact> closed(PlanEvent.AirfieldClosed e) {
    var states = mission.security().ways().airfields().getOrDefault(e.airfield(), Steps.none());
    Optional<Instant> back = back(e.until()).map(this::start);
    List<Fact> facts = new ArrayList<>();
    facts.add(closed(e.airfield(), start(e.from())));
    states.steps().tailMap(start(e.from()), false).keySet().stream()
        .filter(moment -> back.isEmpty() || moment.isBefore(back.get()))
        .map(moment -> closed(e.airfield(), moment))
        .forEach(facts::add);
    back.map(
            moment ->
                new SecurityFact.AirfieldStateSet(
                    e.airfield(), mission.security().airfieldState(e.airfield(), moment), moment))
        .ifPresent(facts::add);
    return facts;
  }

  private static Fact closed(PlaceId airfield, Instant from) {
    return new SecurityFact.AirfieldStateSet(airfield, AirfieldState.CLOSED, from);
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(mission.places().zone()).toInstant();
  }

  private List<Fact> beds(PlanEvent.BedsChanged e) {
    PlaceId hub = mission.places().hub();
    var caps = mission.lodging().caps().getOrDefault(hub, Steps.none());
    List<Fact> facts = new ArrayList<>();
    caps.findAt(e.from()).ifPresent(heads -> facts.add(cap(e.from(), heads + e.change())));
    for (LocalDate day : within(caps, e.from(), e.until())) {
      caps.findAt(day).ifPresent(heads -> facts.add(cap(day, heads + e.change())));
    }
    back(e.until())
        .flatMap(day -> caps.findAt(day).map(heads -> cap(day, heads)))
        .ifPresent(facts::add);
    return facts;
  }

  private Fact cap(LocalDate from, int heads) {
    return new LodgingFact.HubCapSet(mission.places().hub(), from, Math.max(0, heads));
  }
}
