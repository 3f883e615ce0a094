package org.serai.desk.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.serai.desk.journal.Database;
import org.serai.desk.journal.Ground;
import org.serai.desk.journal.Journal;
import org.serai.desk.journal.Stopped;
import org.serai.desk.journal.Verification;
import org.serai.mission.Mission;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.MissionId;

/** The one door: what comes in is asked of the rules, numbered, durable, and seen by everybody. */
final class DoorTest {
  private static final Instant NOW = Instant.parse("2021-08-22T03:00:00.123456789Z");

  private final MissionId id = new MissionId("door-" + UUID.randomUUID());
  private final Database database = Ground.database();
  private final InstantSource clock = () -> NOW;

  @Test
  void recordsAndShowsWhatItRecordedAndRemembersItAfterAnewStart() {
    Mission before;
    try (Door door = open()) {
      List<Report> opening = Reports.opening();
      assertThat(door.record(opening)).isEqualTo(new Outcome.Accepted(numbers(1, opening.size())));
      before = door.mission();
      assertThat(before.lastEntry()).isEqualTo(opening.size());
    }
    try (Door door = open()) {
      assertThat(door.mission()).isEqualTo(before);
    }
  }

  @Test
  void aRepeatIsHarmlessAndGetsTheSameNumbers() {
    try (Door door = open()) {
      List<Report> opening = Reports.opening();
      door.record(opening);
      assertThat(door.record(opening)).isEqualTo(new Outcome.Repeated(numbers(1, opening.size())));
      List<Report> someNew = new ArrayList<>(opening.subList(0, 1));
      someNew.add(Reports.person(7));
      assertThat(door.record(someNew))
          .isEqualTo(new Outcome.Accepted(List.of(1L, opening.size() + 1L)));
    }
  }

  @Test
  void aCallIsRecordedAsAWholeOrNotAtAll() {
    try (Door door = open()) {
      door.record(Reports.opening());
      Mission before = door.mission();
      Report unknown = Reports.sighted(999);
      Outcome outcome = door.record(List.of(Reports.person(1), unknown, Reports.person(2)));
      assertThat(outcome)
          .isInstanceOfSatisfying(
              Outcome.Refused.class,
              refused -> {
                assertThat(refused.report()).isEqualTo(unknown.id());
                assertThat(refused.reasons()).contains("P-999");
              });
      assertThat(door.mission()).isSameAs(before);
    }
  }

  @Test
  void manyCallersAreServedTogetherAndEveryNumberIsGivenOnce() throws Exception {
    long callers = 16;
    int calls = 50;
    ConcurrentLinkedQueue<Long> given = new ConcurrentLinkedQueue<>();
    try (Door door = open()) {
      door.record(Reports.opening());
      long first = door.mission().lastEntry() + 1;
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        int from = i * calls;
        threads.add(
            Thread.ofPlatform()
                .start(
                    () -> {
                      for (int j = 0; j < calls; j++) {
                        Outcome outcome = door.record(List.of(Reports.person(from + j)));
                        given.addAll(((Outcome.Accepted) outcome).numbers());
                      }
                    }));
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(given.stream().sorted().toList())
          .isEqualTo(numbers(first, first + callers * calls - 1));
    }
    assertThat(Journal.verify(database, id)).isInstanceOf(Verification.Sound.class);
  }

  @Test
  void aListenerHearsOfTheLatestStateAndOneThatFailsDisturbsNobody() throws Exception {
    BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
    try (Door door = open()) {
      door.listen(
          mission -> {
            throw new IllegalStateException("a listener of this test fails on purpose");
          });
      try (Teller.Listening listening = door.listen(mission -> heard.add(mission.lastEntry()))) {
        door.record(Reports.opening());
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo((long) Reports.opening().size());
        assertThat(listening).isNotNull();
      }
      door.record(List.of(Reports.person(1)));
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void aTextThatIsNoTextIsRefusedToItsSenderAndTheDoorStaysOpen() {
    try (Door door = open()) {
      door.record(Reports.opening());
      assertThatThrownBy(() -> door.record(List.of(Reports.separated(1, "cut \uD83D"))))
          .isInstanceOf(Malformed.class);
      assertThat(door.record(List.of(Reports.person(1)))).isInstanceOf(Outcome.Accepted.class);
    }
  }

  @Test
  void anEmptyCallIsRefused() {
    try (Door door = open()) {
      assertThatThrownBy(() -> door.record(List.of())).isInstanceOf(Malformed.class);
    }
  }

  @Test
  void theDoorStopsWhenTheDatabaseFailsAndTheNextStartKnowsAllThatWasAcknowledged()
      throws Exception {
    Report lost = Reports.person(2);
    try (Door door = open()) {
      door.record(Reports.opening());
      door.record(List.of(Reports.person(1)));
      endAllSessions();
      assertThatThrownBy(() -> door.record(List.of(lost)))
          .isInstanceOf(Stopped.class)
          .hasMessageContaining("send it again");
      assertThatThrownBy(() -> door.record(List.of(lost))).isInstanceOf(Stopped.class);
      assertThat(door.fault()).isNotNull();
    }
    try (Door door = open()) {
      assertThat(door.mission().lastEntry()).isEqualTo(Reports.opening().size() + 1L);
      assertThat(door.record(List.of(lost))).isInstanceOf(Outcome.Accepted.class);
    }
  }

  @Test
  void aMissionHasOneWriter() {
    try (Door door = open()) {
      assertThat(door.fault()).isNull();
      assertThatThrownBy(this::open)
          .isInstanceOf(Stopped.class)
          .hasMessageContaining("a mission has one writer");
    }
  }

  @Test
  void aClosedDoorSaysSo() {
    Door door = open();
    door.close();
    assertThatThrownBy(() -> door.record(Reports.opening()))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("closed");
  }

  private Door open() {
    return Door.open(database, id, clock);
  }

  private static List<Long> numbers(long first, long last) {
    return java.util.stream.LongStream.rangeClosed(first, last).boxed().toList();
  }

  private void endAllSessions() throws Exception {
    try (Connection connection = DriverManager.getConnection(Ground.ownersUrl());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where usename = 'serai_writer'");
    }
  }
}
