package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** The planner against a complete search on tiny instances with every feature of the model. */
class TinyInstancesTest {

  /** Enough for most to be solved to the optimum; how many are is printed. */
  private static final int ROUNDS = 600;

  /** The others are given more and more. */
  private static final List<Integer> MORE = List.of(5_000, 20_000, 60_000, 200_000);

  /** Half a minute on two cores; {@code -Dserai.tiny.seeds} takes fewer or more. */
  private static final int SEEDS = Integer.getInteger("serai.tiny.seeds", 500);

  private static final int SMALLER = 60;

  /** Six people, three stations, six slots; the seed of a failure is in its message. */
  @Test
  void sixPeopleAgreeWithTheExactMethodToTheUnit() {
    List<Integer> missed = missed(IntStream.range(0, SEEDS).boxed().toList(), ROUNDS);
    assertThat(missed).hasSizeLessThanOrEqualTo(SEEDS * 3 / 10);
    for (int n = 0; n < MORE.size() && !missed.isEmpty(); n++) {
      missed = missed(missed, MORE.get(n));
    }
    assertThat(missed).as("seeds of plans that are not the optimum").isEmpty();
  }

  private static List<Integer> missed(List<Integer> seeds, int rounds) {
    List<Integer> missed =
        seeds.parallelStream().filter(seed -> !isOptimal(6, seed, rounds)).toList();
    System.out.printf(
        "tiny instances: %d of %d plans are the optimum after %,d rounds%n",
        seeds.size() - missed.size(), seeds.size(), rounds);
    return missed;
  }

  @Test
  void nineInTenPlansOfThreePeopleAreTheOptimum() {
    assertThat(optimal(3, SMALLER)).isGreaterThanOrEqualTo(SMALLER * 9 / 10);
  }

  private static long optimal(int people, int seeds) {
    return IntStream.range(0, seeds)
        .parallel()
        .mapToObj(seed -> isOptimal(people, seed, ROUNDS))
        .filter(is -> is)
        .count();
  }

  private static boolean isOptimal(int people, int seed, int rounds) {
    RotationProblem problem = Tiny.of(seed, people);
    RotationAnswer answer =
        RotationPlanner.solve(problem, Budget.rounds(rounds, seed), Progress.silent());
    Objective objective = answer.plan().objective();
    long units = objective.safety().units();
    Certificate proof = answer.certificate();
    String where = people + " people, seed " + seed;
    long fewest = SlotBySlot.safest(problem, proof.safety(), units);
    assertThat(answer.safetyBound()).as(where).isLessThanOrEqualTo(fewest);
    assertThat(units).as(where + ": fewest safety units").isEqualTo(fewest);
    long least = SlotBySlot.optimum(problem, proof.work(), units, objective.weighed());
    assertThat(answer.bound()).as(where).isLessThanOrEqualTo(least);
    if (answer.optimal()) {
      assertThat(objective.weighed()).as(where + ": claimed optimal").isEqualTo(least);
    }
    return objective.weighed() == least;
  }

  /** What the exact method calls the optimum can be reached: it finds plans from a bad start. */
  @Test
  void theExactMethodFindsTheOptimumWithoutAGoodPlanToBeginWith() {
    for (int seed = 0; seed < 12; seed++) {
      RotationProblem problem = Tiny.of(seed, 3);
      RotationAnswer answer =
          RotationPlanner.solve(problem, Budget.rounds(ROUNDS, seed), Progress.silent());
      long units = answer.plan().objective().safety().units();
      long found = answer.plan().objective().weighed();
      PriceList prices = answer.certificate().work();
      long least = SlotBySlot.optimum(problem, prices, units, found);
      assertThat(SlotBySlot.optimum(problem, prices, units, found + 5_000))
          .as("seed " + seed)
          .isEqualTo(least);
    }
  }

  @Test
  void sameSeedAndRoundsOnOneThreadGiveTheSameAnswer() {
    RotationProblem problem = RotationExample.of(60, 6, 16, 5);
    RotationAnswer first =
        RotationPlanner.solve(problem, Budget.rounds(1_000, 7), Progress.silent());
    RotationAnswer again =
        RotationPlanner.solve(problem, Budget.rounds(1_000, 7), Progress.silent());
    assertThat(again.plan()).isEqualTo(first.plan());
    assertThat(again.certificate()).isEqualTo(first.certificate());
  }

  @Test
  void aBudgetThatTheFirstPlanUsesUpStillGivesAValidAnswerWithItsProof() {
    RotationProblem problem = RotationExample.of(60, 6, 16, 5);
    Budget none = new Budget(Duration.ofNanos(1), 2, 1, Long.MAX_VALUE, 0);
    RotationAnswer answer = RotationPlanner.solve(problem, none, Progress.silent());
    assertThat(CertificateChecker.check(problem, answer.plan(), answer.certificate()))
        .isInstanceOf(CertificateChecker.Verdict.Proven.class);
  }

  @Test
  void plannerAndEvaluatorCountAlike() {
    for (int seed = 0; seed < 200; seed++) {
      RotationProblem problem = Tiny.of(seed, 9);
      Model model = new Model(problem);
      PlanSearch search = new PlanSearch(model, new Prices(model));
      new Annealing(search, new SplittableRandom(seed)).run(3, () -> false);
      RuinAndRecreate ruin = new RuinAndRecreate(search, new SplittableRandom(seed));
      for (int n = 0; n < 50; n++) {
        ruin.round(100);
      }
      Objective objective = RotationEvaluator.objective(problem, model.states(search.paths));
      assertThat(search.cost()).as("seed " + seed).isEqualTo(objective.weighed());
      assertThat(search.unsafeUnits()).as("seed " + seed).isEqualTo(objective.safety().units());
    }
  }

  @Test
  void plannerAndCheckerAgreeOnTheBoundOfAnyPrices() {
    for (int seed = 0; seed < 200; seed++) {
      RotationProblem problem = Tiny.of(seed, 9);
      Model model = new Model(problem);
      Prices prices = randomPrices(model, new SplittableRandom(seed));
      long bound = new LagrangeBound(model).at(prices, 2);
      assertThat(CertificateChecker.bound(problem, PriceList.round(prices), 2))
          .as("seed " + seed)
          .isEqualTo(bound);
    }
  }

  static Prices randomPrices(Model model, SplittableRandom random) {
    Prices prices = new Prices(model);
    prices.safety = 500;
    fill(prices.cover, random, 400);
    fill(prices.ceiling, random, 500);
    fill(prices.share, random, 500);
    fill(prices.seat, random, 300);
    fill(prices.hub, random, 100);
    fill(prices.handover, random, 10);
    fill(prices.exposure, random, 2);
    return prices;
  }

  private static void fill(double[] row, SplittableRandom random, double most) {
    for (int r = 0; r < row.length; r++) {
      row[r] = random.nextInt(3) == 0 ? 0 : most * random.nextDouble();
    }
  }

  /** A measurement may leave a method out; what is left still plans by the rules. */
  @Test
  void withoutAnyOneMethodThePlanIsValidAndItsCertificateHolds() {
    RotationProblem problem = RotationExample.of(60, 6, 16, 5);
    for (Method method : Method.values()) {
      Deadline deadline = new Deadline(Budget.rounds(1_000, 1), new Stop());
      RotationAnswer answer =
          RotationPlanner.solve(problem, deadline, Progress.silent(), Set.of(method));
      assertThat(CertificateChecker.check(problem, answer.plan(), answer.certificate()))
          .as(method.toString())
          .isInstanceOf(CertificateChecker.Verdict.Proven.class);
    }
  }
}
