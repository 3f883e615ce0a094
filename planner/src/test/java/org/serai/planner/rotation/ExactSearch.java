package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The optimum of a tiny instance, proven by branch and bound over every path of every person or
 * group (Held and Karp 1971): the bound of a node is a Lagrangian one, its prices improved by
 * Polyak's steps at every node. Any prices give a valid bound, so that those of the planner's
 * certificate may be where it begins.
 */
final class ExactSearch {

  private static final int STEPS_AT_ROOT = 60;
  private static final int STEPS_AT_NODE = 12;

  private final RotationProblem problem;
  private final TyingRows rows;
  private final double unit;
  private final long allowedUnits;
  private long best;

  /** One path: who, what it costs for its own sake, how unsafe it is, what it loads. */
  private static final class Column {
    final double own;
    final int units;
    final int[] rows;
    final int[] loads;

    Column(double own, int units, int[] allLoads) {
      this.own = own;
      this.units = units;
      rows = IntStream.range(0, allLoads.length).filter(r -> allLoads[r] != 0).toArray();
      loads = Arrays.stream(rows).map(r -> allLoads[r]).toArray();
    }

    double priced(double[] prices) {
      double cost = own;
      for (int n = 0; n < rows.length; n++) {
        cost += prices[rows[n]] * loads[n];
      }
      return cost;
    }
  }

  private ExactSearch(RotationProblem problem, double unit, long allowedUnits, long known) {
    this.problem = problem;
    this.unit = unit;
    this.allowedUnits = allowedUnits;
    rows = new TyingRows(problem, unit);
    best = known;
  }

  /** The least cost of levels 2 to 6 with at most so many safety units; known can be reached. */
  static long optimum(RotationProblem problem, PriceList prices, long allowedUnits, long known) {
    double unit = Math.min(5_000, prices.safety() / (double) prices.scale());
    return new ExactSearch(problem, unit, allowedUnits, known).run(prices, false);
  }

  /** The least number of safety units; known can be reached. */
  static long safest(RotationProblem problem, PriceList prices, long known) {
    return new ExactSearch(problem.safetyAlone(), 1, Long.MAX_VALUE / 4, known).run(prices, true);
  }

  private long run(PriceList prices, boolean safetyAlone) {
    List<List<Column>> columns = new ArrayList<>();
    PartyPaths paths = new PartyPaths(problem, safetyAlone);
    for (List<Integer> party : parties()) {
      columns.add(paths.all(party).stream().map(states -> column(party, states)).toList());
    }
    Node root = new Node(columns, rows.before(), rows.prices(prices));
    branch(root, STEPS_AT_ROOT);
    return best;
  }

  private List<List<Integer>> parties() {
    List<List<Integer>> parties = new ArrayList<>();
    boolean[] grouped = new boolean[problem.people().size()];
    for (Group group : problem.groups()) {
      parties.add(group.members());
      group.members().forEach(p -> grouped[p] = true);
    }
    for (int p = 0; p < grouped.length; p++) {
      if (!grouped[p]) {
        parties.add(List.of(p));
      }
    }
    return parties;
  }

  private Column column(List<Integer> party, List<PerSlot> states) {
    double own = new PricedPath(problem, PriceList.none(problem)).cost(party, states);
    int units = 0;
    int[] loads = new int[rows.count];
    for (int m = 0; m < party.size(); m++) {
      int p = party.get(m);
      rows.load(p, states.get(m), loads);
      long exposure = problem.people().get(p).burden().past();
      for (int t = 0; t < problem.slots(); t++) {
        int now = states.get(m).at(t);
        if (State.isIn(now)) {
          int s = problem.posts().get(now).station();
          exposure += problem.station(s).exposure().at(t);
          units += problem.admits(now, t) ? 0 : 1;
          units += problem.mayBeIn(p, s, t) ? 0 : 1;
        }
      }
      long share = problem.people().get(p).burden().fairShare();
      own += (double) problem.policy().unfairness() * Math.max(0, exposure - share);
    }
    return new Column(own + unit * units, units, loads);
  }

  /** Parties still open with their columns; loads, cost and units of those already placed. */
  private static final class Node {
    final List<List<Column>> open;
    final int[] loads;
    final double[] prices;
    double own;
    int units;

    Node(List<List<Column>> open, int[] loads, double[] prices) {
      this.open = open;
      this.loads = loads;
      this.prices = prices;
    }

    /** The same node with fewer columns. */
    Node among(List<List<Column>> kept, double[] better) {
      Node same = new Node(kept, loads, better);
      same.own = own;
      same.units = units;
      return same;
    }

    /** The node below this one, with one more party placed. */
    Node with(Column choice, List<List<Column>> rest, double[] better) {
      Node below = new Node(rest, loads.clone(), better);
      below.own = own + choice.own;
      below.units = units + choice.units;
      for (int n = 0; n < choice.rows.length; n++) {
        below.loads[choice.rows[n]] += choice.loads[n];
      }
      return below;
    }
  }

  private static int size(List<List<Column>> columns) {
    return columns.stream().mapToInt(List::size).sum();
  }

  private void branch(Node node, int steps) {
    if (node.open.isEmpty()) {
      leaf(node);
      return;
    }
    Bound bound = new Bound(node, steps);
    if (bound.value > best - 1 + 1e-6) {
      return;
    }
    List<List<Column>> kept = bound.keep();
    if (size(kept) * 4 < size(node.open) * 3) {
      // Fewer paths say more about what rows can be loaded: bound anew.
      branch(node.among(kept, bound.bestPrices), steps);
      return;
    }
    int pick = 0;
    for (int i = 1; i < kept.size(); i++) {
      pick = kept.get(i).size() < kept.get(pick).size() ? i : pick;
    }
    double[] prices = bound.bestPrices;
    List<Column> choices = new ArrayList<>(kept.get(pick));
    choices.sort(Comparator.comparingDouble(column -> column.priced(prices)));
    List<List<Column>> rest = new ArrayList<>(kept);
    rest.remove(pick);
    double least = choices.isEmpty() ? 0 : choices.getFirst().priced(prices);
    for (Column choice : choices) {
      // Later choices are dearer still.
      if (bound.value + choice.priced(prices) - least > best - 1 + 1e-6) {
        return;
      }
      branch(node.with(choice, rest, prices), STEPS_AT_NODE);
    }
  }

  private void leaf(Node node) {
    double cost = node.own;
    long units = node.units;
    for (int row = 0; row < rows.count; row++) {
      cost += rows.cost(row, node.loads[row]);
      units += rows.over(row, node.loads[row]);
    }
    if (cost < TyingRows.NEVER / 2 && units <= allowedUnits) {
      long value = Math.round(allowedUnits < Integer.MAX_VALUE ? cost - unit * units : cost);
      best = Math.min(best, value);
    }
  }

  /** The Lagrangian bound of a node at the best prices that a few steps found. */
  private final class Bound {

    private final Node node;
    private final double[][] costs;
    private final int[] low;
    double value = Double.NEGATIVE_INFINITY;
    double[] bestPrices;

    Bound(Node node, int steps) {
      this.node = node;
      low = new int[rows.count];
      int[] high = new int[rows.count];
      reach(high);
      costs = new double[rows.count][];
      for (int row = 0; row < rows.count; row++) {
        costs[row] = new double[high[row] - low[row] + 1];
        for (int z = low[row]; z <= high[row]; z++) {
          costs[row][z - low[row]] = rows.cost(row, node.loads[row] + z);
        }
      }
      bestPrices = node.prices;
      climb(node.prices.clone(), steps);
    }

    /** Least and most that the open parties can load on every row. */
    private void reach(int[] high) {
      for (List<Column> party : node.open) {
        int[] most = new int[rows.count];
        int[] least = new int[rows.count];
        for (Column column : party) {
          for (int n = 0; n < column.rows.length; n++) {
            int row = column.rows[n];
            most[row] = Math.max(most[row], column.loads[n]);
            least[row] = Math.min(least[row], column.loads[n]);
          }
        }
        Arrays.setAll(high, row -> high[row] + most[row]);
        Arrays.setAll(low, row -> low[row] + least[row]);
      }
    }

    private void climb(double[] prices, int steps) {
      double rate = 1;
      int stalled = 0;
      for (int step = 0; step < steps && value <= best - 1 + 1e-6; step++) {
        double[] gradient = new double[rows.count];
        double bound = at(prices, gradient);
        if (bound > value) {
          value = bound;
          bestPrices = prices.clone();
          stalled = 0;
        } else if (++stalled == 5) {
          rate /= 2;
          stalled = 0;
        }
        double norm = 0;
        for (double g : gradient) {
          norm += g * g;
        }
        double length = norm == 0 ? 0 : rate * (best - bound) / norm;
        for (int row = 0; row < prices.length; row++) {
          prices[row] += length * gradient[row];
        }
      }
    }

    private double at(double[] prices, double[] gradient) {
      double bound = node.own - (allowedUnits < Integer.MAX_VALUE ? unit * allowedUnits : 0);
      for (int row = 0; row < rows.count; row++) {
        int at = 0;
        double least = Double.MAX_VALUE;
        for (int z = 0; z < costs[row].length; z++) {
          double cost = costs[row][z] - prices[row] * (z + low[row]);
          if (cost < least) {
            least = cost;
            at = z;
          }
        }
        bound += least;
        gradient[row] -= at + low[row];
      }
      for (List<Column> party : node.open) {
        Column cheapest = party.getFirst();
        double least = Double.MAX_VALUE;
        for (Column column : party) {
          double cost = column.priced(prices);
          if (cost < least) {
            least = cost;
            cheapest = column;
          }
        }
        bound += least;
        for (int n = 0; n < cheapest.rows.length; n++) {
          gradient[cheapest.rows[n]] += cheapest.loads[n];
        }
      }
      return bound;
    }

    /** The columns that a better plan can use, by their reduced cost. */
    List<List<Column>> keep() {
      List<List<Column>> kept = new ArrayList<>();
      for (List<Column> party : node.open) {
        double least = Double.MAX_VALUE;
        for (Column column : party) {
          least = Math.min(least, column.priced(bestPrices));
        }
        double most = least + best - 1 + 1e-6 - value;
        kept.add(party.stream().filter(c -> c.priced(bestPrices) <= most).toList());
      }
      return kept;
    }
  }
}
