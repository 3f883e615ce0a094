package org.serai.desk.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.serai.mission.Mission;
import org.serai.mission.contingents.Deployment;
import org.serai.mission.people.Group;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.PostId;
import org.serai.planner.rotation.Limits;
import org.serai.planner.rotation.Span;
import org.serai.planner.rotation.StayRule;

/**
 * Units of contingents as the planner sees them: each lift moves as one, its people hold the post
 * of their deployment and no other, and the post's minimum is the strength of the unit. A turn
 * lasts as long as it was deployed for, whatever the rule of stay for staff says.
 */
final class Units {
  private final Mission mission;
  private final SlotCalendar calendar;
  private final Map<PersonId, Deployment> turns = new HashMap<>();
  private final Set<PostId> posts = new HashSet<>();
  private final List<Deployment> deployments = new ArrayList<>();

  Units(Mission mission, SlotCalendar calendar) {
    this.mission = mission;
    this.calendar = calendar;
    for (Deployment deployment : mission.contingents().inOrder()) {
      boolean field =
          mission.places().place(deployment.station()).kind() == PlaceKind.DUTY_STATION
              && mission.posts().findPost(deployment.post()).isPresent();
      if (field && !deployment.mayLeave()) {
        add(deployment);
      }
    }
  }

  private void add(Deployment deployment) {
    deployments.add(deployment);
    posts.add(deployment.post());
    for (GroupId lift : deployment.lifts()) {
      mission
          .people()
          .findGroup(lift)
          .map(Group::members)
          .ifPresent(members -> members.forEach(p -> turns.put(p, deployment)));
    }
  }

  boolean holds(PersonId person) {
    return turns.containsKey(person);
  }

  /** The turn that a person serves in; empty for everybody who is no member of a unit. */
  Optional<Deployment> findTurn(PersonId person) {
    return Optional.ofNullable(turns.get(person));
  }

  /** Whether a post is one that a unit holds together. */
  boolean holdsTogether(PostId post) {
    return posts.contains(post);
  }

  /** Slots before the turn begins, in which its people are not to be there yet. */
  List<Span> notYet(Deployment turn) {
    LocalDate first = turn.days().first();
    int before = -1;
    for (int slot = 0; slot < calendar.count(); slot++) {
      before = calendar.firstDay(slot).isBefore(first) ? slot : before;
    }
    return before < 0 ? List.of() : List.of(new Span(0, before));
  }

  /** A row of stay rules for people of units, one rule for each station. */
  List<StayRule> stayRules(Demand.Books books) {
    List<StayRule> rules = new ArrayList<>();
    for (int station = 0; station < books.stations().count(); station++) {
      int at = station;
      int longest =
          deployments.stream()
              .filter(d -> books.stations().thing(at).equals(d.station()))
              .mapToInt(d -> calendar.slotsCovering(d.days().count()))
              .max()
              .orElse(Limits.STAY);
      // Who has served a turn goes home, and does not come back within the plan.
      rules.add(new StayRule(Math.clamp(longest, 1, Limits.STAY), 0, Limits.REST));
    }
    return rules;
  }
}
