package org.serai.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.ContinuityBoard;
import org.serai.desk.planning.Folded;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;

/**
 * How long the meter of continuity takes for a scenario, six weeks by the hour: processor seconds,
 * cold and warm. Argument: a scenario.
 */
public final class ContinuityBench {
  private static final int DAYS = 42;
  private static final int RUNS = 6;
  private static final double MILLION = 1e6;

  private ContinuityBench() {}

  /** Prints one line per run. */
  public static void main(String[] arguments) {
    Path path = Path.of(arguments[0]);
    if (!(ScenarioReader.read(path) instanceof ScenarioRead.Good(Scenario scenario))) {
      throw new IllegalArgumentException(path + " has faults; see ./serai check.");
    }
    var opening = scenario.opening();
    var first = opening.plans().first().atStartOfDay(opening.zone()).toInstant();
    Mission mission =
        Folded.of(Mission.empty(opening.mission()), scenario.reports(), opening.starts()).mission();
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    for (int run = 1; run <= RUNS; run++) {
      long cpu = machine.getProcessCpuTime();
      ContinuityBoard board = ContinuityBoard.of(AsOf.now(mission, first), DAYS);
      double spent = (machine.getProcessCpuTime() - cpu) / MILLION;
      System.out.printf(
          "run %d: %.0f ms CPU, %d people, %d posts, %d hours%n",
          run,
          spent,
          mission.people().people().size(),
          board.lines().stream().mapToInt(ContinuityBoard.Line::posts).sum(),
          Duration.ofDays(DAYS).toHours());
    }
  }
}
