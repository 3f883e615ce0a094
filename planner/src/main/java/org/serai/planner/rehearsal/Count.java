package org.serai.planner.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.serai.planner.rotation.Post;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;

/** Counts what is amiss in each slot of a world, per station or post. */
final class Count {
  private final RotationProblem problem;
  private final int[][] unsafe;
  private final int[][] ill;
  private final int[][] gaps;

  Count(RotationProblem problem) {
    this.problem = problem;
    unsafe = new int[problem.stationCount()][problem.slots()];
    ill = new int[problem.stationCount()][problem.slots()];
    gaps = new int[problem.posts().size()][problem.slots()];
  }

  void slot(World world, int[][] states, int t) {
    int[] there = new int[problem.stationCount()];
    int[] cover = new int[problem.posts().size()];
    for (int p = 0; p < states.length; p++) {
      int now = states[p][t];
      if (State.isIn(now)) {
        int s = problem.posts().get(now).station();
        there[s]++;
        // Who is ill does no work, and is no breach of a ceiling or a level for it.
        boolean well = !world.isIll(p, t);
        cover[now] += well ? problem.policy().coverage().fullUnits() : 0;
        ill[s][t] += well ? 0 : 1;
        unsafe[s][t] += world.admits(now, t) && problem.mayBeIn(p, s, t) ? 0 : 1;
      } else if (State.isRemote(now) && !world.isIll(p, t)) {
        cover[State.remotePost(now)] += problem.policy().coverage().remoteUnits();
      }
    }
    for (int s = 0; s < there.length; s++) {
      unsafe[s][t] += Math.max(0, there[s] - problem.station(s).ceiling().at(t));
    }
    for (int q = 0; q < cover.length; q++) {
      Post post = problem.posts().get(q);
      int floor = post.minimum() * problem.policy().coverage().fullUnits();
      gaps[q][t] += post.criticality() == 1 && cover[q] < floor ? 1 : 0;
    }
  }

  /**
   * What is amiss here and not in the plan. Never below 0: where a future happens to be better,
   * that takes nothing away elsewhere.
   */
  List<Failure> beyond(Count planned) {
    List<Failure> more = new ArrayList<>();
    for (int t = 0; t < problem.slots(); t++) {
      add(more, Failure.Kind.UNSAFE, t, unsafe, planned.unsafe);
      add(more, Failure.Kind.ILL, t, ill, planned.ill);
      add(more, Failure.Kind.GAP, t, gaps, planned.gaps);
    }
    return more;
  }

  private static void add(
      List<Failure> more, Failure.Kind kind, int t, int[][] played, int[][] planned) {
    for (int row = 0; row < played.length; row++) {
      if (played[row][t] > planned[row][t]) {
        more.add(new Failure(kind, row, t, played[row][t] - planned[row][t]));
      }
    }
  }
}
