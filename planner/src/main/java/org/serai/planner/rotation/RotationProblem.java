package org.serai.planner.rotation;

import java.util.List;

/**
 * All that a rotation plan must respect, as ints: who, where, when, with which seats. Slots are
 * 0..slots-1; a person moves at the start of a slot and is at one place through the whole slot.
 *
 * @param stayRules rows of stay rules, each with one rule per station
 * @param groups people who travel together; nobody is in two groups
 */
public record RotationProblem(
    int slots,
    Network network,
    List<Post> posts,
    List<List<StayRule>> stayRules,
    List<Person> people,
    List<Group> groups,
    RotationPolicy policy) {

  public RotationProblem {
    posts = List.copyOf(posts);
    stayRules = stayRules.stream().map(List::copyOf).toList();
    people = List.copyOf(people);
    groups = List.copyOf(groups);
    Require.in(slots, 1, Limits.SLOTS, "number of slots");
    Require.in(posts.size(), 0, Limits.POSTS, "number of posts");
    Require.in(people.size(), 0, Limits.PEOPLE, "number of people");
    ProblemChecks.network(slots, network);
    ProblemChecks.posts(posts, network);
    ProblemChecks.stayRules(stayRules, network);
    for (int p = 0; p < people.size(); p++) {
      new PersonChecks(slots, network, posts, stayRules.size()).check(p, people.get(p));
    }
    ProblemChecks.groups(groups, people, posts);
  }

  /** The same problem under another policy. */
  public RotationProblem withPolicy(RotationPolicy other) {
    return new RotationProblem(slots, network, posts, stayRules, people, groups, other);
  }

  /** The same problem with these people in place of its own, one for one. */
  public RotationProblem withPeople(List<Person> others) {
    return new RotationProblem(slots, network, posts, stayRules, others, groups, policy);
  }

  /** The same problem without levels 2 to 6: no weights and no wishes. */
  public RotationProblem safetyAlone() {
    return withoutWishes().withPolicy(RotationPolicy.none());
  }

  RotationProblem withoutWishes() {
    return withPeople(people.stream().map(Person::withWishes).toList());
  }

  public int stationCount() {
    return network.stations().size();
  }

  public Station station(int s) {
    return network.stations().get(s);
  }

  public StayRule stayRule(int person, int station) {
    return stayRules.get(people.get(person).stayRules()).get(station);
  }

  /** Whether the post may be held in the slot at the security level of its station. */
  public boolean admits(int post, int slot) {
    Post q = posts.get(post);
    return q.criticality() <= station(q.station()).admitted().at(slot);
  }

  /** Whether absences and papers allow the person to be in at the station in the slot. */
  public boolean mayBeIn(int person, int station, int slot) {
    Person p = people.get(person);
    // Asked for every station and slot of everybody before a repair can begin: loops, no streams.
    for (Span absence : p.absences()) {
      if (absence.holds(slot)) {
        return false;
      }
    }
    for (Papers papers : p.papers()) {
      if (papers.station() == station && !papers.valid().holds(slot)) {
        return false;
      }
    }
    return true;
  }
}
