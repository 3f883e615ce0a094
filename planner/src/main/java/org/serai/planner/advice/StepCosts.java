package org.serai.planner.advice;

import org.serai.planner.rotation.Person;
import org.serai.planner.rotation.Post;
import org.serai.planner.rotation.RotationPolicy;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;
import org.serai.planner.rotation.Wish;

/**
 * What a step of a party is worth on levels 2 to 6 while everybody else stays as planned. Handovers
 * and fair shares do not fall on single steps; they are left to the evaluator.
 */
final class StepCosts {
  private final Steps steps;
  private final RotationProblem problem;
  private final RotationPolicy policy;

  StepCosts(Steps steps) {
    this.steps = steps;
    problem = steps.problem;
    policy = problem.policy();
  }

  long legs(int from, int to) {
    int legs = Others.legs(problem, steps.station(from), steps.station(to)).size();
    return (long) policy.costs().seat() * legs * steps.party.size();
  }

  long in(int option, int t) {
    long cost = (long) policy.costs().fieldNight() * steps.party.size();
    for (int m = 0; m < steps.party.size(); m++) {
      int post = steps.options.get(option)[m];
      cost += own(steps.party.get(m), t, post);
      cost -= covered(post, t, policy.coverage().fullUnits());
    }
    return cost;
  }

  long away(int t) {
    return steps.party.stream().mapToLong(p -> own(p, t, State.AWAY)).sum();
  }

  long hub(int t) {
    long night = (long) policy.costs().hubNight() * steps.party.size();
    return night + steps.party.stream().mapToLong(p -> own(p, t, State.HUB)).sum();
  }

  /** What covering the post from the hub saves. */
  long remote(int post, int t) {
    return covered(post, t, policy.coverage().remoteUnits());
  }

  private long covered(int post, int t, int units) {
    int there = steps.others.cover[post][t];
    return missing(post, there) - missing(post, there + units);
  }

  private long missing(int post, int units) {
    Post q = problem.posts().get(post);
    RotationPolicy.Coverage rule = policy.coverage();
    int floor = q.minimum() * rule.fullUnits();
    int full = q.wanted() * rule.fullUnits();
    long below = Math.max(0, floor - units);
    long between = Math.max(0, full - Math.max(units, floor));
    int c = q.criticality() - 1;
    return (below * rule.belowMinimum().get(c) + between * rule.belowWanted().get(c))
        / rule.fullUnits();
  }

  private long own(int p, int t, int state) {
    Person person = problem.people().get(p);
    long cost = 0;
    for (Wish wish : person.wishes()) {
      cost += wish.span().holds(t) && wish.place() != place(state) ? wish.weight() : 0;
    }
    if (!person.announced().isEmpty()) {
      int told = person.announced().at(t);
      if (place(told) != place(state)) {
        cost += policy.promises().at(t);
      } else if (State.isIn(state) && told != state) {
        cost += policy.promises().otherPost();
      }
    }
    return cost;
  }

  private int place(int state) {
    return State.isIn(state)
        ? problem.posts().get(state).station()
        : State.isAway(state) ? Wish.AWAY : Wish.HUB;
  }

  long beyondMaximum() {
    return (long) policy.stay().beyondMaximum() * steps.party.size();
  }

  long belowMinimum() {
    return (long) policy.stay().belowMinimum() * steps.party.size();
  }

  long restCut() {
    return (long) policy.stay().restCut() * steps.party.size();
  }
}
