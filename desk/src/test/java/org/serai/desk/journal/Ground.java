package org.serai.desk.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests put their databases: one folder each, the server's programs unpacked once. */
public final class Ground {
  private static final Path SHARED_BINARIES = Path.of("target", "postgres-of-tests");

  private Ground() {}

  /** A data folder below {@code parent} that borrows the programs unpacked for all tests. */
  public static DataFolder folder(Path parent) {
    try {
      DataFolder folder = DataFolder.at(parent.resolve("data"));
      Files.createDirectories(SHARED_BINARIES);
      if (Files.notExists(folder.binaries())) {
        Files.createSymbolicLink(folder.binaries(), SHARED_BINARIES.toAbsolutePath());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One server for all tests that need only a database; each takes a mission of its own. */
  public static Database database() {
    return Shared.SERVER.database();
  }

  /** The address of the same database for its owner, password included: for tests alone. */
  public static String ownersUrl() {
    Database.Login owner = database().owning();
    return "%s?user=%s&password=%s".formatted(database().url(), owner.name(), owner.password());
  }

  private static final class Shared {
    static final PostgresServer SERVER = start();

    private static PostgresServer start() {
      try {
        Path folder = Files.createTempDirectory("serai-tests");
        PostgresServer server = PostgresServer.start(folder(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, folder)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void remove(PostgresServer server, Path folder) {
      server.close();
      try {
        PostgresBinaries.deleteAll(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
