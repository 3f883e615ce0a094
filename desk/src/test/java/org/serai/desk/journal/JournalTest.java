package org.serai.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serai.mission.facts.Entry;
import org.serai.mission.terms.MissionId;

/** Entries are kept in order, never edited, and tell when somebody edits them all the same. */
final class JournalTest {
  private final MissionId mission = new MissionId("m-" + UUID.randomUUID());
  private final Database database = Ground.database();
  private final long seed = System.nanoTime();
  private final RandomFacts random = new RandomFacts(seed);

  @BeforeEach
  void printSeed() {
    System.out.println("JournalTest seed " + seed);
  }

  @Test
  void replaysWhatWasAppendedInItsOrder() {
    List<Entry> entries = random.entries(1, 3_000);
    append(entries.subList(0, 1));
    append(entries.subList(1, 2_999));
    append(entries.subList(2_999, 3_000));
    assertThat(replayed()).isEqualTo(entries);
    assertThat(Journal.verify(database, mission))
        .isInstanceOfSatisfying(
            Verification.Sound.class, sound -> assertThat(sound.entries()).isEqualTo(3_000));
    assertThat(Journal.missions(database)).contains(mission);
  }

  @Test
  void anEmptyJournalReplaysNothing() {
    assertThat(replayed()).isEmpty();
    assertThat(Journal.verify(database, mission))
        .isInstanceOfSatisfying(
            Verification.Sound.class, sound -> assertThat(sound.entries()).isZero());
  }

  @Test
  void keepsMissionsApart() {
    append(random.entries(1, 10));
    MissionId other = new MissionId("other-" + UUID.randomUUID());
    try (Journal journal = Journal.open(database, other)) {
      journal.append(written(random.entries(1, 5)));
    }
    assertThat(replayed()).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update serai.entry set kind = 'Moved'",
        "delete from serai.entry",
        "truncate serai.entry",
        "drop table serai.entry",
        "alter table serai.entry add column name text",
        "create table serai.aside (n int)",
        "update serai.version set digest = ''"
      })
  void theWritersRoleCanOnlyAddAndRead(String sql) throws SQLException {
    append(random.entries(1, 1));
    try (Connection connection = database.writer();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOf(SQLException.class)
          .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
  }

  @Test
  void anExternalServerIsUsedUnderTheWritersRoleToo() throws SQLException {
    Schema.prepare(database);
    MissionId elsewhere = new MissionId("ext-" + UUID.randomUUID());
    Database external = Database.external(Ground.ownersUrl());
    try (Journal journal = Journal.open(external, elsewhere)) {
      journal.append(written(random.entries(1, 5)));
    }
    try (Connection connection = external.writer();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("delete from serai.entry"))
          .hasMessageContaining("permission denied");
    }
    assertThat(Journal.verify(external, elsewhere)).isInstanceOf(Verification.Sound.class);
  }

  @Test
  void aSecondWriterIsFencedOffAndStops() throws SQLException {
    List<Entry> entries = random.entries(1, 12);
    try (Journal journal = Journal.open(database, mission)) {
      journal.append(written(entries.subList(0, 10)));
      asOwner(
          "insert into serai.entry select mission, 11, gen_random_uuid(), happened, recorded,"
              + " reporter, kind, body, hash from serai.entry where number = 10"
              + " and mission = '%s'");
      assertThatThrownBy(() -> journal.append(written(entries.subList(10, 11))))
          .isInstanceOf(Stopped.class)
          .hasMessageContaining("Another program wrote entry 11");
      assertThatThrownBy(() -> journal.append(written(entries.subList(10, 11))))
          .isInstanceOf(Stopped.class)
          .hasMessageContaining("earlier fault");
    }
  }

  @Test
  void aReportCannotBeKeptTwice() {
    List<Entry> entries = random.entries(1, 1);
    append(entries);
    Entry again = new Entry(2, entries.getFirst().recorded(), entries.getFirst().report());
    assertThatThrownBy(() -> append(List.of(again)))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("already");
    assertThat(replayed()).isEqualTo(entries);
  }

  @Test
  void refusesAGapInTheNumbers() {
    assertThatThrownBy(() -> append(random.entries(2, 1)))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("should be number 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set body = set_byte(body, length(body) - 1, get_byte(body, length(body) - 1) # 1)",
        "set hash = set_byte(hash, 7, get_byte(hash, 7) # 128)",
        "set happened = happened + interval '1 microsecond'",
        "set recorded = recorded - interval '1 day'",
        "set report = gen_random_uuid()",
        "set reporter = reporter || 'x'",
        "set kind = 'Sighteds'"
      })
  void oneChangedByteIsFoundAndItsEntryNamed(String change) throws SQLException {
    append(random.entries(1, 50));
    asOwner("update serai.entry " + change + " where number = 37 and mission = '%s'");
    assertThat(Journal.verify(database, mission))
        .isInstanceOfSatisfying(
            Verification.Broken.class,
            broken -> {
              assertThat(broken.number()).isEqualTo(37);
              assertThat(broken.reason()).contains("Entry 37");
            });
    assertThatThrownBy(this::replayed).isInstanceOf(Stopped.class).hasMessageContaining("37");
  }

  @Test
  void aMissingEntryIsFoundAndNamed() throws SQLException {
    append(random.entries(1, 50));
    asOwner("delete from serai.entry where number = 37 and mission = '%s'");
    assertThat(Journal.verify(database, mission))
        .isEqualTo(new Verification.Broken(37, "Entry 37 is missing; entry 38 follows."));
  }

  @Test
  void twoEntriesThatSwappedPlacesAreFound() throws SQLException {
    append(random.entries(1, 50));
    asOwner("update serai.entry set number = 1000 where number = 20 and mission = '%s'");
    asOwner("update serai.entry set number = 20 where number = 21 and mission = '%s'");
    asOwner("update serai.entry set number = 21 where number = 1000 and mission = '%s'");
    assertThat(Journal.verify(database, mission))
        .isInstanceOfSatisfying(
            Verification.Broken.class, broken -> assertThat(broken.number()).isEqualTo(20));
  }

  @Test
  void someEntriesAreLookedUpByTheirNumbersAndOthersAreNotRead() {
    append(random.entries(1, 300));
    List<Entry> all = replayed();
    assertThat(Journal.entries(database, mission, new TreeSet<>(List.of(300L, 1L, 17L, 18L, 999L))))
        .containsExactly(all.get(0), all.get(16), all.get(17), all.get(299));
    assertThat(Journal.entries(database, mission, new TreeSet<>())).isEmpty();
  }

  @Test
  void anEntryThatWasChangedIsNotGivenOut() throws SQLException {
    append(random.entries(1, 50));
    asOwner("update serai.entry set reporter = 'somebody' where number = 20 and mission = '%s'");
    assertThat(Journal.entries(database, mission, new TreeSet<>(List.of(19L, 21L)))).hasSize(2);
    assertThatThrownBy(() -> Journal.entries(database, mission, new TreeSet<>(List.of(20L))))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("Entry 20 does not match its hash");
  }

  @Test
  void aFoldThatFailsStopsTheReplay() {
    append(random.entries(1, 20_000));
    try (Journal journal = Journal.open(database, mission)) {
      assertThatThrownBy(
              () ->
                  journal.replay(
                      entry -> {
                        throw new IllegalStateException("no fold for entry " + entry.number());
                      }))
          .hasMessage("no fold for entry 1");
    }
  }

  @Test
  void aServerThatMayForgetIsRefused() throws SQLException {
    asOwner("alter role serai_owner set synchronous_commit = off");
    try {
      assertThatThrownBy(() -> Schema.prepare(database))
          .isInstanceOf(Stopped.class)
          .hasMessageContaining("synchronous_commit = off");
    } finally {
      asOwner("alter role serai_owner reset synchronous_commit");
    }
  }

  private void append(List<Entry> entries) {
    try (Journal journal = Journal.open(database, mission)) {
      journal.append(written(entries));
    }
  }

  private List<Entry> replayed() {
    List<Entry> entries = new ArrayList<>();
    try (Journal journal = Journal.open(database, mission)) {
      journal.replay(entries::add);
    }
    return entries;
  }

  private static List<WrittenEntry> written(List<Entry> entries) {
    return entries.stream().map(WrittenEntry::of).toList();
  }

  private void asOwner(String sql) throws SQLException {
    try (Connection connection = database.owner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql.formatted(mission.value()));
    }
  }
}
