package org.serai.desk.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of the embedded database: how they are made, and how the server is to treat them. */
record PostgresCluster(DataFolder folder, PostgresBinaries binaries, ServerAccount account) {
  private static final String DATABASE = "serai";
  private static final String UNFINISHED = "cluster.part-";

  /** 128 bits: nobody guesses that at a thousand tries a second. */
  private static final int PASSWORD_BYTES = 16;

  /** Enough to see why a server did not start. */
  private static final int SHOWN = 4_000;

  /** The log of the server is for the last weeks, not for ever. */
  private static final long LARGEST_LOG = 16L << 20;

  /** What the server must hold to; a ledger that syncs nothing is no ledger. */
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "full_page_writes=on",
          "synchronous_commit=on",
          "password_encryption=scram-sha-256",
          "max_connections=100",
          "shared_buffers=128MB",
          "max_wal_size=512MB",
          "jit=off",
          "log_min_error_statement=panic",
          "log_min_messages=warning");

  /** Makes the cluster when there is none; true when it was made now. */
  boolean prepare() throws IOException {
    rotateLog();
    if (Files.exists(folder.cluster())) {
      return Files.exists(folder.root().resolve("fresh"));
    }
    String password = passwords().owner();
    // Only a complete cluster gets the final name: a kill half-way leaves nothing to trip over.
    removeUnfinished();
    Path unfinished = folder.root().resolve(UNFINISHED + ProcessHandle.current().pid());
    DataFolder.make(unfinished, DataFolder.OURS_ALONE);
    account.give(unfinished);
    initdb(unfinished, password);
    Files.writeString(folder.root().resolve("fresh"), "the database is not made yet\n");
    Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    DataFolder.syncFolder(folder.root());
    return true;
  }

  /** An initdb whose program was killed works on for a moment, and stops when its files go. */
  private void removeUnfinished() throws IOException {
    long end = System.nanoTime() + PostgresServer.PATIENCE.toNanos();
    for (Path left = unfinished(); left != null; left = unfinished()) {
      try {
        PostgresBinaries.deleteAll(left);
      } catch (DirectoryNotEmptyException | NoSuchFileException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        PostgresServer.pause();
      }
    }
  }

  private @Nullable Path unfinished() throws IOException {
    try (Stream<Path> all = Files.list(folder.root())) {
      return all.filter(path -> path.getFileName().toString().startsWith(UNFINISHED))
          .findAny()
          .orElse(null);
    }
  }

  private void initdb(Path cluster, String password) throws IOException {
    DataFolder.writeSecret(folder.root(), "initdb.password", utf8(password));
    Path secret = folder.root().resolve("initdb.password");
    account.give(secret);
    try {
      run(account.run(initdbCommand(cluster, secret)));
    } finally {
      Files.delete(secret);
    }
  }

  private List<String> initdbCommand(Path cluster, Path secret) {
    return List.of(
        binaries.program("initdb").toString(),
        "--pgdata=" + cluster,
        "--username=" + Database.OWNER,
        "--pwfile=" + secret,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums");
  }

  /** The database and the role that may only add and read. */
  void makeDatabase(int port) {
    Passwords passwords = passwords();
    Database start = new Database(address(port, "postgres"), login(passwords), login(passwords));
    try (Connection owner = start.owner();
        Statement statement = owner.createStatement()) {
      statement.execute("drop database if exists " + DATABASE);
      statement.execute("create database " + DATABASE);
      statement.execute("drop role if exists " + Database.WRITER);
      statement.execute(
          "create role %s login password '%s'".formatted(Database.WRITER, passwords.writer()));
      Files.delete(folder.root().resolve("fresh"));
    } catch (SQLException | IOException e) {
      throw new Stopped("The database in " + folder.root() + " cannot be made.", e);
    }
  }

  Database database(int port) {
    Passwords passwords = passwords();
    return new Database(
        address(port, DATABASE),
        login(passwords),
        new Database.Login(Database.WRITER, passwords.writer()));
  }

  private static Database.Login login(Passwords passwords) {
    return new Database.Login(Database.OWNER, passwords.owner());
  }

  private static String address(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  static List<String> serverCommand(DataFolder folder, PostgresBinaries binaries, int port) {
    List<String> line = new ArrayList<>();
    line.add(binaries.program("postgres").toString());
    line.add("-D");
    line.add(folder.cluster().toString());
    line.add("-p");
    line.add(Integer.toString(port));
    for (String setting : SETTINGS) {
      line.add("-c");
      line.add(setting);
    }
    return line;
  }

  private record Passwords(String owner, String writer) {}

  /** Read from the data folder, or made when there are none. */
  private Passwords passwords() {
    try {
      if (Files.notExists(folder.passwords())) {
        String name = folder.passwords().getFileName().toString();
        DataFolder.writeSecret(folder.root(), name, utf8(random() + "\n" + random() + "\n"));
      }
      List<String> lines = Files.readAllLines(folder.passwords());
      return new Passwords(lines.get(0), lines.get(1));
    } catch (IOException e) {
      throw new Stopped("The passwords of the database cannot be read or made.", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String random() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void rotateLog() throws IOException {
    if (Files.exists(folder.log()) && Files.size(folder.log()) > LARGEST_LOG) {
      Path old = folder.log().resolveSibling("postgres.log.1");
      Files.move(folder.log(), old, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Runs a program of the bundle to its end; what it printed is part of the complaint. */
  static void run(List<String> line) throws IOException {
    Process process = ServerAccount.process(line).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", line) + " says:\n" + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("Interrupted while waiting for " + line.getFirst() + ".", e);
    }
  }

  static String tail(Path log, long from) throws IOException {
    try (InputStream in = Files.newInputStream(log)) {
      in.skipNBytes(Math.max(from, Files.size(log) - SHOWN));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
