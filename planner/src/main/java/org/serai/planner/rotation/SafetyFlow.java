package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.List;

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
  private final int[] sharePrice;

  SafetyFlow(RotationProblem problem, Model model) {
    this.problem = problem;
    this.model = model;
    slots = problem.slots();
    ceilingPrice = new int[model.stations * slots];
    sharePrice = new int[model.shareRows * slots];
  }

  /**
   * What level 1 comes to: the proof, in prices, the units it proves, and a safest path per party
   * (it may still need a repair where groups or transfers compete).
   */
  record Outcome(Prices prices, long bound, List<short[]> paths) {

    /** Before the flow was solved: nobody can be less than not unsafe. */
    static Outcome unknown(Model model) {
      return new Outcome(new Prices(model), 0, List.of());
    }
  }

  /** The best bound found; prices are in safety units. */
  Outcome solve() {
    Model bare = new Model(problem.safetyAlone());
    LagrangeBound lagrange = new LagrangeBound(bare);
    Outcome best = new Outcome(unit(), lagrange.at(unit(), 0), List.of());
    for (int round = 0; round < ROUNDS; round++) {
      SafetyNetwork network = new SafetyNetwork(problem, ceilingPrice, sharePrice);
      network.run();
      Prices prices = unit();
      network.price(prices.seat);
      Arrays.setAll(prices.ceiling, row -> ceilingPrice[row]);
      Arrays.setAll(prices.share, row -> sharePrice[row]);
      long bound = lagrange.at(prices, 0);
      if (bound > best.bound() || round == 0) {
        boolean better = bound > best.bound();
        Prices proof = better ? prices : best.prices();
        best = new Outcome(proof, Math.max(bound, best.bound()), paths(network));
      }
      boolean changed = reprice(network.waiting(), model.ceiling, ceilingPrice);
      if (!reprice(network.shares(), model.shareCap, sharePrice) && !changed) {
        break;
      }
    }
    return best;
  }

  /** A safest path per party and what is scarce on the ways out, without a proof. */
  Outcome ways() {
    SafetyNetwork network = new SafetyNetwork(problem, ceilingPrice, sharePrice);
    network.run();
    Prices prices = unit();
    network.price(prices.seat);
    return new Outcome(prices, 0, paths(network));
  }

  private List<short[]> paths(SafetyNetwork network) {
    WaysOut ways = new WaysOut(network, slots, model.parties);
    short[][] paths = new short[model.parties.length][slots];
    for (int i = 0; i < paths.length; i++) {
      Party party = model.parties[i];
      int before = party.startState;
      Arrays.fill(paths[i], (short) -1);
      for (int t = 0; t < ways.leaves(party) && before >= 0; t++) {
        paths[i][t] = (short) safest(party, party.station[before], before, t);
        before = paths[i][t];
      }
    }
    return List.of(paths);
  }

  /** The assignment at the station with the fewest units in the slot; the present one if equal. */
  private int safest(Party party, int station, int before, int t) {
    int best = before >= 0 && party.station[before] == station ? before : -1;
    for (int i = 0; i < party.assignments(); i++) {
      boolean there = party.station[i] == station;
      if (there && (best < 0 || party.unsafe[i * slots + t] < party.unsafe[best * slots + t])) {
        best = i;
      }
    }
    return best;
  }

  private Prices unit() {
    Prices prices = new Prices(model);
    prices.safety = 1;
    return prices;
  }

  /** Charges places under caps that are overfull, and frees those that are not full. */
  private static boolean reprice(int[] waiting, int[] cap, int[] prices) {
    boolean changed = false;
    for (int row = 0; row < waiting.length; row++) {
      int over = waiting[row] - cap[row];
      int price = over > 0 ? 1 : over < 0 ? 0 : prices[row];
      changed |= price != prices[row];
      prices[row] = price;
    }
    return changed;
  }
}
