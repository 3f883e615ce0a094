package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;

/** The checker accepts what the planner proves, and refuses whatever was tampered with. */
class CertificateCheckerTest {

  private static final int TREES = 60;

  /** Kinds of {@link TreeCorruptions} that not every problem allows. */
  private static final int GROUPED = 2;

  private static final int SIDES = 6;

  @Test
  void provesTheAnswersOfThePlanner() {
    for (int seed = 0; seed < 30; seed++) {
      RotationProblem problem = Tiny.of(seed, 8);
      RotationAnswer answer = solve(problem, seed);
      CertificateChecker.Verdict verdict =
          CertificateChecker.check(problem, answer.plan(), answer.certificate());
      assertThat(verdict)
          .as("seed " + seed)
          .isEqualTo(
              new CertificateChecker.Verdict.Proven(
                  answer.plan().objective(), answer.safetyBound(), answer.bound()));
    }
  }

  @Test
  void refusesEveryOneOf240SeededCorruptions() {
    for (int seed = 0; seed < 240; seed++) {
      RotationProblem problem = Tiny.of(seed / 6, 8);
      RotationAnswer answer = solve(problem, seed / 6);
      SplittableRandom random = new SplittableRandom(seed);
      RotationPlan plan = answer.plan();
      Certificate proof = answer.certificate();
      CertificateChecker.Verdict verdict =
          switch (seed % 6) {
            case 0 -> CertificateChecker.check(problem, otherState(plan, random), proof);
            case 1 -> CertificateChecker.check(problem, plan, claimingMore(proof, random));
            case 2 -> CertificateChecker.check(problem, plan, negativePrice(proof, random));
            case 3 -> CertificateChecker.check(problem, plan, dearHub(proof, random));
            case 4 -> CertificateChecker.check(problem, plan, otherUnits(proof, random));
            default -> CertificateChecker.check(problem, cheaper(plan, random), proof);
          };
      assertThat(verdict)
          .as("seed " + seed + ", kind " + seed % 6)
          .isInstanceOf(CertificateChecker.Verdict.Refused.class);
    }
  }

  /** Against the exact method: whatever the questions and prices, no tree proves too much. */
  @Test
  void provesWhatTreesOfCasesProveAndNeverMoreThanTheOptimum() {
    int lifted = 0;
    int made = 0;
    for (int seed = 0; made < TREES; seed++) {
      RotationProblem problem = Tiny.of(seed, 6);
      RotationAnswer answer = solve(problem, seed);
      Certificate plain = answer.certificate();
      HandMadeTrees trees = tree(problem, plain, seed);
      if (trees.alone().isEmpty()) {
        continue;
      }
      Certificate proof = claimed(problem, plain, List.of(trees.proof()));
      long cost = answer.plan().objective().weighed();
      long optimum = SlotBySlot.optimum(problem, plain.work(), plain.safetyUnits(), cost);
      assertThat(proof.bound()).as("seed " + seed).isLessThanOrEqualTo(optimum);
      assertThat(CertificateChecker.check(problem, answer.plan(), proof))
          .as("seed " + seed)
          .isInstanceOf(CertificateChecker.Verdict.Proven.class);
      made++;
      lifted += proof.bound() > answer.bound() ? 1 : 0;
    }
    System.out.printf("%d of %d trees made by lot prove more than prices%n", lifted, made);
    assertThat(lifted).isPositive();
  }

  @Test
  void refusesEveryOneOf270SeededCorruptionsOfTrees() {
    int tampered = 0;
    for (int seed = 0; tampered < 270; seed++) {
      RotationProblem problem = Tiny.of(seed, 8);
      int kind = tampered % TreeCorruptions.KINDS;
      if (kind == GROUPED && problem.groups().isEmpty()) {
        continue;
      }
      RotationAnswer answer = solve(problem, seed);
      HandMadeTrees trees = tree(problem, answer.certificate(), seed);
      if (trees.alone().isEmpty()) {
        continue;
      }
      PartProof good = trees.proof();
      List<PartProof> bad =
          new TreeCorruptions(problem, trees, new SplittableRandom(seed)).of(kind, good);
      Certificate proof = claimed(problem, answer.certificate(), List.of(good));
      if (kind == SIDES && claimed(problem, proof, bad).bound() == proof.bound()) {
        continue;
      }
      CertificateChecker.Verdict verdict =
          CertificateChecker.check(problem, answer.plan(), with(proof, bad, proof.bound()));
      assertThat(verdict)
          .as("seed " + seed + ", kind " + kind)
          .isInstanceOfSatisfying(
              CertificateChecker.Verdict.Refused.class,
              no ->
                  assertThat(no.reasons().getFirst()).contains(TreeCorruptions.REASONS.get(kind)));
      tampered++;
    }
  }

  private static HandMadeTrees tree(RotationProblem problem, Certificate proof, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new HandMadeTrees(problem, post(problem), proof.work(), random);
  }

  /** A post of the part of a group, if there is one. */
  private static int post(RotationProblem problem) {
    int person = problem.groups().isEmpty() ? 0 : problem.groups().getFirst().members().getFirst();
    return problem.people().get(person).posts().getFirst();
  }

  /** The certificate with these trees, claiming what they prove. */
  private static Certificate claimed(
      RotationProblem problem, Certificate proof, List<PartProof> parts) {
    PriceList work = proof.work();
    long scaled = CertificateChecker.scaledBound(problem, work, proof.safetyUnits());
    long lift = new PartChecker(problem, work).lift(parts);
    return with(proof, parts, Math.ceilDiv(scaled + lift, (long) work.scale()));
  }

  private static Certificate with(Certificate proof, List<PartProof> parts, long bound) {
    return new Certificate(
        proof.safety(), proof.work(), parts, proof.safetyUnits(), proof.safetyBound(), bound);
  }

  private static RotationAnswer solve(RotationProblem problem, int seed) {
    return RotationPlanner.solve(problem, Budget.rounds(200, seed), Progress.silent());
  }

  /** One person is elsewhere in one slot than the plan's value was counted for. */
  private static RotationPlan otherState(RotationPlan plan, SplittableRandom random) {
    int p = random.nextInt(plan.states().size());
    int t = random.nextInt(Tiny.SLOTS);
    List<PerSlot> states = new ArrayList<>(plan.states());
    int now = plan.state(p, t);
    states.set(p, states.get(p).with(t, State.isIn(now) ? State.HUB : 3_000));
    return new RotationPlan(states, plan.objective());
  }

  private static RotationPlan cheaper(RotationPlan plan, SplittableRandom random) {
    Objective o = plan.objective();
    Objective.Work work =
        new Objective.Work(
            o.work().belowMinimum(),
            o.work().belowWanted(),
            o.work().cost() - 1 - random.nextInt(9));
    return new RotationPlan(
        plan.states(),
        new Objective(o.safety(), work, o.stay(), o.promises(), o.fairness(), o.upkeep()));
  }

  private static Certificate claimingMore(Certificate proof, SplittableRandom random) {
    return new Certificate(
        proof.safety(),
        proof.work(),
        proof.parts(),
        proof.safetyUnits(),
        proof.safetyBound(),
        proof.bound() + 1 + random.nextInt(100));
  }

  private static Certificate otherUnits(Certificate proof, SplittableRandom random) {
    long units = proof.safetyUnits() + 1 + random.nextInt(5);
    return new Certificate(
        proof.safety(), proof.work(), proof.parts(), units, proof.safetyBound(), proof.bound());
  }

  private static Certificate negativePrice(Certificate proof, SplittableRandom random) {
    PriceList w = proof.work();
    int row = random.nextInt(w.seat().length());
    return withWork(proof, w, w.seat().with(row, -1 - random.nextInt(1_000)), w.hub());
  }

  /** A hub price far above any use of the hub: valid, but it proves less than was claimed. */
  private static Certificate dearHub(Certificate proof, SplittableRandom random) {
    PriceList w = proof.work();
    PerSlot hub = PerSlot.always(50_000_000 + random.nextInt(1_000_000), w.hub().length());
    return withWork(proof, w, w.seat(), hub);
  }

  private static Certificate withWork(Certificate proof, PriceList w, PerSlot seat, PerSlot hub) {
    PriceList work =
        new PriceList(
            w.scale(),
            w.cover(),
            w.ceiling(),
            w.share(),
            seat,
            hub,
            w.handover(),
            w.exposure(),
            w.safety());
    return new Certificate(
        proof.safety(),
        work,
        proof.parts(),
        proof.safetyUnits(),
        proof.safetyBound(),
        proof.bound());
  }
}
