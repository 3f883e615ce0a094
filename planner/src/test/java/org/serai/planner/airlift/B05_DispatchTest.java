package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lesson 5: the command line solves a file, writes its routes, and checks them. */
class B05_DispatchTest {
  private static final String TINY =
      """
      2 10 1
      0 0 0 0 0 100 0 0 0
      1 3 4 5 0 50 2 0 2
      2 6 8 -5 0 90 2 1 0
      """;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream refused = new ByteArrayOutputStream();

  @TempDir private Path folder = Path.of("");

  private int run(String... words) {
    return Dispatch.run(
        List.of(words),
        new PrintStream(said, true, StandardCharsets.UTF_8),
        new PrintStream(refused, true, StandardCharsets.UTF_8));
  }

  private String tiny(String text) throws IOException {
    return Files.writeString(folder.resolve("tiny.txt"), text).toString();
  }

  @Test
  void solvesAFileAndWritesOneLinePerRoute() throws IOException {
    String routes = folder.resolve("routes.txt").toString();
    int code = run("solve", tiny(TINY), "--steps", "50", "--threads", "1", "--out", routes);
    assertThat(code).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("tiny,1,20.00,true,");
    assertThat(Files.readString(Path.of(routes))).isEqualTo("1 2\n");
  }

  @Test
  void checksRoutesAndSaysWhatIsWrong() throws IOException {
    Path routes = Files.writeString(folder.resolve("routes.txt"), "2 1\n");
    int code = run("check", tiny(TINY), routes.toString(), "--format", "li-lim");
    assertThat(code).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Route 1 has stop 1 without stop 2 after it.")
        .endsWith("tiny,1,20.00,false\n");
  }

  @Test
  void aBadFileIsRefusedWithLineAndReason() throws IOException {
    assertThat(run("solve", tiny(TINY.replace("0 50 2 0 2", "60 50 2 0 2")))).isEqualTo(2);
    assertThat(refused.toString(StandardCharsets.UTF_8))
        .contains("line 3: stop 1 closes at 50.0, before it opens at 60.0.");
  }

  @Test
  void anUnknownFormatListsTheKnownOnes() throws IOException {
    assertThat(run("solve", tiny(TINY), "--format", "pdf")).isEqualTo(2);
    assertThat(refused.toString(StandardCharsets.UTF_8))
        .contains("known are li-lim, cordeau, sartori-buriol");
  }
}
