package org.serai.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runs of the rotation planner outlive the command that made them. */
class GapRunsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final GapRow ALMATY = GapRow.named("almaty-2021@20").getFirst();

  private static final String BOTH =
      """
      examples/almaty-2021,20,2,1,18,18,5402680,5263442,44.1,312,2026-11-27
      examples/almaty-2021,20,2,2,18,18,5407453,5263560,44.0,,2026-11-27
      """;

  @TempDir private Path folder = Path.of("");

  private Path holding(String text) throws IOException {
    return Files.writeString(folder.resolve("runs.csv"), text);
  }

  /** As the command does it, with made-up figures in place of a process. */
  private static void makeWhatIsMissing(Path file) throws IOException {
    GapRuns runs = new GapRuns(file);
    if (!runs.has(ALMATY.question(1))) {
      runs.keep(GapRun.said(ALMATY.question(1), "RUN,18,18,5402680,5263442,44.1,312", DAY));
    }
    if (!runs.has(ALMATY.question(2))) {
      runs.keep(GapRun.said(ALMATY.question(2), "RUN,18,18,5407453,5263560,44.0,", DAY));
    }
  }

  @Test
  void keepsALineOfEveryRunAndReadsItAgain() throws IOException {
    Path file = folder.resolve("new.csv");
    makeWhatIsMissing(file);
    assertThat(file).hasContent(BOTH);
    assertThat(new GapRuns(file).of(ALMATY))
        .map(GapRun::line)
        .containsExactly(BOTH.split("\n", -1)[0], BOTH.split("\n", -1)[1]);
    assertThat(new GapRuns(file).of(GapRow.named("almaty-2021@5").getFirst())).isEmpty();
  }

  @Test
  void goesOnAfterAStopAtAnyByte() throws IOException {
    for (int bytes = 0; bytes <= BOTH.length(); bytes++) {
      Path file = holding(BOTH.substring(0, bytes));
      makeWhatIsMissing(file);
      assertThat(Files.readString(file)).as("stopped after %d bytes", bytes).isEqualTo(BOTH);
    }
  }

  @Test
  void whatARunSaysLastIsWhatIsKept() {
    GapRun run = GapRun.said(ALMATY.question(1), "RUN,18,18,5402680,5263442,44.1,312", DAY);
    assertThat(GapRun.read(run.line())).isEqualTo(run);
    assertThat(GapRun.MARK + run.answer().words()).isEqualTo("RUN,18,18,5402680,5263442,44.1,312");
  }

  @Test
  void refusesALineThatIsNoRun() throws IOException {
    assertRefused("lc102,60,2,1,10,828.9369,true,12.17", "8 cells are no run; eleven make one");
    assertRefused("100/12/12,5,2,one,0,0,340804,340691,9,90,2026-11-27", "one");
    assertRefused("100/12/12,5,2,1,0,0,340804,340691,9,90,yesterday", "yesterday");
  }

  /** No plan is better than what is proven of all plans: somebody has edited the line. */
  @Test
  void refusesFiguresThatCannotBe() throws IOException {
    assertRefused(
        "100/12/12,5,2,1,0,0,340690,340691,9,90,2026-11-27", "plan, proven bound: 340690 is below");
    assertRefused(
        "100/12/12,5,2,1,2,3,340804,340691,9,90,2026-11-27", "safety units, proven least: 2 is");
  }

  private void assertRefused(String line, String why) throws IOException {
    Path file = holding(BOTH + line + "\n");
    assertThatThrownBy(() -> new GapRuns(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("runs.csv", line, why, "name another file");
  }
}
