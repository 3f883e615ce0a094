package org.serai.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server: how it is kept, and what it does after every kind of death. */
final class PostgresServerTest {
  @TempDir Path temporary;

  @Test
  void keepsItsPromisesOnDisk() throws Exception {
    try (PostgresServer server = PostgresServer.start(Ground.folder(temporary))) {
      assertThat(setting(server, "fsync")).isEqualTo("on");
      assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(server, "full_page_writes")).isEqualTo("on");
      assertThat(setting(server, "data_checksums")).isEqualTo("on");
      assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(setting(server, "password_encryption")).isEqualTo("scram-sha-256");
      assertThat(
              answer(
                  server,
                  "select datlocprovider::text || ' ' || datlocale from pg_database"
                      + " where datname = 'serai'"))
          .isEqualTo("b C.UTF-8");
    }
  }

  @Test
  void letsNobodyInWithoutThePasswordThatOnlyTheOwnerCanRead() throws Exception {
    DataFolder folder = Ground.folder(temporary);
    try (PostgresServer server = PostgresServer.start(folder)) {
      Database stranger =
          new Database(
              server.database().url(),
              new Database.Login(Database.OWNER, "guess"),
              new Database.Login(Database.WRITER, "guess"));
      assertThatThrownBy(stranger::owner).hasMessageContaining("password authentication failed");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.passwords())))
          .isEqualTo("rw-------");
      assertThat(server.database().toString())
          .doesNotContain(Files.readAllLines(folder.passwords()).getFirst());
    }
  }

  @Test
  void stopsItsServerWhenItIsClosedAndKeepsWhatWasWritten() throws Exception {
    DataFolder folder = Ground.folder(temporary);
    long first;
    try (PostgresServer server = PostgresServer.start(folder)) {
      first = server.pid();
      execute(server, "create table kept (n int)", "insert into kept values (42)");
    }
    assertThat(ProcessHandle.of(first)).isEmpty();
    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(answer(server, "select n::text from kept")).isEqualTo("42");
    }
  }

  @Test
  void recoversWhenTheServerWasKilled() throws Exception {
    DataFolder folder = Ground.folder(temporary);
    try (PostgresServer server = PostgresServer.start(folder)) {
      execute(server, "create table kept (n int)", "insert into kept values (42)");
      ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
      assertThat(server.waitForEnd(Duration.ofSeconds(10))).isTrue();
    }
    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(answer(server, "select n::text from kept")).isEqualTo("42");
    }
  }

  @Test
  void neverSignalsAProcessThatOnlyHasTheNumberOfAnOldServer() throws Exception {
    DataFolder folder = Ground.folder(temporary);
    PostgresServer.start(folder).close();
    Process stranger = new ProcessBuilder("sleep", "300").start();
    try {
      Files.write(PidFile.in(folder.cluster()), oldPidFile(stranger.pid(), folder));
      try (PostgresServer server = PostgresServer.start(folder)) {
        assertThat(answer(server, "select 'up'")).isEqualTo("up");
      }
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  private static List<String> oldPidFile(long pid, DataFolder folder) {
    return List.of(
        Long.toString(pid),
        folder.cluster().toString(),
        "1700000000",
        "5432",
        "",
        "127.0.0.1",
        "0 0",
        "ready   ");
  }

  @Test
  void doesNotTakeAPostgresOfAnotherFolderForItsOwn() throws Exception {
    try (PostgresServer server = PostgresServer.start(Ground.folder(temporary))) {
      DataFolder other = Ground.folder(Files.createDirectory(temporary.resolve("other")));
      Files.createDirectory(other.cluster());
      PidFile file = new PidFile(server.pid(), 5432, "ready");
      assertThat(file.belongsTo(other.binaries(), other.cluster())).isFalse();
    }
  }

  @Test
  void refusesASecondProgramOnTheSameFolderButLetsASideCommandJoin() throws Exception {
    DataFolder folder = Ground.folder(temporary);
    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThatThrownBy(() -> PostgresServer.start(folder))
          .isInstanceOf(Stopped.class)
          .hasMessageContaining("Another program (process " + ProcessHandle.current().pid());
      try (PostgresServer guest = PostgresServer.startOrJoin(folder)) {
        assertThat(guest.pid()).isEqualTo(server.pid());
      }
      assertThat(answer(server, "select 'still up'")).isEqualTo("still up");
    }
  }

  @Test
  void anotherProgramJoinsAndLeavesTheServerUp() throws Exception {
    DataFolder folder = Ground.folder(temporary);
    try (PostgresServer server = PostgresServer.start(folder)) {
      Process guest =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-cp",
                  System.getProperty("java.class.path"),
                  SideProgram.class.getName(),
                  folder.root().toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(guest.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(guest.waitFor()).as(said).isZero();
      assertThat(said).contains("joined " + server.pid());
      assertThat(answer(server, "select 'still up'")).isEqualTo("still up");
    }
  }

  @Test
  void beginsAnewWhenTheFirstStartWasCutOff() throws Exception {
    DataFolder folder = Ground.folder(temporary);
    Files.createDirectories(folder.root().resolve("cluster.part-1").resolve("base"));
    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(answer(server, "select 'up'")).isEqualTo("up");
    }
  }

  @Test
  void whoUnpacksSecondTakesWhatIsThereAlready() throws IOException {
    Path first = temporary.resolve("18");
    Path second = temporary.resolve("18.part-2");
    Files.createDirectories(first.resolve("bin"));
    Files.createDirectories(second.resolve("bin"));
    PostgresBinaries.finish(second, first);
    assertThat(first.resolve("bin")).isDirectory();
    assertThat(second).doesNotExist();
    assertThatThrownBy(() -> PostgresBinaries.finish(second, temporary.resolve("19")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void runsUnderAnotherAccountWhenRootStartsItWhereOthersMayWalk() throws Exception {
    // The build folder is open to others; a temporary folder is not. Both must work.
    Path open = Files.createDirectories(Path.of("target")).toAbsolutePath();
    Path folder = Files.createTempDirectory(open, "open-to-others");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (PostgresServer server = PostgresServer.start(Ground.folder(folder))) {
      assertThat(answer(server, "select 'up'")).isEqualTo("up");
      int owner = (int) Files.getAttribute(Path.of("/proc", "" + server.pid()), "unix:uid");
      int ours = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
      assertThat(owner == ours && ours == 0).as("the server runs as root").isFalse();
    } finally {
      PostgresBinaries.deleteAll(folder);
    }
  }

  @Test
  void saysWhatToDoOnAPlatformItBringsNoServerFor() {
    assertThatThrownBy(() -> PostgresBinaries.refuseOtherPlatforms("Mac OS X", "aarch64"))
        .hasMessageContaining("Mac OS X on aarch64")
        .hasMessageContaining("SERAI_DATABASE_URL");
  }

  @Test
  void showsWhatTheServerSaidWhenItDoesNotStart() throws IOException {
    DataFolder folder = Ground.folder(temporary);
    PostgresServer.start(folder).close();
    Files.delete(folder.cluster().resolve("global").resolve("pg_control"));
    assertThatThrownBy(() -> PostgresServer.start(folder))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("could not find the database system");
  }

  private static String setting(PostgresServer server, String name) throws SQLException {
    return answer(server, "select setting from pg_settings where name = '" + name + "'");
  }

  private static String answer(PostgresServer server, String sql) throws SQLException {
    try (Connection connection = server.database().owner();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void execute(PostgresServer server, String... statements) throws SQLException {
    try (Connection connection = server.database().owner();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
