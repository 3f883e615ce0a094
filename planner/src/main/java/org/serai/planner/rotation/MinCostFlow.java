package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * Minimum-cost flow by successive shortest paths with node potentials (Edmonds and Karp 1972;
 * Tomizawa 1971). Costs are whole and not negative; each arc lies beside its reverse, at index ^ 1.
 */
final class MinCostFlow {

  private static final int NONE = -1;

  private int[] head;
  private int[] target = new int[1024];
  private int[] rest = new int[1024];
  private int[] cost = new int[1024];
  private int[] follow = new int[1024];
  private int arcs;
  private int nodes;

  private long[] potential = {};
  private long[] distance = {};
  private int[] reachedBy = {};
  private int[] touched = {};
  private int touchedCount;
  private long[] heap = new long[1024];
  private int heapSize;

  MinCostFlow(int expectedNodes) {
    head = new int[Math.max(16, expectedNodes)];
  }

  int node() {
    if (nodes == head.length) {
      head = Arrays.copyOf(head, 2 * nodes);
    }
    head[nodes] = NONE;
    return nodes++;
  }

  /** Adds an arc and returns its index. */
  int arc(int from, int to, int capacity, int arcCost) {
    if (arcs + 2 > target.length) {
      target = Arrays.copyOf(target, 2 * target.length);
      rest = Arrays.copyOf(rest, 2 * rest.length);
      cost = Arrays.copyOf(cost, 2 * cost.length);
      follow = Arrays.copyOf(follow, 2 * follow.length);
    }
    half(from, to, capacity, arcCost);
    half(to, from, 0, -arcCost);
    return arcs - 2;
  }

  private void half(int from, int to, int capacity, int arcCost) {
    target[arcs] = to;
    rest[arcs] = capacity;
    cost[arcs] = arcCost;
    follow[arcs] = head[from];
    head[from] = arcs++;
  }

  int flow(int arc) {
    return rest[arc ^ 1];
  }

  /** The node to which flow leaves a node that passes at most one unit; -1 where none does. */
  int after(int node) {
    for (int arc = head[node]; arc != NONE; arc = follow[arc]) {
      if ((arc & 1) == 0 && rest[arc ^ 1] > 0) {
        return target[arc];
      }
    }
    return NONE;
  }

  /** The dual price of an arc's capacity: what one more unit would save. */
  long price(int arc) {
    if (potential.length == 0) {
      return 0; // Nothing was ever sent: no capacity is scarce.
    }
    int from = target[arc ^ 1];
    return Math.max(0, potential[target[arc]] - potential[from] - cost[arc]);
  }

  /** Sends one unit from source to sink on the cheapest way; false where there is none. */
  boolean send(int source, int sink) {
    prepare();
    reach(source, 0, NONE);
    long far = -1;
    while (heapSize > 0) {
      long top = pop();
      int at = (int) (top & 0x7fffffff);
      if (top >>> 31 != distance[at]) {
        continue;
      }
      if (at == sink) {
        far = distance[at];
        break;
      }
      relax(at);
    }
    if (far >= 0) {
      push(sink, source, far);
    }
    for (int n = 0; n < touchedCount; n++) {
      distance[touched[n]] = Long.MAX_VALUE;
    }
    return far >= 0;
  }

  private void prepare() {
    if (distance.length < nodes) {
      int old = distance.length;
      distance = Arrays.copyOf(distance, head.length);
      Arrays.fill(distance, old, head.length, Long.MAX_VALUE);
      potential = Arrays.copyOf(potential, head.length);
      reachedBy = new int[head.length];
      touched = new int[head.length];
    }
    touchedCount = 0;
    heapSize = 0;
  }

  private void relax(int at) {
    for (int arc = head[at]; arc != NONE; arc = follow[arc]) {
      int to = target[arc];
      if (rest[arc] > 0) {
        long far = distance[at] + cost[arc] + potential[at] - potential[to];
        if (far < distance[to]) {
          reach(to, far, arc);
        }
      }
    }
  }

  private void reach(int to, long far, int arc) {
    if (distance[to] == Long.MAX_VALUE) {
      touched[touchedCount++] = to;
    }
    distance[to] = far;
    reachedBy[to] = arc;
    offer(far << 31 | to);
  }

  /** Augments along the way found, and keeps reduced costs of what is left from going negative. */
  private void push(int sink, int source, long far) {
    for (int n = 0; n < touchedCount; n++) {
      int at = touched[n];
      potential[at] -= Math.max(0, far - distance[at]);
    }
    for (int at = sink; at != source; at = target[reachedBy[at] ^ 1]) {
      rest[reachedBy[at]]--;
      rest[reachedBy[at] ^ 1]++;
    }
  }

  private void offer(long key) {
    if (heapSize == heap.length) {
      heap = Arrays.copyOf(heap, 2 * heapSize);
    }
    int at = heapSize++;
    while (at > 0 && heap[(at - 1) / 2] > key) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = key;
  }

  private long pop() {
    long top = heap[0];
    long last = heap[--heapSize];
    int at = 0;
    while (2 * at + 1 < heapSize) {
      int child = 2 * at + 1;
      if (child + 1 < heapSize && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= last) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
