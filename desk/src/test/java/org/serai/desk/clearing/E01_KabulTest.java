package org.serai.desk.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serai.mission.terms.Malformed;

/** Lesson 1: Kabul 2021 from its tables, planned by the hour, beside what was flown. */
class E01_KabulTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "kabul-airlift-2021");
  private static final Path REPORTED = Path.of("..", "..", "shared", "data");

  @TempDir private Path folder = Path.of("");

  @Test
  void everybodyIsOutAndNoPlanIsBetter() throws IOException {
    Clearing clearing = Clearing.of(EvacuationFolder.read(EXAMPLE));
    assertThat(clearing.told().people()).isEqualTo(124_334);
    assertThat(clearing.plan().proven()).isTrue();
    assertThat(clearing.findClear()).isPresent();
    assertThat(clearing.findSooner().orElseThrow()).isPositive();
    assertThat(clearing.mostPerHour()).isLessThanOrEqualTo(908);
    assertThat(clearing.bottlenecks()).isNotEmpty();
  }

  /** Tables are told in UTC; whoever reads the answer looks at a clock in Kabul. */
  @Test
  void allTimesAreThoseOfTheClocksThere() throws IOException {
    Clearing clearing = Clearing.of(EvacuationFolder.read(EXAMPLE));
    assertThat(clearing.sentences().getFirst())
        .isEqualTo("124,334 people: all can be out by 22:30 on 23 Aug (Kabul time).");
    assertThat(CurvePage.of(clearing)).contains("Times are Kabul time.").doesNotContain("UTC");
  }

  @Test
  void theFlightsOfTheWholeAre778() throws IOException {
    FlownWindow whole = EvacuationFolder.read(EXAMPLE).flown().getLast();
    int flights = whole.own().flights().orElseThrow() + whole.others().flights().orElseThrow();
    assertThat(flights).isEqualTo(778);
    assertThat(whole.total()).isEqualTo(124_334);
  }

  @Test
  void theReportsKeepTheirContradictions() throws IOException {
    List<String> found = Contradictions.of(EvacuationFolder.read(EXAMPLE));
    assertThat(found)
        .anyMatch(line -> line.contains("the parts make 10,960, the total is reported as 10,900"))
        .anyMatch(line -> line.contains("111,900 before and 2,900 in this window make 114,800"))
        .anyMatch(line -> line.contains("come to 115,600; the whole is given as 124,334"));
  }

  @Test
  void theFiguresAreThoseThatWereReported() throws IOException {
    Path source = REPORTED.resolve("kabul-airlift-2021.csv");
    assumeThat(source).as("the reported figures beside the project").exists();
    List<String> ours = figures(EXAMPLE.resolve("flown.csv"));
    assertThat(ours).isEqualTo(figures(source).stream().map(E01_KabulTest::widened).toList());
  }

  @Test
  void eachReportKeepsItsNote() throws IOException {
    Path source = REPORTED.resolve("kabul-airlift-2021.csv");
    assumeThat(source).as("the reported figures beside the project").exists();
    List<String> ours = Files.readAllLines(EXAMPLE.resolve("flown.csv"));
    List<String> theirs = Files.readAllLines(source);
    for (int row = 1; row < theirs.size(); row++) {
      assertThat(ours.get(row)).contains(theirs.get(row).split(",", 9)[8].replace("\"", ""));
    }
  }

  /** Nothing but the reports is known in figures, whatever is known of the days. */
  @Test
  void onlyTheReportsAreFacts() throws IOException {
    EvacuationCase told = EvacuationFolder.read(EXAMPLE);
    assertThat(told.facts()).isEqualTo(told.flown().size() + 1);
  }

  /** Hours to cumulative: the window's end and the notes may be told better. */
  private static List<String> figures(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(line -> String.join(",", List.of(line.split(",", -1)).subList(1, 8)))
          .toList();
    }
  }

  /** The whole operation has no hours in the source. */
  private static String widened(String row) {
    return row.startsWith(",387") ? "396" + row : row;
  }

  @Test
  void thePageShowsBothCurvesAndWhatIsAssumed() throws IOException {
    String page = CurvePage.of(Clearing.of(EvacuationFolder.read(EXAMPLE)));
    assertThat(page)
        .contains("class=\"plan\"", "class=\"flown\"", "124,334 people: all can be out by")
        .contains("are assumptions", "Where the reports do not add up");
  }

  @ParameterizedTest
  @CsvSource({
    "legs.csv,Abbey gate;Kabul city,Abbey gate;Bagram,'legs.csv, row 2, column from \"Bagram\"'",
    "openings.csv,150,-5,'openings.csv, row 2, column people_per_hour \"-5\"'",
    "openings.csv,2021-08-15T18:00Z,2021-08-13T18:00Z,'openings.csv, row 2, column until'",
    "waiting.csv,;1;6000,;0;6000,'waiting.csv, row 2, column class \"0\"'",
    "places.csv,station,hotel,'places.csv, row 2, column kind \"hotel\"'",
    "case.csv,Asia/Kabul,Asia/Kabool,'case.csv, row 2, column zone \"Asia/Kabool\"'",
    "case.csv,fact,rumour,'case.csv, row 2, column basis \"rumour\"'",
    "case.csv,title,name,'case.csv, column title'"
  })
  void aBadTableIsRefusedWithItsPlace(String file, String good, String bad, String place)
      throws IOException {
    copyExample();
    String text = Files.readString(folder.resolve(file));
    String from = good.replace(';', ',');
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    String broken =
        text.substring(0, at) + bad.replace(';', ',') + text.substring(at + from.length());
    Files.writeString(folder.resolve(file), broken);
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(() -> EvacuationFolder.read(folder))
        .withMessageStartingWith(place);
  }

  private void copyExample() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
      }
    }
  }
}
