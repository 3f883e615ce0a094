package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A plan of a part from the leaf of its tree that proves least: what the relaxation decides there
 * is kept, the rest is placed at marginal cost, and ruin and recreate mends it.
 */
final class LeafPlan {

  /** Shares this close to 0 or 1 count as decided. */
  private static final double DECIDED = 0.1;

  /** Rounds of ruin and recreate per party of the part. */
  private static final int ROUNDS = 40;

  private final Model model;
  private final PlanSearch search;
  private final PathDp dp;
  private final short[] path;
  private final SplittableRandom random;

  LeafPlan(Model model, SplittableRandom random) {
    this.model = model;
    this.random = random;
    search = new PlanSearch(model, new Prices(model));
    dp = new PathDp(model);
    path = new short[model.slots];
  }

  /** The board's best plan with the part placed anew; it may be better or worse. */
  PlanSearch place(Board board, Tied part, Case leaf) {
    board.copyBest(search);
    search.view.harden(1, PlanSearch.SAFETY);
    for (int i : part.parties) {
      search.remove(i);
    }
    Fixing[][] decided = decided(part, leaf);
    for (int pass = 0; pass < 2; pass++) {
      for (int k = 0; k < decided.length; k++) {
        put(part.parties[k], decided[k]);
      }
    }
    RuinAndRecreate ruin = new RuinAndRecreate(search, random, part.parties, false);
    for (int round = 0; round < ROUNDS * decided.length; round++) {
      ruin.round(0);
    }
    return search;
  }

  private void put(int i, Fixing[] decided) {
    Party party = model.parties[i];
    if (search.isPlaced(i)) {
      search.remove(i);
    }
    dp.route(party, search.view, (double) model.policy.unfairness() * party.size, path, decided);
    search.place(i, path);
  }

  private Fixing[][] decided(Tied part, Case leaf) {
    Fixing[][] all = Fixing.none(part.parties.length);
    for (int k = 0; k < all.length; k++) {
      Party party = model.parties[part.parties[k]];
      all[k] = party.size > 1 ? all[k] : decided(k, party, leaf).toArray(Fixing[]::new);
    }
    return all;
  }

  private List<Fixing> decided(int k, Party party, Case leaf) {
    List<Fixing> found = new ArrayList<>();
    for (int local = Shares.lowest(party); local < party.assignments(); local++) {
      for (int t = 0; t < model.slots; t++) {
        double share = leaf.shares.of(k, local, t);
        if (share > 1 - DECIDED) {
          found.add(new Fixing(local, t, true));
        } else if (share < DECIDED && local >= 0) {
          found.add(new Fixing(local, t, false));
        }
      }
    }
    return found;
  }
}
