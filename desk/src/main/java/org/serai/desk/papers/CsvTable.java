package org.serai.desk.papers;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * Writes rows as CSV (RFC 4180) in UTF-8. A cell that a spreadsheet would take for a formula gets
 * an apostrophe in front, so that a name or a function can never act when a file is opened.
 */
final class CsvTable {
  /** OWASP "CSV injection": what makes a spreadsheet calculate. */
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final CsvWriter writer;

  CsvTable(OutputStream out) {
    writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void row(String... cells) {
    String[] guarded = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      guarded[i] = guarded(cells[i]);
    }
    writer.writeRecord(guarded);
  }

  /** A row for a program: a number below 0 is no formula there, and no cell may be changed. */
  void exact(String... cells) {
    writer.writeRecord(cells);
  }

  /** Writes what is still held back; the stream stays open, for it belongs to the caller. */
  void end() throws IOException {
    writer.flush();
  }

  static String guarded(String cell) {
    return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
