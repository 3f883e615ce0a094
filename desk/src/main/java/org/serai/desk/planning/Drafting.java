package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.serai.mission.Mission;
import org.serai.mission.people.Group;
import org.serai.mission.people.Person;
import org.serai.mission.posts.Post;
import org.serai.mission.security.StayRule;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.planner.rotation.Limits;
import org.serai.planner.rotation.RotationProblem;

/** Turns a mission, as it stands, into the problem of the weeks ahead. */
final class Drafting {
  private final Mission mission;
  private final SlotCalendar calendar;
  private final Demand.Books books;
  private final Corridors corridors;
  private final Units units;
  private final List<PlanEvent> events;

  Drafting(Mission mission, SlotCalendar calendar) {
    this(mission, calendar, List.of());
  }

  /** With events for which there is no fact: documents that end sooner. */
  Drafting(Mission mission, SlotCalendar calendar, List<PlanEvent> events) {
    this.events = events;
    this.mission = mission;
    this.calendar = calendar;
    this.units = new Units(mission, calendar);
    this.books =
        Demand.Books.of(
            rotating(mission, units),
            stations(mission),
            posts(mission),
            mission.places().agencies().keySet().stream().sorted().toList());
    this.corridors = Corridors.of(mission, calendar, new HashSet<>(books.people().all()));
  }

  /**
   * Everybody the plan moves: who rotates or serves in a unit, has not left, and is not in
   * suspense.
   */
  private static List<PersonId> rotating(Mission mission, Units units) {
    return mission.people().people().stream()
        .filter(person -> !person.separated())
        .filter(p -> p.profile().category().rotates() || units.holds(p.id()))
        .map(Person::id)
        .filter(id -> !mission.ledger().line(id).account().equals(Account.SUSPENSE))
        .sorted()
        .toList();
  }

  private static List<PlaceId> stations(Mission mission) {
    return mission.places().places().stream()
        .filter(place -> place.kind() == PlaceKind.DUTY_STATION)
        .map(Place::id)
        .sorted()
        .toList();
  }

  private static List<Post> posts(Mission mission) {
    Set<PlaceId> stations = new HashSet<>(stations(mission));
    return mission.posts().posts().stream()
        .filter(post -> stations.contains(post.station()))
        .sorted(Comparator.comparing(Post::id))
        .toList();
  }

  Demand demand() {
    List<org.serai.planner.rotation.Person> people = new ArrayList<>();
    PersonDraft draft = new PersonDraft(mission, calendar, books, units, events);
    long fairShare = new StationDraft(mission, calendar, books, corridors).fairShare(units);
    for (PersonId id : books.people().all()) {
      people.add(draft.person(mission.people().person(id), fairShare));
    }
    List<org.serai.planner.rotation.Group> groups = groups(people);
    RotationProblem problem =
        new RotationProblem(
            calendar.count(),
            new StationDraft(mission, calendar, books, corridors).network(),
            plannerPosts(),
            List.of(stayRules(), units.stayRules(books)),
            people,
            groups,
            new PolicyRows(mission.places()).weights());
    return new Demand(mission, calendar, corridors, books, units, problem);
  }

  private List<org.serai.planner.rotation.Post> plannerPosts() {
    List<org.serai.planner.rotation.Post> posts = new ArrayList<>();
    for (Post post : books.posts()) {
      posts.add(
          new org.serai.planner.rotation.Post(
              books.stations().number(post.station()),
              post.criticality().number(),
              post.minimum(),
              post.wanted(),
              post.coverableFromHub()));
    }
    for (int station = 0; station < books.stations().count(); station++) {
      posts.add(new org.serai.planner.rotation.Post(station, 4, 0, 0, false));
    }
    return posts;
  }

  private List<org.serai.planner.rotation.StayRule> stayRules() {
    return books.stations().all().stream()
        .map(station -> mission.security().findStayRule(station))
        .map(rule -> rule.map(this::stayRule).orElseGet(Drafting::noStayRule))
        .toList();
  }

  private org.serai.planner.rotation.StayRule stayRule(StayRule rule) {
    int maximum = Math.clamp(calendar.slotsWithin(rule.maximumDays()), 1, Limits.STAY);
    int minimum = Math.min(maximum, calendar.slotsCovering(rule.minimumDays()));
    int rest = Math.min(Limits.REST, calendar.slotsCovering(rule.restDays()));
    return new org.serai.planner.rotation.StayRule(maximum, minimum, rest);
  }

  private static org.serai.planner.rotation.StayRule noStayRule() {
    return new org.serai.planner.rotation.StayRule(Limits.STAY, 0, 0);
  }

  /** Only people of the plan who start from the same standpoint can be moved as one. */
  private List<org.serai.planner.rotation.Group> groups(
      List<org.serai.planner.rotation.Person> people) {
    List<org.serai.planner.rotation.Group> groups = new ArrayList<>();
    List<Group> sorted = new ArrayList<>(mission.people().groups().values());
    sorted.sort(Comparator.comparing(Group::id));
    for (Group group : sorted) {
      List<Integer> members =
          group.members().stream()
              .filter(books.people()::holds)
              .map(books.people()::number)
              .toList();
      if (members.size() >= 2 && GroupStart.together(members, people, books)) {
        GroupStart.align(members, people);
        groups.add(new org.serai.planner.rotation.Group(members));
      }
    }
    return groups;
  }
}
