package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Recomputes every rule and every level of a plan from the problem alone, in whole numbers. It
 * shares no code with the planner, so that a fault of the planner cannot hide here.
 */
public final class RotationEvaluator {

  /** Reasons listed in one refusal; a broken plan can break thousands of rules alike. */
  private static final int MOST_REASONS = 200;

  private final RotationProblem problem;
  private final List<PerSlot> states;
  private final Tally tally;
  private final List<String> reasons = new ArrayList<>();

  private RotationEvaluator(RotationProblem problem, List<PerSlot> states) {
    this.problem = problem;
    this.states = states;
    this.tally = new Tally(problem);
  }

  /** Whether a plan keeps every hard rule; with its value, or with the reasons why not. */
  public sealed interface Verdict {

    record Feasible(Objective objective) implements Verdict {}

    /** At most 200 reasons, the last one giving the count of those left out. */
    record Refused(List<String> reasons) implements Verdict {

      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /**
   * @param states per person, a {@link State} code per slot
   */
  public static Verdict check(RotationProblem problem, List<PerSlot> states) {
    return new RotationEvaluator(problem, states).run();
  }

  /** The value of a plan known to be feasible; stops where it is not. */
  public static Objective objective(RotationProblem problem, List<PerSlot> states) {
    return switch (check(problem, states)) {
      case Verdict.Feasible feasible -> feasible.objective();
      case Verdict.Refused refused ->
          throw new IllegalStateException(String.join("\n", refused.reasons()));
    };
  }

  private Verdict run() {
    if (states.size() != problem.people().size()) {
      return refused(
          "The plan has %d people; the problem has %d."
              .formatted(states.size(), problem.people().size()));
    }
    for (int p = 0; p < states.size(); p++) {
      shape(p);
    }
    if (!reasons.isEmpty()) {
      return closing();
    }
    for (int p = 0; p < states.size(); p++) {
      walk(p);
    }
    problem.groups().forEach(this::together);
    tally.overuse().forEach(this::refuse);
    return reasons.isEmpty() ? new Verdict.Feasible(tally.objective()) : closing();
  }

  private Verdict refused(String reason) {
    return new Verdict.Refused(List.of(reason));
  }

  private Verdict closing() {
    int left = reasons.size() - MOST_REASONS;
    if (left <= 0) {
      return new Verdict.Refused(reasons);
    }
    List<String> shown = new ArrayList<>(reasons.subList(0, MOST_REASONS));
    shown.add("... and " + left + " more reasons.");
    return new Verdict.Refused(shown);
  }

  private void refuse(String reason) {
    reasons.add(reason);
  }

  private void shape(int p) {
    if (states.get(p).length() != problem.slots()) {
      refuse(
          "Person %d has %d slots; the problem has %d."
              .formatted(p, states.get(p).length(), problem.slots()));
      return;
    }
    Person person = problem.people().get(p);
    for (int t = 0; t < problem.slots(); t++) {
      int state = states.get(p).at(t);
      int post = State.isIn(state) ? state : State.isRemote(state) ? State.remotePost(state) : -1;
      if (post >= 0 && !person.posts().contains(post)) {
        refuse("Person %d cannot hold post %d (slot %d).".formatted(p, post, t));
      } else if (State.isRemote(state) && !problem.posts().get(post).coverableFromHub()) {
        refuse(
            "Post %d cannot be covered from the hub (person %d, slot %d).".formatted(post, p, t));
      }
    }
  }

  /** Follows one person through the slots: rules of the path, and loads on the shared rows. */
  private void walk(int p) {
    Person person = problem.people().get(p);
    int before = person.start().state();
    int served = person.start().served();
    int owed = person.start().restOwed();
    for (int t = 0; t < problem.slots(); t++) {
      int now = states.get(p).at(t);
      if (State.isAtHub(now) && absent(person, t)) {
        refuse("Person %d is at the hub in slot %d but absent then.".formatted(p, t));
      }
      step(p, t, before, now);
      if (State.isIn(before) && !State.isIn(now)) {
        StayRule rule = ruleAt(p, before);
        tally.leave(Math.max(0, rule.minimumUseful() - served));
        owed = rule.rest();
      } else if (!State.isIn(before) && State.isIn(now)) {
        tally.enter(owed);
      }
      served = State.isIn(now) ? (State.isIn(before) ? served + 1 : 1) : 0;
      owed = State.isIn(now) ? 0 : State.isAway(now) ? Math.max(0, owed - 1) : owed;
      if (State.isIn(now)) {
        tally.in(p, t, now, served > ruleAt(p, now).maximum());
      } else {
        tally.out(p, t, now);
      }
      before = now;
    }
  }

  private StayRule ruleAt(int p, int post) {
    return problem.stayRule(p, problem.posts().get(post).station());
  }

  private static boolean absent(Person person, int slot) {
    return person.absences().stream().anyMatch(a -> a.holds(slot));
  }

  private void step(int p, int t, int before, int now) {
    if (State.isIn(before) && State.isIn(now) && before != now) {
      int left = problem.posts().get(before).station();
      int reached = problem.posts().get(now).station();
      if (left != reached && !transfer(left, reached)) {
        refuse(
            "Person %d goes from station %d to %d in slot %d; no transfer joins them."
                .formatted(p, left, reached, t));
      }
    }
    tally.seats(t, RotationPlan.legs(problem, before, now));
    if (before != now) {
      tally.depart(t, before);
    }
  }

  private boolean transfer(int from, int to) {
    return problem.network().transfers().stream().anyMatch(x -> x.from() == from && x.to() == to);
  }

  private void together(Group group) {
    int[] members = group.members().stream().mapToInt(Integer::intValue).toArray();
    for (int t = 0; t < problem.slots(); t++) {
      int place = place(states.get(members[0]).at(t));
      for (int p : members) {
        int state = states.get(p).at(t);
        if (place(state) != place) {
          refuse(
              "Persons %d and %d of one group are apart in slot %d.".formatted(members[0], p, t));
        } else if (state != groupState(p, place)) {
          refuse(
              "Person %d of a group is %s in slot %d, not %s."
                  .formatted(p, State.words(state), t, State.words(groupState(p, place))));
        }
      }
    }
  }

  private int place(int state) {
    return State.isIn(state)
        ? problem.posts().get(state).station()
        : State.isAway(state) ? Wish.AWAY : Wish.HUB;
  }

  private int groupState(int p, int place) {
    int[] posts = problem.people().get(p).posts().stream().mapToInt(Integer::intValue).toArray();
    if (place >= 0) {
      return Arrays.stream(posts)
          .filter(q -> problem.posts().get(q).station() == place)
          .findFirst()
          .orElse(State.AWAY);
    }
    return place == Wish.AWAY
        ? State.AWAY
        : Arrays.stream(posts)
            .filter(q -> problem.posts().get(q).coverableFromHub())
            .map(State::remote)
            .findFirst()
            .orElse(State.HUB);
  }
}
