package org.serai.planner.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.serai.planner.rotation.Move;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationProblem;

/** Draws what happens in one future: each kind from a stream of its own, in a fixed order. */
final class Future {
  /** Spreads the numbers of futures over the seeds. */
  private static final long APART = 0x9E3779B97F4A7C15L;

  private final RotationProblem problem;
  private final RotationPlan plan;
  private final Rates rates;
  private final SplittableRandom random;
  private final List<Happening> drawn = new ArrayList<>();

  private Future(RotationProblem problem, RotationPlan plan, Rates rates, long seed) {
    this.problem = problem;
    this.plan = plan;
    this.rates = rates;
    random = new SplittableRandom(seed);
  }

  /** The happenings of a future by its number. */
  static List<Happening> of(
      RotationProblem problem, RotationPlan plan, Rates rates, long seed, int number) {
    Future future = new Future(problem, plan, rates, seed * 1_000_003 + number * APART);
    future.stations();
    future.legs();
    future.people();
    return List.copyOf(future.drawn);
  }

  private boolean strikes(Rates.Rate rate) {
    return random.nextInt(1_000) < rate.perMille();
  }

  private void stations() {
    for (int s = 0; s < problem.stationCount(); s++) {
      for (int t = 0; t < problem.slots(); t++) {
        if (strikes(rates.levelShock())) {
          int steps = 1 + random.nextInt(2);
          drawn.add(new Happening.LevelShock(s, t, rates.levelShock().slots(), steps));
        }
        if (strikes(rates.closed())) {
          drawn.add(new Happening.Closed(s, t, rates.closed().slots()));
        }
      }
    }
  }

  private void legs() {
    for (int k = 0; k < problem.network().legs().size(); k++) {
      for (int t = 0; t < problem.slots(); t++) {
        boolean flown = problem.network().legs().get(k).seats().at(t) > 0;
        if (strikes(rates.cancelled()) && flown) {
          drawn.add(new Happening.Cancelled(k, t));
        }
      }
    }
  }

  private void people() {
    for (Move move : plan.moves(problem)) {
      if (strikes(rates.noShow()) && !move.legs().isEmpty()) {
        drawn.add(new Happening.NoShow(move.person(), move.slot()));
      }
    }
    for (int p = 0; p < problem.people().size(); p++) {
      for (int t = 0; t < problem.slots(); t++) {
        if (strikes(rates.illness())) {
          drawn.add(new Happening.Ill(p, t, rates.illness().slots()));
        }
      }
    }
  }
}
