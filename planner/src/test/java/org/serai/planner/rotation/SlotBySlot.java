package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The optimum of a tiny instance by dynamic programming over slots on the joint state of all
 * parties (Bellman 1957), bounded as in A*: what is ahead of a joint state costs at least its
 * Lagrangian bound, and states that cannot beat a known plan are dropped. There are finitely many
 * joint states per slot, so that it always ends. It shares no code with the planner but the
 * records.
 */
final class SlotBySlot {

  /** Steps of the prices; more no longer pay in tiny instances. */
  private static final int STEPS = 400;

  private static final double TINY = 1e-6;

  private final TyingRows rows;
  private final int slots;
  private final List<Chain> chains = new ArrayList<>();
  private final long allowedUnits;
  private final double[][] rowCosts;
  private final int[] low;
  private double known;

  /** Prices at which the bound was best, and what each row gives at them by itself. */
  private double[] prices;

  private double[] rowLeast = {};
  private List<double[][]> ahead = List.of();

  private SlotBySlot(
      RotationProblem problem, PriceList start, double unit, long allowedUnits, double known) {
    this.allowedUnits = allowedUnits;
    this.known = known;
    slots = problem.slots();
    rows = new TyingRows(problem, unit);
    boolean safetyAlone = allowedUnits == Long.MAX_VALUE;
    for (List<Integer> party : PartyPaths.parties(problem)) {
      chains.add(new Chain(problem, party, rows, unit, safetyAlone));
    }
    prices = rows.prices(start);
    low = new int[rows.count];
    rowCosts = rowCosts();
  }

  /** The least cost of levels 2 to 6 with so many safety units, which can be reached. */
  static long optimum(RotationProblem problem, PriceList start, long units, long known) {
    double unit = Math.min(5_000, start.safety() / (double) start.scale());
    double all = known + unit * units;
    double best = new SlotBySlot(problem, start, unit, units, all).run();
    return Math.round(best - unit * units);
  }

  /** The least number of safety units; known can be reached. */
  static long safest(RotationProblem problem, PriceList start, long known) {
    return Math.round(new SlotBySlot(problem.safetyAlone(), start, 1, Long.MAX_VALUE, known).run());
  }

  /** Costs of each row for every load that can come. */
  private double[][] rowCosts() {
    int[] before = rows.before();
    int[] high = new int[rows.count];
    for (Chain chain : chains) {
      // A row of handovers is loaded in two slots: who was there, and who departs.
      for (List<List<Chain.Arc>> slot : chain.arcs) {
        widen(slot, high);
      }
    }
    double[][] costs = new double[rows.count][];
    for (int row = 0; row < costs.length; row++) {
      costs[row] = new double[high[row] - low[row] + 1];
      for (int z = 0; z < costs[row].length; z++) {
        costs[row][z] = rows.cost(row, before[row] + low[row] + z);
      }
    }
    return costs;
  }

  private void widen(List<List<Chain.Arc>> slot, int[] high) {
    int[] most = new int[rows.count];
    int[] least = new int[rows.count];
    for (List<Chain.Arc> from : slot) {
      for (Chain.Arc arc : from) {
        for (int n = 0; n < arc.rows.length; n++) {
          int row = arc.rows[n];
          most[row] = Math.max(most[row], arc.loads[n]);
          least[row] = Math.min(least[row], arc.loads[n]);
        }
      }
    }
    Arrays.setAll(high, row -> high[row] + most[row]);
    Arrays.setAll(low, row -> low[row] + least[row]);
  }

  private double run() {
    climb();
    Map<Joint, Double> layer = new HashMap<>();
    layer.put(new Joint(new int[chains.size()], new int[0], 0), 0.0);
    double[] rest = restOfRows();
    for (int t = 0; t < slots; t++) {
      Map<Joint, Double> next = new HashMap<>();
      for (Map.Entry<Joint, Double> from : layer.entrySet()) {
        new Step(t, from.getKey(), rest[t], next).party(0, from.getValue());
      }
      layer = next;
    }
    for (double cost : layer.values()) {
      known = Math.min(known, cost);
    }
    return known;
  }

  /** A node per party, who can take over in the next slot per post, and units so far. */
  private static final class Joint {
    final int[] nodes;
    final int[] takeovers;
    final long units;

    Joint(int[] nodes, int[] takeovers, long units) {
      this.nodes = nodes;
      this.takeovers = takeovers;
      this.units = units;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Joint j
          && units == j.units
          && Arrays.equals(nodes, j.nodes)
          && Arrays.equals(takeovers, j.takeovers);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * Arrays.hashCode(nodes) + Arrays.hashCode(takeovers)) + Long.hashCode(units);
    }
  }

  /** What rows of later slots give by themselves at least, after each slot. */
  private double[] restOfRows() {
    double[] rest = new double[slots];
    for (int row = 0; row < rowLeast.length; row++) {
      for (int t = 0; t < row % slots; t++) {
        rest[t] += rowLeast[row];
      }
    }
    return rest;
  }

  /** All ways of all parties from one joint state into the next slot that can still be better. */
  private final class Step {
    private final int t;
    private final Joint from;
    private final double later;
    private final Map<Joint, Double> next;
    private final int[] load;
    private final int[] to;
    private final double[] least;
    private final double rowsNow;
    private long units;

    /** What is ahead of the parties placed so far, at least. */
    private double aheadSoFar;

    Step(int t, Joint from, double later, Map<Joint, Double> next) {
      this.t = t;
      this.from = from;
      this.later = later;
      this.next = next;
      load = new int[rows.count];
      for (int q = 0; q < from.takeovers.length; q++) {
        load[rows.handoverRow(q, t)] = from.takeovers[q];
      }
      to = new int[chains.size()];
      // What parties not yet placed cost at least; the last entry is 0.
      least = new double[chains.size() + 1];
      for (int i = chains.size() - 1; i >= 0; i--) {
        least[i] = least[i + 1] + chains.get(i).cheapest(t, from.nodes[i], prices, ahead.get(i)[t]);
      }
      double sum = 0;
      for (int row = t; row < rowLeast.length; row += slots) {
        sum += rowLeast[row];
      }
      rowsNow = sum;
      units = from.units;
    }

    /** Reduced costs so far: arcs at prices, and rows that are settled without theirs. */
    void party(int i, double cost) {
      if (cost + aheadSoFar + least[i] + rowsNow + later > known - 1 + TINY) {
        return;
      }
      if (i == chains.size()) {
        settle(cost);
        return;
      }
      for (Chain.Arc arc : chains.get(i).arcs.get(t).get(from.nodes[i])) {
        double way = ahead.get(i)[t][arc.to];
        double with = cost + arc.priced(prices);
        double all = with + aheadSoFar + way + least[i + 1] + rowsNow + later;
        if (all <= known - 1 + TINY && units + arc.units <= allowedUnits) {
          put(arc, 1);
          to[i] = arc.to;
          // The way ahead is not paid yet: it is a bound, and paid slot by slot.
          aheadSoFar += way;
          party(i + 1, with);
          aheadSoFar -= way;
          put(arc, -1);
        }
      }
    }

    private void put(Chain.Arc arc, int sign) {
      for (int n = 0; n < arc.rows.length; n++) {
        load[arc.rows[n]] += sign * arc.loads[n];
      }
      units += (long) sign * arc.units;
    }

    private void settle(double cost) {
      double settled = cost;
      long all = units;
      for (int row = t; row < rowCosts.length; row += slots) {
        double exact = rowCosts[row][load[row] - low[row]];
        settled += exact - prices[row] * load[row];
        all += rows.over(row, load[row]);
      }
      if (settled + aheadSoFar + later > known - 1 + TINY || all > allowedUnits) {
        return;
      }
      int[] takeovers = new int[t + 1 < slots ? rows.posts() : 0];
      Arrays.setAll(takeovers, q -> load[rows.handoverRow(q, t + 1)]);
      next.merge(new Joint(to.clone(), takeovers, counted(all)), settled, Math::min);
    }

    /** Where safety alone is asked about, units are the cost and nothing to be remembered. */
    private long counted(long all) {
      return allowedUnits == Long.MAX_VALUE ? 0 : all;
    }
  }

  /** The Lagrangian dual by Polyak's steps (1969) towards the known value. */
  private void climb() {
    double best = Double.NEGATIVE_INFINITY;
    double[] at = prices.clone();
    double rate = 1;
    int stalled = 0;
    for (int step = 0; step < STEPS && best <= known - 1 + TINY; step++) {
      double[] now = at;
      List<double[][]> ways = chains.stream().map(chain -> chain.ahead(now)).toList();
      double[] gradient = new double[rows.count];
      double[] each = new double[rows.count];
      double bound = value(now, ways, gradient, each);
      if (bound > best) {
        best = bound;
        prices = now.clone();
        ahead = ways;
        rowLeast = each;
        stalled = 0;
      } else if (++stalled == 8) {
        rate /= 2;
        stalled = 0;
      }
      double norm = Arrays.stream(gradient).map(g -> g * g).sum();
      double length = norm == 0 ? 0 : rate * (known - bound) / norm;
      at = now.clone();
      for (int row = 0; row < at.length; row++) {
        at[row] += length * gradient[row];
      }
    }
  }

  private double value(double[] now, List<double[][]> ways, double[] gradient, double[] each) {
    double bound = 0;
    for (int i = 0; i < chains.size(); i++) {
      bound += chains.get(i).cheapest(0, 0, now, ways.get(i)[0]);
      chains.get(i).follow(now, ways.get(i), gradient);
    }
    for (int row = 0; row < each.length; row++) {
      int at = 0;
      each[row] = Double.MAX_VALUE;
      for (int z = 0; z < rowCosts[row].length; z++) {
        double cost = rowCosts[row][z] - now[row] * (z + low[row]);
        if (cost < each[row]) {
          each[row] = cost;
          at = z;
        }
      }
      gradient[row] -= at + low[row];
      bound += each[row];
    }
    return bound;
  }
}
