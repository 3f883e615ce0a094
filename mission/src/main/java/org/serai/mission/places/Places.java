package org.serai.mission.places;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.pcollections.PMap;
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
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;

/** The ground of a mission: its name, hub and zone, places, agencies and policy. */
public record Places(
    String name,
    Optional<PlaceId> findHub,
    ZoneId zone,
    PMap<PlaceId, Place> byId,
    PMap<AgencyId, String> agencies,
    PMap<Policy, Long> policy) {

  public static final Places EMPTY =
      new Places(
          "",
          Optional.empty(),
          ZoneId.of("UTC"), // By name: browsers know no zone "Z".
          HashTrie.empty(),
          HashTrie.empty(),
          HashTrie.empty());

  public Places after(Fact fact) {
    return switch (fact) {
      case PlaceFact f -> after(f);
      case PersonFact _,
          PostFact _,
          SecurityFact _,
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

  private Places after(PlaceFact fact) {
    return switch (fact) {
      case PlaceFact.MissionOpened f ->
          new Places(f.name(), Optional.of(f.hub()), f.zone(), byId, agencies, policy);
      case PlaceFact.PlaceDescribed f ->
          new Places(name, findHub, zone, byId.plus(f.place().id(), f.place()), agencies, policy);
      case PlaceFact.PlaceStruck f ->
          new Places(name, findHub, zone, byId.minus(f.place()), agencies, policy);
      case PlaceFact.AgencyStruck f ->
          new Places(name, findHub, zone, byId, agencies.minus(f.agency()), policy);
      case PlaceFact.AgencyDescribed f ->
          new Places(name, findHub, zone, byId, agencies.plus(f.agency(), f.name()), policy);
      case PlaceFact.PolicySet f ->
          new Places(name, findHub, zone, byId, agencies, policy.plus(f.policy(), f.value()));
    };
  }

  /** Whether a mission was opened at all. */
  public boolean opened() {
    return findHub.isPresent();
  }

  /** The hub of an opened mission. */
  public PlaceId hub() {
    return findHub.orElseThrow(() -> new IllegalStateException("No mission was opened"));
  }

  public Place place(PlaceId id) {
    return findPlace(id).orElseThrow(() -> new IllegalArgumentException("No place " + id));
  }

  public Optional<Place> findPlace(PlaceId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Collection<Place> places() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** What the mission set, or else what is usual in the field. */
  public long policy(Policy row) {
    return policy.getOrDefault(row, row.usual());
  }
}
