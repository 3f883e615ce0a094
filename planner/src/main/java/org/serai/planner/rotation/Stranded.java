package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;

/**
 * A person whom a plan leaves where it is not safe: at a post not admitted, or without papers or
 * despite an absence. And what would change it: one seat more on each of the legs in the slot
 * named.
 *
 * @param unsafe first and last slot of the person's unsafe time at the station
 * @param slot latest slot in which the fewest seats are missing on the way out
 * @param legs legs that lack a seat then; empty where a seat is free and another rule holds the
 *     person back
 */
public record Stranded(int person, int station, Span unsafe, int slot, List<Integer> legs) {

  public Stranded {
    legs = List.copyOf(legs);
  }

  /** All people whom the plan leaves unsafe, by number. */
  public static List<Stranded> of(RotationProblem problem, RotationPlan plan) {
    int[][] used = used(problem, plan);
    List<Stranded> found = new ArrayList<>();
    for (int p = 0; p < problem.people().size(); p++) {
      for (int t = 0; t < problem.slots(); t++) {
        if (unsafe(problem, plan, p, t)) {
          int last = t;
          while (last + 1 < problem.slots() && unsafe(problem, plan, p, last + 1)) {
            last++;
          }
          found.add(opening(problem, plan, used, p, new Span(t, last)));
          t = last;
        }
      }
    }
    return found;
  }

  private static boolean unsafe(RotationProblem problem, RotationPlan plan, int p, int t) {
    int state = plan.state(p, t);
    return State.isIn(state)
        && !(problem.admits(state, t)
            && problem.mayBeIn(p, problem.posts().get(state).station(), t));
  }

  static int[][] used(RotationProblem problem, RotationPlan plan) {
    int[][] used = new int[problem.network().legs().size()][problem.slots()];
    for (Move move : plan.moves(problem)) {
      move.legs().forEach(k -> used[k][move.slot()]++);
    }
    return used;
  }

  /** Looks back from the first unsafe slot for the way out that lacks the fewest seats. */
  private static Stranded opening(
      RotationProblem problem, RotationPlan plan, int[][] used, int p, Span unsafe) {
    int station = problem.posts().get(plan.state(p, unsafe.first())).station();
    int best = unsafe.first();
    List<Integer> fewest = missing(problem, used, station, best);
    for (int t = best - 1; t >= 0 && isAt(problem, plan, p, t, station); t--) {
      List<Integer> legs = missing(problem, used, station, t);
      if (legs.size() < fewest.size()) {
        fewest = legs;
        best = t;
      }
    }
    return new Stranded(p, station, unsafe, best, fewest);
  }

  /** Whether the plan has the person at the station of the trouble in the slot. */
  static boolean isThere(RotationProblem problem, RotationPlan plan, Stranded who, int t) {
    return isAt(problem, plan, who.person(), t, who.station());
  }

  private static boolean isAt(
      RotationProblem problem, RotationPlan plan, int p, int t, int station) {
    int state = plan.state(p, t);
    return State.isIn(state) && problem.posts().get(state).station() == station;
  }

  static List<Integer> missing(RotationProblem problem, int[][] used, int s, int t) {
    return problem.station(s).wayOut().stream()
        .filter(k -> used[k][t] >= problem.network().legs().get(k).seats().at(t))
        .toList();
  }
}
