package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * Level 1 as a flow of people out of the field: each person waits at a station, at one unit per
 * slot that is not safe, or leaves on a seat. Its optimum gives whole prices for seats, which prove
 * how few safety units any plan must have. Ceilings enter as prices of 0 or 1 per person-slot.
 */
final class SafetyFlow {

  /** Rounds of setting ceiling prices; the first settles nearly all cases. */
  private static final int ROUNDS = 6;

  private final RotationProblem problem;
  private final Model model;
  private final int slots;
  private final int[] ceilingPrice;

  SafetyFlow(RotationProblem problem, Model model) {
    this.problem = problem;
    this.model = model;
    slots = problem.slots();
    ceilingPrice = new int[model.stations * slots];
  }

  /** What level 1 comes to: the proof, in prices, and the units it proves. */
  record Outcome(Prices prices, long bound) {}

  /** The best bound found; prices are in safety units. */
  Outcome solve() {
    Model bare = new Model(problem.safetyAlone());
    LagrangeBound lagrange = new LagrangeBound(bare);
    Outcome best = new Outcome(unit(), lagrange.at(unit(), 0));
    for (int round = 0; round < ROUNDS; round++) {
      SafetyNetwork network = new SafetyNetwork(problem, ceilingPrice);
      network.run();
      Prices prices = unit();
      network.price(prices.seat);
      Arrays.setAll(prices.ceiling, row -> ceilingPrice[row]);
      long bound = lagrange.at(prices, 0);
      if (bound > best.bound()) {
        best = new Outcome(prices, bound);
      }
      if (!reprice(network.waiting())) {
        break;
      }
    }
    return best;
  }

  private Prices unit() {
    Prices prices = new Prices(model);
    prices.safety = 1;
    return prices;
  }

  /** Charges places under ceilings that are overfull, and frees those that are not full. */
  private boolean reprice(int[] waiting) {
    boolean changed = false;
    for (int row = 0; row < waiting.length; row++) {
      int over = waiting[row] - model.ceiling[row];
      int price = over > 0 ? 1 : over < 0 ? 0 : ceilingPrice[row];
      changed |= price != ceilingPrice[row];
      ceilingPrice[row] = price;
    }
    return changed;
  }
}
