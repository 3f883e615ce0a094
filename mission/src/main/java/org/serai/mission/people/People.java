package org.serai.mission.people;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
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
import org.serai.mission.terms.Envelope;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PersonId;

/** Everybody of the mission, whoever they are in the world. */
public record People(
    PMap<PersonId, Person> byId,
    PMap<GroupId, Group> groups,
    PMap<PersonId, GroupId> groupOf,
    PMap<PersonId, Envelope> envelopes,
    PSet<PersonId> forgotten) {

  public static final People EMPTY =
      new People(
          HashTrie.empty(),
          HashTrie.empty(),
          HashTrie.empty(),
          HashTrie.empty(),
          HashTreePSet.empty());

  public People after(Fact fact) {
    return switch (fact) {
      case PersonFact f -> after(f);
      case PlaceFact _,
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

  private People after(PersonFact fact) {
    return switch (fact) {
      case PersonFact.PersonRegistered f -> registered(f);
      case PersonFact.OpeningCorrected f ->
          with(f.person(), p -> p.with(p.profile().opened(f.opening(), f.since())));
      case PersonFact.IdentitySealed f -> sealed(f);
      case PersonFact.IdentityForgotten f -> forgot(f.person());
      case PersonFact.DocumentHeld f ->
          with(f.person(), p -> p.with(p.papers().with(new Papers.Document(f.kind(), f.valid()))));
      case PersonFact.VisaHeld f ->
          with(f.person(), p -> p.with(p.papers().with(new Papers.Visa(f.country(), f.valid()))));
      case PersonFact.AbsenceAnnounced f -> announced(f);
      case PersonFact.AbsenceWithdrawn f -> withdrawn(f);
      case PersonFact.WishMade f -> wished(f);
      case PersonFact.ExposureCarried f -> with(f.person(), p -> p.carrying(f.burden()));
      case PersonFact.AccessNeeded f -> with(f.person(), p -> p.needingAccess(f.needed()));
      case PersonFact.MoveAnswered f -> replied(f);
      case PersonFact.PersonSeparated f -> with(f.person(), Person::gone);
      case PersonFact.GroupFormed f -> formed(new Group(f.group(), f.kind(), f.members()));
      case PersonFact.GroupDissolved f -> dissolved(f.group());
    };
  }

  private People registered(PersonFact.PersonRegistered f) {
    if (byId.containsKey(f.person())) {
      return this;
    }
    Profile profile = new Profile(f.agency(), f.category(), f.sex(), f.opening(), f.since());
    return new People(
        byId.plus(f.person(), Person.registered(f.person(), profile)),
        groups,
        groupOf,
        envelopes,
        forgotten);
  }

  private People announced(PersonFact.AbsenceAnnounced f) {
    var absence = new Calendar.Absence(f.kind(), f.days());
    return with(f.person(), p -> p.with(p.calendar().with(absence)));
  }

  private People withdrawn(PersonFact.AbsenceWithdrawn f) {
    var absence = new Calendar.Absence(f.kind(), f.days());
    return with(f.person(), p -> p.with(p.calendar().without(absence)));
  }

  private People wished(PersonFact.WishMade f) {
    var wish = new Calendar.Wish(f.kind(), f.days(), f.weight());
    return with(f.person(), p -> p.with(p.calendar().with(wish)));
  }

  private People replied(PersonFact.MoveAnswered f) {
    var reply = new Calendar.Reply(f.accepted(), f.reason());
    return with(f.person(), p -> p.with(p.calendar().with(f.booking(), reply)));
  }

  private People sealed(PersonFact.IdentitySealed f) {
    return new People(byId, groups, groupOf, envelopes.plus(f.person(), f.envelope()), forgotten);
  }

  private People forgot(PersonId person) {
    return new People(byId, groups, groupOf, envelopes.minus(person), forgotten.plus(person));
  }

  private People formed(Group group) {
    PMap<PersonId, GroupId> of = groupOf;
    for (PersonId member : group.members()) {
      of = of.plus(member, group.id());
    }
    return new People(byId, groups.plus(group.id(), group), of, envelopes, forgotten);
  }

  private People dissolved(GroupId id) {
    return findGroup(id)
        .map(
            group ->
                new People(
                    byId,
                    groups.minus(id),
                    groupOf.minusAll(group.members()),
                    envelopes,
                    forgotten))
        .orElse(this);
  }

  private People with(PersonId person, UnaryOperator<Person> change) {
    Person changed = change.apply(person(person));
    return new People(byId.plus(person, changed), groups, groupOf, envelopes, forgotten);
  }

  public Person person(PersonId id) {
    return findPerson(id)
        .orElseThrow(() -> new IllegalArgumentException("Nobody registered as " + id));
  }

  public Optional<Person> findPerson(PersonId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Everybody ever registered, in no particular order. */
  public Collection<Person> people() {
    return Collections.unmodifiableCollection(byId.values());
  }

  public Optional<Group> findGroup(GroupId id) {
    return Optional.ofNullable(groups.get(id));
  }

  public Optional<Group> findGroupOf(PersonId person) {
    return Optional.ofNullable(groupOf.get(person)).flatMap(this::findGroup);
  }

  public Optional<Envelope> findEnvelope(PersonId person) {
    return Optional.ofNullable(envelopes.get(person));
  }
}
