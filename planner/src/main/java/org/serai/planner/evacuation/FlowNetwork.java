package org.serai.planner.evacuation;

import java.util.Arrays;

/**
 * A network with whole capacities and Dinic's maximum flow (1970). Arc a and its reverse a ^ 1 lie
 * side by side; flow already sent stays when more is asked for.
 */
final class FlowNetwork {
  private final int[] first;
  private int[] next = new int[1024];
  private int[] target = new int[1024];
  private int[] room = new int[1024];
  private int arcs;
  private final int[] level;
  private final int[] current;
  private final int[] queue;
  private final int[] path;

  FlowNetwork(int nodes) {
    first = new int[nodes];
    Arrays.fill(first, -1);
    level = new int[nodes];
    current = new int[nodes];
    queue = new int[nodes];
    path = new int[nodes];
  }

  /** Returns the number of the arc, to ask later for its flow. */
  int arc(int from, int to, int capacity) {
    if (arcs + 2 > target.length) {
      int size = 2 * target.length;
      next = Arrays.copyOf(next, size);
      target = Arrays.copyOf(target, size);
      room = Arrays.copyOf(room, size);
    }
    link(from, to, capacity);
    link(to, from, 0);
    return arcs - 2;
  }

  private void link(int from, int to, int capacity) {
    target[arcs] = to;
    room[arcs] = capacity;
    next[arcs] = first[from];
    first[from] = arcs++;
  }

  /** Lets an arc carry so many more. */
  void widen(int arc, int by) {
    room[arc] += by;
  }

  int flow(int arc) {
    return room[arc ^ 1];
  }

  int roomLeft(int arc) {
    return room[arc];
  }

  /** Sends as much more as possible from source to sink and returns how much that was. */
  int augment(int source, int sink) {
    int sent = 0;
    while (layer(source, sink)) {
      System.arraycopy(first, 0, current, 0, first.length);
      int more = push(source, sink);
      while (more > 0) {
        sent += more;
        more = push(source, sink);
      }
    }
    return sent;
  }

  /** After {@link #augment}: can more still get from the source to this node? (the cut's side) */
  boolean reachable(int node) {
    return level[node] >= 0;
  }

  /** Numbers the nodes by their distance from the source (breadth first). */
  private boolean layer(int source, int sink) {
    Arrays.fill(level, -1);
    level[source] = 0;
    queue[0] = source;
    int end = 1;
    for (int at = 0; at < end; at++) {
      int node = queue[at];
      for (int arc = first[node]; arc >= 0; arc = next[arc]) {
        if (room[arc] > 0 && level[target[arc]] < 0) {
          level[target[arc]] = level[node] + 1;
          queue[end++] = target[arc];
        }
      }
    }
    return level[sink] >= 0;
  }

  /** One path along the layers, depth first without recursion: paths may be thousands long. */
  private int push(int source, int sink) {
    int depth = 0;
    int node = source;
    while (node != sink) {
      int arc = current[node];
      if (arc < 0) {
        if (depth == 0) {
          return 0;
        }
        // A dead end: step back and pass over the arc that led here.
        int back = path[--depth];
        node = target[back ^ 1];
        current[node] = next[current[node]];
      } else if (room[arc] > 0 && level[target[arc]] == level[node] + 1) {
        path[depth++] = arc;
        node = target[arc];
      } else {
        current[node] = next[arc];
      }
    }
    return send(depth);
  }

  private int send(int depth) {
    int most = Integer.MAX_VALUE;
    for (int at = 0; at < depth; at++) {
      most = Math.min(most, room[path[at]]);
    }
    for (int at = 0; at < depth; at++) {
      room[path[at]] -= most;
      room[path[at] ^ 1] += most;
    }
    return most;
  }
}
