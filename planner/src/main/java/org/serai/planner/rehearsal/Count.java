package org.serai.planner.rehearsal;

import java.util.Arrays;
import java.util.List;
import org.serai.planner.rotation.Post;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;

/** Counts what is amiss in one slot of a world. */
final class Count {
  private final RotationProblem problem;
  final int[] unsafeAt;
  final int[] gapsAt;

  Count(RotationProblem problem) {
    this.problem = problem;
    unsafeAt = new int[problem.stationCount()];
    gapsAt = new int[problem.posts().size()];
  }

  void slot(World world, int[][] states, int t) {
    int[] there = new int[problem.stationCount()];
    int[] cover = new int[problem.posts().size()];
    for (int p = 0; p < states.length; p++) {
      int now = states[p][t];
      if (State.isIn(now)) {
        int s = problem.posts().get(now).station();
        there[s]++;
        cover[now] += problem.policy().coverage().fullUnits();
        boolean safe = world.admits(now, t) && world.mayBeIn(p, s, t);
        unsafeAt[s] += safe ? 0 : 1;
      } else if (State.isRemote(now)) {
        cover[State.remotePost(now)] += problem.policy().coverage().remoteUnits();
      }
    }
    for (int s = 0; s < there.length; s++) {
      unsafeAt[s] += Math.max(0, there[s] - problem.station(s).ceiling().at(t));
    }
    for (int q = 0; q < cover.length; q++) {
      Post post = problem.posts().get(q);
      int floor = post.minimum() * problem.policy().coverage().fullUnits();
      gapsAt[q] += post.criticality() == 1 && cover[q] < floor ? 1 : 0;
    }
  }

  int unsafe() {
    return Arrays.stream(unsafeAt).sum();
  }

  int gaps() {
    return Arrays.stream(gapsAt).sum();
  }

  /** Never below 0: a future in which somebody happens to be safer takes nothing away elsewhere. */
  static List<Integer> beyond(int[] played, int[] planned) {
    int[] more = new int[played.length];
    Arrays.setAll(more, i -> Math.max(0, played[i] - planned[i]));
    return Arrays.stream(more).boxed().toList();
  }
}
