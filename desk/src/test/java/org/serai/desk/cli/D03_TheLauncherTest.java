package org.serai.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lesson 3: the launcher takes the JDK that it is given, or says why it cannot. */
class D03_TheLauncherTest {
  /** EX_UNAVAILABLE and EX_USAGE of sysexits. */
  private static final int MISSING = 69;

  private static final int MISUSED = 64;

  @TempDir Path folder;

  private record Said(int code, String words) {}

  @BeforeEach
  void onlyWhereThereIsAShell() {
    assumeThat(Path.of("/bin/sh")).isExecutable();
  }

  /** It gets as far as the name of a measurement, which is wanted: nothing is built for that. */
  private static Said launched(Path jdk) throws IOException, InterruptedException {
    ProcessBuilder launcher =
        new ProcessBuilder("/bin/sh", Path.of("..", "serai").toString(), "bench", "--peers");
    launcher.environment().put("SERAI_JAVA_HOME", jdk.toString());
    Process process = launcher.redirectErrorStream(true).start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), words);
  }

  private Path jdk(String version) throws IOException {
    Path jdk = folder.resolve("jdk-" + version);
    Path compiler = Files.createDirectories(jdk.resolve("bin")).resolve("javac");
    assertThat(Files.writeString(compiler, "").toFile().setExecutable(true)).isTrue();
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  @Test
  void aFolderWithoutAJdkIsNamedAndNoOtherIsTaken() throws Exception {
    Path none = folder.resolve("none");
    assertThat(launched(none))
        .isEqualTo(
            new Said(
                MISSING,
                """
                SERAI_JAVA_HOME is "%s", and there is no JDK in it; \
                wanted the folder of a JDK 25, the one that holds bin/javac and release.
                Set it to that folder, or unset it and a JDK 25 is looked for.
                """
                    .formatted(none)));
    assertThat(launched(Files.writeString(folder.resolve("file"), "")).words())
        .contains("and there is no JDK in it");
    assertThat(launched(jdk("25.0.1").resolve("bin")).words()).contains("there is no JDK in it");
  }

  @Test
  void anOlderJdkIsNamedWithItsVersion() throws Exception {
    Said said = launched(jdk("21.0.4"));
    assertThat(said.code()).isEqualTo(MISSING);
    assertThat(said.words()).contains("and there is JDK 21 in it; wanted the folder of a JDK 25");
  }

  @Test
  void theJdkThatIsNamedIsTaken() throws Exception {
    Said said = launched(jdk("25.0.1"));
    assertThat(said.words()).startsWith("Which measurement beside other solvers?");
    assertThat(said.code()).isEqualTo(MISUSED);
  }
}
