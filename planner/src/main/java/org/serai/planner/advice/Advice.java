package org.serai.planner.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.serai.planner.rotation.Group;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.RotationEvaluator;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;

/**
 * Answers "why?" and "why not?" about one plan. Everybody else stays as planned; rules that the
 * plan itself breaks for the person are no reason for a no.
 */
public final class Advice {
  /** Larger than all that steps of one person are worth. */
  private static final long UNIT = 1_000_000_000_000L;

  private final RotationProblem problem;
  private final RotationPlan plan;

  public Advice(RotationProblem problem, RotationPlan plan) {
    this.problem = problem;
    this.plan = plan;
  }

  /** The planned way of one party among its steps, and what it breaks already. */
  private final class Case {
    private final Steps steps;
    private final Wayfinder finder;
    private final Set<Integer> broken;

    Case(int person, int wished) {
      List<Integer> party = party(person);
      steps = new Steps(problem, party, new Others(problem, plan, party), wished);
      finder = new Wayfinder(steps);
      PerSlot own = plan.states().get(party.getFirst());
      PerSlot places = PerSlot.generate(problem.slots(), t -> place(own.at(t)));
      broken = finder.met(new Way(places, PerSlot.always(-1, problem.slots()), 0));
    }

    int place(int state) {
      return State.isIn(state) ? steps.option(state) : State.isAway(state) ? Steps.AWAY : Steps.HUB;
    }

    /** Everybody's states, with this party on the way. */
    List<PerSlot> states(Way way) {
      List<PerSlot> states = new ArrayList<>(plan.states());
      for (int m = 0; m < steps.party.size(); m++) {
        int member = m;
        states.set(
            steps.party.get(m), PerSlot.generate(problem.slots(), t -> state(way, member, t)));
      }
      return states;
    }

    private int state(Way way, int member, int t) {
      int place = way.places().at(t);
      if (place >= 0) {
        return steps.options.get(place)[member];
      }
      if (place == Steps.AWAY) {
        return State.AWAY;
      }
      int post = steps.party.size() == 1 ? way.remote().at(t) : firstFromHub(member);
      return post < 0 ? State.HUB : State.remote(post);
    }

    private int firstFromHub(int member) {
      return problem.people().get(steps.party.get(member)).posts().stream()
          .filter(q -> problem.posts().get(q).coverableFromHub())
          .findFirst()
          .orElse(-1);
    }

    List<Obstacle> named(Set<Integer> numbers) {
      return sorted(numbers.stream().map(steps.obstacles::get));
    }

    private Set<Integer> newly(Way way) {
      Set<Integer> met = new TreeSet<>(finder.met(way));
      met.removeAll(broken);
      return met;
    }
  }

  private static List<Obstacle> sorted(Stream<Obstacle> obstacles) {
    return obstacles
        .sorted(Comparator.comparingInt(Mending::ease).thenComparing(Object::toString))
        .toList();
  }

  private List<Integer> party(int person) {
    return problem.groups().stream()
        .map(Group::members)
        .filter(members -> members.contains(person))
        .findFirst()
        .orElse(List.of(person));
  }

  /** Why the person is where the plan says in the slot: against the best way of being elsewhere. */
  public Why why(int person, int slot) {
    Case one = new Case(person, State.AWAY);
    int planned = one.place(plan.state(person, slot));
    int station = one.steps.station(planned);
    IntToLongFunction weight =
        number -> {
          Obstacle obstacle = one.steps.obstacles.get(number);
          return one.broken.contains(number)
              ? 0
              : obstacle.hard() ? Wayfinder.WALL : obstacle.safety() ? UNIT : 0;
        };
    Optional<Way> other =
        one.finder.find(
            weight,
            slot,
            (place, _) -> place != planned && (place < 0 || one.steps.station(place) != station));
    if (other.isEmpty()) {
      return new Why.NoOtherWay();
    }
    List<PerSlot> states = one.states(other.get());
    return new Why.Better(
        states.get(person).at(slot),
        plan.objective(),
        RotationEvaluator.objective(problem, states),
        one.named(one.newly(other.get())));
  }

  /** Why the person is not where the question says. */
  public WhyNot whyNot(Question question) {
    Case one = new Case(question.person(), question.state());
    Wayfinder.Asked asked = asked(one, question);
    IntToLongFunction all = number -> one.broken.contains(number) ? 0 : Wayfinder.WALL;
    Optional<Way> way = one.finder.find(all, question.slot(), asked);
    if (way.isPresent()) {
      List<PerSlot> states = one.states(way.get());
      return new WhyNot.Possible(states, RotationEvaluator.objective(problem, states));
    }
    if (one.finder.find(_ -> 0, question.slot(), asked).isEmpty()) {
      return new WhyNot.OutOfReach();
    }
    Conflict.Found conflict =
        new Conflict(
                standing ->
                    one.finder
                        .find(number -> weight(one, standing, number), question.slot(), asked)
                        .map(one::newly))
            .find();
    Set<Obstacle> changes =
        new Mending(
                one.steps,
                one.broken,
                weight -> one.finder.find(weight, question.slot(), asked).map(one.finder::met))
            .find();
    return new WhyNot.Forbidden(
        one.named(conflict.obstacles()), conflict.smallest(), sorted(changes.stream()));
  }

  private static long weight(Case one, Set<Integer> standing, int number) {
    return one.broken.contains(number) ? 0 : standing.contains(number) ? Wayfinder.WALL : UNIT;
  }

  private static Wayfinder.Asked asked(Case one, Question question) {
    int wanted = one.place(question.state());
    boolean covering = State.isRemote(question.state()) && one.steps.party.size() == 1;
    int post = covering ? State.remotePost(question.state()) : -1;
    return (place, remote) -> place == wanted && (!covering || remote == post);
  }
}
