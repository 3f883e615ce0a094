package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Progress;

/** One run of the planner: safety, a first plan, then bound and plan side by side. */
final class PlannerRun {

  /** Rounds of ruin and recreate between two looks at the clock and at new prices. */
  private static final int BATCH = 100;

  /** Bounds published while the dual climbs: each takes as long as some steps. */
  private static final int OFFERS = 20;

  /** Part of the bound's time after which few parties are split into cases. */
  private static final double SETTLED = 0.2;

  /** Part after which prices of more parties prove next to nothing more, and plans are wanted. */
  private static final double SETTLED_OF_MORE = 0.5;

  /** Steps after which prices have settled; few parties are better split into cases by then. */
  private static final double SETTLING_OF_FEW = 1_500;

  private static final double SETTLING = 6_000;

  /** Added to the seed for the other thread's plans. */
  private static final int OTHER_LUCK = 1_000;

  private final Model model;
  private final Deadline deadline;
  private final Board board;
  private final long seed;
  private final Set<Method> without;

  /** Whether cases may move anybody: a repair touches only those whom the event touches. */
  private boolean anybody;

  /** A solve begins with it; a replan tells a first plan before it is known. */
  private SafetyFlow.Outcome safety;

  /** Whether the bound begins with prices that were proven before an event. */
  private boolean begunKnown;

  PlannerRun(
      RotationProblem problem,
      Deadline deadline,
      Progress<RotationPlan> progress,
      Set<Method> without) {
    this.deadline = deadline;
    this.without = Set.copyOf(without);
    model = new Model(problem);
    board = new Board(model, deadline, progress);
    seed = deadline.budget().seed();
    safety = SafetyFlow.Outcome.unknown(model);
  }

  RotationAnswer run() {
    anybody = true;
    safety = new SafetyFlow(model.problem, model).solve();
    Improvement improvement = improvement();
    PlanSearch search = improvement.firstPlan();
    Prices prices = marginal(search);
    if (deadline.budget().threads() == 1) {
      climb(prices, 0.5);
      improvement.run(search);
    } else {
      sideBySide(prices, () -> improvement.run(search));
    }
    shareOut(search, movable(List.of(), true));
    return board.answer(safety);
  }

  private boolean[] movable(List<Integer> some, boolean all) {
    boolean[] movable = new boolean[model.parties.length];
    Arrays.fill(movable, all);
    some.forEach(i -> movable[i] = true);
    return movable;
  }

  /** The last pass: burdens are evened out where that costs nothing; a raised stop skips it. */
  private void shareOut(PlanSearch search, boolean[] movable) {
    if (model.policy.unfairness() == 0 || deadline.stopped()) {
      return;
    }
    board.copyBest(search);
    search.view.harden(1, PlanSearch.SAFETY);
    FairPass pass = new FairPass(search, new SplittableRandom(seed + 3), movable);
    if (pass.run(deadline::stopped) > 0) {
      board.offerFairer(search);
    }
  }

  /**
   * From what was announced: a valid plan at once, then as good as the mode allows.
   *
   * @param known prices that proved the announced plan, for the bound to begin with
   */
  RotationAnswer replan(Replanning mode, Optional<PriceList> known) {
    anybody = mode == Replanning.FREE;
    PlanSearch search = new PlanSearch(model, new Prices(model));
    SplittableRandom random = new SplittableRandom(seed);
    List<Integer> touched = new AnnouncedPaths(search).place(random);
    // Told before anything is proven about safety: whoever waits for it waits for milliseconds.
    board.offer(search, 0);
    safety = new SafetyFlow(model.problem, model).solve();
    if (search.unsafeUnits() > safety.bound() && !safety.paths().isEmpty()) {
      new Annealing(search, random).rescue(safety, false);
      board.offer(search, 0);
    }
    Prices prices = known.map(this::known).orElseGet(() -> marginal(search));
    Improvement improvement = improvement();
    if (mode == Replanning.FREE && deadline.budget().threads() > 1) {
      sideBySide(prices, () -> improvement.run(search));
    } else if (mode == Replanning.FREE) {
      improvement.run(search);
    } else if (!touched.isEmpty()) {
      int[] begin = touched.stream().mapToInt(Integer::intValue).toArray();
      boolean polish = mode == Replanning.POLISH;
      RuinAndRecreate ruin = new RuinAndRecreate(search, random, begin, polish);
      if (deadline.budget().threads() > 1) {
        sideBySide(prices, () -> polish(ruin, search));
      } else {
        polish(ruin, search);
      }
    }
    if (deadline.budget().rounds() > 0) {
      shareOut(search, movable(touched, mode != Replanning.REPAIR));
    }
    board.offer(prices);
    return board.answer(safety);
  }

  private Prices marginal(PlanSearch search) {
    Prices prices = new Prices(model);
    prices.setMarginal(model, search.loads);
    return prices;
  }

  /** What was proven before the event is nearly proven after it: told before the dual climbs. */
  private Prices known(PriceList list) {
    Prices prices = new Prices(model);
    prices.set(list);
    prices.safety = Math.max(prices.safety, safetyPrice());
    prices.atLeastSafety(safety.prices(), prices.safety);
    begunKnown = true;
    board.offer(prices);
    return prices;
  }

  private void polish(RuinAndRecreate ruin, PlanSearch search) {
    for (long rounds = 0; !deadline.over(rounds); rounds += BATCH) {
      for (int n = 0; n < BATCH; n++) {
        ruin.round(0);
      }
      board.offer(search, rounds);
    }
  }

  /**
   * The bound climbs on one thread while the plan is worked on by the other; when prices have
   * settled, both work on plans.
   */
  private void sideBySide(Prices prices, Runnable plan) {
    try (ExecutorService bounds = Executors.newSingleThreadExecutor()) {
      Future<?> other =
          bounds.submit(
              () -> {
                climb(prices, 1);
                anotherPlan();
              });
      plan.run();
      other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The search was interrupted; raise its stop instead.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The bound search failed.", e.getCause());
    }
  }

  /**
   * Whether the thread of the bound has time for a plan: those few it splits into cases, and plans
   * of prices alone want better prices.
   */
  private boolean hasTime() {
    boolean improves = !without.contains(Method.RUIN_AND_RECREATE);
    return anybody && improves && !few() && model.parties.length <= Improvement.MANY;
  }

  /** Fresh plans with other luck, from the settled prices; the better of both stands. */
  private void anotherPlan() {
    if (hasTime() && !deadline.over(0)) {
      PlanSearch search = new PlanSearch(model, new Prices(model));
      board.copyBest(search);
      new Improvement(improvement(), OTHER_LUCK).run(search);
    }
  }

  private Improvement improvement() {
    return new Improvement(model, deadline, board, safety, without);
  }

  /** Part of its time after which the dual gives way to cases or to another plan. */
  private double settled(boolean alone) {
    if (few()) {
      return without.contains(Method.CASES) ? 1 : SETTLED;
    }
    return !alone && hasTime() ? SETTLED_OF_MORE : 1;
  }

  private Climb span(double part) {
    double from = deadline.spent(0);
    double end = from + (1 - from) * part;
    double to = from + (end - from) * settled(part < 1);
    return new Climb(from, to, end, begunKnown ? 1 : few() ? SETTLING_OF_FEW : SETTLING);
  }

  /** Climbs the dual at a falling rate until its part of the budget is spent. */
  private void climb(Prices prices, double part) {
    if (without.contains(Method.DUAL_ASCENT)) {
      return;
    }
    if (!begunKnown) {
      prices.safety = safetyPrice();
      prices.addSafety(safety.prices(), prices.safety);
      if (few()) {
        prices.setDepartures(model.policy.costs().handover());
      }
    }
    DualAscent ascent = new DualAscent(model, prices, new SplittableRandom(seed + 1));
    Climb climb = span(part);
    Cooling cooling = begunKnown ? Cooling.KNOWN : Cooling.of(model.parties.length);
    int offers = 0;
    long steps = 0;
    for (; !deadline.stopped() && !board.isProven(); steps++) {
      double done = climb.done(spentOnBound((double) steps), (double) steps);
      // Also ends where the first plan took the whole budget, and the span is empty.
      if (!(done < 1)) {
        break;
      }
      ascent.step(cooling.rate(Math.max(0, done), (double) steps));
      if (done * OFFERS > offers + 1) {
        offers++;
        board.offer(ascent.averaged());
      }
    }
    board.offer(ascent.averaged());
    if (few()) {
      branch(steps, climb.end());
    }
  }

  /** Cases go on where prices have settled, until the rest of the budget is spent. */
  private void branch(long stepsDone, double end) {
    if (deadline.stopped() || board.isProven() || !(spentOnBound((double) stepsDone) < end)) {
      return;
    }
    CaseSearch cases = new CaseSearch(model, board, new SplittableRandom(seed + 4), anybody);
    double steps = stepsDone;
    double told = 0;
    while (!deadline.stopped() && !board.isProven()) {
      double done = spentOnBound(steps);
      double taken = done < end ? cases.step() : 0;
      if (taken == 0) {
        break;
      }
      steps += taken / DualAscent.searches(model.parties.length);
      if (done > told + 1.0 / OFFERS) {
        told = done;
        board.offer(cases.lift(), cases.proofs());
      }
    }
    board.offer(cases.lift(), cases.proofs());
  }

  /** So few that each gets many rounds, and cases pay. */
  private boolean few() {
    return model.parties.length < Improvement.SOME;
  }

  /**
   * Outweighs any sensible trade, and is small enough that prices of seats and ceilings can follow:
   * three slots of the most critical work. Where nobody need be unsafe, prices need not follow.
   */
  private double safetyPrice() {
    int most = Collections.max(model.policy.coverage().belowMinimum());
    return safety.bound() == 0 ? 1 << 20 : Math.clamp(3L * most, 1 << 10, PriceList.MOST_PRICE);
  }

  /** In a budget of rounds, a step of the dual stands for as many as place as many parties. */
  private double spentOnBound(double steps) {
    double rounds = steps * DualAscent.searches(model.parties.length) / Improvement.PLACED;
    return deadline.spent((long) Math.min((double) deadline.budget().rounds(), rounds));
  }
}
