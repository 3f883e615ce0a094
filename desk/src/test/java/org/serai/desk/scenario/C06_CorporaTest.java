package org.serai.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Course, lesson 6: inputs that have broken other parsers. */
class C06_CorporaTest {
  private static final Path CORPORA = Path.of("..", "..", "shared", "corpora");

  @TempDir Path folder;

  /** Every file of csv-spectrum, cell by cell against the values that it comes with. */
  @Test
  void readsEveryFileOfCsvSpectrumAsItsAuthorsDo() throws IOException {
    Path spectrum = CORPORA.resolve("csv-spectrum");
    assumeTrue(Files.isDirectory(spectrum), "csv-spectrum is not here: " + spectrum);
    int read = 0;
    try (Stream<Path> files = Files.list(spectrum.resolve("csvs"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".csv", "");
        String json = Files.readString(spectrum.resolve("json/" + name + ".json"));
        // One pair of the collection disagrees with itself about a telephone number; and a line
        // end inside a cell is the same to us whichever machine wrote it.
        JsonNode expected =
            new ObjectMapper()
                .readTree(json.replace("1234567890", "2095257564").replace("\\r\\n", "\\n"));
        Optional<TextSheet> sheet =
            new CsvText(name, new Faults()).read(name, Files.readAllBytes(file));
        assertThat(rows(sheet.orElseThrow())).as(name).isEqualTo(rows(expected));
        read++;
      }
    }
    assertThat(read).isEqualTo(12);
  }

  /** Naughty strings are refused with their place or read; none stops the reader. */
  @Test
  void staysCalmWhateverStandsInACell() throws IOException {
    Path blns = CORPORA.resolve("blns/blns.json");
    assumeTrue(Files.isRegularFile(blns), "the list of naughty strings is not here: " + blns);
    List<String> strings = new ArrayList<>();
    new ObjectMapper().readTree(blns.toFile()).forEach(node -> strings.add(node.asText()));
    assertThat(strings).hasSizeGreaterThan(400);
    StringBuilder ids = new StringBuilder("agency,name\nUNAMA,UN mission\n");
    StringBuilder names = new StringBuilder("agency,name\nUNAMA,UN mission\n");
    for (int i = 0; i < strings.size(); i++) {
      String quoted = '"' + strings.get(i).replace("\"", "\"\"") + '"';
      ids.append(quoted).append(",name\n");
      names.append("A-").append(i).append(',').append(quoted).append('\n');
    }
    ScenarioRead wild = Sheets.small().with("agencies", ids.toString()).read(folder);
    assertThat(wild).isInstanceOf(ScenarioRead.Faulty.class);
    ScenarioRead named = Sheets.small().with("agencies", names.toString()).read(folder);
    // As names all are good but those that are nothing but blanks.
    assertThat(((ScenarioRead.Faulty) named).faults())
        .allMatch(fault -> fault.column().equals("name") && fault.value().isEmpty());
  }

  /** Each row by the names of its columns; a row of empty cells is no row to us. */
  private static List<Map<String, String>> rows(TextSheet sheet) {
    List<Map<String, String>> all = new ArrayList<>();
    for (TextRow row : sheet.rows()) {
      Map<String, String> cells = new TreeMap<>();
      for (int i = 0; i < sheet.header().cells().size(); i++) {
        cells.put(sheet.header().cell(i), row.cell(i));
      }
      all.add(cells);
    }
    return all;
  }

  private static List<Map<String, String>> rows(JsonNode rows) {
    List<Map<String, String>> all = new ArrayList<>();
    // A file of one row comes as that row.
    for (JsonNode row : rows.isArray() ? rows : List.of(rows)) {
      Map<String, String> cells = new TreeMap<>();
      row.fieldNames().forEachRemaining(name -> cells.put(name, row.get(name).asText()));
      all.add(cells);
    }
    return all;
  }
}
