package org.serai.mission.wardens;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RollCallId;

/** Who keeps the list of which zone, and who answered when the roll was called. */
public record Wardens(
    PMap<PlaceId, PSet<PersonId>> zones,
    PMap<PersonId, PersonId> lists,
    PMap<RollCallId, RollCall> rollCalls) {

  public static final Wardens EMPTY =
      new Wardens(HashTrie.empty(), HashTrie.empty(), HashTrie.empty());

  public Wardens after(Report report) {
    return switch (report.fact()) {
      case WardenFact f -> after(report, f);
      case PlaceFact _,
          PersonFact _,
          PostFact _,
          SecurityFact _,
          FlightFact _,
          MovementFact _,
          LodgingFact _,
          PlanFact _,
          HostingFact _,
          AssistanceFact _,
          PeaceFact _,
          ContingentFact _ ->
          this;
    };
  }

  private Wardens after(Report report, WardenFact fact) {
    return switch (fact) {
      case WardenFact.WardenNamed f -> named(f);
      case WardenFact.WardenListed f -> listed(f);
      case WardenFact.WardenRelieved f -> relieved(f.warden());
      case WardenFact.RollCallStarted f -> started(report, f);
      case WardenFact.RollCallAnswered f -> answered(report, f);
      case WardenFact.EscalationClosed f ->
          with(f.rollCall(), call -> call.closed(f.person(), closing(report, f.outcome())));
      case WardenFact.RollCallClosed f ->
          with(f.rollCall(), call -> call.endedBy(closing(report, f.reason())));
    };
  }

  private static Closing closing(Report report, String words) {
    return new Closing(report.happened(), report.by(), words);
  }

  private Wardens named(WardenFact.WardenNamed f) {
    PSet<PersonId> known = zones.getOrDefault(f.zone(), HashTreePSet.empty());
    return new Wardens(zones.plus(f.zone(), known.plus(f.warden())), lists, rollCalls);
  }

  private Wardens listed(WardenFact.WardenListed f) {
    PMap<PersonId, PersonId> next = lists;
    for (PersonId person : f.people()) {
      next = next.plus(person, f.warden());
    }
    return new Wardens(zones, next, rollCalls);
  }

  private Wardens relieved(PersonId warden) {
    PMap<PlaceId, PSet<PersonId>> nextZones = zones;
    for (Map.Entry<PlaceId, PSet<PersonId>> zone : zones.entrySet()) {
      PSet<PersonId> rest = zone.getValue().minus(warden);
      nextZones =
          rest.isEmpty() ? nextZones.minus(zone.getKey()) : nextZones.plus(zone.getKey(), rest);
    }
    PMap<PersonId, PersonId> nextLists = lists;
    for (Map.Entry<PersonId, PersonId> line : lists.entrySet()) {
      nextLists = line.getValue().equals(warden) ? nextLists.minus(line.getKey()) : nextLists;
    }
    return new Wardens(nextZones, nextLists, rollCalls);
  }

  /** A roll-call begins once: told again under the same id, the first start holds. */
  private Wardens started(Report report, WardenFact.RollCallStarted f) {
    if (rollCalls.containsKey(f.rollCall())) {
      return this;
    }
    RollCall call = RollCall.started(f.rollCall(), f.areas(), f.reason(), report.happened());
    return new Wardens(zones, lists, rollCalls.plus(f.rollCall(), call));
  }

  private Wardens answered(Report report, WardenFact.RollCallAnswered f) {
    var answer =
        new Answer(report.id(), report.happened(), report.by(), f.safety(), f.where(), f.words());
    return with(f.rollCall(), call -> call.answered(f.person(), answer));
  }

  private Wardens with(RollCallId id, UnaryOperator<RollCall> change) {
    @Nullable RollCall before = rollCalls.get(id);
    if (before == null) {
      throw new IllegalArgumentException("No roll-call " + id);
    }
    return new Wardens(zones, lists, rollCalls.plus(id, change.apply(before)));
  }

  public Optional<RollCall> findRollCall(RollCallId id) {
    return Optional.ofNullable(rollCalls.get(id));
  }

  /** All roll-calls, the latest first. */
  public List<RollCall> allRollCalls() {
    return rollCalls.values().stream()
        .sorted(Comparator.comparing(RollCall::since).thenComparing(RollCall::id).reversed())
        .toList();
  }

  /**
   * Who keeps the list that a person is on: the warden who listed the person, or else those of the
   * first of these zones that has any, in order of ids.
   */
  public List<PersonId> wardensOf(PersonId person, List<PlaceId> narrowestFirst) {
    @Nullable PersonId own = lists.get(person);
    if (own != null) {
      return List.of(own);
    }
    return narrowestFirst.stream()
        .map(zone -> zones.getOrDefault(zone, HashTreePSet.empty()))
        .filter(wardens -> !wardens.isEmpty())
        .findFirst()
        .map(wardens -> wardens.stream().sorted().toList())
        .orElse(List.of());
  }

  /** The zones of a warden, in order of ids. */
  public List<PlaceId> zonesOf(PersonId warden) {
    return zones.entrySet().stream()
        .filter(zone -> zone.getValue().contains(warden))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Everybody who keeps a list, in order of ids. */
  public List<PersonId> wardens() {
    var ofZones = zones.values().stream().flatMap(Collection::stream);
    return Stream.concat(ofZones, lists.values().stream()).distinct().sorted().toList();
  }
}
