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

/** An event as the facts that it would be, for a mission that nobody records. */
final class EventFacts {
  private static final ReporterId SOMEBODY = new ReporterId("what-if");

  private final Mission mission;
  private final Instant now;

  EventFacts(Mission mission, Instant now) {
    this.mission = mission;
    this.now = now;
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
    Optional<SecurityLevel> before = level(e.area(), e.from());
    List<Fact> facts = new ArrayList<>();
    // A level that holds today is set; one of a day to come is only reckoned with.
    facts.add(
        e.from().isAfter(today())
            ? new SecurityFact.LevelExpected(e.area(), e.level(), e.from())
            : new SecurityFact.LevelSet(e.area(), e.level(), Map.of()));
    if (e.until().isPresent() && before.isPresent()) {
      LocalDate back = e.until().get().plusDays(1);
      facts.add(new SecurityFact.LevelExpected(e.area(), before.get(), back));
    }
    return facts;
  }

  private Optional<SecurityLevel> level(PlaceId area, LocalDate day) {
    return mission.security().findReckoned(area, now, day, mission.places().zone());
  }

  private LocalDate today() {
    return now.atZone(mission.places().zone()).toLocalDate();
  }

  private List<Fact> ceilings(PlanEvent.CeilingChanged e) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new SecurityFact.CeilingSet(e.station(), e.from(), e.heads()));
    e.until()
        .map(last -> last.plusDays(1))
        .flatMap(
            back ->
                mission
                    .security()
                    .findCeiling(e.station(), back)
                    .map(heads -> new SecurityFact.CeilingSet(e.station(), back, heads)))
        .ifPresent(facts::add);
    return facts;
  }

  private List<Fact> closed(PlanEvent.AirfieldClosed e) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new SecurityFact.AirfieldStateSet(e.airfield(), AirfieldState.CLOSED, start(e.from())));
    if (e.until().isPresent()) {
      Instant back = start(e.until().get().plusDays(1));
      AirfieldState state = mission.security().airfieldState(e.airfield(), back);
      facts.add(new SecurityFact.AirfieldStateSet(e.airfield(), state, back));
    }
    return facts;
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(mission.places().zone()).toInstant();
  }

  private List<Fact> beds(PlanEvent.BedsChanged e) {
    PlaceId hub = mission.places().hub();
    List<Fact> facts = new ArrayList<>();
    Optional<Integer> cap = mission.lodging().findCap(hub, e.from());
    cap.ifPresent(
        heads ->
            facts.add(new LodgingFact.HubCapSet(hub, e.from(), Math.max(0, heads + e.change()))));
    if (cap.isPresent() && e.until().isPresent()) {
      LocalDate back = e.until().get().plusDays(1);
      mission
          .lodging()
          .findCap(hub, back)
          .ifPresent(heads -> facts.add(new LodgingFact.HubCapSet(hub, back, heads)));
    }
    return facts;
  }
}
