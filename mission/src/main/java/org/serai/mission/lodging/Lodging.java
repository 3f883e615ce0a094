package org.serai.mission.lodging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RoomId;
import org.serai.mission.terms.Steps;

/** Where people sleep and work at the hub and elsewhere. */
public record Lodging(
    PMap<PremisesId, Premises> premises,
    PMap<RoomId, Room> rooms,
    PMap<RoomId, PVector<Closure>> closures,
    PMap<RoomId, PVector<Assignment>> assignments,
    PMap<PersonId, PVector<Assignment>> beds,
    PMap<PlaceId, Steps<LocalDate, Integer>> caps) {

  public static final Lodging EMPTY =
      new Lodging(
          HashTrie.empty(),
          HashTrie.empty(),
          HashTrie.empty(),
          HashTrie.empty(),
          HashTrie.empty(),
          HashTrie.empty());

  public Lodging after(Fact fact) {
    return switch (fact) {
      case LodgingFact f -> after(f);
      case PlaceFact.PlaceStruck f -> without(f.place());
      case PlaceFact _,
          PersonFact _,
          PostFact _,
          SecurityFact _,
          FlightFact _,
          MovementFact _,
          PlanFact _,
          WardenFact _,
          HostingFact _,
          AssistanceFact _,
          PeaceFact _,
          ContingentFact _ ->
          this;
    };
  }

  private Lodging after(LodgingFact fact) {
    return switch (fact) {
      case LodgingFact.PremisesOpened f -> opened(f);
      case LodgingFact.RoomDescribed f -> described(f);
      case LodgingFact.RoomClosed f -> closed(f.room(), f.from());
      case LodgingFact.RoomReopened f -> reopened(f.room(), f.from());
      case LodgingFact.BedAssigned f -> {
        var assignment = new Assignment(f.person(), f.room(), f.bed(), f.nights());
        yield with(
            assignment, assigned(f.room()).plus(assignment), bedsOf(f.person()).plus(assignment));
      }
      case LodgingFact.BedReleased f -> {
        var assignment = new Assignment(f.person(), f.room(), f.bed(), f.nights());
        yield with(
            assignment, assigned(f.room()).minus(assignment), bedsOf(f.person()).minus(assignment));
      }
      case LodgingFact.PremisesStruck f ->
          new Lodging(premises.minus(f.premises()), rooms, closures, assignments, beds, caps);
      case LodgingFact.RoomStruck f -> without(f.room());
      case LodgingFact.HubCapSet f -> capped(f);
    };
  }

  private Lodging opened(LodgingFact.PremisesOpened f) {
    var opened = new Premises(f.premises(), f.place(), f.name(), f.desks());
    return new Lodging(
        premises.plus(f.premises(), opened), rooms, closures, assignments, beds, caps);
  }

  private Lodging described(LodgingFact.RoomDescribed f) {
    Room room = new Room(f.room(), f.premises(), f.beds(), f.accessible());
    return new Lodging(premises, rooms.plus(f.room(), room), closures, assignments, beds, caps);
  }

  /** A closing that lasts still is replaced by what is said of it anew. */
  private Lodging closed(RoomId room, LocalDate from) {
    return closing(room, withoutLasting(room).plus(Closure.from(from)));
  }

  /** Opened again on the day it was to close, or before: then it was never closed. */
  private Lodging reopened(RoomId room, LocalDate day) {
    PVector<Closure> ended = withoutLasting(room);
    for (Closure closure : closuresOf(room)) {
      if (closure.lasting() && closure.from().isBefore(day)) {
        ended = ended.plus(new Closure(closure.from(), Optional.of(day)));
      }
    }
    return closing(room, ended);
  }

  private PVector<Closure> withoutLasting(RoomId room) {
    PVector<Closure> all = closuresOf(room);
    return all.minusAll(all.stream().filter(Closure::lasting).toList());
  }

  private Lodging closing(RoomId room, PVector<Closure> changed) {
    return new Lodging(premises, rooms, closures.plus(room, changed), assignments, beds, caps);
  }

  private Lodging without(RoomId room) {
    return new Lodging(
        premises, rooms.minus(room), closures.minus(room), assignments.minus(room), beds, caps);
  }

  /** A hub that is struck off the map has no cap any more. */
  private Lodging without(PlaceId place) {
    return new Lodging(premises, rooms, closures, assignments, beds, caps.minus(place));
  }

  private Lodging capped(LodgingFact.HubCapSet f) {
    Steps<LocalDate, Integer> steps = caps.getOrDefault(f.hub(), Steps.none());
    return new Lodging(
        premises,
        rooms,
        closures,
        assignments,
        beds,
        caps.plus(f.hub(), steps.from(f.from(), f.heads())));
  }

  private Lodging with(
      Assignment changed, PVector<Assignment> inRoom, PVector<Assignment> ofPerson) {
    return new Lodging(
        premises,
        rooms,
        closures,
        assignments.plus(changed.room(), inRoom),
        beds.plus(changed.person(), ofPerson),
        caps);
  }

  public Optional<Room> findRoom(RoomId id) {
    return Optional.ofNullable(rooms.get(id));
  }

  public Collection<Room> rooms(PremisesId id) {
    return rooms.values().stream().filter(r -> r.premises().equals(id)).toList();
  }

  public Collection<Premises> allPremises() {
    return Collections.unmodifiableCollection(premises.values());
  }

  /** Every closing of a room, ended ones too. */
  public PVector<Closure> closuresOf(RoomId room) {
    return closures.getOrDefault(room, TreePVector.empty());
  }

  /** Whether the room can be slept in on the night that begins on this day. */
  public boolean usable(RoomId room, LocalDate night) {
    return findClosed(room, new Days(night, night)).isEmpty();
  }

  /** The first of these nights on which the room cannot be slept in. */
  public Optional<LocalDate> findClosed(RoomId room, Days nights) {
    return closuresOf(room).stream()
        .flatMap(closure -> closure.findFirst(nights).stream())
        .min(Comparator.naturalOrder());
  }

  /** Who has a bed in the room, whatever the night. */
  public PVector<Assignment> assigned(RoomId room) {
    return assignments.getOrDefault(room, TreePVector.empty());
  }

  /** All beds of a person, whatever the night. */
  public PVector<Assignment> bedsOf(PersonId person) {
    return beds.getOrDefault(person, TreePVector.empty());
  }

  /** The bed of a person in a night. */
  public Optional<Assignment> findBed(PersonId person, LocalDate night) {
    return bedsOf(person).stream().filter(a -> a.nights().contains(night)).findFirst();
  }

  /** The cap on heads at the hub on a day; empty when there is none. */
  public Optional<Integer> findCap(PlaceId hub, LocalDate day) {
    return caps.getOrDefault(hub, Steps.none()).findAt(day);
  }
}
