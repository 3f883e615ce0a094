package org.serai.bench;

import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.Transfer;

/** Legs between places, by number, for contestants that ask again and again. */
final class Ways {

  static final int[] FREE = {};

  final int[][] in;
  final int[][] out;
  private final int[][][] across;
  private final boolean[][] joined;

  Ways(RotationProblem problem) {
    int stations = problem.stationCount();
    in = new int[stations][];
    out = new int[stations][];
    across = new int[stations][stations][];
    joined = new boolean[stations][stations];
    for (int s = 0; s < stations; s++) {
      in[s] = numbers(problem.station(s).wayIn());
      out[s] = numbers(problem.station(s).wayOut());
      java.util.Arrays.fill(across[s], FREE);
      joined[s][s] = true;
    }
    for (Transfer transfer : problem.network().transfers()) {
      if (!joined[transfer.from()][transfer.to()]) {
        across[transfer.from()][transfer.to()] = numbers(transfer.legs());
        joined[transfer.from()][transfer.to()] = true;
      }
    }
  }

  private static int[] numbers(java.util.List<Integer> legs) {
    return legs.stream().mapToInt(Integer::intValue).toArray();
  }

  boolean joins(int from, int to) {
    return joined[from][to];
  }

  /** Whether the step is possible at all. */
  boolean joins(Crew crew, int before, int now) {
    return before < 0 || now < 0 || joined[crew.station[before]][crew.station[now]];
  }

  /** Between two stations, where they are joined. */
  int[] across(int from, int to) {
    return across[from][to];
  }

  int[] legs(Crew crew, int before, int now) {
    if (before < 0) {
      return now < 0 ? FREE : in[crew.station[now]];
    }
    return now < 0 ? out[crew.station[before]] : across[crew.station[before]][crew.station[now]];
  }
}
