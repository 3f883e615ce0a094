package org.serai.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the table of the planner's goals makes of runs; all of them are made up. */
class GapTableTest {
  @TempDir private Path folder = Path.of("");

  /** The table of a file of these lines, where three seeds are wanted. */
  private String table(String lines) throws IOException {
    return GapTable.text(new GapRuns(Files.writeString(folder.resolve("runs.csv"), lines)), 3);
  }

  private static String small(int seed, int safety, int plan, String day) {
    return "100/12/12,20,2,%d,%d,0,%d,1000,40.%d,%d,%s%n"
        .formatted(seed, safety, plan, seed, 90 + seed, day);
  }

  @Test
  void aRowWithoutRunsIsThereWithItsGoal() throws IOException {
    assertThat(table("").lines())
        .hasSize(2 + GapRow.ALL.size())
        .contains(
            "| 10000/30/26 | 40 | not run yet | | none | | | | | | |",
            "| almaty-2021 | 40 | not run yet | | at most 0.5 % | | | | | | |",
            "| 50000/30/26 | 600 | not run yet | | at most 2 % | | | | | | |");
  }

  @Test
  void aRowTellsItsMedianRunAndHowFarTheOthersAre() throws IOException {
    String runs =
        small(1, 0, 1030, "2026-11-27")
            + small(2, 0, 1000, "2026-11-28")
            + small(3, 0, 1009, "2026-11-28");
    assertThat(table(runs))
        .contains(
            "| 100/12/12 | 40 | 1 to 3 | **0.90 %** (0.000 %, 3.00 %) | at most 1 %, met | 1,009"
                + " | 1,000 | 0, 0 | 40.3 | 93 MB | 2026-11-27 to 2026-11-28 |");
  }

  @Test
  void ofTwoInTheMiddleTheWorseIsTold() throws IOException {
    assertThat(table(small(1, 0, 1002, "2026-11-27") + small(2, 0, 1011, "2026-11-27")))
        .contains("| 2 of 3 wanted | **1.10 %** (0.20 %, 1.10 %) | at most 1 %, missed | 1,011 |")
        .contains("| 2026-11-27 |");
  }

  /** A small gap is worth nothing where somebody is unsafe who need not be. */
  @Test
  void aPlanAboveTheLeastSafetyUnitsIsWorseThanAnyGap() throws IOException {
    String one = small(1, 0, 1009, "2026-11-27") + small(2, 0, 1008, "2026-11-27");
    assertThat(table(one + small(3, 2, 1000, "2026-11-27")))
        .contains("**0.90 %** (0.000 %, 0.90 %) | at most 1 %, met")
        .contains("| 0, 0 (above it in 1 of 3 runs) |");
    assertThat(table(small(1, 2, 1000, "2026-11-27"))).contains("at most 1 %, missed");
  }

  @Test
  void seedsThatAreNotOneAfterAnotherAreNamed() throws IOException {
    String runs =
        small(4, 0, 1004, "2026-11-27")
            + small(1, 0, 1001, "2026-11-27")
            + small(2, 0, 1002, "2026-11-27");
    assertThat(table(runs)).contains("| 1, 2, 4 | **0.20 %**");
  }

  @Test
  void aRowWithoutAGoalIsNeitherMetNorMissed() throws IOException {
    assertThat(table("1000/20/16,5,2,1,3,3,1304881,1251000,12.5,,2026-11-27\n"))
        .contains(
            "| 1000/20/16 | 10 | 1 of 3 wanted | **4.31 %** | none | 1,304,881"
                + " | 1,251,000 | 3, 3 | 12.5 | not told by this system | 2026-11-27 |");
  }

  /** The goal is what the process holds, so the heap has to do with less. */
  @Test
  void memoryIsJudgedWhereItIsAGoal() throws IOException {
    String small = "10000/30/26,20,2,1,58,58,106,100,50.0,999,2026-11-27\n";
    String large = "10000/30/26,20,2,2,58,58,106,100,50.0,1000,2026-11-27\n";
    assertThat(table(small)).contains("| 999 MB (below 1,000 MB, met) |");
    assertThat(table(small + large)).contains("| 1,000 MB (below 1,000 MB, missed) |");
    assertThat(GapRow.named("10000/30/26@20").getFirst().heap()).containsExactly("-Xmx750m");
    assertThat(GapRow.named("almaty-2021@20").getFirst().heap()).isEmpty();
  }

  @Test
  void rowsAreNamedByScenarioAndSeconds() {
    assertThat(GapRow.named("all")).isEqualTo(GapRow.ALL);
    assertThat(GapRow.named("almaty-2021@20,100/12/12@5"))
        .map(GapRow::instance)
        .containsExactly("100/12/12", "examples/almaty-2021");
    assertThat(GapRow.names()).doesNotHaveDuplicates();
    assertThatThrownBy(() -> GapRow.named("100/12/12@5,almaty"))
        .hasMessageStartingWith("There is no row [almaty]; there are [100/12/12@5, almaty-2021@5,");
  }
}
