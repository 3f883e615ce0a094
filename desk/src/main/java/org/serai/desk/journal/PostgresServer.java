package org.serai.desk.journal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Supervises the embedded PostgreSQL of one data folder: prepares it, starts it on loopback, stops
 * what a killed program left behind, and stops its own at the end. Never signals a process that it
 * has not verified by program and folder.
 */
public final class PostgresServer implements AutoCloseable {
  /** A killed server's last processes need some time to leave the shared memory. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Recovery replays at most max_wal_size of log after a kill; a slow disk needs a while. */
  private static final Duration RECOVERY = Duration.ofMinutes(2);

  private static final Duration GLANCE = Duration.ofMillis(10);

  /** What a start meets while another server is still leaving, and which passes by itself. */
  private static final List<String> PASSING =
      List.of(
          "lock file \"postmaster.pid\" already exists",
          "pre-existing shared memory block",
          "could not bind",
          "could not create any TCP/IP sockets");

  private final DataFolder folder;
  private final ServerAccount account;
  private final PostgresBinaries binaries;
  private final Optional<FolderLock> lock;
  private final Database database;
  private final Thread stopAtExit = new Thread(this::stop, "stop postgres");
  private long pid;

  private PostgresServer(DataFolder folder, Optional<FolderLock> lock) throws IOException {
    this.folder = folder;
    this.lock = lock;
    if (lock.isPresent()) {
      this.binaries = PostgresBinaries.in(folder.binaries());
      this.account = ServerAccount.of(folder);
      PostgresCluster cluster = new PostgresCluster(folder, binaries, account);
      boolean fresh = cluster.prepare();
      int port = stopLeftoverAndStart();
      Runtime.getRuntime().addShutdownHook(stopAtExit);
      this.database = cluster.database(port);
      if (fresh) {
        cluster.makeDatabase(port);
      }
    } else {
      this.binaries = new PostgresBinaries(folder.binaries());
      this.account = ServerAccount.of(folder);
      this.database = new PostgresCluster(folder, binaries, account).database(portOfRunning());
    }
  }

  /** Starts the server of this folder; stops with clear words when another program holds it. */
  public static PostgresServer start(DataFolder folder) {
    return open(folder, false);
  }

  /**
   * The same for side commands: where another program holds the folder, its server is used, and
   * closing leaves it running.
   */
  public static PostgresServer startOrJoin(DataFolder folder) {
    return open(folder, true);
  }

  private static PostgresServer open(DataFolder folder, boolean mayJoin) {
    try {
      Optional<FolderLock> lock = FolderLock.take(folder);
      if (lock.isEmpty() && !mayJoin) {
        throw new Stopped(
            "Another program (%s) works on the data folder %s. Stop it, or name another folder."
                .formatted(FolderLock.holder(folder), folder.root()));
      }
      return new PostgresServer(folder, lock);
    } catch (IOException e) {
      throw new Stopped("The database in " + folder.root() + " cannot be started.", e);
    }
  }

  public Database database() {
    return database;
  }

  /** The number of the server's first process. */
  public long pid() {
    return pid;
  }

  private int portOfRunning() throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      Optional<PidFile> file = PidFile.find(folder.cluster());
      if (file.isPresent() && file.get().ready() && ours(file.get())) {
        pid = file.get().pid();
        return file.get().port();
      }
      pause();
    } while (System.nanoTime() < end);
    throw new Stopped("Another program holds " + folder.root() + ", but no server runs there.");
  }

  private boolean ours(PidFile file) {
    return file.belongsTo(folder.binaries(), folder.cluster());
  }

  private int stopLeftoverAndStart() throws IOException {
    stopLeftover();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      int port = freePort();
      long logBefore = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
      Process process = launch(port);
      if (becomesReady(process)) {
        pid = process.pid();
        return port;
      }
      String said = PostgresCluster.tail(folder.log(), logBefore);
      if (System.nanoTime() > end || PASSING.stream().noneMatch(said::contains)) {
        throw new Stopped("PostgreSQL does not start in " + folder.root() + ". It says:\n" + said);
      }
      pause();
    }
  }

  private void stopLeftover() throws IOException {
    Optional<PidFile> left = PidFile.find(folder.cluster());
    if (left.isEmpty() || !left.get().alive()) {
      return;
    }
    if (ours(left.get())) {
      stop(left.get());
    } else {
      // Somebody else's process has that number now. We hold the folder's lock and the server
      // guards its shared memory by itself, so the stale file is all there is to remove.
      Files.deleteIfExists(PidFile.in(folder.cluster()));
    }
  }

  private Process launch(int port) throws IOException {
    List<String> line = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      // Ctrl-C on the terminal must reach the program first: it stops the server when it is done.
      line.add("/usr/bin/setsid");
    }
    line.addAll(account.run(PostgresCluster.serverCommand(folder, binaries, port)));
    return ServerAccount.process(line)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
        .start();
  }

  private boolean becomesReady(Process process) throws IOException {
    long end = System.nanoTime() + RECOVERY.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      Optional<PidFile> file = PidFile.find(folder.cluster());
      if (file.isPresent() && file.get().pid() == process.pid() && file.get().ready()) {
        return true;
      }
      pause();
    }
    return false;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  static void pause() {
    try {
      Thread.sleep(GLANCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("Interrupted while the server was starting or stopping.", e);
    }
  }

  /** First with a fast shutdown, then with an immediate one, which the next start recovers. */
  private void stop(PidFile file) throws IOException {
    for (String signal : List.of("INT", "QUIT")) {
      if (!ours(file)) {
        return;
      }
      PostgresCluster.run(
          account.run(
              List.of(
                  binaries.program("pg_ctl").toString(),
                  "kill",
                  signal,
                  Long.toString(file.pid()))));
      long end = System.nanoTime() + PATIENCE.toNanos();
      // Its file goes a moment before the process does.
      while ((ours(file) || isRunning(file.pid())) && System.nanoTime() < end) {
        pause();
      }
    }
    if (ours(file)) {
      throw new Stopped("The server with process " + file.pid() + " does not stop.");
    }
  }

  private static boolean isRunning(long process) {
    return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }

  private void stop() {
    try {
      Optional<PidFile> file = PidFile.find(folder.cluster());
      if (lock.isPresent() && file.isPresent() && file.get().pid() == pid) {
        stop(file.get());
      }
    } catch (IOException e) {
      throw new Stopped("The server in " + folder.root() + " could not be stopped.", e);
    }
  }

  /** Stops the server when this program started it. */
  @Override
  public void close() {
    if (lock.isEmpty()) {
      return;
    }
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(stopAtExit);
      lock.get().close();
    } catch (IllegalStateException e) {
      // The program is already going down: the hook runs by itself and finds nothing left to do.
    } catch (IOException e) {
      throw new Stopped("The lock of " + folder.root() + " could not be given back.", e);
    }
  }

  boolean waitForEnd(Duration atMost) throws InterruptedException {
    Optional<ProcessHandle> process = ProcessHandle.of(pid);
    long end = System.nanoTime() + atMost.toNanos();
    while (process.isPresent() && process.get().isAlive() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(GLANCE.toMillis());
    }
    return process.isEmpty() || !process.get().isAlive();
  }
}
