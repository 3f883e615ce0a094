package org.serai.planner.rehearsal;

import java.util.Arrays;
import java.util.List;
import org.serai.planner.rotation.Group;
import org.serai.planner.rotation.Move;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.QuickRepair;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;

/**
 * One future, slot by slot: what happens becomes known, the rest is repaired, the slot is lived.
 */
final class Play {
  private final RotationProblem problem;
  private final RotationPlan plan;
  private final World world;
  private final int[][] states;
  private final int[] hit;
  private int repairs;

  private Play(RotationProblem problem, RotationPlan plan) {
    this.problem = problem;
    this.plan = plan;
    world = new World(problem);
    states = told(plan);
    hit = new int[problem.network().legs().size()];
  }

  private static int[][] told(RotationPlan plan) {
    return plan.states().stream().map(PerSlot::toArray).toArray(int[][]::new);
  }

  /**
   * Plays one future.
   *
   * @param planned what is amiss in the plan itself
   */
  static Outcome of(
      RotationProblem problem,
      RotationPlan plan,
      Count planned,
      int number,
      List<Happening> happenings) {
    return new Play(problem, plan).run(planned, number, happenings);
  }

  /** What the plan itself has in the world that was planned for. */
  static Count planned(RotationProblem problem, RotationPlan plan) {
    Count count = new Count(problem);
    World quiet = new World(problem);
    int[][] told = told(plan);
    for (int t = 0; t < problem.slots(); t++) {
      count.slot(quiet, told, t);
    }
    return count;
  }

  private Outcome run(Count planned, int number, List<Happening> happenings) {
    Count count = new Count(problem);
    boolean broken = false;
    for (int t = 0; t < problem.slots(); t++) {
      for (Happening each : happenings) {
        if (each.slot() == t && !(each instanceof Happening.NoShow)) {
          world.happens(each);
          broken = true;
        }
      }
      if (broken) {
        repair(t);
      }
      broken = absent(happenings, t);
      count.slot(world, states, t);
    }
    lost();
    return new Outcome(
        number,
        happenings,
        count.beyond(planned),
        promises(),
        repairs,
        Arrays.stream(hit).boxed().toList());
  }

  private void repair(int t) {
    QuickRepair.Repaired repaired = QuickRepair.of(world.from(t, states), t);
    for (int p = 0; p < states.length; p++) {
      PerSlot ahead = repaired.states().get(p);
      for (int u = t; u < problem.slots(); u++) {
        states[p][u] = ahead.at(u - t);
      }
    }
    repairs++;
  }

  /**
   * Who does not come stays where he or she was, and so does the group; the rest must be mended.
   */
  private boolean absent(List<Happening> happenings, int t) {
    boolean any = false;
    for (Happening each : happenings) {
      if (each instanceof Happening.NoShow noShow && noShow.slot() == t) {
        for (int p : party(noShow.person())) {
          int before = t == 0 ? problem.people().get(p).start().state() : states[p][t - 1];
          any |= states[p][t] != before;
          states[p][t] = before;
        }
      }
    }
    return any;
  }

  private List<Integer> party(int person) {
    return problem.groups().stream()
        .map(Group::members)
        .filter(members -> members.contains(person))
        .findFirst()
        .orElse(List.of(person));
  }

  private void lost() {
    for (Move move : plan.moves(problem)) {
      for (int leg : move.legs()) {
        boolean flown = world.seats(leg, move.slot()) > 0;
        hit[leg] += flown ? 0 : 1;
      }
    }
  }

  private int promises() {
    int people = 0;
    for (int p = 0; p < states.length; p++) {
      boolean kept = true;
      for (int t = 0; t < problem.slots() && kept; t++) {
        kept = place(states[p][t]) == place(plan.state(p, t));
      }
      people += kept ? 0 : 1;
    }
    return people;
  }

  /** A station, or below 0 away and the hub. */
  private int place(int state) {
    return State.isIn(state)
        ? problem.posts().get(state).station()
        : State.isAway(state) ? State.AWAY : State.HUB;
  }
}
