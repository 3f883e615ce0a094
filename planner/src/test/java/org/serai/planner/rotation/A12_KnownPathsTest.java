package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Lesson 12: what a path costs at prices is told by a few sums, so that paths once found are looked
 * at again for a fraction of a search.
 */
class A12_KnownPathsTest {

  private static final int SEEDS = 200;

  /** More rounds of prices than paths are kept. */
  private static final int ROUNDS = 12;

  @Test
  void aKnownPathCostsWhatTheSearchSays() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Model model = new Model(Tiny.of(seed, 6));
      SplittableRandom random = new SplittableRandom(seed);
      PriceSums sums = new PriceSums(model);
      KnownPaths known = new KnownPaths(model, sums);
      short[] path = new short[model.slots];
      for (int round = 0; round < ROUNDS; round++) {
        Prices prices = TinyInstancesTest.randomPrices(model, random);
        View view = new View(model, new Loads(model), prices);
        view.pricesAlone(prices.safety);
        sums.fill(prices);
        for (int i = 0; i < model.parties.length; i++) {
          Party party = model.parties[i];
          double least = new PathDp(model).route(party, view, rate(party, prices), path);
          known.take(i, party, path);
          assertThat(known.cheapest(i, prices.safety, rate(party, prices)))
              .as("seed %d, party %d", seed, i)
              .isCloseTo(least, within(1e-6 * Math.abs(least) + 1e-6));
        }
      }
    }
  }

  @Test
  void whatKnownPathsUseIsWhatTheLoadsCount() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Model model = new Model(Tiny.of(seed, 6));
      PlanSearch plan = new PlanSearch(model, new Prices(model));
      PriceSums sums = new PriceSums(model);
      KnownPaths known = new KnownPaths(model, sums);
      for (int sweeps = 1; sweeps <= ROUNDS; sweeps++) {
        new Annealing(plan, new SplittableRandom(seed + sweeps)).run(sweeps, () -> false);
        for (int i = 0; i < model.parties.length; i++) {
          known.take(i, model.parties[i], plan.paths[i]);
        }
      }
      Loads used = new Loads(model);
      sums.write(used);
      assertThat(used.cover).as("cover").containsExactly(plan.loads.cover);
      assertThat(used.departed).as("departures").containsExactly(plan.loads.departed);
      assertThat(used.ceiling).as("ceilings").containsExactly(plan.loads.ceiling);
      assertThat(used.share).as("shares").containsExactly(plan.loads.share);
      assertThat(used.seat).as("seats").containsExactly(plan.loads.seat);
      assertThat(used.hub).as("hub").containsExactly(plan.loads.hub);
    }
  }

  private static double rate(Party party, Prices prices) {
    double rate = 0;
    for (int p : party.members) {
      rate += prices.exposure[p];
    }
    return rate;
  }
}
