package org.serai.planner.rotation;

import java.util.List;

/**
 * What no plan can go below on one level alone, in policy units: the same prices, checked against
 * the problem in which only that level costs anything. Their sum bounds all levels together too,
 * though mostly by less: the levels pull against each other.
 */
public record LevelBounds(long work, long stay, long promises, long fairness, long upkeep) {

  private static final List<Integer> ZEROS = List.of(0, 0, 0, 0);

  /** Recomputed by the checker from the prices of the certificate, in whole numbers. */
  public static LevelBounds of(RotationProblem problem, Certificate proof) {
    RotationPolicy p = problem.policy();
    RotationPolicy.Coverage units =
        new RotationPolicy.Coverage(
            p.coverage().fullUnits(), p.coverage().remoteUnits(), ZEROS, ZEROS);
    RotationPolicy none = RotationPolicy.none();
    RotationProblem bare = problem.withoutWishes();
    return new LevelBounds(
        best(bare, proof, with(p.coverage(), none.stay(), none.promises(), 0, none.costs())),
        best(bare, proof, with(units, p.stay(), none.promises(), 0, none.costs())),
        best(bare, proof, with(units, none.stay(), p.promises(), 0, none.costs())),
        best(bare, proof, with(units, none.stay(), none.promises(), p.unfairness(), none.costs())),
        best(problem, proof, with(units, none.stay(), none.promises(), 0, p.costs())));
  }

  private static RotationPolicy with(
      RotationPolicy.Coverage coverage,
      RotationPolicy.Stay stay,
      RotationPolicy.Promises promises,
      int unfairness,
      RotationPolicy.Costs costs) {
    return new RotationPolicy(coverage, stay, promises, unfairness, costs);
  }

  /** Any prices within their limits prove something; the better of two tries is kept. */
  private static long best(RotationProblem problem, Certificate proof, RotationPolicy level) {
    RotationProblem alone = problem.withPolicy(level);
    boolean covers = level.coverage().belowMinimum().stream().anyMatch(w -> w > 0);
    PriceList fitted = fitted(problem, proof.work(), level, covers);
    long bound = CertificateChecker.bound(alone, fitted, proof.safetyUnits());
    long free = CertificateChecker.bound(alone, PriceList.none(problem), proof.safetyUnits());
    return Math.max(0, Math.max(bound, free));
  }

  /** Prices of rows that this level does not weigh would only charge people for nothing. */
  private static PriceList fitted(
      RotationProblem problem, PriceList prices, RotationPolicy level, boolean covers) {
    int scale = prices.scale();
    long handover = (long) level.costs().handover() * scale;
    long exposure = (long) level.unfairness() * scale;
    PerSlot free = PerSlot.always(0, problem.posts().size() * problem.slots());
    return new PriceList(
        scale,
        covers ? prices.cover() : free,
        prices.ceiling(),
        prices.share(),
        prices.seat(),
        prices.hub(),
        covers ? atMost(prices.handover(), handover) : free,
        atMost(prices.exposure(), exposure),
        prices.safety());
  }

  private static PerSlot atMost(PerSlot prices, long most) {
    return PerSlot.generate(prices.length(), row -> (int) Math.min(most, prices.at(row)));
  }
}
