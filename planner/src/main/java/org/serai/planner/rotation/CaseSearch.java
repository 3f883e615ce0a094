package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Branch and bound part by part, once the prices of all have settled: with those of seats, places
 * and beds held, the lifts of all parts add up. The part in which most of the gap is open for the
 * work done on it is split next.
 */
final class CaseSearch {

  /** Splits of a part between two plans from its leaf. */
  private static final int PLAN_EVERY = 8;

  private final Board board;
  private final Prices prices;
  private final List<CaseTree> trees = new ArrayList<>();
  private final PlanSearch best;
  private final LeafPlan plans;
  private final boolean placing;
  private double[] gaps = {};
  private long gapsAt = Long.MAX_VALUE;
  private int splits;

  /** Begins where the board's prices are; places parts anew if so said. */
  CaseSearch(Model model, Board board, SplittableRandom random, boolean placing) {
    this.placing = placing;
    this.board = board;
    prices = new Prices(model);
    Prices found = new Prices(model);
    board.copyPrices(found);
    prices.setRounded(found);
    best = new PlanSearch(model, new Prices(model));
    plans = new LeafPlan(model, random);
    for (Tied part : Tied.all(model)) {
      trees.add(new CaseTree(model, part, prices));
    }
    gaps = new double[trees.size()];
  }

  /** Splits one case; returns the steps of an ascent over all that it took, 0 at the end of it. */
  double step() {
    look();
    int next = -1;
    for (int n = 0; n < gaps.length; n++) {
      next = worth(n) > (next < 0 ? 0 : worth(next)) ? n : next;
    }
    if (next < 0) {
      return 0;
    }
    CaseTree tree = trees.get(next);
    Case leaf = tree.leaf();
    tree.split(best);
    if (placing && (splits++ % PLAN_EVERY == 0 || tree.isSpent())) {
      board.offer(plans.place(board, tree.part, leaf), 0);
    }
    return 2.0 * PartAscent.STEPS * tree.part.parties.length;
  }

  /** What is open of a part's gap by what was spent on it: small parts are closed first. */
  private double worth(int n) {
    CaseTree tree = trees.get(n);
    double open = gaps[n] - tree.lift();
    return open < 1 || tree.isSpent() ? 0 : open / (tree.part.parties.length * (tree.size() + 1.0));
  }

  /** How much the best plan costs in each part above what the prices alone prove. */
  private void look() {
    if (board.value() == gapsAt) {
      return;
    }
    gapsAt = board.value();
    board.copyBest(best);
    Regret regret = new Regret(best, prices);
    for (int n = 0; n < gaps.length; n++) {
      gaps[n] = regret.of(trees.get(n).part);
    }
  }

  double lift() {
    return trees.stream().filter(CaseTree::isBranched).mapToDouble(CaseTree::lift).sum();
  }

  List<PartProof> proofs() {
    return trees.stream().filter(CaseTree::isBranched).map(CaseTree::proof).toList();
  }
}
