package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The network of {@link SafetyFlow}: a chain of waiting nodes per person and station, joined to the
 * legs of each slot. Groups may split here and transfers need no seat: both only make the bound
 * lower, never wrong.
 */
final class SafetyNetwork {

  private final RotationProblem problem;
  private final int slots;
  private final int[] ceilingPrice;
  private final MinCostFlow flow;
  private final int sink;
  private final int[] legArc;
  private final int[] legIn;
  private final List<Integer> sources = new ArrayList<>();

  /** Arcs into waiting nodes, each with its row of station and slot. */
  private final List<int[]> waits = new ArrayList<>();

  SafetyNetwork(RotationProblem problem, int[] ceilingPrice) {
    this.problem = problem;
    this.ceilingPrice = ceilingPrice;
    slots = problem.slots();
    flow = new MinCostFlow(1 << 16);
    sink = flow.node();
    int rows = problem.network().legs().size() * slots;
    legArc = new int[rows];
    legIn = new int[rows];
    legs();
    for (int p = 0; p < problem.people().size(); p++) {
      if (State.isIn(problem.people().get(p).start().state())) {
        person(p);
      }
    }
  }

  private void legs() {
    int[] legOut = new int[legIn.length];
    Arrays.setAll(legIn, row -> flow.node());
    Arrays.setAll(legOut, row -> flow.node());
    Arrays.setAll(
        legArc,
        row -> flow.arc(legIn[row], legOut[row], seats(row / slots, row % slots), 0));
    boolean[] joined = new boolean[problem.network().legs().size()];
    for (Station station : problem.network().stations()) {
      List<Integer> way = station.wayOut();
      for (int n = 0; n < way.size(); n++) {
        int k = way.get(n);
        for (int t = 0; !joined[k] && t < slots; t++) {
          int next = n + 1 < way.size() ? legIn[way.get(n + 1) * slots + t] : sink;
          flow.arc(legOut[k * slots + t], next, Limits.PEOPLE, 0);
        }
        joined[k] = true;
      }
    }
  }

  private int seats(int leg, int slot) {
    return problem.network().legs().get(leg).seats().at(slot);
  }

  private void person(int p) {
    Person person = problem.people().get(p);
    int home = problem.posts().get(person.start().state()).station();
    int[] stations =
        person.posts().stream().mapToInt(q -> problem.posts().get(q).station()).distinct().toArray();
    int[] before = new int[stations.length];
    int[] now = new int[stations.length];
    Arrays.fill(before, -1);
    int source = flow.node();
    sources.add(source);
    for (int t = 0; t < slots; t++) {
      for (int n = 0; n < stations.length; n++) {
        now[n] = flow.node();
      }
      for (int n = 0; n < stations.length; n++) {
        int from = t == 0 ? (stations[n] == home ? source : -1) : before[n];
        if (from >= 0) {
          step(p, stations, now, from, n, t);
        }
      }
      before = now.clone();
    }
    for (int node : before) {
      flow.arc(node, sink, 1, 0);
    }
  }

  /** What a person at a station can do at the start of a slot: wait, leave, or transfer. */
  private void step(int p, int[] stations, int[] now, int from, int n, int t) {
    wait(p, stations[n], from, now[n], t);
    List<Integer> way = problem.station(stations[n]).wayOut();
    flow.arc(from, way.isEmpty() ? sink : legIn[way.getFirst() * slots + t], 1, 0);
    for (Transfer x : problem.network().transfers()) {
      if (x.from() == stations[n] && x.legs().stream().allMatch(k -> seats(k, t) > 0)) {
        for (int m = 0; m < stations.length; m++) {
          if (stations[m] == x.to()) {
            wait(p, x.to(), from, now[m], t);
          }
        }
      }
    }
  }

  private void wait(int p, int station, int from, int to, int t) {
    int permitted = problem.mayBeIn(p, station, t) ? 0 : 1;
    int units = leastUnadmitted(p, station, t) + permitted + ceilingPrice[station * slots + t];
    waits.add(new int[] {flow.arc(from, to, 1, units), station * slots + t});
  }

  private int leastUnadmitted(int p, int station, int t) {
    for (int q : problem.people().get(p).posts()) {
      if (problem.posts().get(q).station() == station && problem.admits(q, t)) {
        return 0;
      }
    }
    return 1;
  }

  /** Sends everybody; there is always a way, for staying needs no seat. */
  void run() {
    for (int source : sources) {
      if (!flow.send(source, sink)) {
        throw new IllegalStateException("A person can neither stay nor leave: the network is wrong.");
      }
    }
  }

  /** Writes the price of each seat, in safety units. */
  void price(double[] seat) {
    Arrays.setAll(seat, row -> flow.price(legArc[row]));
  }

  /** People waiting, per station and slot. */
  int[] waiting() {
    int[] waiting = new int[ceilingPrice.length];
    for (int[] wait : waits) {
      waiting[wait[1]] += flow.flow(wait[0]);
    }
    return waiting;
  }
}
