package org.serai.mission.security;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.Steps;

/** What is known of threat, and what limits follow from it by somebody's word. */
public record Security(
    PMap<PlaceId, Steps<Instant, Level>> levels,
    PMap<PlaceId, Steps<LocalDate, SecurityLevel>> expected,
    Limits limits,
    Ways ways,
    PMap<DecisionId, Decision> decisions) {

  /** Slots of one agency at one station. */
  public record Share(PlaceId station, AgencyId agency) {}

  /** Ceilings, their shares, rules of stay and required documents. */
  public record Limits(
      PMap<PlaceId, Steps<LocalDate, Integer>> ceilings,
      PMap<Share, Steps<LocalDate, Integer>> shares,
      PMap<PlaceId, StayRule> stayRules,
      PMap<PlaceId, PSet<DocumentKind>> required) {

    private Limits without(PlaceId station) {
      PMap<Share, Steps<LocalDate, Integer>> rest =
          keeping(share -> !share.station().equals(station)).shares;
      return new Limits(
          ceilings.minus(station), rest, stayRules.minus(station), required.minus(station));
    }

    private Limits keeping(Predicate<Share> kept) {
      List<Share> gone = shares.keySet().stream().filter(kept.negate()).toList();
      return new Limits(ceilings, shares.minusAll(gone), stayRules, required);
    }
  }

  public static final Security EMPTY =
      new Security(
          HashTrie.empty(),
          HashTrie.empty(),
          new Limits(HashTrie.empty(), HashTrie.empty(), HashTrie.empty(), HashTrie.empty()),
          Ways.NONE,
          HashTrie.empty());

  public Security after(Report report) {
    return switch (report.fact()) {
      case SecurityFact f -> after(report, f);
      case PlaceFact.PlaceStruck f -> without(f.place());
      case PlaceFact.AgencyStruck f ->
          with(limits.keeping(share -> !share.agency().equals(f.agency())));
      case PlaceFact _,
          PersonFact _,
          PostFact _,
          FlightFact _,
          MovementFact _,
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

  private Security after(Report report, SecurityFact fact) {
    return switch (fact) {
      case SecurityFact.LevelSet f -> levelSet(report, f);
      case SecurityFact.LevelExpected f -> levelExpected(f);
      case SecurityFact.CeilingSet f -> with(ceiling(f));
      case SecurityFact.SlotsShared f -> with(share(f));
      case SecurityFact.StayRuleSet f -> with(stayRule(f));
      case SecurityFact.DocumentRequired f -> with(required(f));
      case SecurityFact.AirfieldStateSet f -> with(airfieldSet(f));
      case SecurityFact.RouteStateSet f -> with(routeSet(f));
      case SecurityFact.WindowSet f -> with(windowSet(f));
      case SecurityFact.WindowsLifted f ->
          with(new Ways(ways.airfields(), ways.routes(), ways.windows().minus(f.airfield())));
      case SecurityFact.DecisionSigned f -> signed(report, f);
    };
  }

  private Security levelSet(Report report, SecurityFact.LevelSet f) {
    Level level = new Level(f.level(), f.threats(), report.by(), report.source());
    Instant happened = report.happened();
    return new Security(
        stepped(levels, f.area(), s -> s.from(happened, level)), expected, limits, ways, decisions);
  }

  private Security levelExpected(SecurityFact.LevelExpected f) {
    return new Security(
        levels,
        stepped(expected, f.area(), s -> s.from(f.from(), f.level())),
        limits,
        ways,
        decisions);
  }

  /** What was set of a place alone goes with it; a decision that names it stays. */
  private Security without(PlaceId place) {
    return new Security(
        levels.minus(place),
        expected.minus(place),
        limits.without(place),
        ways.without(place),
        decisions);
  }

  private Security with(Ways next) {
    return new Security(levels, expected, limits, next, decisions);
  }

  private Ways airfieldSet(SecurityFact.AirfieldStateSet f) {
    var airfields = stepped(ways.airfields(), f.airfield(), s -> s.from(f.from(), f.state()));
    return new Ways(airfields, ways.routes(), ways.windows());
  }

  private Ways routeSet(SecurityFact.RouteStateSet f) {
    Ways.Route route = new Ways.Route(f.from(), f.to());
    PMap<Ways.Route, Steps<Instant, AirfieldState>> routes =
        stepped(ways.routes(), route, s -> s.from(f.since(), f.state()));
    return new Ways(ways.airfields(), routes, ways.windows());
  }

  private Ways windowSet(SecurityFact.WindowSet f) {
    List<Ways.Window> windows =
        new ArrayList<>(ways.windows().getOrDefault(f.airfield(), List.of()));
    windows.add(
        new Ways.Window(
            f.days(),
            LocalTime.ofSecondOfDay(f.opensMinute() * 60L),
            LocalTime.ofSecondOfDay(f.closesMinute() * 60L)));
    return new Ways(
        ways.airfields(), ways.routes(), ways.windows().plus(f.airfield(), List.copyOf(windows)));
  }

  private Security signed(Report report, SecurityFact.DecisionSigned f) {
    Decision decision =
        new Decision(
            f.decision(),
            f.measure(),
            f.areas(),
            f.publicWording(),
            f.reason(),
            report.by(),
            report.happened());
    return new Security(levels, expected, limits, ways, decisions.plus(f.decision(), decision));
  }

  private Security with(Limits next) {
    return new Security(levels, expected, next, ways, decisions);
  }

  private Limits ceiling(SecurityFact.CeilingSet f) {
    return new Limits(
        stepped(limits.ceilings(), f.station(), s -> s.from(f.from(), f.heads())),
        limits.shares(),
        limits.stayRules(),
        limits.required());
  }

  private Limits share(SecurityFact.SlotsShared f) {
    Share share = new Share(f.station(), f.agency());
    return new Limits(
        limits.ceilings(),
        stepped(limits.shares(), share, s -> s.from(f.from(), f.heads())),
        limits.stayRules(),
        limits.required());
  }

  private Limits stayRule(SecurityFact.StayRuleSet f) {
    StayRule rule = new StayRule(f.maximumDays(), f.minimumDays(), f.restDays());
    return new Limits(
        limits.ceilings(),
        limits.shares(),
        limits.stayRules().plus(f.station(), rule),
        limits.required());
  }

  private Limits required(SecurityFact.DocumentRequired f) {
    PSet<DocumentKind> kinds = documentsRequiredAt(f.station()).plus(f.kind());
    return new Limits(
        limits.ceilings(),
        limits.shares(),
        limits.stayRules(),
        limits.required().plus(f.station(), kinds));
  }

  private static <A, K extends Comparable<? super K>, V> PMap<A, Steps<K, V>> stepped(
      PMap<A, Steps<K, V>> all, A key, UnaryOperator<Steps<K, V>> change) {
    return all.plus(key, change.apply(all.getOrDefault(key, Steps.none())));
  }

  /** The level set in an area at the moment; empty when nobody ever set one. */
  public Optional<Level> findLevel(PlaceId area, Instant at) {
    return levels.getOrDefault(area, Steps.none()).findAt(at);
  }

  /** What planning reckons with on a day; empty when nothing was said of the area. */
  public Optional<SecurityLevel> findExpected(PlaceId area, LocalDate day) {
    return expected.getOrDefault(area, Steps.none()).findAt(day);
  }

  /**
   * The level that planning reckons with on a day that lies ahead: what is expected for it, unless
   * a level was set after that expectation began; empty when nothing was ever said of the area.
   */
  public Optional<SecurityLevel> findReckoned(
      PlaceId area, Instant now, LocalDate day, ZoneId zone) {
    Optional<LocalDate> set =
        levels
            .getOrDefault(area, Steps.none())
            .findStepBefore(now)
            .map(moment -> moment.atZone(zone).toLocalDate());
    Optional<LocalDate> expectedFrom =
        expected.getOrDefault(area, Steps.none()).findStepBefore(day);
    boolean expects =
        expectedFrom.isPresent() && (set.isEmpty() || !expectedFrom.get().isBefore(set.get()));
    return expects ? findExpected(area, day) : findLevel(area, now).map(Level::level);
  }

  /** The ceiling of a station on a day; empty when there is none. */
  public Optional<Integer> findCeiling(PlaceId station, LocalDate day) {
    return limits.ceilings().getOrDefault(station, Steps.none()).findAt(day);
  }

  /** The slots of an agency at a station on a day; empty when the ceiling is not shared out. */
  public Optional<Integer> findShare(PlaceId station, AgencyId agency, LocalDate day) {
    return limits.shares().getOrDefault(new Share(station, agency), Steps.none()).findAt(day);
  }

  public Optional<StayRule> findStayRule(PlaceId station) {
    return Optional.ofNullable(limits.stayRules().get(station));
  }

  public PSet<DocumentKind> documentsRequiredAt(PlaceId station) {
    return limits.required().getOrDefault(station, HashTreePSet.empty());
  }

  /** Who may use the airfield; open where nobody ever said otherwise. */
  public AirfieldState airfieldState(PlaceId airfield, Instant at) {
    return ways.airfieldState(airfield, at);
  }

  public Optional<Decision> findDecision(DecisionId id) {
    return Optional.ofNullable(decisions.get(id));
  }
}
