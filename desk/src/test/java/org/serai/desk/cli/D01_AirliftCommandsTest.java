package org.serai.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serai.planner.airlift.InstanceFormat;
import picocli.CommandLine;

/** Lesson 1: an instance is solved and its routes are checked; a bad file names line and reason. */
class D01_AirliftCommandsTest {
  private static final String LI_LIM = TinyInstances.of(InstanceFormat.LI_LIM);

  private final StringWriter said = new StringWriter();
  private final StringWriter refused = new StringWriter();

  @TempDir private Path folder = Path.of("");

  private int run(String... words) {
    return new CommandLine(new AirliftCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(said, true))
        .setErr(new PrintWriter(refused, true))
        .execute(words);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String sample(String format) {
    return TinyInstances.of(InstanceFormat.named(format));
  }

  @ParameterizedTest
  @CsvSource({
    "li-lim,'tiny,1,20.00,true'",
    "cordeau,'tiny,1,20.00,true'",
    "sartori-buriol,'tiny,1,19.00,true'"
  })
  void solvesWritesOneLinePerRouteAndChecksIt(String format, String line) throws IOException {
    String instance = file("tiny.txt", sample(format));
    String routes = folder.resolve("routes.txt").toString();
    String[] solve = {
      "solve",
      instance,
      "--format",
      format,
      "--budget",
      "60s",
      "--steps",
      "50",
      "--threads",
      "2",
      "--seed",
      "1",
      "--out",
      routes
    };
    assertThat(run(solve)).as(refused.toString()).isZero();
    assertThat(said.toString()).startsWith(line + ",");
    assertThat(Files.readString(Path.of(routes))).isEqualTo("1 2\n");
    assertThat(run("check", instance, routes)).isZero();
    assertThat(said.toString().strip()).endsWith(line);
  }

  @Test
  void saysWhatIsWrongWithRoutes() throws IOException {
    int code = run("check", file("tiny.txt", LI_LIM), file("routes.txt", "2 1\n"));
    assertThat(code).isEqualTo(1);
    assertThat(said.toString())
        .contains("Route 1 has stop 1 without stop 2 after it.", "tiny,1,20.00,false");
  }

  @ParameterizedTest
  @CsvSource({
    "li-lim,2 6 8 -5 0 90 2 1 0,2 6 8 -5,'line 4: a stop needs 9 numbers; 4 are there'",
    "li-lim,1 3 4 5 0 50,1 3 4 5 60 50,'line 3: stop 1 closes at 50.0, before it opens'",
    "li-lim,1 3 4 5 0 50,1 3 4 5 -9 50,'line 3: stop 1 has a negative time.'",
    "li-lim,2 6 8 -5 0 90 2 1 0,'','line 3: pick-up 1 has no drop-off'",
    "li-lim,2 10 1,2 0 1,'line 1: the capacity is 0'",
    "cordeau,2 6.0 8.0 3 -1 60 75,'','line 4: the file ends where a stop should follow'",
    "cordeau,60 75,75 60,'line 4: stop 2 closes at 60.0, before it opens at 75.0.'",
    "cordeau,3 -1 60,3 -2 60,'line 3: stop 1 (load 1) names stop 2 as its partner'",
    "cordeau,480 3 30,480 0 30,'line 1: the capacity is 0'",
    "sartori-buriol,6 0 5,6 0,'line 11: a row of travel times needs 3 numbers; 2 are there'",
    "sartori-buriol,2.1 5 0 50,2.1 5 90 50,'line 7: stop 1 closes at 50.0, before it opens'",
    "sartori-buriol,-5 0 90 2 1 0,-5 0 90 2 2 0,'line 7: stop 1 (load 5) names stop 2'",
    "sartori-buriol,CAPACITY: 10,CAPACITY: 0,'line 4: the capacity is 0'"
  })
  void aBadFileIsRefusedWithItsLineAndTheReason(
      String format, String good, String bad, String reason) throws IOException {
    String text = sample(format);
    assertThat(text).contains(good);
    String instance = file("bad.txt", text.replace(good, bad));
    assertThat(run("solve", instance, "--format", format)).isEqualTo(2);
    assertThat(refused.toString()).contains("bad, " + reason);
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void wrongUseIsToldInWords() throws IOException {
    String tiny = file("tiny.txt", LI_LIM);
    assertThat(run("solve", tiny, "--budget", "soon")).isEqualTo(2);
    assertThat(run("solve", tiny, "--format", "pdf")).isEqualTo(2);
    assertThat(run("solve", tiny, "--threads", "0")).isEqualTo(2);
    assertThat(run("solve", folder.resolve("none.txt").toString())).isEqualTo(2);
    assertThat(refused.toString())
        .contains("write 60s, 500ms or 2m", "known are li-lim, cordeau, sartori-buriol")
        .contains("--threads \"0\": wanted 1 to 64", "there is no such file");
  }
}
