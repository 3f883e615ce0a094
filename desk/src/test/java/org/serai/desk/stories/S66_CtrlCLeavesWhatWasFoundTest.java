package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.cli.CertifyCommand;
import org.serai.desk.cli.GenerateCommand;
import org.serai.desk.cli.Serai;
import picocli.CommandLine;

/** Ctrl-C during a long search ends the search: the best plan so far is written, with its proof. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill -INT")
class S66_CtrlCLeavesWhatWasFoundTest {
  /** What a shell reports of a program that was ended by SIGINT: 128 and the signal's number. */
  private static final int ENDED_BY_INTERRUPT = 130;

  /**
   * A shell without job control lets what it starts in the background ignore SIGINT, and the whole
   * tree below inherits that: the program would search on to the end of its budget. No shell may
   * undo it (POSIX, trap), but env of GNU coreutils does, and becomes the program with its number.
   */
  private static final List<String> HEARS_INTERRUPTS =
      OS.LINUX.isCurrentOs() ? List.of("env", "--default-signal=INT") : List.of();

  @TempDir Path folder;

  @Test
  void theBestPlanSoFarIsWrittenAndCertified() throws IOException, InterruptedException {
    Path scenario = folder.resolve("scenario");
    Path plan = folder.resolve("plan");
    String size = "--people 30 --stations 3 --weeks 8 --out ";
    run(new GenerateCommand(), (size + scenario).split(" "));
    Process search = begin("plan", "" + scenario, "--budget", "600", "--out", "" + plan);
    try (BufferedReader said = search.inputReader()) {
      waitForAPlan(said);
      new ProcessBuilder("kill", "-INT", Long.toString(search.pid())).start().waitFor();
      String rest = said.lines().reduce("", (a, b) -> a + "\n" + b);
      assertThat(search.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(rest).contains("Level by level, safety first", "files are written to " + plan);
    } finally {
      search.destroyForcibly();
    }
    assertThat(search.exitValue()).isEqualTo(ENDED_BY_INTERRUPT);
    assertThat(Files.exists(plan.resolve("certificate"))).isTrue();
    assertThat(run(new CertifyCommand(), "" + scenario, "" + plan))
        .contains("Levels 2 to 6", "at best")
        .doesNotContain("Refused");
  }

  /** A signal before the first plan would be no test of what was found. */
  private static void waitForAPlan(BufferedReader said) throws IOException {
    StringBuilder heard = new StringBuilder();
    for (int next = said.read(); next >= 0; next = said.read()) {
      heard.append((char) next);
      if (heard.toString().contains("best ")) {
        return;
      }
    }
    throw new IllegalStateException("The search ended by itself: " + heard);
  }

  private static Process begin(String... words) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<String>(HEARS_INTERRUPTS);
    command.addAll(List.of(java, "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Serai.class.getName());
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String run(Object command, String... words) {
    StringWriter terminal = new StringWriter();
    PrintWriter out = new PrintWriter(terminal, true);
    new CommandLine(command).setOut(out).setErr(out).execute(words);
    return terminal.toString();
  }
}
