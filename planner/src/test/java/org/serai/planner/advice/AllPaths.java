package org.serai.planner.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.serai.planner.rotation.AgencyShare;
import org.serai.planner.rotation.Papers;
import org.serai.planner.rotation.Person;
import org.serai.planner.rotation.Post;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.Span;
import org.serai.planner.rotation.State;
import org.serai.planner.rotation.StayRule;
import org.serai.planner.rotation.Transfer;

/** Walks every path of one person, and says what each breaks; written from the records' words. */
final class AllPaths {
  private final RotationProblem problem;
  private final RotationPlan plan;
  private final int person;
  private final List<Integer> choices = new ArrayList<>();

  AllPaths(RotationProblem problem, RotationPlan plan, int person, int wished) {
    this.problem = problem;
    this.plan = plan;
    this.person = person;
    choices.add(State.AWAY);
    choices.add(State.HUB);
    me().posts().forEach(choices::add);
    if (State.isIn(wished) && !choices.contains(wished)) {
      choices.add(wished);
    }
  }

  private Person me() {
    return problem.people().get(person);
  }

  /** The sets of obstacles of all paths that have the person at the state in the slot. */
  Set<Set<Obstacle>> broken(int slot, int state) {
    Set<Set<Obstacle>> all = new HashSet<>();
    walk(new int[problem.slots()], 0, slot, state, path -> all.add(breaks(path)));
    return all;
  }

  private void walk(int[] path, int t, int slot, int state, Consumer<int[]> tell) {
    if (t == path.length) {
      tell.accept(path);
      return;
    }
    for (int choice : choices) {
      int before = t == 0 ? startState() : path[t - 1];
      if ((t != slot || choice == state) && joined(before, choice)) {
        path[t] = choice;
        walk(path, t + 1, slot, state, tell);
      }
    }
  }

  private int startState() {
    return me().start().state();
  }

  private int station(int state) {
    return State.isIn(state) ? problem.posts().get(state).station() : -1;
  }

  private boolean joined(int before, int now) {
    return station(before) < 0
        || station(now) < 0
        || station(before) == station(now)
        || problem.network().transfers().stream()
            .anyMatch(x -> x.from() == station(before) && x.to() == station(now));
  }

  /** Everything that a path of the person breaks while the others stay as planned. */
  Set<Obstacle> breaks(int[] path) {
    Set<Obstacle> broken = new HashSet<>();
    int before = startState();
    int served = me().start().served();
    int owed = me().start().restOwed();
    for (int t = 0; t < path.length; t++) {
      int now = path[t];
      for (int leg : legs(before, now)) {
        if (seatsUsed(leg, t) >= problem.network().legs().get(leg).seats().at(t)) {
          broken.add(new Obstacle.Seat(leg, t));
        }
      }
      boolean wasIn = State.isIn(before);
      boolean isIn = State.isIn(now);
      if (wasIn && !isIn) {
        StayRule rule = problem.stayRule(person, station(before));
        if (served < rule.minimumUseful()) {
          broken.add(new Obstacle.MinimumStay(station(before)));
        }
        owed = rule.rest();
      }
      if (!wasIn && isIn && owed > 0) {
        broken.add(new Obstacle.Rest());
      }
      served = isIn ? (wasIn ? served + 1 : 1) : 0;
      owed = isIn ? 0 : State.isAway(now) ? Math.max(0, owed - 1) : owed;
      if (isIn) {
        if (served > problem.stayRule(person, station(now)).maximum()) {
          broken.add(new Obstacle.MaximumStay(station(now)));
        }
        inside(now, t, broken);
      } else if (State.isAtHub(now)) {
        hub(t, broken);
      }
      before = now;
    }
    return broken;
  }

  private List<Integer> legs(int before, int now) {
    int from = station(before);
    int to = station(now);
    if (from == to) {
      return List.of();
    }
    if (from < 0) {
      return problem.station(to).wayIn();
    }
    return to < 0
        ? problem.station(from).wayOut()
        : problem.network().transfers().stream()
            .filter(x -> x.from() == from && x.to() == to)
            .findFirst()
            .map(Transfer::legs)
            .orElse(List.of());
  }

  private int seatsUsed(int leg, int t) {
    return (int)
        plan.moves(problem).stream()
            .filter(m -> m.person() != person && m.slot() == t && m.legs().contains(leg))
            .count();
  }

  private void inside(int post, int t, Set<Obstacle> broken) {
    int s = station(post);
    Post q = problem.posts().get(post);
    long there = others().filter(p -> station(plan.state(p, t)) == s).count();
    if (there >= problem.station(s).ceiling().at(t)) {
      broken.add(new Obstacle.Ceiling(s, t));
    }
    for (int a = 0; a < problem.network().shares().size(); a++) {
      AgencyShare share = problem.network().shares().get(a);
      long same =
          others()
              .filter(p -> station(plan.state(p, t)) == s)
              .filter(p -> problem.people().get(p).agency() == share.agency())
              .count();
      if (share.station() == s
          && share.agency() == me().agency()
          && same >= share.ceiling().at(t)) {
        broken.add(new Obstacle.Share(a, t));
      }
    }
    if (q.criticality() > problem.station(s).admitted().at(t)) {
      broken.add(new Obstacle.Level(post, t));
    }
    if (!me().posts().contains(post)) {
      broken.add(new Obstacle.Qualification(person, post));
    }
    for (Papers papers : me().papers()) {
      if (papers.station() == s && !papers.valid().holds(t)) {
        broken.add(new Obstacle.Papers(person, s, t));
      }
    }
    absences(t, false, broken);
  }

  private void hub(int t, Set<Obstacle> broken) {
    long there = others().filter(p -> State.isAtHub(plan.state(p, t))).count();
    if (there >= problem.network().hubCap().at(t)) {
      broken.add(new Obstacle.Bed(t));
    }
    absences(t, true, broken);
  }

  private void absences(int t, boolean atHub, Set<Obstacle> broken) {
    for (Span span : me().absences()) {
      if (span.holds(t)) {
        broken.add(new Obstacle.Absence(person, span, atHub, t));
      }
    }
  }

  private java.util.stream.Stream<Integer> others() {
    return java.util.stream.IntStream.range(0, problem.people().size())
        .filter(p -> p != person)
        .boxed();
  }
}
