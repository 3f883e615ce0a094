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

  /** Sweeps of a plan from prices. */
  private static final int SWEEPS = 60;

  private static final int SWEEPS_OF_MANY = 24;

  /**
   * With many parties the plan that counts is annealed for so much of the time that is left once
   * prices are good: a second of sweeps makes it better than one of ruin and recreate.
   */
  private static final double ANNEALED = 0.7;

  /** Parties that a round of ruin and recreate places, on average. */
  static final int PLACED = 4;

  /** After this part of the time it is drawn anew where rounds begin. */
  private static final double DRAWN_FOR = 0.1;

  /** Rounds of ruin and recreate between two looks at the clock and at new prices. */
  private static final int BATCH = 100;

  /** Parties for which a batch has a round more: a plan is copied when it is better. */
  private static final int PARTIES_PER_ROUND = 40;

  /** From this part of the budget on there are good prices: a plan from scratch begins anew. */
  static final double PRICED = 0.35;

  /** The same with many parties, whose plan takes all the time there is. */
  static final double PRICED_OF_MANY = 0.24;

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

  /** From this part of a spell on the marginal cost alone counts: no last improvement is missed. */
  private static final double LAST_PART = 0.8;

  /** The marginal cost begins with this part of the mixture with prices, and grows. */
  private static final double FIRST_MIXTURE = 0.3;

  /**
   * Rounds per party after which a plan has cooled down. Another one is worth more then: it is
   * better in some professions, and crossed with the best.
   */
  private static final int LIFE = 300;

  /** The last part of the budget goes to the best that all plans together gave, little warmed. */
  private static final double LAST_SPELL = 0.15;

  private static final double LAST_WARMTH = 0.003;
  private static final double LAST_MIXTURE = 0.6;

  private final Model model;
  private final Deadline deadline;
  private final Board board;
  private final SafetyFlow.Outcome safety;
  private final long seed;
  private final Set<Method> without;
  private final SplittableRandom random;

  /** Parts of the budget at which a plan from scratch is due, and how many there were. */
  private final List<Double> due;

  private int fresh;
  private int version;
  private long rounds;

  /** Part of the budget that was spent when the work began. */
  private double began;

  private double drawnAt;
  private Spell spell;
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
    double priced = priced();
    due = many() ? List.of(0.0, priced) : List.of(0.0, priced / 2, priced);
    spell = new Spell(0, priced, 0, Long.MAX_VALUE, warmth(), FIRST_MIXTURE);
  }

  /** The same work with other luck, for another thread that begins with good prices. */
  Improvement(Improvement like, long more) {
    without = like.without;
    model = like.model;
    deadline = like.deadline;
    board = like.board;
    safety = like.safety;
    seed = like.seed + more;
    random = new SplittableRandom(seed + 2);
    due = List.of(0.0);
    spell = life(0);
  }

  /** A plan from nothing, without prices but those of safety. */
  PlanSearch firstPlan() {
    Prices prices = new Prices(model);
    prices.addSafety(safety.prices(), PlanSearch.SAFETY);
    PlanSearch search = annealed(prices, many() ? 4 : 12, deadline::stopped);
    board.offer(search, 0);
    return search;
  }

  /** A plan by price annealing; where it misses the least safety units, they are built into it. */
  private PlanSearch annealed(Prices prices, int sweeps, BooleanSupplier stop) {
    PlanSearch search = new PlanSearch(model, prices);
    int some = without.contains(Method.ANNEALING) ? 0 : sweeps;
    new Annealing(search, new SplittableRandom(seed + fresh)).run(some, stop);
    return safe(search);
  }

  /** The same in so much of what is left of the budget, with the best prices that there are. */
  private PlanSearch annealed(Prices prices, double part) {
    PlanSearch search = new PlanSearch(model, prices);
    double from = deadline.spent(rounds);
    double span = (1 - from) * part;
    Annealing annealing = new Annealing(search, new SplittableRandom(seed + fresh));
    annealing.run(
        () -> {
          rounds += model.parties.length / PLACED;
          search.prices.set(prices());
          return (deadline.spent(rounds) - from) / span;
        },
        () -> deadline.over(rounds));
    return safe(search);
  }

  private PlanSearch safe(PlanSearch search) {
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
    began = deadline.spent(0);
    while (!deadline.over(rounds) && !board.isProven()) {
      double done = done();
      PlanSearch next = next(search, done);
      ruin = next == search && !isOld(done) ? ruin : ruin(next, done);
      search = next;
      mix(search, done);
      double temperature = temperature(done);
      int batch = Math.max(BATCH, model.parties.length / PARTIES_PER_ROUND);
      for (int n = 0; n < batch; n++) {
        ruin.round(temperature);
      }
      rounds += batch;
      board.offer(search, rounds);
      known = Math.min(known, search.value());
      if (!crosses() && board.value() < known) {
        // The bound thread has found a better one.
        board.copyBest(search);
      }
    }
  }

  /**
   * With many parties there are few rounds for each, and they begin where the plan costs most above
   * its prices.
   */
  private RuinAndRecreate ruin(PlanSearch search, double done) {
    if (!many() || version == 0) {
      return new RuinAndRecreate(search, random);
    }
    drawnAt = done;
    Prices prices = new Prices(model);
    board.copyPrices(prices);
    int[] drawn = new Regret(search, prices).drawn(random);
    return new RuinAndRecreate(search, random, drawn, true);
  }

  private boolean isOld(double done) {
    return many() && version > 0 && done - drawnAt > DRAWN_FOR;
  }

  /** Part of the work's own time that is over. */
  private double done() {
    return (deadline.spent(rounds) - began) / Math.max(1e-9, 1 - began);
  }

  /** The plan to work on: this one, a fresh one, or what came of crossing. */
  private PlanSearch next(PlanSearch search, double done) {
    if (board.priceVersion() > version || (version > 0 && isDue(done))) {
      return priced(search, done);
    }
    if (version == 0 || many() || !spell.isOver(done, rounds)) {
      return search;
    }
    return crosses() ? crossed(search, done) : theBest(search, done);
  }

  /** Few parties end where the best plan is, which cases may have found while it was warm here. */
  private PlanSearch theBest(PlanSearch search, double done) {
    board.copyBest(search);
    spell = littleWarmed(done, 1);
    mixedAt = -1;
    return search;
  }

  private boolean isDue(double done) {
    return fresh < due.size() && done >= due.get(fresh);
  }

  /** Few have cases to give plans, and many no time for two plans. */
  private boolean crosses() {
    return model.parties.length >= SOME && model.parties.length <= MANY;
  }

  /** From a fresh plan until it has cooled down. */
  private Spell life(double done) {
    double to = many() ? 1 : 1 - LAST_SPELL;
    long most = crosses() ? (long) LIFE * model.parties.length : Long.MAX_VALUE;
    return new Spell(done, to, rounds, most, warmth(), FIRST_MIXTURE);
  }

  /** Crosses the plan into the best, and begins another while there is time for it. */
  private PlanSearch crossed(PlanSearch search, double done) {
    PlanSearch best = new PlanSearch(model, new Prices(model));
    board.copyBest(best);
    new Crossing(best, random).with(search.paths);
    board.offer(best, rounds);
    mixedAt = -1;
    double left = 1 - LAST_SPELL - done;
    if (left > (done - spell.from()) / 2) {
      fresh++;
      spell = life(done);
      return annealed(prices(), SWEEPS, () -> deadline.over(0));
    }
    spell = lastSpell(done);
    best.prices.set(prices());
    return best;
  }

  /** Half of what is left for all plans together, so that both threads cross once more. */
  private Spell lastSpell(double done) {
    double middle = 1 - LAST_SPELL / 2;
    return littleWarmed(done, done < middle ? middle : 1);
  }

  private Spell littleWarmed(double from, double to) {
    return new Spell(from, to, rounds, Long.MAX_VALUE, LAST_WARMTH, LAST_MIXTURE);
  }

  private double priced() {
    return many() ? PRICED_OF_MANY : PRICED;
  }

  private boolean many() {
    return model.parties.length > MANY;
  }

  /** The best so far, without that of safety, which a plan counts by itself. */
  private Prices prices() {
    Prices prices = new Prices(model);
    board.copyPrices(prices);
    prices.safety = 0;
    return prices;
  }

  /** Without ruin and recreate: a fresh plan whenever there are better prices. */
  private void byPrices(PlanSearch first) {
    PlanSearch search = first;
    for (; !deadline.over(rounds) && !board.isProven(); rounds += BATCH) {
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

  /**
   * Takes over new prices; now and then also a fresh plan from them. Once prices are good a fresh
   * plan is gone on with even where it is worse: it has not been worked on yet.
   */
  private PlanSearch priced(PlanSearch search, double done) {
    version = board.priceVersion();
    Prices prices = prices();
    PlanSearch better = search;
    if (isDue(done)) {
      fresh++;
      boolean good = done >= priced();
      PlanSearch other = fresh(prices, good);
      spell = good ? life(done()) : spell;
      board.offer(other, 0);
      better = good || other.value() < search.value() ? other : search;
    }
    better.prices.set(prices);
    mixedAt = -1;
    return better;
  }

  private PlanSearch fresh(Prices prices, boolean good) {
    boolean whole = good && many() && !without.contains(Method.ANNEALING);
    int sweeps = many() ? SWEEPS_OF_MANY : SWEEPS;
    return whole ? annealed(prices, ANNEALED) : annealed(prices, sweeps, () -> deadline.over(0));
  }

  /**
   * Paths are put back on a mixture of marginal cost and prices, which see further. Few parties see
   * by chance more of the one or of the other; many see less and less of prices, and the marginal
   * cost alone in the end.
   */
  private void mix(PlanSearch search, double done) {
    double part = spell.part(done, rounds);
    boolean last = version == 0 || part >= LAST_PART;
    boolean due = mixedAt < 0 || rounds - mixedAt >= model.parties.length;
    if (due || (last && search.view.isMixed())) {
      mixedAt = rounds;
      double grown = spell.mixture() + (1 - spell.mixture()) * part / LAST_PART;
      double marginal = model.parties.length < SOME ? 1 - random.nextDouble() : grown;
      search.view.harden(last ? 1 : marginal, PlanSearch.SAFETY);
    }
  }

  private double warmth() {
    int parties = model.parties.length;
    return parties < FEW ? WARMTH_OF_FEW : parties < SOME ? WARMTH_OF_SOME : WARMTH;
  }

  private double temperature(double done) {
    boolean few = model.parties.length < FEW && done < 1 - LAST_SPELL;
    double cooled = few ? REHEATS * done % 1 : spell.part(done, rounds);
    return spell.warmth() * model.meanWorth() * Math.pow(COOLED, cooled);
  }
}
