package org.serai.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.journal.DataFolder;
import org.serai.desk.journal.Ground;
import org.serai.desk.journal.Journal;
import org.serai.desk.journal.PostgresServer;
import org.serai.desk.journal.Verification;
import org.serai.mission.facts.Report;

/**
 * The program, its PostgreSQL and both are killed with kill -9 in the middle of writing. Nothing
 * acknowledged may be missing afterwards, and every start must recover by itself.
 */
final class CrashTest {
  private enum Victim {
    PROGRAM,
    SERVER,
    BOTH
  }

  private static final int KILLS_WHILE_WRITING = 21;
  private static final int KILLS_WHILE_STARTING = 3;

  /** Persons of different rounds must not meet. */
  private static final int PERSONS_A_ROUND = 1_000_000;

  @TempDir Path temporary;

  private final long seed = System.nanoTime();
  private final SplittableRandom random = new SplittableRandom(seed);
  private final List<Integer> kept = new ArrayList<>();

  @Test
  void nothingAcknowledgedIsLostInTwentyFourKills() throws Exception {
    System.out.println("CrashTest seed " + seed);
    DataFolder folder = Ground.folder(temporary);
    for (int i = 0; i < KILLS_WHILE_STARTING; i++) {
      killWhileStarting(folder);
    }
    for (int i = 0; i < KILLS_WHILE_WRITING; i++) {
      Victim victim = Victim.values()[i % Victim.values().length];
      int before = kept.size();
      killWhileWriting(folder, i * PERSONS_A_ROUND, victim);
      assertThat(kept.size()).as("round %d, seed %d wrote nothing", i, seed).isGreaterThan(before);
    }
    checkEverythingIsThere(folder);
  }

  private void killWhileStarting(DataFolder folder) throws Exception {
    Process desk = launch(folder, 0);
    if (desk.waitFor(random.nextLong(200, 2_500), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException(
          "the desk ended by itself; it said:\n"
              + new String(desk.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
    desk.destroyForcibly().waitFor();
  }

  private void killWhileWriting(DataFolder folder, int firstPerson, Victim victim)
      throws Exception {
    Process desk = launch(folder, firstPerson);
    BufferedReader said = desk.inputReader(StandardCharsets.UTF_8);
    long server = serverOf(said);
    Thread killer = Thread.ofPlatform().unstarted(() -> kill(desk, server, victim));
    boolean stoppedByItself = false;
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (killer.getState() == Thread.State.NEW) {
        killer.start();
      }
      if (line.startsWith("KEPT ")) {
        for (String person : line.substring(5).split(" ", -1)) {
          kept.add(Integer.parseInt(person));
        }
      }
      stoppedByItself |= line.startsWith("STOPPED ");
    }
    killer.join();
    int exit = desk.waitFor();
    if (victim == Victim.SERVER) {
      assertThat(stoppedByItself).as("the door says that it stopped").isTrue();
      assertThat(exit).isEqualTo(CrashingDesk.STOPPED_BY_ITSELF);
    }
  }

  private static long serverOf(BufferedReader said) throws IOException {
    StringBuilder before = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("SERVER ")) {
        return Long.parseLong(line.substring(7));
      }
      before.append(line).append('\n');
    }
    throw new IllegalStateException("the desk did not start; it said:\n" + before);
  }

  private void kill(Process desk, long server, Victim victim) {
    try {
      Thread.sleep(random.nextLong(500));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (victim != Victim.PROGRAM) {
      // The program under test started this process and printed its number a moment ago.
      ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
    }
    if (victim != Victim.SERVER) {
      // Through the handle: the process itself would close the pipe with what was said last.
      desk.toHandle().destroyForcibly();
    }
  }

  private static Process launch(DataFolder folder, int firstPerson) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            CrashingDesk.class.getName(),
            folder.root().toString(),
            Integer.toString(firstPerson))
        .redirectErrorStream(true)
        .start();
  }

  private void checkEverythingIsThere(DataFolder folder) {
    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(Journal.verify(server.database(), CrashingDesk.MISSION))
          .isInstanceOf(Verification.Sound.class);
      try (Door door = Door.open(server.database(), CrashingDesk.MISSION, InstantSource.system())) {
        List<Report> acknowledged = kept.stream().map(Reports::person).toList();
        assertThat(acknowledged)
            .as("%d acknowledged reports, seed %d", kept.size(), seed)
            .allMatch(report -> door.mission().findNumber(report.id()).isPresent());
        assertThat(door.record(acknowledged)).isInstanceOf(Outcome.Repeated.class);
        System.out.printf(
            "FIGURE %d acknowledged in %d rounds, %d entries%n",
            kept.size(), KILLS_WHILE_WRITING, door.mission().lastEntry());
      }
    }
  }
}
