package org.serai.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PersonFact.IdentityForgotten;
import org.serai.mission.facts.PersonFact.IdentitySealed;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Envelope;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** Names cost lives: they lie sealed, and one key destroyed destroys them everywhere. */
final class KeysTest {
  private static final MissionId MISSION = new MissionId("almaty/2021");
  private static final PersonId AIGERIM = new PersonId("P-0412");
  private static final PersonId BERIK = new PersonId("P-0413");
  private static final String NAME = "Айгерим Тестова";
  private static final String LATIN_NAME = "Aigerim Testova-Qwertz";

  @TempDir Path temporary;

  @Test
  void opensWhatItSealedAlsoAfterAnewStart() {
    DataFolder folder = Ground.folder(temporary);
    Envelope envelope;
    try (Keys keys = Keys.open(folder, MISSION)) {
      envelope = keys.seal(AIGERIM, identity());
      assertThat(keys.findIdentity(AIGERIM, envelope)).contains(identity());
    }
    try (Keys keys = Keys.open(folder, MISSION)) {
      assertThat(keys.findIdentity(AIGERIM, envelope)).contains(identity());
    }
  }

  @Test
  void whatIsForgottenCannotBeOpenedNorSealedAnew() {
    DataFolder folder = Ground.folder(temporary);
    try (Keys keys = Keys.open(folder, MISSION)) {
      Envelope envelope = keys.seal(AIGERIM, identity());
      Envelope kept = keys.seal(BERIK, identity());
      assertThat(keys.forget(AIGERIM)).isTrue();
      assertThat(keys.forget(AIGERIM)).isFalse();
      assertThat(keys.findIdentity(AIGERIM, envelope)).isEmpty();
      assertThat(keys.findIdentity(BERIK, kept)).contains(identity());
      assertThatThrownBy(() -> keys.seal(AIGERIM, identity()))
          .isInstanceOf(Stopped.class)
          .hasMessageContaining("new id");
    }
  }

  @Test
  void destroyingOverwritesTheKeyWhereItLies() throws Exception {
    DataFolder folder = Ground.folder(temporary);
    try (Keys keys = Keys.open(folder, MISSION)) {
      keys.seal(AIGERIM, identity());
    }
    Path people = folder.keys().resolve("almaty%2F2021.people");
    String wrapped = HexFormat.of().formatHex(Files.readAllBytes(people)).substring(40, 240);
    try (Keys keys = Keys.open(folder, MISSION)) {
      keys.forget(AIGERIM);
    }
    assertThat(wrapped).doesNotMatch("0+");
    assertThat(HexFormat.of().formatHex(Files.readAllBytes(people)))
        .doesNotContain(wrapped)
        .matches(
            "4406" + HexFormat.of().formatHex("P-0412".getBytes(StandardCharsets.US_ASCII)) + "0+");
  }

  @Test
  void anotherProgramSeesAtOnceThatAKeyIsGone() {
    DataFolder folder = Ground.folder(temporary);
    try (Keys desk = Keys.open(folder, MISSION);
        Keys command = Keys.open(folder, MISSION)) {
      Envelope envelope = desk.seal(AIGERIM, identity());
      assertThat(command.forget(AIGERIM)).isTrue();
      assertThat(desk.findIdentity(AIGERIM, envelope)).isEmpty();
    }
  }

  @Test
  void anEnvelopeOpensOnlyForItsPersonAndMission() {
    DataFolder folder = Ground.folder(temporary);
    try (Keys keys = Keys.open(folder, MISSION)) {
      Envelope envelope = keys.seal(AIGERIM, identity());
      keys.seal(BERIK, identity());
      assertThatThrownBy(() -> keys.findIdentity(BERIK, envelope)).isInstanceOf(Stopped.class);
    }
  }

  @Test
  void nobodyElseMayReadTheKeys() throws Exception {
    DataFolder folder = Ground.folder(temporary);
    try (Keys keys = Keys.open(folder, MISSION)) {
      keys.seal(AIGERIM, identity());
    }
    assertThat(permissions(folder.keys())).isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(folder.keys())) {
      assertThat(files.map(KeysTest::permissions)).hasSize(2).containsOnly("rw-------");
    }
  }

  @Test
  void anIdentityNeverPrintsItself() {
    assertThat(identity().toString()).isEqualTo("an identity");
  }

  @Test
  void sealsAWholeMissionAtOnce() {
    Map<PersonId, Identity> all = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      all.put(new PersonId("P-" + i), identity());
    }
    try (Keys keys = Keys.open(Ground.folder(temporary), MISSION)) {
      Map<PersonId, Envelope> sealed = keys.seal(all);
      assertThat(sealed.keySet()).isEqualTo(all.keySet());
      assertThat(sealed.values()).doesNotHaveDuplicates();
    }
  }

  @Test
  void noNameIsReadableAnywhereInTheDataFolderAndTheChainStaysValid() throws Exception {
    DataFolder folder = Ground.folder(temporary);
    try (PostgresServer server = PostgresServer.start(folder)) {
      try (Keys keys = Keys.open(folder, MISSION);
          Journal journal = Journal.open(server.database(), MISSION)) {
        Envelope envelope = keys.seal(AIGERIM, identity());
        journal.append(List.of(entry(1, new IdentitySealed(AIGERIM, envelope))));
        keys.forget(AIGERIM);
        journal.append(List.of(entry(2, new IdentityForgotten(AIGERIM))));
      }
      try (Connection owner = server.database().owner();
          Statement statement = owner.createStatement()) {
        statement.execute("checkpoint");
      }
      assertThat(Journal.verify(server.database(), MISSION)).isInstanceOf(Verification.Sound.class);
    }
    // The search must be able to find something: the id lies in tables, log and key file.
    assertThat(filesWith(folder, "P-0412", StandardCharsets.UTF_8))
        .anyMatch(path -> path.contains("pg_wal"))
        .anyMatch(path -> path.contains("base"))
        .anyMatch(path -> path.contains("keys"));
    for (String secret : List.of(NAME, LATIN_NAME, "Testova", "N-12345678", "+7 701 000 00 00")) {
      assertThat(filesWith(folder, secret, StandardCharsets.UTF_8)).isEmpty();
      assertThat(filesWith(folder, secret, StandardCharsets.UTF_16LE)).isEmpty();
    }
  }

  private static List<String> filesWith(DataFolder folder, String text, Charset charset)
      throws Exception {
    String wanted = new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.root())) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(path, StandardCharsets.ISO_8859_1).contains(wanted)) {
          found.add(path.toString());
        }
      }
    }
    return found;
  }

  private static WrittenEntry entry(long number, Fact fact) {
    Instant now = Instant.parse("2021-08-22T03:00:00Z");
    FactId id = new FactId(new UUID(0, number));
    ReporterId desk = new ReporterId("desk");
    return WrittenEntry.of(
        new Entry(number, now, new Report(id, now, desk, Source.DESK, Standing.HAPPENED, fact)));
  }

  private static Identity identity() {
    return new Identity(
        NAME, "KAZ", List.of("passport N-12345678", LATIN_NAME), List.of("+7 701 000 00 00"));
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
