package org.serai.desk.scenario;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as a folder of CSV files or as one workbook. */
final class ScenarioWriter {
  private ScenarioWriter() {}

  /**
   * One UTF-8 file per sheet, with commas and line feeds. The mission itself comes last: a folder
   * that was left half written has none, and nobody can take it for a whole one.
   */
  static void folder(Path folder, List<TextSheet> sheets) throws IOException {
    Files.createDirectories(folder);
    List<TextSheet> inOrder = new ArrayList<>(sheets);
    inOrder.sort(Comparator.comparing(sheet -> sheet.name().equals("mission")));
    for (TextSheet sheet : inOrder) {
      Path file = folder.resolve(sheet.name() + ".csv");
      try (CsvWriter csv =
          CsvWriter.builder()
              .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
              .build(file, StandardCharsets.UTF_8)) {
        csv.writeRecord(sheet.header().cells());
        for (TextRow row : sheet.rows()) {
          csv.writeRecord(row.cells());
        }
      }
    }
  }

  /** One workbook with a tab per sheet; every cell is text, so that nothing is rounded. */
  static void workbook(Path file, List<TextSheet> sheets) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        Workbook book = new Workbook(out, "Serai", "1.0")) {
      for (TextSheet sheet : sheets) {
        try (Worksheet tab = book.newWorksheet(sheet.name())) {
          write(tab, 0, sheet.header());
          tab.freezePane(0, 1);
          for (int r = 0; r < sheet.rows().size(); r++) {
            write(tab, r + 1, sheet.rows().get(r));
          }
        }
      }
    }
  }

  private static void write(Worksheet tab, int row, TextRow cells) {
    for (int c = 0; c < cells.cells().size(); c++) {
      if (!cells.cell(c).isEmpty()) {
        tab.inlineString(row, c, cells.cell(c));
      }
    }
  }
}
