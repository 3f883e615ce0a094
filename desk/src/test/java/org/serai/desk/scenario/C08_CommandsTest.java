package org.serai.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.cli.CheckCommand;
import org.serai.desk.cli.GenerateCommand;
import picocli.CommandLine;

/** Course, lesson 8: the commands check and generate, and what they answer to a script. */
class C08_CommandsTest {
  @TempDir Path folder;

  private final StringWriter terminal = new StringWriter();

  @Test
  void checksWhatItGenerated() {
    Path out = folder.resolve("new");
    assertThat(run(new GenerateCommand(), "--people", "40", "--stations", "4", "--out", "" + out))
        .isZero();
    assertThat(run(new CheckCommand(), "" + out)).isZero();
    assertThat(terminal.toString()).contains("gen-40-4-16-1 is good");
  }

  @Test
  void answersOneAndCountsTheFaults() {
    Sheets.small().with("agencies", "agency,name\n,UN mission\n").in(folder);
    assertThat(run(new CheckCommand(), "" + folder)).isEqualTo(1);
    assertThat(terminal.toString()).contains("agencies.csv, row 2, column agency", "nothing was");
  }

  @Test
  void answersTwoWhenItIsUsedWrongly() {
    assertThat(run(new CheckCommand())).isEqualTo(2);
    assertThat(run(new GenerateCommand(), "--people", "1", "--out", "" + folder)).isEqualTo(2);
  }

  @Test
  void doesNotMixAScenarioWithWhatLiesInTheFolder() {
    Sheets.small().in(folder);
    assertThat(run(new GenerateCommand(), "--out", "" + folder)).isEqualTo(2);
    assertThat(terminal.toString()).contains("is not empty. Maybe name a folder that is new.");
  }

  private int run(Object command, String... words) {
    PrintWriter out = new PrintWriter(terminal, true);
    return new CommandLine(command).setOut(out).setErr(out).execute(words);
  }
}
