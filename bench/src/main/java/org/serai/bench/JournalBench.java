package org.serai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serai.desk.door.Door;
import org.serai.desk.door.Outcome;
import org.serai.desk.journal.DataFolder;
import org.serai.desk.journal.Database;
import org.serai.desk.journal.Journal;
import org.serai.desk.journal.PostgresServer;
import org.serai.desk.journal.Verification;
import org.serai.mission.terms.MissionId;

/**
 * Durable writes at the door against single-row inserts by pgbench on the same server in the same
 * run, and the speed of replay. Needs pgbench on the path. Arguments: a folder for the data that
 * does not exist yet, seconds per measurement (10 when left out).
 */
public final class JournalBench {
  /** As the goal has it. */
  private static final int CLIENTS = 64;

  private static final int BATCH = 1_000;
  private static final int REPLAYED = 1_000_000;
  private static final int REPLAYS = 3;
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

  private final DataFolder folder;
  private final Database database;
  private final Duration time;

  private JournalBench(DataFolder folder, Database database, Duration time) {
    this.folder = folder;
    this.database = database;
    this.time = time;
  }

  public static void main(String[] arguments) throws Exception {
    Duration time = Duration.ofSeconds(arguments.length > 1 ? Long.parseLong(arguments[1]) : 10);
    DataFolder folder = DataFolder.at(Path.of(arguments[0]));
    try (PostgresServer server = PostgresServer.start(folder)) {
      new JournalBench(folder, server.database(), time).run();
    }
  }

  private void run() throws Exception {
    door("warm-up", 1);
    double single = door("single", 1);
    double pgbench = pgbench();
    double batches = door("batches", BATCH);
    System.out.printf("pgbench, single-row inserts, %d clients: %,.0f/s%n", CLIENTS, pgbench);
    System.out.printf(
        "door, single facts, %d clients: %,.0f/s, %.1f x pgbench%n",
        CLIENTS, single, single / pgbench);
    System.out.printf(
        "door, batches of %,d, %d clients: %,.0f facts/s, %.1f x pgbench%n",
        BATCH, CLIENTS, batches, batches / pgbench);
    replay();
  }

  /** Facts per second that were durable when the call returned. */
  private double door(String name, int batch) throws InterruptedException {
    try (Door door = Door.open(database, new MissionId(name), InstantSource.system())) {
      record(door.record(BenchReports.opening()));
      AtomicLong next = new AtomicLong();
      AtomicLong done = new AtomicLong();
      long start = System.nanoTime();
      List<Thread> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(
            Thread.ofPlatform()
                .start(
                    () -> {
                      while (System.nanoTime() - start < time.toNanos()) {
                        long first = next.getAndAdd(batch);
                        record(door.record(BenchReports.reports(first, batch)));
                        done.addAndGet(batch);
                      }
                    }));
      }
      for (Thread client : clients) {
        client.join();
      }
      return done.get() * 1e9 / (System.nanoTime() - start);
    }
  }

  private static void record(Outcome outcome) {
    if (!(outcome instanceof Outcome.Accepted)) {
      throw new IllegalStateException("not accepted: " + outcome);
    }
  }

  /** Transactions per second of one insert each into a table like that of the entries. */
  private double pgbench() throws Exception {
    String password = Files.readAllLines(folder.root().resolve("database.passwords")).getFirst();
    makeTable(password);
    Path script = Files.createTempFile("insert", ".sql");
    Files.writeString(
        script,
        "insert into serai.pgbench values ('pgbench', nextval('serai.pgbench_number'),"
            + " gen_random_uuid(), now(), now(), 'desk', 'DocumentHeld',"
            + " decode(repeat('5a', 60), 'hex'), decode(repeat('a5', 32), 'hex'));\n",
        StandardCharsets.UTF_8);
    ProcessBuilder builder = new ProcessBuilder(command(script)).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", password);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Files.delete(script);
    Matcher tps = TPS.matcher(said);
    if (!tps.find()) {
      throw new IOException("pgbench says:\n" + said);
    }
    return Double.parseDouble(tps.group(1));
  }

  private void makeTable(String password) throws SQLException {
    String url = database.url() + "?user=serai_owner&password=" + password;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create table serai.pgbench (like serai.entry including all)");
      statement.execute("create sequence serai.pgbench_number cache 100");
    }
  }

  private List<String> command(Path script) {
    Matcher port = Pattern.compile(":([0-9]+)/").matcher(database.url());
    if (!port.find()) {
      throw new IllegalStateException("no port in " + database.url());
    }
    return List.of(
        "pgbench",
        "--no-vacuum",
        "--protocol=prepared",
        "--jobs=2",
        "--client=" + CLIENTS,
        "--time=" + time.toSeconds(),
        "--file=" + script,
        "--host=127.0.0.1",
        "--port=" + port.group(1),
        "--username=serai_owner",
        "serai");
  }

  /** Read, check, decode and fold; then the walk of verify, which does not fold. */
  private void replay() {
    MissionId mission = new MissionId("replayed");
    fill(mission);
    for (int i = 0; i < REPLAYS; i++) {
      long start = System.nanoTime();
      try (Door door = Door.open(database, mission, InstantSource.system())) {
        double seconds = (System.nanoTime() - start) / 1e9;
        long entries = door.mission().lastEntry();
        System.out.printf(
            "replay: %,d entries in %.2f s, %,.0f/s%n", entries, seconds, entries / seconds);
      }
    }
    long start = System.nanoTime();
    Verification found = Journal.verify(database, mission);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("verify: %s in %.2f s%n", found, seconds);
  }

  private void fill(MissionId mission) {
    try (Door door = Door.open(database, mission, InstantSource.system())) {
      record(door.record(BenchReports.opening()));
      int batch = 10_000;
      for (int i = 0; i < REPLAYED / batch; i++) {
        record(door.record(BenchReports.reports((long) i * batch, batch)));
      }
    }
  }
}
