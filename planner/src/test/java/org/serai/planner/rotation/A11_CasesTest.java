package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;

/**
 * Lesson 11: where prices alone leave a gap, a part of the mission is taken apart into cases (this
 * person is there in this slot, or is not), and each case has prices of its own.
 */
class A11_CasesTest {

  private static final int SEEDS = 40;
  private static final int SPLITS = 12;
  private static final int PLANS = 20;

  @Test
  void whoSharesAPostOrAGroupBelongsToOnePart() {
    RotationProblem problem = RotationExample.of(60, 6, 16, 5);
    Model model = new Model(problem);
    for (Tied tied : Tied.all(model)) {
      Part part = Part.with(problem, tied.posts[0]);
      assertThat(tied.people(model)).containsExactly(ints(part.people()));
      assertThat(tied.posts).containsExactly(ints(part.posts()));
    }
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whatever is split, the checker finds the same bound in whole numbers. */
  @Test
  void plannerAndCheckerAgreeOnEveryTree() {
    for (int seed = 0; seed < SEEDS; seed++) {
      RotationProblem problem = Tiny.of(seed, 9);
      Model model = new Model(problem);
      Prices prices = rounded(model, seed);
      PartChecker checker = new PartChecker(problem, PriceList.round(prices));
      for (Tied part : Tied.all(model)) {
        CaseTree tree = split(model, part, prices);
        List<PartProof> proof = List.of(tree.proof());
        assertThat(checker.faults(proof)).as("seed " + seed).isEmpty();
        assertThat((double) checker.lift(proof))
            .as("seed " + seed + ", post " + part.posts[0])
            .isEqualTo(tree.lift() * PriceList.SCALE);
      }
    }
  }

  private static Prices rounded(Model model, int seed) {
    Prices prices = new Prices(model);
    prices.setRounded(TinyInstancesTest.randomPrices(model, new SplittableRandom(seed)));
    return prices;
  }

  private static CaseTree split(Model model, Tied part, Prices prices) {
    CaseTree tree = new CaseTree(model, part, prices);
    PlanSearch plan = new PlanSearch(model, new Prices(model));
    new Annealing(plan, new SplittableRandom(1)).run(4, () -> false);
    double before = 0;
    for (int n = 0; n < SPLITS && !tree.isSpent(); n++) {
      tree.split(plan);
      assertThat(tree.lift()).as("a case never proves less").isGreaterThanOrEqualTo(before);
      before = tree.lift();
    }
    return tree;
  }

  /** Where seats and places suffice, parts are all there is; and a claim is true. */
  @Test
  void somePlansOfSixPeopleAreProvenToBeTheBestAndThoseClaimsAreTrue() {
    long proven = IntStream.range(0, PLANS).parallel().filter(A11_CasesTest::isProven).count();
    System.out.printf("cases: %d of %d tiny plans are proven to be the best%n", proven, PLANS);
    assertThat(proven).isGreaterThanOrEqualTo(PLANS / 4);
  }

  private static boolean isProven(int seed) {
    RotationProblem problem = ample(Tiny.of(seed, 6));
    RotationAnswer answer =
        RotationPlanner.solve(problem, Budget.rounds(60_000, seed), Progress.silent());
    long cost = answer.plan().objective().weighed();
    long units = answer.plan().objective().safety().units();
    PriceList prices = answer.certificate().work();
    long least = SlotBySlot.optimum(problem, prices, units, cost);
    assertThat(answer.bound()).as("seed " + seed).isLessThanOrEqualTo(least);
    assertThat(!answer.optimal() || cost == least).as("seed " + seed + ": a claim").isTrue();
    return answer.optimal();
  }

  private static RotationProblem ample(RotationProblem problem) {
    Network network = problem.network();
    PerSlot enough = PerSlot.always(9, problem.slots());
    List<Station> stations =
        network.stations().stream()
            .map(s -> new Station(enough, s.admitted(), s.exposure(), s.wayIn(), s.wayOut()))
            .toList();
    List<Leg> legs = network.legs().stream().map(leg -> new Leg(enough)).toList();
    Network ample = new Network(stations, legs, network.transfers(), List.of(), enough);
    return new RotationProblem(
        problem.slots(),
        ample,
        problem.posts(),
        problem.stayRules(),
        problem.people(),
        problem.groups(),
        problem.policy());
  }

  /** What both halves of a fork prove holds; a half that nobody can live up to proves anything. */
  @Test
  void decisionsThatContradictCloseTheirCase() {
    Lesson lesson = new Lesson(4).station().post(new Post(0, 1, 1, 1, false));
    RotationProblem problem = lesson.person(Person.of(Start.away(), 0)).problem();
    PriceList free = PriceList.none(problem);
    Part part = Part.with(problem, 0);
    Branching.Leaf leaf = part.of(free, problem.slots());
    Branching both =
        new Branching.Fork(0, 0, 2, new Branching.Fork(0, State.AWAY, 2, leaf, leaf), leaf);
    List<PartProof> proof = List.of(new PartProof(0, both));
    PartChecker checker = new PartChecker(problem, free);
    assertThat(checker.faults(proof)).isEmpty();
    assertThat(checker.lift(proof)).isZero();
  }
}
