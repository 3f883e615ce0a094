package org.serai.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Proposal;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.PlanId;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Stop;

/**
 * Times what {@code ./serai plan} does: reading a scenario, folding it, the first complete plan,
 * the plan at the end of the budget. Arguments: a scenario, seconds of budget. One cold run in a
 * fresh JVM, as a user has it.
 */
public final class PlanBench {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int DAYS_IN_WEEK = 7;
  private static final double NANOS = 1e9;

  private PlanBench() {}

  /** Prints one line per step: wall and CPU seconds. */
  public static void main(String[] arguments) {
    Path path = Path.of(arguments[0]);
    Duration budget = Duration.ofSeconds(Long.parseLong(arguments[1]));
    Watch reading = new Watch("read");
    if (!(ScenarioReader.read(path) instanceof ScenarioRead.Good(Scenario scenario))) {
      throw new IllegalArgumentException(path + " has faults; see ./serai check.");
    }
    reading.stop(scenario.reports().size() + " reports");
    Watch folding = new Watch("fold");
    Folded folded =
        Folded.of(
            Mission.empty(scenario.opening().mission()),
            scenario.reports(),
            scenario.opening().starts());
    folding.stop(folded.refused().size() + " refused");
    plan(folded.mission(), scenario, budget);
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "heap now %,d MB of at most %,d MB%n",
        (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
  }

  private static void plan(Mission mission, Scenario scenario, Duration budget) {
    var opening = scenario.opening();
    int weeks = (int) (opening.plans().count() / DAYS_IN_WEEK);
    Planning.Request request =
        new Planning.Request(new PlanId("bench"), opening.plans().first(), weeks, opening.starts());
    Watch planning = new Watch("plan");
    AtomicLong first = new AtomicLong();
    long begin = System.nanoTime();
    Proposal proposal =
        Planning.propose(
            mission,
            request,
            Budget.of(budget, 1),
            _ -> first.compareAndSet(0, System.nanoTime() - begin),
            new Stop());
    System.out.printf(
        "first complete plan after %.2f s (drafting included)%n", first.get() / NANOS);
    planning.stop(
        "%,d points, bound %,d, %,d moves, %d unseated, %d refused"
            .formatted(
                proposal.value().points(),
                proposal.value().bound(),
                proposal.moves().size(),
                proposal.unseated().size(),
                proposal.refused().size()));
    System.out.println(proposal.value().levels().getFirst());
  }

  /** Wall and CPU time of one step. */
  private static final class Watch {
    private final String step;
    private final long wall = System.nanoTime();
    private final long cpu = MACHINE.getProcessCpuTime();

    Watch(String step) {
      this.step = step;
    }

    void stop(String what) {
      System.out.printf(
          "%s: %.2f s wall, %.2f s CPU (%s)%n",
          step,
          (System.nanoTime() - wall) / NANOS,
          (MACHINE.getProcessCpuTime() - cpu) / NANOS,
          what);
    }
  }
}
