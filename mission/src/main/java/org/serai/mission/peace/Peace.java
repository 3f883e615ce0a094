package org.serai.mission.peace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
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
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.IncidentId;
import org.serai.mission.terms.RoundId;

/** Talks, what they agreed, and what was done against it. */
public record Peace(
    PMap<RoundId, Round> rounds,
    PMap<AccordId, PeaceFact.AccordReached> accords,
    PMap<AgreedZoneId, Zone> zones,
    PMap<AgreedZoneId, PVector<Watch>> watches,
    Incidents incidents) {

  /**
   * All incidents, and by the day of their middle, so that a period is asked without a look at all;
   * {@code sources} says who reported one, {@code withdrawn} which were called off.
   */
  public record Incidents(
      PMap<IncidentId, Told> byId, PMap<Long, PSet<IncidentId>> byDay, PSet<IncidentId> withdrawn) {
    static final Incidents NONE =
        new Incidents(HashTrie.empty(), HashTrie.empty(), HashTreePSet.empty());

    /** An incident and the source that reported it. */
    public record Told(PeaceFact.IncidentReported incident, String source) {}

    Incidents with(Told told) {
      IncidentId id = told.incident().incident();
      if (withdrawn.contains(id)) {
        return this;
      }
      Incidents rest = without(id);
      long day = day(told.incident().middle());
      PSet<IncidentId> same = rest.byDay.getOrDefault(day, HashTreePSet.empty());
      return new Incidents(
          rest.byId.plus(id, told), rest.byDay.plus(day, same.plus(id)), withdrawn);
    }

    Incidents withdrawn(IncidentId id) {
      Incidents rest = without(id);
      return new Incidents(rest.byId, rest.byDay, withdrawn.plus(id));
    }

    private Incidents without(IncidentId id) {
      Told before = byId.get(id);
      if (before == null) {
        return this;
      }
      long day = day(before.incident().middle());
      PSet<IncidentId> rest = byDay.getOrDefault(day, HashTreePSet.<IncidentId>empty()).minus(id);
      return new Incidents(
          byId.minus(id), rest.isEmpty() ? byDay.minus(day) : byDay.plus(day, rest), withdrawn);
    }
  }

  private static final long SECONDS_IN_DAY = 86_400;

  public static final Peace EMPTY =
      new Peace(
          HashTrie.empty(), HashTrie.empty(), HashTrie.empty(), HashTrie.empty(), Incidents.NONE);

  private static long day(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS_IN_DAY);
  }

  public Peace after(Report report) {
    return switch (report.fact()) {
      case PeaceFact f -> after(report, f);
      case PlaceFact _,
          PersonFact _,
          PostFact _,
          SecurityFact _,
          FlightFact _,
          MovementFact _,
          LodgingFact _,
          PlanFact _,
          WardenFact _,
          HostingFact _,
          AssistanceFact _,
          ContingentFact _ ->
          this;
    };
  }

  private Peace after(Report report, PeaceFact fact) {
    return switch (fact) {
      case PeaceFact.RoundOpened f -> with(opened(f));
      case PeaceFact.RoundConcluded f -> with(round(f.round()).with(f));
      case PeaceFact.AccordReached f ->
          new Peace(rounds, accords.plus(f.accord(), f), zones, watches, incidents);
      case PeaceFact.RoundStruck f ->
          new Peace(rounds.minus(f.round()), accords, zones, watches, incidents);
      case PeaceFact.AccordStruck f ->
          new Peace(rounds, accords.minus(f.accord()), zones, watches, incidents);
      case PeaceFact.ZoneStruck f ->
          new Peace(rounds, accords, zones.minus(f.zone()), watches.minus(f.zone()), incidents);
      case PeaceFact.ZoneDeclared f -> with(Zone.declared(f));
      case PeaceFact.ZoneExtended f -> with(f.zone(), z -> z.extended(f.until()));
      case PeaceFact.ExtensionStruck f -> with(f.zone(), Zone::notExtended);
      case PeaceFact.ZoneEnded f -> with(f.zone(), z -> z.ended(report.happened()));
      case PeaceFact.ZoneEndTakenBack f -> with(f.zone(), Zone::neverEnded);
      case PeaceFact.ZoneWatched f -> watched(f);
      case PeaceFact.WatchTakenBack f -> unwatched(f);
      case PeaceFact.IncidentReported f ->
          with(incidents.with(new Incidents.Told(f, report.source().text())));
      case PeaceFact.IncidentWithdrawn f -> with(incidents.withdrawn(f.incident()));
    };
  }

  private Round opened(PeaceFact.RoundOpened told) {
    Round before = rounds.get(told.round());
    return before == null ? new Round(told, TreePVector.empty()) : before.reopened(told);
  }

  private Peace watched(PeaceFact.ZoneWatched f) {
    PVector<Watch> told = watchesOf(f.zone()).plus(Watch.of(f));
    return new Peace(rounds, accords, zones, watches.plus(f.zone(), told), incidents);
  }

  /** Told twice and taken back once, the hours count once. */
  private Peace unwatched(PeaceFact.WatchTakenBack f) {
    PVector<Watch> rest = watchesOf(f.zone()).minus(new Watch(f.from(), f.until(), f.posts()));
    return new Peace(rounds, accords, zones, watches.plus(f.zone(), rest), incidents);
  }

  /** The hours in which a zone was observed, in the order in which they were told. */
  public PVector<Watch> watchesOf(AgreedZoneId zone) {
    return watches.getOrDefault(zone, TreePVector.empty());
  }

  private Peace with(Round round) {
    RoundId id = round.opened().round();
    return new Peace(rounds.plus(id, round), accords, zones, watches, incidents);
  }

  private Peace with(AgreedZoneId id, UnaryOperator<Zone> change) {
    return with(change.apply(zone(id)));
  }

  private Peace with(Zone zone) {
    return new Peace(rounds, accords, zones.plus(zone.id(), zone), watches, incidents);
  }

  private Peace with(Incidents next) {
    return new Peace(rounds, accords, zones, watches, next);
  }

  public Round round(RoundId id) {
    return findRound(id).orElseThrow(() -> new IllegalArgumentException("No round " + id));
  }

  public Optional<Round> findRound(RoundId id) {
    return Optional.ofNullable(rounds.get(id));
  }

  public Zone zone(AgreedZoneId id) {
    return findZone(id).orElseThrow(() -> new IllegalArgumentException("No zone " + id));
  }

  public Optional<Zone> findZone(AgreedZoneId id) {
    return Optional.ofNullable(zones.get(id));
  }

  /** All zones, by id. */
  public List<Zone> zonesInOrder() {
    return zones.values().stream().sorted(Comparator.comparing(Zone::id)).toList();
  }

  /** The incidents whose middle lies between two moments, the last not included. */
  public List<PeaceFact.IncidentReported> incidentsBetween(Instant from, Instant until) {
    List<PeaceFact.IncidentReported> found = new ArrayList<>();
    for (Incidents.Told told : toldBetween(from, until)) {
      found.add(told.incident());
    }
    return found;
  }

  /** The same with their sources, in no particular order. */
  public List<Incidents.Told> toldBetween(Instant from, Instant until) {
    List<Incidents.Told> found = new ArrayList<>();
    if (day(until) - day(from) > incidents.byDay().size()) {
      // A span that is longer than the record: asking each day would take for ever.
      incidents.byId().values().stream().filter(t -> within(t, from, until)).forEach(found::add);
      return found;
    }
    for (long day = day(from); day <= day(until); day++) {
      for (IncidentId id : incidents.byDay().getOrDefault(day, HashTreePSet.empty())) {
        Incidents.Told told = incidents.byId().get(id);
        if (told != null && within(told, from, until)) {
          found.add(told);
        }
      }
    }
    return found;
  }

  private static boolean within(Incidents.Told told, Instant from, Instant until) {
    Instant middle = told.incident().middle();
    return !middle.isBefore(from) && middle.isBefore(until);
  }
}
