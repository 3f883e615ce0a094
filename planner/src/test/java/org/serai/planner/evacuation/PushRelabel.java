package org.serai.planner.evacuation;

import java.util.Arrays;

/**
 * The second method: for each period afresh, a dense network and the relabel-to-front kind of
 * maximum flow (Goldberg and Tarjan 1988). Shares nothing with the planner but the problem.
 */
final class PushRelabel {
  private PushRelabel() {}

  /** Most people of the classes up to {@code lowest} who can be out by the end of a period. */
  static long mostOut(EvacuationProblem problem, int lowest, int horizon) {
    int places = problem.places().size();
    int layers = horizon + 1;
    int source = places * layers;
    int sink = source + 1;
    long[][] room = new long[sink + 1][sink + 1];
    for (int place = 0; place < places; place++) {
      EvacuationProblem.Place here = problem.places().get(place);
      for (int time = 0; time < layers; time++) {
        if (here.safe()) {
          room[time * places + place][sink] = Integer.MAX_VALUE;
        } else if (time < horizon) {
          room[time * places + place][(time + 1) * places + place] += here.holds();
        }
      }
    }
    for (EvacuationProblem.Leg leg : problem.legs()) {
      for (EvacuationProblem.Opening opening : leg.openings()) {
        for (int time = opening.from(); time < opening.until(); time++) {
          if (time + leg.travel() <= horizon) {
            int to = (time + leg.travel()) * places + leg.to();
            room[time * places + leg.from()][to] += opening.people();
          }
        }
      }
    }
    for (EvacuationProblem.Waiting group : problem.waiting()) {
      if (group.priority() <= lowest && group.ready() <= horizon) {
        room[source][group.ready() * places + group.place()] += group.people();
      }
    }
    for (int node = 0; node <= sink; node++) {
      room[node][node] = 0;
    }
    return maximum(room, source, sink);
  }

  private static long maximum(long[][] room, int source, int sink) {
    int nodes = room.length;
    int[] height = new int[nodes];
    long[] excess = new long[nodes];
    height[source] = nodes;
    for (int to = 0; to < nodes; to++) {
      push(room, excess, source, to, room[source][to]);
    }
    boolean active = true;
    while (active) {
      active = false;
      for (int node = 0; node < nodes; node++) {
        if (node != source && node != sink && excess[node] > 0) {
          discharge(room, excess, height, node);
          active = true;
        }
      }
    }
    return excess[sink];
  }

  private static void push(long[][] room, long[] excess, int from, int to, long people) {
    room[from][to] -= people;
    room[to][from] += people;
    excess[from] -= people;
    excess[to] += people;
  }

  private static void discharge(long[][] room, long[] excess, int[] height, int node) {
    while (excess[node] > 0) {
      int lowest = Integer.MAX_VALUE;
      for (int to = 0; to < room.length && excess[node] > 0; to++) {
        if (room[node][to] > 0) {
          if (height[node] == height[to] + 1) {
            push(room, excess, node, to, Math.min(excess[node], room[node][to]));
          } else {
            lowest = Math.min(lowest, height[to]);
          }
        }
      }
      if (excess[node] > 0) {
        height[node] =
            lowest == Integer.MAX_VALUE
                ? Arrays.stream(height).max().orElse(0) + 1
                : Math.max(height[node] + 1, lowest + 1);
      }
    }
  }
}
