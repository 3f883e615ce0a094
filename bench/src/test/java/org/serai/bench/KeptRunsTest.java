package org.serai.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that takes hours is stopped at any moment, and goes on from what was written. */
class KeptRunsTest {
  private static final KeptRuns.Question FIRST = new KeptRuns.Question("lr2_2_6", "60", 2, 1);
  private static final KeptRuns.Question SECOND = new KeptRuns.Question("lr2_2_6", "60", 2, 2);
  private static final KeptRuns.Answer THREE = new KeptRuns.Answer(3, 4566.2358, true, 120.03);
  private static final KeptRuns.Answer FOUR = new KeptRuns.Answer(4, 3201.5, false, 119.99);

  private static final String BOTH =
      """
      lr2_2_6,60,2,1,3,4566.2358,true,120.03
      lr2_2_6,60,2,2,4,3201.5000,false,119.99
      """;

  @TempDir private Path folder = Path.of("");

  private Path holding(String text) throws IOException {
    return Files.writeString(folder.resolve("runs.csv"), text);
  }

  private static void makeWhatIsMissing(Path file) throws IOException {
    KeptRuns runs = new KeptRuns(file);
    if (runs.find(FIRST).isEmpty()) {
      runs.keep(FIRST, THREE);
    }
    if (runs.find(SECOND).isEmpty()) {
      runs.keep(SECOND, FOUR);
    }
  }

  @Test
  void writesEachRunAsSoonAsItIsOver() throws IOException {
    Path file = folder.resolve("new.csv");
    makeWhatIsMissing(file);
    assertThat(file).hasContent(BOTH);
    KeptRuns again = new KeptRuns(file);
    assertThat(again.find(FIRST)).contains(THREE);
    assertThat(again.find(SECOND)).contains(FOUR);
    assertThat(again.find(new KeptRuns.Question("lr2_2_6", "30", 2, 1))).isEmpty();
  }

  /** Stopped after any byte, the command goes on and ends with the file of a run without a stop. */
  @Test
  void goesOnAfterAStopAtAnyByte() throws IOException {
    for (int bytes = 0; bytes <= BOTH.length(); bytes++) {
      Path file = holding(BOTH.substring(0, bytes));
      makeWhatIsMissing(file);
      assertThat(Files.readString(file)).as("stopped after %d bytes", bytes).isEqualTo(BOTH);
    }
  }

  /** "12" of 120.03 reads well, and is wrong. */
  @Test
  void doesNotBelieveALineWithoutItsEnd() throws IOException {
    Path file = holding(BOTH.substring(0, BOTH.indexOf("0.03")));
    assertThat(new KeptRuns(file).find(FIRST)).isEmpty();
  }

  @Test
  void leavesTheFileAloneWhileItOnlyReads() throws IOException {
    String cut = BOTH.substring(0, BOTH.length() - 5);
    Path file = holding(cut);
    assertThat(new KeptRuns(file).find(FIRST)).contains(THREE);
    assertThat(file).hasContent(cut);
  }

  /** Two commands on one file would cut off each other's lines. */
  @Test
  void writesNothingIntoAFileThatAnotherCommandWrites() throws IOException {
    Path file = folder.resolve("shared.csv");
    KeptRuns slow = new KeptRuns(file);
    new KeptRuns(file).keep(FIRST, THREE);
    assertThatThrownBy(() -> slow.keep(SECOND, FOUR))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another command writes it");
    assertThat(new KeptRuns(file).find(FIRST)).contains(THREE);
  }

  @Test
  void refusesALineThatIsNoRun() throws IOException {
    Path file = holding("instance,vehicles\n" + BOTH);
    assertThatThrownBy(() -> new KeptRuns(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("runs.csv", "instance,vehicles", "eight cells");
  }
}
