package org.serai.planner.rotation;

import java.util.List;

/** A way from one station straight to another within one slot; legs in order, maybe none. */
public record Transfer(int from, int to, List<Integer> legs) {

  public Transfer {
    legs = List.copyOf(legs);
    Require.in(from, 0, Limits.STATIONS - 1, "station that a transfer leaves");
    Require.in(to, 0, Limits.STATIONS - 1, "station that a transfer reaches");
    if (from == to) {
      throw new IllegalArgumentException(
          "A transfer goes from station " + from + " to itself; posts there change without one.");
    }
  }
}
