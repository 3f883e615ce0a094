package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is where in each slot.
 *
 * @param states per person, a {@link State} code per slot
 * @param objective value per level, as {@link RotationEvaluator} recomputes it
 */
public record RotationPlan(List<PerSlot> states, Objective objective) {

  public RotationPlan {
    states = List.copyOf(states);
  }

  public int state(int person, int slot) {
    return states.get(person).at(slot);
  }

  /** Every change of place or post, by person and slot; covering from the hub is not a move. */
  public List<Move> moves(RotationProblem problem) {
    List<Move> moves = new ArrayList<>();
    for (int p = 0; p < states.size(); p++) {
      int before = problem.people().get(p).start().state();
      for (int t = 0; t < problem.slots(); t++) {
        int now = state(p, t);
        if (now != before && !(State.isAtHub(now) && State.isAtHub(before))) {
          moves.add(new Move(p, t, before, now, legs(problem, before, now)));
        }
        before = now;
      }
    }
    return moves;
  }

  /** Legs between two states, in order; empty where no seat is needed. */
  static List<Integer> legs(RotationProblem problem, int from, int to) {
    if (!State.isIn(from) && !State.isIn(to)) {
      return List.of();
    }
    if (!State.isIn(from)) {
      return problem.station(problem.posts().get(to).station()).wayIn();
    }
    if (from == to) {
      return List.of();
    }
    int left = problem.posts().get(from).station();
    if (!State.isIn(to)) {
      return problem.station(left).wayOut();
    }
    int reached = problem.posts().get(to).station();
    // Asked for every slot of everybody: a loop, for streams took a quarter of a repair.
    for (Transfer transfer : problem.network().transfers()) {
      if (transfer.from() == left && transfer.to() == reached) {
        return transfer.legs();
      }
    }
    return List.of();
  }
}
