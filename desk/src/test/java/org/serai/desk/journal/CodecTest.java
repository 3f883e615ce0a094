package org.serai.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact.FlightCancelled;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact.LevelSet;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;
import org.serai.mission.terms.ThreatCategory;

/** The bytes that facts are kept as: what goes in comes out, now and in ten years. */
final class CodecTest {
  private static final int RANDOM_FACTS_PER_KIND = 100;

  static List<Class<?>> kinds() {
    return Codec.FACTS.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfFactReadsBackAsItWasWritten(Class<?> kind) {
    long seed = System.nanoTime();
    RandomFacts random = new RandomFacts(seed);
    for (int i = 0; i < RANDOM_FACTS_PER_KIND; i++) {
      Report report = random.report(random.fact(kind));
      byte[] body = Codec.body(report);
      assertThat(read(kind.getSimpleName(), body))
          .as("seed %d, fact %d", seed, i)
          .isEqualTo(new Codec.Body(report.standing(), report.source(), report.fact()));
      assertThat(Codec.body(report)).as("seed %d: the same bytes again", seed).isEqualTo(body);
    }
  }

  @Test
  void equalMapsAreWrittenAsEqualBytes() {
    Map<ThreatCategory, SecurityLevel> forth = new HashMap<>();
    Map<ThreatCategory, SecurityLevel> back = new HashMap<>();
    ThreatCategory[] all = ThreatCategory.values();
    for (int i = 0; i < all.length; i++) {
      forth.put(all[i], SecurityLevel.HIGH);
      back.put(all[all.length - 1 - i], SecurityLevel.HIGH);
    }
    PlaceId kabul = new PlaceId("KBL");
    assertThat(Codec.body(report(new LevelSet(kabul, SecurityLevel.HIGH, forth))))
        .isEqualTo(Codec.body(report(new LevelSet(kabul, SecurityLevel.HIGH, back))));
  }

  @Test
  void refusesTextThatIsCutInTheMiddleOfACharacter() {
    for (String cut : List.of("a\uD83D", "\uDEE9b", "\uD83Dx", "Алматы \uD83D")) {
      Report report = report(new FlightCancelled(new FlightId("UN-204"), cut));
      assertThatThrownBy(() -> Codec.body(report)).isInstanceOf(Malformed.class);
    }
  }

  @Test
  void damagedBytesStopAndNeverBecomeAnotherError() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    RandomFacts facts = new RandomFacts(seed);
    for (int i = 0; i < 5_000; i++) {
      Class<?> kind = kinds().get(random.nextInt(kinds().size()));
      byte[] body = Codec.body(facts.report(facts.fact(kind)));
      body[random.nextInt(body.length)] = (byte) random.nextInt(256);
      try {
        read(kind.getSimpleName(), body);
      } catch (Stopped expected) {
        assertThat(expected).as("seed %d, fact %d", seed, i).hasMessageMatching("(?s).+");
      }
    }
  }

  @Test
  void anUnknownKindStopsWithTheWayOut() {
    assertThatThrownBy(() -> read("Teleported", new byte[0]))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("Teleported")
        .hasMessageContaining("newer Serai");
  }

  /** If this fails for an old line, a change made old journals unreadable: undo that change. */
  @Test
  void everyKindEverWrittenStaysReadable() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (String line : golden()) {
      String[] parts = line.split("\t", 3);
      Codec.Body body = read(parts[0], HexFormat.of().parseHex(parts[1]));
      assertThat(shown(body)).isEqualTo(parts[2]);
      seen.add(parts[0]);
    }
    Set<String> missing = new TreeSet<>(Codec.FACTS.kindNames());
    missing.removeAll(seen);
    assertThat(missing).as("add these lines to golden.txt:\n" + goldenLines(missing)).isEmpty();
  }

  private static List<String> golden() throws IOException {
    try (InputStream in = CodecTest.class.getResourceAsStream("/journal/golden.txt")) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String goldenLines(Set<String> kinds) {
    RandomFacts random = new RandomFacts(2021);
    return Codec.FACTS.kinds().stream()
        .filter(kind -> kinds.contains(kind.getSimpleName()))
        .flatMap(kind -> Stream.of(random.report(random.fact(kind))))
        .map(CodecTest::goldenLine)
        .reduce("", String::concat);
  }

  private static String goldenLine(Report report) {
    Codec.Body body = new Codec.Body(report.standing(), report.source(), report.fact());
    String hex = HexFormat.of().formatHex(Codec.body(report));
    return Codec.kind(report.fact()) + "\t" + hex + "\t" + shown(body) + "\n";
  }

  private static String shown(Codec.Body body) {
    return body.toString().replace("\n", "\\n").replace("\u0000", "\\0");
  }

  private static Codec.Body read(String kind, byte[] body) {
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    return Codec.read(Codec.FACTS.index(name, 0, name.length), new In(body, 0, body.length));
  }

  private static Report report(Fact fact) {
    return new Report(
        FactId.of("00000000-0000-0000-0000-000000000001"),
        Instant.EPOCH,
        new ReporterId("desk"),
        Source.DESK,
        Standing.HAPPENED,
        fact);
  }
}
