package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.List;

/** A node of a {@link CaseTree}: what is fixed, the best prices found for it, what they prove. */
final class Case {

  final Fixing[][] fixed;

  /** Rounded; the value is exact at them. */
  PartPrices prices;

  /** No plan of the part in which this is fixed costs less. */
  double value;

  /** How much of a party is in a state in a slot, see {@link Shares}. */
  Shares shares;

  /** Steps that its prices climbed. */
  int steps;

  /** The two cases it was split into; none while it is a leaf. */
  List<Case> split = List.of();

  Fork fork = Fork.NONE;

  /** The k-th party of the part is in a local state in a slot, or not. */
  record Fork(int k, int local, int slot) {
    static final Fork NONE = new Fork(-1, 0, 0);
  }

  Case(Fixing[][] fixed, PartPrices prices, double value, Shares shares, int steps) {
    this.steps = steps;
    this.fixed = fixed;
    this.prices = prices;
    this.value = value;
    this.shares = shares;
  }

  /** Takes over what a longer ascent found for the same case. */
  void again(Case longer) {
    prices = longer.prices;
    value = longer.value;
    shares = longer.shares;
    steps = longer.steps;
  }

  /** Questions from the root to here. */
  int depth() {
    return Arrays.stream(fixed).mapToInt(fixings -> fixings.length).sum();
  }

  /** Whether anything is fixed of the k-th party in the slot. */
  boolean isFixed(int k, int slot) {
    return Arrays.stream(fixed[k]).anyMatch(fixing -> fixing.slot() == slot);
  }

  boolean isLeaf() {
    return split.isEmpty();
  }

  /** The tree below as the certificate has it. */
  Branching proof(Model model, Tied part) {
    if (isLeaf()) {
      return prices.leaf();
    }
    Party party = model.parties[part.parties[fork.k()]];
    return new Branching.Fork(
        party.members[0],
        party.state(fork.local(), 0),
        fork.slot(),
        split.get(0).proof(model, part),
        split.get(1).proof(model, part));
  }
}
