package org.serai.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Course, lesson 2: whatever a spreadsheet writes as CSV is read as the same scenario. */
class C02_DialectsTest {
  @TempDir Path folder;
  @TempDir Path plain;

  static Stream<Arguments> dialects() {
    return Stream.of(
        dialect("carriage return and line feed", csv -> csv.replace("\n", "\r\n")),
        dialect("carriage return alone", csv -> csv.replace('\n', '\r')),
        dialect("a byte order mark", csv -> "\ufeff" + csv),
        dialect("semicolons", csv -> csv.replace(',', ';')),
        dialect("tabs", csv -> csv.replace(',', '\t')),
        dialect("a line that names the separator", csv -> "sep=;\n" + csv.replace(',', ';')),
        dialect("blank lines", csv -> csv.replace("\n", "\n\n")),
        dialect("rows of bare separators at the end", csv -> csv + ",,,\n,,,\n"),
        dialect("no line end at the end", String::strip),
        dialect("every cell in quotes", C02_DialectsTest::quoted),
        dialect("blanks around cells", csv -> csv.replace(",", " ,\u00a0")),
        dialect("headers in capitals with blanks", C02_DialectsTest::shouted));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dialects")
  void readsTheSameScenarioWith(String what, UnaryOperator<String> dialect) throws IOException {
    assertThat(read(dialect, StandardCharsets.UTF_8)).as(what).isEqualTo(reference());
  }

  @Test
  void readsUtf16WithItsMark() throws IOException {
    UnaryOperator<String> marked = csv -> "\ufeff" + csv;
    assertThat(read(marked, StandardCharsets.UTF_16LE)).isEqualTo(reference());
    assertThat(read(marked, StandardCharsets.UTF_16BE)).isEqualTo(reference());
  }

  @Test
  void readsColumnsInAnyOrder() throws IOException {
    Sheets.small().with("agencies", "name,agency\nUN mission,UNAMA\n").in(folder);
    assertThat(ScenarioReader.read(folder)).isEqualTo(reference());
  }

  @Test
  void skipsTheRowOfTags() throws IOException {
    Sheets.small()
        .with("agencies", "agency,name\n#org+code,#org+name\nUNAMA,UN mission\n")
        .in(folder);
    assertThat(ScenarioReader.read(folder)).isEqualTo(reference());
  }

  @Test
  void knowsAColumnByItsTagWhereTheHeaderIsInAnotherLanguage() throws IOException {
    Sheets.small()
        .with("agencies", "Организация,Название\n#org+code+agency,#description\nUNAMA,UN mission\n")
        .in(folder);
    assertThat(ScenarioReader.read(folder)).isEqualTo(reference());
  }

  @Test
  void readsNamesOfAllScripts() throws IOException {
    String name = "Алматы 阿拉木图 الماتي अल्माटी 🏔, \"ALA\"";
    String quoted = '"' + name.replace("\"", "\"\"") + '"';
    Sheets.small().with("agencies", "agency,name\nUNAMA," + quoted + "\n").in(folder);
    assertThat(ScenarioReader.read(folder).toString()).contains(name);
  }

  @Test
  void readsDottedDaysAndDecimalCommasOfSemicolonFiles() throws IOException {
    Sheets.small()
        .with(
            "places",
            """
            place;kind;name;area;latitude;longitude;zone
            AFG;country;Afghanistan;;34;66;Asia/Kabul
            KBL;Duty station;Kabul;;34,57;69,21;Asia/Kabul
            ALA;hub;Almaty;;43,35;77,04;Asia/Almaty
            """)
        .with(
            "people",
            """
            person;agency;category;sex;at;since
            P-1;UNAMA;international staff;female;KBL;01.05.2021
            P-2;UNAMA;UN volunteer;male;Away;20.5.2021
            """)
        .in(folder);
    assertThat(ScenarioReader.read(folder)).isEqualTo(reference());
  }

  private ScenarioRead read(UnaryOperator<String> dialect, Charset charset) throws IOException {
    Sheets.small().in(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.write(file, dialect.apply(Files.readString(file)).getBytes(charset));
      }
    }
    return ScenarioReader.read(folder);
  }

  private ScenarioRead reference() {
    ScenarioRead read = Sheets.small().read(plain);
    assertThat(read).isInstanceOf(ScenarioRead.Good.class);
    return read;
  }

  private static Arguments dialect(String what, UnaryOperator<String> change) {
    return Arguments.of(what, change);
  }

  private static String quoted(String csv) {
    return ('"' + csv.strip().replace(",", "\",\"").replace("\n", "\"\n\"") + '"').strip();
  }

  private static String shouted(String csv) {
    int end = csv.indexOf('\n');
    String header = csv.substring(0, end).toUpperCase(java.util.Locale.ROOT).replace('_', ' ');
    return header + csv.substring(end);
  }
}
