package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The network of {@link SafetyFlow}: a chain of waiting nodes per person, joined to the legs of
 * each slot. Groups may split here and nobody transfers: the prices that come of it are valid all
 * the same, for the bound is computed from them with exact paths.
 */
final class SafetyNetwork {

  private final RotationProblem problem;
  private final int slots;
  private final int[] ceilingPrice;
  private final int[] sharePrice;
  private final MinCostFlow flow;
  private final int sink;
  private final int[] legArc;
  private final int[] legIn;

  /** Per person: the source node, then the waiting node of each slot; empty if not in. */
  private final int[][] nodes;

  /** Per person: units and prices of waiting until each slot, added up; empty if not in. */
  private final long[][] waited;

  /** Seats that the flow leaves free, per leg and slot; worked out when asked for. */
  private int[] freeSeats = {};

  /** Arcs into waiting nodes, each with its row of station and slot, and of the share or -1. */
  private final List<int[]> waits = new ArrayList<>();

  SafetyNetwork(RotationProblem problem, int[] ceilingPrice, int[] sharePrice) {
    this.problem = problem;
    this.ceilingPrice = ceilingPrice;
    this.sharePrice = sharePrice;
    slots = problem.slots();
    flow = new MinCostFlow(1 << 16);
    sink = flow.node();
    int rows = problem.network().legs().size() * slots;
    legArc = new int[rows];
    legIn = new int[rows];
    legs();
    nodes = new int[problem.people().size()][0];
    waited = new long[nodes.length][0];
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
        legArc, row -> flow.arc(legIn[row], legOut[row], seats(row / slots, row % slots), 0));
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
    int home = home(p);
    List<Integer> way = problem.station(home).wayOut();
    int[] units = units(p, home);
    int share = shareRow(person, home);
    int from = flow.node();
    nodes[p] = new int[slots + 1];
    waited[p] = new long[slots + 1];
    nodes[p][0] = from;
    for (int t = 0; t < slots; t++) {
      flow.arc(from, way.isEmpty() ? sink : legIn[way.getFirst() * slots + t], 1, 0);
      int to = flow.node();
      int row = home * slots + t;
      int charge = units[t] + ceilingPrice[row] + (share < 0 ? 0 : sharePrice[share + t]);
      waits.add(new int[] {flow.arc(from, to, 1, charge), row, share < 0 ? -1 : share + t});
      nodes[p][t + 1] = to;
      waited[p][t + 1] = waited[p][t] + charge;
      from = to;
    }
    flow.arc(from, sink, 1, 0);
  }

  /** Slot in which the flow takes the person out; as many as there are where it does not. */
  int leaves(int p) {
    int t = 0;
    while (t < slots && isIn(p) && flow.after(nodes[p][t]) == nodes[p][t + 1]) {
      t++;
    }
    return t;
  }

  boolean isIn(int p) {
    return nodes[p].length > 0;
  }

  /** Station at which the person is before slot 0. */
  int home(int p) {
    return problem.posts().get(problem.people().get(p).start().state()).station();
  }

  /** What waiting until the slot costs the person. */
  long waited(int p, int slot) {
    return waited[p][slot];
  }

  /** Seats that are left on all legs of the way out in the slot; whoever stays needs none. */
  int free(int station, int slot) {
    int[] free = freeSeats();
    return problem.station(station).wayOut().stream()
        .filter(k -> slot < slots)
        .mapToInt(k -> free[k * slots + slot])
        .min()
        .orElse(Limits.PEOPLE);
  }

  /** Takes seats of the way out in a slot, or gives them back where the number is negative. */
  void takeSeats(int station, int slot, int people) {
    int[] free = freeSeats();
    for (int k : problem.station(station).wayOut()) {
      if (slot < slots) {
        free[k * slots + slot] -= people;
      }
    }
  }

  private int[] freeSeats() {
    if (freeSeats.length == 0) {
      freeSeats = new int[legArc.length];
      Arrays.setAll(freeSeats, row -> seats(row / slots, row % slots) - flow.flow(legArc[row]));
    }
    return freeSeats;
  }

  /**
   * Safety units per slot of waiting at the station: not admitted at any post, or not permitted.
   */
  private int[] units(int p, int station) {
    Person person = problem.people().get(p);
    int least = 5;
    for (int q : person.posts()) {
      Post post = problem.posts().get(q);
      least = post.station() == station ? Math.min(least, post.criticality()) : least;
    }
    int[] units = new int[slots];
    for (int t = 0; t < slots; t++) {
      int admitted = problem.station(station).admitted().at(t);
      units[t] = (least > admitted ? 1 : 0) + (problem.mayBeIn(p, station, t) ? 0 : 1);
    }
    return units;
  }

  private int shareRow(Person person, int station) {
    List<AgencyShare> shares = problem.network().shares();
    for (int a = 0; a < shares.size(); a++) {
      if (shares.get(a).station() == station && shares.get(a).agency() == person.agency()) {
        return a * slots;
      }
    }
    return -1;
  }

  /** Sends everybody; there is always a way, for staying needs no seat. */
  void run() {
    for (int[] chain : nodes) {
      if (chain.length > 0 && !flow.send(chain[0], sink)) {
        throw new IllegalStateException(
            "A person can neither stay nor leave: the network is wrong.");
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

  /** People waiting who count under a share, per share and slot. */
  int[] shares() {
    int[] waiting = new int[sharePrice.length];
    for (int[] wait : waits) {
      if (wait[2] >= 0) {
        waiting[wait[2]] += flow.flow(wait[0]);
      }
    }
    return waiting;
  }
}
