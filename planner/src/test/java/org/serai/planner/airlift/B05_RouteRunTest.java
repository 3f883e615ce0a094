package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Stop;

/** Lesson 5: an instance is solved, judged by the checker, and told in one line. */
class B05_RouteRunTest {
  private static final String TINY =
      """
      2 10 1
      0 0 0 0 0 100 0 0 0
      1 3 4 5 0 50 2 0 2
      2 6 8 -5 0 90 2 1 0
      """;

  @TempDir private Path folder = Path.of("");

  private InstanceFormat formatOf(String text) throws IOException {
    return InstanceFormat.of(Files.writeString(folder.resolve("tiny.txt"), text));
  }

  @Test
  void tellsVehiclesCostAndWhetherTheRoutesAreFeasible() {
    RoutingProblem problem = InstanceFormat.LI_LIM.read("tiny", TINY.lines().toList());
    RouteRun run = RouteRun.of(problem, Budget.rounds(50, 1), RouteRun.Clock.WALL, new Stop());
    assertThat(run.line()).startsWith("tiny,1,20.00,true,");
    assertThat(RouteSheet.text(run.plan().routes())).isEqualTo("1 2\n");
  }

  @Test
  void aStopEndsTheSearchWithTheRoutesSoFar() {
    RoutingProblem problem = InstanceFormat.LI_LIM.read("tiny", TINY.lines().toList());
    Stop stop = new Stop();
    stop.raise();
    Budget days = Budget.of(Duration.ofDays(9), 1);
    assertThat(RouteRun.of(problem, days, RouteRun.Clock.WALL, stop).feasible()).isTrue();
  }

  @Test
  void knowsAFormatByItsFirstLine() throws IOException {
    assertThat(formatOf(TINY)).isEqualTo(InstanceFormat.LI_LIM);
    assertThat(formatOf("\n3 48 480 6 90\n")).isEqualTo(InstanceFormat.CORDEAU);
    assertThat(formatOf("NAME: bar\nSIZE: 3\n")).isEqualTo(InstanceFormat.SARTORI_BURIOL);
  }
}
