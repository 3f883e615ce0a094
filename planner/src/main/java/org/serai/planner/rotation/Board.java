package org.serai.planner.rotation;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Incumbent;
import org.serai.planner.search.Progress;

/** Where the plan thread and the bound thread meet: best plan, best prices, who is told. */
final class Board {

  private final Model model;
  private final Deadline deadline;
  private final Progress<RotationPlan> progress;
  private final LagrangeBound evaluation;
  private final Prices bestPrices;
  private final short[][] bestPaths;
  private final AtomicBoolean proven = new AtomicBoolean();
  private long bestValue = Long.MAX_VALUE;
  private long bestUnits;
  private long bestCost;
  private long bound = Long.MIN_VALUE;

  /** What cases prove beyond the best prices, in policy units, and how. */
  private double lift;

  private List<PartProof> proofs = List.of();
  private int priceVersion;
  private long rounds;
  private long toldValue = Long.MAX_VALUE;
  private long toldBound = Long.MIN_VALUE;
  private long toldAt;

  Board(Model model, Deadline deadline, Progress<RotationPlan> progress) {
    this.model = model;
    this.deadline = deadline;
    this.progress = progress;
    evaluation = new LagrangeBound(model);
    bestPrices = new Prices(model);
    bestPaths = new short[model.parties.length][model.slots];
  }

  /** Keeps the paths if they are better than the best so far. */
  synchronized void offer(PlanSearch search, long roundsDone) {
    rounds = Math.max(rounds, roundsDone);
    if (search.value() < bestValue && search.loads.overuse == 0) {
      bestValue = search.value();
      bestUnits = search.unsafeUnits();
      bestCost = search.cost();
      for (int i = 0; i < bestPaths.length; i++) {
        System.arraycopy(search.paths[i], 0, bestPaths[i], 0, model.slots);
      }
    }
    tell(false);
  }

  /** Takes the paths in place of the best ones, if no level that counts more is worse. */
  synchronized boolean offerFairer(PlanSearch search) {
    Objective old = plan().objective();
    Objective now = plan(search.paths).objective();
    boolean kept =
        now.safety().units() <= old.safety().units()
            && now.weighed() <= old.weighed()
            && now.work().cost() <= old.work().cost()
            && now.stay().cost() <= old.stay().cost()
            && now.promises().cost() <= old.promises().cost();
    if (kept) {
      bestValue = search.value();
      bestCost = search.cost();
      bestUnits = search.unsafeUnits();
      for (int i = 0; i < bestPaths.length; i++) {
        System.arraycopy(search.paths[i], 0, bestPaths[i], 0, model.slots);
      }
    }
    return kept;
  }

  /** Values the prices and keeps them if they prove more; called by the bound thread alone. */
  void offer(Prices prices) {
    long units;
    synchronized (this) {
      units = bestUnits;
    }
    long proof = evaluation.at(prices, units);
    synchronized (this) {
      if (proof > bound) {
        bound = proof;
        bestPrices.set(prices);
        priceVersion++;
        lift = 0;
        proofs = List.of();
      }
      tell(false);
    }
  }

  /** Keeps the cases, which stand on the best prices; called by the bound thread alone. */
  void offer(double more, List<PartProof> trees) {
    synchronized (this) {
      lift = more;
      proofs = trees;
      bound = (long) Math.ceil(evaluation.exactly(bestPrices, bestUnits) + lift);
      tell(false);
    }
  }

  /** Listeners hear at most so often that evaluation costs little; always of first and last. */
  private void tell(boolean always) {
    proven.set(bound > Long.MIN_VALUE && bestCost - bound <= allowed());
    long now = deadline.elapsed().toMillis();
    boolean news = bestValue < toldValue || bound > toldBound;
    boolean due = toldValue == Long.MAX_VALUE || now - toldAt > 300 + model.parties.length / 20;
    if (bestValue == Long.MAX_VALUE || (!always && !(news && due))) {
      return;
    }
    toldAt = now;
    toldValue = bestValue;
    toldBound = bound;
    long told = Math.min(bestCost, Math.max(0, bound));
    progress.improved(new Incumbent<>(plan(), bestCost, told, deadline.elapsed(), rounds));
  }

  private double allowed() {
    return deadline.budget().gapPerMille() * 0.001 * Math.max(1, bound);
  }

  /** Whether the bound shows that the plan is as good as was asked for. */
  boolean isProven() {
    return proven.get();
  }

  synchronized RotationPlan plan() {
    return plan(bestPaths);
  }

  private RotationPlan plan(short[][] paths) {
    List<PerSlot> states = model.states(paths);
    return new RotationPlan(states, RotationEvaluator.objective(model.problem, states));
  }

  synchronized int priceVersion() {
    return priceVersion;
  }

  synchronized void copyPrices(Prices to) {
    to.set(bestPrices);
  }

  synchronized void copyBest(PlanSearch to) {
    for (int i = 0; i < bestPaths.length; i++) {
      if (to.isPlaced(i)) {
        to.remove(i);
      }
    }
    for (int i = 0; i < bestPaths.length; i++) {
      to.place(i, bestPaths[i]);
    }
  }

  synchronized long value() {
    return bestValue;
  }

  /** The answer with its proof, once all threads have ended. */
  synchronized RotationAnswer answer(SafetyFlow.Outcome safety) {
    tell(true);
    long proof = (long) Math.ceil(evaluation.exactly(bestPrices, bestUnits) + lift);
    Certificate certificate =
        new Certificate(
            PriceList.round(safety.prices()),
            PriceList.round(bestPrices),
            proofs,
            bestUnits,
            safety.bound(),
            proof);
    return new RotationAnswer(
        plan(), proof, safety.bound(), certificate, rounds, deadline.elapsed());
  }
}
