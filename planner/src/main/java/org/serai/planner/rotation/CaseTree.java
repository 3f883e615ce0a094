package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Branch and bound of one part (Land and Doig 1960), best bound first: the leaf that proves least
 * is split by where one party is in one slot, and both cases get prices of their own.
 */
final class CaseTree {

  /** Shares this close to 0 or 1 count as whole. */
  private static final double WHOLE = 0.02;

  /** Questions from the root to a leaf at most: whoever reads a proof has to follow them. */
  private static final int DEEPEST = 200;

  /** Nothing more is expected of prices after so many steps. */
  private static final int MOST_STEPS = 2_000;

  private final Model model;
  final Tied part;
  private final PartAscent ascent;

  /** What the part costs at least by the prices of all alone. */
  private final double base;

  private final Case root;
  private boolean isSpent;
  private final PriorityQueue<Case> leaves =
      new PriorityQueue<>(Comparator.comparingDouble((Case leaf) -> leaf.value));

  CaseTree(Model model, Tied part, Prices rounded) {
    this.model = model;
    this.part = part;
    ascent = new PartAscent(model, part, rounded);
    PartPrices begin = PartPrices.of(model, part, rounded);
    Fixing[][] none = Fixing.none(part.parties.length);
    base = ascent.value(begin, none);
    root = ascent.solve(begin, none, PartAscent.STEPS);
    leaves.add(root);
  }

  /** By how much the tree lifts what the prices alone prove. */
  double lift() {
    return leaf().value - base;
  }

  /** The leaf that proves least. */
  Case leaf() {
    return leaves.peek();
  }

  /** Leaves. */
  int size() {
    return leaves.size();
  }

  boolean isBranched() {
    return leaves.size() > 1;
  }

  /** Whether there is nothing left by which the leaf that proves least could be split. */
  boolean isSpent() {
    return isSpent;
  }

  /** Splits the leaf that proves least, if there is something to split it by. */
  void split(PlanSearch plan) {
    Case leaf = leaf();
    Case.Fork open = open(leaf);
    Case.Fork fork = open.equals(Case.Fork.NONE) ? otherwise(leaf, plan) : open;
    if (fork.equals(Case.Fork.NONE) || leaf.depth() >= DEEPEST) {
      climbOn(leaf);
      return;
    }
    leaves.remove(leaf);
    Case there = branch(leaf, fork, true);
    Case elsewhere = branch(leaf, fork, false);
    leaf.fork = fork;
    leaf.split = List.of(there, elsewhere);
    leaves.add(there);
    leaves.add(elsewhere);
  }

  /** Where nothing is open, prices may still prove more; the leaf is put in its own place. */
  private void climbOn(Case leaf) {
    isSpent = leaf.steps > MOST_STEPS;
    leaf.again(ascent.solve(leaf.prices, leaf.fixed, 4 * leaf.steps));
    leaves.remove(leaf);
    leaves.add(leaf);
  }

  private Case branch(Case leaf, Case.Fork fork, boolean there) {
    Fixing fixing = new Fixing(fork.local(), fork.slot(), there);
    return ascent.solve(leaf.prices, Fixing.with(leaf.fixed, fork.k(), fixing), PartAscent.STEPS);
  }

  /** Where most is undecided, weighed by what being there is worth. */
  private Case.Fork open(Case leaf) {
    Case.Fork best = Case.Fork.NONE;
    double most = 0;
    for (int k = 0; k < part.parties.length; k++) {
      Party party = model.parties[part.parties[k]];
      for (int local = Shares.lowest(party); local < party.assignments(); local++) {
        for (int t = 0; party.size == 1 && t < model.slots; t++) {
          double share = leaf.shares.of(k, local, t);
          double open = Math.min(share, 1 - share);
          double score = open < WHOLE ? 0 : open * (1 + worth(leaf.prices, party, local, t));
          if (score > most) {
            most = score;
            best = new Case.Fork(k, local, t);
          }
        }
      }
    }
    return best;
  }

  /** Where nothing is undecided: a place in which the plan has somebody and the leaf has not. */
  private Case.Fork otherwise(Case leaf, PlanSearch plan) {
    Case.Fork best = Case.Fork.NONE;
    double most = 0;
    for (int k = 0; k < part.parties.length; k++) {
      Party party = model.parties[part.parties[k]];
      for (int t = 0; party.size == 1 && t < model.slots; t++) {
        int local = plan.paths[part.parties[k]][t];
        double score = 1 + worth(leaf.prices, party, local, t);
        if (score > most && leaf.shares.of(k, local, t) < WHOLE && !leaf.isFixed(k, t)) {
          most = score;
          best = new Case.Fork(k, local, t);
        }
      }
    }
    return best;
  }

  private double worth(PartPrices prices, Party party, int local, int t) {
    if (local >= 0) {
      return model.fullUnits * price(prices, party.posts[local][0], t);
    }
    return local <= -3 ? model.remoteUnits * price(prices, party.remote[-3 - local][0], t) : 0;
  }

  private double price(PartPrices prices, int q, int t) {
    int k = Arrays.binarySearch(part.posts, q);
    return prices.cover[k * model.slots + t];
  }

  PartProof proof() {
    return new PartProof(part.posts[0], root.proof(model, part));
  }
}
