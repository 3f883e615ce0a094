package org.serai.desk.door;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.serai.desk.journal.DataFolder;
import org.serai.desk.journal.PostgresServer;
import org.serai.desk.journal.Stopped;
import org.serai.mission.terms.MissionId;

/**
 * A program that writes until it is killed. It prints the server's process, then what was
 * acknowledged, one line per call and never before the acknowledgement. Arguments: the data folder,
 * the number of the first person to register.
 */
final class CrashingDesk {
  static final MissionId MISSION = new MissionId("crash");
  static final int STOPPED_BY_ITSELF = 3;
  private static final int WRITERS = 4;

  private CrashingDesk() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (PostgresServer server = PostgresServer.start(DataFolder.at(Path.of(arguments[0])));
        Door door = Door.open(server.database(), MISSION, InstantSource.system())) {
      door.record(Reports.opening());
      say("SERVER " + server.pid());
      AtomicInteger next = new AtomicInteger(Integer.parseInt(arguments[1]));
      List<Thread> writers =
          java.util.stream.IntStream.range(0, WRITERS)
              .mapToObj(i -> Thread.ofPlatform().start(() -> write(door, next)))
              .toList();
      for (Thread writer : writers) {
        writer.join();
      }
      System.exit(STOPPED_BY_ITSELF);
    }
  }

  /** Single reports and small batches in turn. */
  private static void write(Door door, AtomicInteger next) {
    try {
      while (true) {
        int person = next.getAndAdd(2);
        if (person % 8 == 0) {
          door.record(List.of(Reports.person(person), Reports.person(person + 1)));
          say("KEPT " + person + " " + (person + 1));
        } else {
          door.record(List.of(Reports.person(person)));
          say("KEPT " + person);
        }
      }
    } catch (Stopped e) {
      say("STOPPED " + e.getMessage());
    }
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
