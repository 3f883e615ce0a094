package org.serai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Planning;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.PlanId;
import org.serai.planner.rotation.CertificateChecker;
import org.serai.planner.rotation.Objective;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.search.Budget;
import org.serai.planner.search.CpuClock;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Incumbent;
import org.serai.planner.search.Stop;

/**
 * How far a plan can be from the optimum at most, while the search runs and at its end. Arguments:
 * a scenario, seconds, a seed. The seconds are processor seconds per thread, of which there are
 * two: so a machine with other work gives the same figures as an idle one. The last lines are the
 * checker's own figures, not the planner's; the very last one, with the processor seconds and the
 * peak memory in MB of the whole process, is for {@link GapsBench}. What is refused ends with 1.
 */
public final class GapBench {
  private static final int DAYS_IN_WEEK = 7;
  private static final double MILLIS = 1e3;
  private static final double PERCENT = 100;
  private static final long KILO = 1024;

  private GapBench() {}

  /** Prints a line per better plan or bound, then the proven gap and every level on its own. */
  public static void main(String[] arguments) throws IOException {
    RotationProblem problem = problem(Path.of(arguments[0]));
    Duration seconds = Duration.ofSeconds(Long.parseLong(arguments[1]));
    Budget budget = Budget.of(seconds, Long.parseLong(arguments[2]));
    System.out.printf(
        "%d people, %d stations, %d posts, %d slots%n",
        problem.people().size(), problem.stationCount(), problem.posts().size(), problem.slots());
    Deadline deadline =
        new Deadline(budget, new Stop(), new CpuClock(System::nanoTime, budget.threads()));
    RotationAnswer answer = RotationPlanner.solve(problem, deadline, GapBench::tell);
    System.out.printf(
        "spent %.1f CPU s in all, %,d rounds%n",
        budget.threads() * deadline.elapsed().toMillis() / MILLIS, answer.rounds());
    switch (CertificateChecker.check(problem, answer.plan(), answer.certificate())) {
      case CertificateChecker.Verdict.Proven proven -> {
        tell(proven);
        System.out.println(answer.spread(problem));
        GapRun.Answer figures = figures(proven);
        System.out.println("peak memory " + figures.memory());
        System.out.println(GapRun.MARK + figures.words());
      }
      case CertificateChecker.Verdict.Refused refused -> {
        System.err.println("REFUSED: " + String.join("\n", refused.reasons()));
        System.exit(1);
      }
    }
  }

  static RotationProblem problem(Path path) {
    if (!(ScenarioReader.read(path) instanceof ScenarioRead.Good(Scenario scenario))) {
      throw new IllegalArgumentException(path + " has faults; see ./serai check.");
    }
    var opening = scenario.opening();
    Mission mission =
        Folded.of(Mission.empty(opening.mission()), scenario.reports(), opening.starts()).mission();
    int weeks = (int) (opening.plans().count() / DAYS_IN_WEEK);
    return Planning.problem(
        mission,
        new Planning.Request(
            new PlanId("bench"), opening.plans().first(), weeks, opening.starts()));
  }

  private static void tell(Incumbent<RotationPlan> incumbent) {
    System.out.printf(
        "%7.2f s  safety %d  plan %,d  bound %,d  gap %.3f %%  rounds %,d%n",
        incumbent.elapsed().toMillis() / MILLIS,
        incumbent.plan().objective().safety().units(),
        incumbent.objective(),
        incumbent.bound(),
        PERCENT * incumbent.gap(),
        incumbent.rounds());
  }

  private static void tell(CertificateChecker.Verdict.Proven proven) {
    Objective value = proven.objective();
    System.out.printf(
        "checked: safety %d (proven least: %d), plan %,d, bound %,d, gap %.3f %%%n",
        value.safety().units(),
        proven.safetyBound(),
        value.weighed(),
        proven.bound(),
        PERCENT * proven.gap());
    System.out.printf(
        "levels: %s%n  %s%n  %s%n  %s%n  %s%n",
        value.work(), value.stay(), value.promises(), value.fairness(), value.upkeep());
  }

  private static GapRun.Answer figures(CertificateChecker.Verdict.Proven proven)
      throws IOException {
    Objective value = proven.objective();
    return new GapRun.Answer(
        new GapRun.Safety(value.safety().units(), proven.safetyBound()),
        new GapRun.Points(value.weighed(), proven.bound()),
        CpuClock.spent().toMillis() / MILLIS,
        peakMegabytes());
  }

  /** The most memory that the process held, where the system tells: "VmHWM: 123456 kB". */
  private static OptionalLong peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILO)
        .findFirst();
  }
}
