package org.serai.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Course, lesson 4: a workbook with the same sheets is the same scenario. */
class C04_WorkbooksTest {
  @TempDir Path folder;

  @Test
  void readsBackTheWorkbookThatItMadeOfAFolder() throws IOException {
    Sheets.small().in(folder);
    Path book = folder.resolve("small.xlsx");
    assertThat(ScenarioFiles.convert(folder, book)).isEqualTo(8);
    assertThat(ScenarioReader.read(book)).isEqualTo(ScenarioReader.read(folder));
  }

  @Test
  void readsBackAGeneratedScenarioThroughAWorkbook() throws IOException {
    List<TextSheet> sheets = ScenarioGenerator.sheets(new GeneratorOrder(60, 6, 8, 3));
    Path book = folder.resolve("generated.xlsx");
    ScenarioWriter.workbook(book, sheets);
    assertThat(ScenarioReader.read(book)).isEqualTo(ScenarioReader.read("generated", sheets));
  }

  @Test
  void readsTypedDatesTimesNumbersAndYesNo() throws IOException {
    Sheets.small().in(folder);
    Path book = folder.resolve("typed.xlsx");
    ScenarioFiles.convert(folder, book);
    ScenarioRead plain = ScenarioReader.read(folder);
    typed(folder.resolve("typed.xlsx"), ScenarioFiles.load(folder, new Faults()));
    assertThat(ScenarioReader.read(book)).isEqualTo(plain);
  }

  /** Writes what looks like a day, a time, a number or a yes as a cell of that type. */
  private static void typed(Path file, List<TextSheet> sheets) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Test", "1.0")) {
      for (TextSheet sheet : sheets) {
        try (Worksheet tab = book.newWorksheet(sheet.name())) {
          row(tab, 0, sheet.header());
          for (int r = 0; r < sheet.rows().size(); r++) {
            row(tab, r + 1, sheet.rows().get(r));
          }
        }
      }
    }
  }

  private static void row(Worksheet tab, int row, TextRow cells) {
    for (int c = 0; c < cells.cells().size(); c++) {
      String text = cells.cell(c);
      if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
        tab.value(row, c, LocalDate.parse(text));
        tab.style(row, c).format("yyyy-mm-dd").set();
      } else if (text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d")) {
        tab.value(row, c, LocalDateTime.parse(text.replace(' ', 'T')));
        tab.style(row, c).format("dd/mm/yyyy hh:mm").set();
      } else if (text.matches("-?\\d+(\\.\\d+)?")) {
        tab.value(row, c, Double.parseDouble(text));
      } else if (text.equals("no") || text.equals("yes")) {
        tab.value(row, c, text.equals("yes"));
      } else {
        tab.value(row, c, text);
      }
    }
  }
}
