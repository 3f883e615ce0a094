package org.serai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.serai.planner.rotation.CertificateChecker;
import org.serai.planner.rotation.Objective;
import org.serai.planner.rotation.RotationEvaluator;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.search.CpuClock;

/**
 * One contestant on one instance, in a process of its own, so that nobody profits from what the one
 * before has warmed up or left in memory. Arguments: an instance (a scenario, or people, stations
 * and weeks as 100/12/12), a contestant, seconds of processor time, a seed. The last line is for
 * {@link RotationPeers}.
 */
public final class RotationRun {

  private RotationRun() {}

  public static void main(String[] arguments) throws IOException {
    RotationProblem problem = problem(arguments[0]);
    RotationContestant contestant = RotationContestant.valueOf(arguments[1]);
    Duration processor = Duration.ofMillis((long) (1e3 * Double.parseDouble(arguments[2])));
    long seed = Long.parseLong(arguments[3]);
    Duration before = CpuClock.spent();
    RotationContestant.Found found = contestant.plan(problem, processor, seed);
    Duration spent = CpuClock.spent().minus(before);
    RotationResult.Who who = new RotationResult.Who(arguments[0], contestant, seed);
    System.out.println(judged(who, problem, found, spent).line());
    // Native workers that were told to stop may take their time; what counts is written.
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  static RotationProblem problem(String instance) throws IOException {
    if (!Instances.isGenerated(instance)) {
      return GapBench.problem(Path.of(instance));
    }
    Path folder = Files.createTempDirectory("serai-bench");
    Instances.generate(instance, folder);
    RotationProblem problem = GapBench.problem(folder);
    Instances.remove(folder);
    return problem;
  }

  private static RotationResult judged(
      RotationResult.Who who,
      RotationProblem problem,
      RotationContestant.Found found,
      Duration spent) {
    if (found.states().isEmpty()) {
      return new RotationResult(who, Optional.empty(), Optional.empty(), spent);
    }
    return switch (RotationEvaluator.check(problem, found.states().get())) {
      case RotationEvaluator.Verdict.Feasible(Objective value) -> {
        var proof = found.answer().map(answer -> proven(problem, answer, value));
        yield new RotationResult(who, Optional.of(RotationResult.Value.of(value)), proof, spent);
      }
      case RotationEvaluator.Verdict.Refused refused ->
          throw new IllegalStateException(
              who + " breaks rules: " + String.join("\n", refused.reasons()));
    };
  }

  private static RotationResult.Proof proven(
      RotationProblem problem, org.serai.planner.rotation.RotationAnswer answer, Objective value) {
    RotationPlan plan = new RotationPlan(answer.plan().states(), value);
    return switch (CertificateChecker.check(problem, plan, answer.certificate())) {
      case CertificateChecker.Verdict.Proven proven ->
          new RotationResult.Proof(proven.safetyBound(), proven.bound());
      case CertificateChecker.Verdict.Refused refused ->
          throw new IllegalStateException("Our certificate is refused: " + refused.reasons());
    };
  }
}
