package org.serai.planner.rotation;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.serai.planner.search.Deadline;

/**
 * The plan thread of a run: a plan by price annealing, then ruin and recreate on it, with the
 * prices that the bound thread has found by then.
 */
final class Improvement {

  /**
   * Above so many parties plans take fewer sweeps, to be there within seconds, and prices have too
   * few steps to cool down twice.
   */
  static final int MANY = 3_000;

  /** Rounds of ruin and recreate between two looks at the clock and at new prices. */
  private static final int BATCH = 100;

  /** From this part of the budget on there are good prices: a plan from scratch begins anew. */
  static final double PRICED = 0.35;

  /** Parts of the budget after which new prices are worth a plan from scratch; never at the end. */
  private static final List<Double> FRESH = List.of(0.0, PRICED / 2, PRICED, 2.0);

  /** First temperature, in slots of work, by how many rounds a party gets. */
  private static final double WARMTH = 0.01;

  private static final double WARMTH_OF_SOME = 0.1;
  private static final double WARMTH_OF_FEW = 0.5;

  /** Where fewer parties than this each get many rounds, and go uphill further. */
  static final int SOME = 200;

  private static final int FEW = 50;

  /** Few parties are warmed up anew so many times. */
  private static final int REHEATS = 5;

  /** The temperature ends at so much of the first. */
  private static final double COOLED = 0.01;

  /**
   * From this part of either half on the marginal cost alone counts: no last improvement is missed.
   */
  private static final double LAST_PART = 0.8;

  /** The marginal cost begins with this part of the mixture with prices, and grows. */
  private static final double FIRST_MIXTURE = 0.3;

  private final Model model;
  private final Deadline deadline;
  private final Board board;
  private final SafetyFlow.Outcome safety;
  private final long seed;
  private final Set<Method> without;
  private final SplittableRandom random;
  private int version;
  private int fresh;
  private boolean anew;
  private long mixedAt = -1;
  private long known = Long.MAX_VALUE;

  Improvement(
      Model model, Deadline deadline, Board board, SafetyFlow.Outcome safety, Set<Method> without) {
    this.without = Set.copyOf(without);
    this.model = model;
    this.deadline = deadline;
    this.board = board;
    this.safety = safety;
    seed = deadline.budget().seed();
    random = new SplittableRandom(seed + 2);
  }

  /** The same work with other luck, for another thread. */
  Improvement(Improvement like, long more) {
    without = like.without;
    model = like.model;
    deadline = like.deadline;
    board = like.board;
    safety = like.safety;
    seed = like.seed + more;
    random = new SplittableRandom(seed + 2);
  }

  /** A plan from nothing, without prices but those of safety. */
  PlanSearch firstPlan() {
    Prices prices = new Prices(model);
    prices.addSafety(safety.prices(), PlanSearch.SAFETY);
    PlanSearch search = annealed(prices, model.parties.length > MANY ? 4 : 12, deadline::stopped);
    board.offer(search, 0);
    return search;
  }

  /** A plan by price annealing; where it misses the least safety units, they are built into it. */
  private PlanSearch annealed(Prices prices, int sweeps, BooleanSupplier stop) {
    PlanSearch search = new PlanSearch(model, prices);
    int some = without.contains(Method.ANNEALING) ? 0 : sweeps;
    new Annealing(search, new SplittableRandom(seed + fresh)).run(some, stop);
    Annealing annealing = new Annealing(search, new SplittableRandom(seed));
    for (boolean everybody : new boolean[] {false, true}) {
      if (search.unsafeUnits() > safety.bound() && !safety.paths().isEmpty()) {
        annealing.rescue(safety, everybody);
      }
    }
    return search;
  }

  /** Works on the plan until the budget is spent or the bound proves it. */
  void run(PlanSearch first) {
    if (without.contains(Method.RUIN_AND_RECREATE)) {
      byPrices(first);
      return;
    }
    PlanSearch search = first;
    RuinAndRecreate ruin = new RuinAndRecreate(search, random);
    long rounds = 0;
    double from = deadline.spent(0);
    while (!deadline.over(rounds) && !board.isProven()) {
      double done = (deadline.spent(rounds) - from) / Math.max(1e-9, 1 - from);
      if (board.priceVersion() > version || (version > 0 && done >= FRESH.get(fresh))) {
        PlanSearch priced = priced(search, done);
        ruin = priced == search ? ruin : new RuinAndRecreate(priced, random);
        search = priced;
      }
      mix(search, done, rounds);
      double temperature = temperature(done);
      for (int n = 0; n < BATCH; n++) {
        ruin.round(temperature);
      }
      rounds += BATCH;
      board.offer(search, rounds);
      known = Math.min(known, search.value());
      if (board.value() < known) {
        // The bound thread has found a better one.
        board.copyBest(search);
      }
    }
  }

  /** Without ruin and recreate: a fresh plan whenever there are better prices. */
  private void byPrices(PlanSearch first) {
    PlanSearch search = first;
    for (long rounds = 0; !deadline.over(rounds) && !board.isProven(); rounds += BATCH) {
      if (board.priceVersion() > version) {
        fresh = 0;
        search = priced(search, 1);
      } else {
        // Nothing to do until then, and the thread of the bound is better off alone.
        LockSupport.parkNanos(1_000_000);
      }
      board.offer(search, rounds);
    }
  }

  /** Takes over new prices; now and then also a fresh plan from them, if that is the better one. */
  private PlanSearch priced(PlanSearch search, double done) {
    version = board.priceVersion();
    Prices prices = new Prices(model);
    board.copyPrices(prices);
    prices.safety = 0;
    PlanSearch better = search;
    if (done >= FRESH.get(fresh)) {
      fresh++;
      anew |= done >= PRICED;
      int sweeps = model.parties.length > MANY ? 16 : 60;
      PlanSearch other = annealed(prices, sweeps, () -> deadline.over(0));
      board.offer(other, 0);
      better = other.value() < search.value() ? other : search;
    }
    better.prices.set(prices);
    mixedAt = -1;
    return better;
  }

  /** How much of the present half of the run is done: before good prices, and with them. */
  private double half(double done) {
    return anew ? (done - PRICED) / (1 - PRICED) : Math.min(1, done / PRICED);
  }

  /**
   * Paths are put back on a mixture of marginal cost and prices, which see further. Few parties see
   * by chance more of the one or of the other; many see less and less of prices, and the marginal
   * cost alone in the end.
   */
  private void mix(PlanSearch search, double done, long rounds) {
    boolean last = version == 0 || half(done) >= LAST_PART;
    boolean due = mixedAt < 0 || rounds - mixedAt >= model.parties.length;
    if (due || (last && search.view.isMixed())) {
      mixedAt = rounds;
      double grown = FIRST_MIXTURE + (1 - FIRST_MIXTURE) * half(done) / LAST_PART;
      double part = model.parties.length < SOME ? 1 - random.nextDouble() : grown;
      search.view.harden(last ? 1 : part, PlanSearch.SAFETY);
    }
  }

  private double temperature(double done) {
    int parties = model.parties.length;
    double warmth = parties < FEW ? WARMTH_OF_FEW : parties < SOME ? WARMTH_OF_SOME : WARMTH;
    double cooled = parties < FEW ? REHEATS * done % 1 : half(done);
    return warmth * model.meanWorth() * Math.pow(COOLED, cooled);
  }
}
