package org.serai.desk.papers;

import java.io.IOException;
import java.io.OutputStream;
import org.serai.desk.boards.ContributionsBoard;

/** The statement of contributions as a table: one row for each thing that was given. */
public final class ContributionsCsv {
  private ContributionsCsv() {}

  /** Writes the table; the stream stays open. */
  public static void write(OutputStream out, ContributionsBoard board) throws IOException {
    CsvTable table = new CsvTable(out);
    table.row("contributor", "what", "amount", "unit", "from", "until", "counted_from");
    for (ContributionsBoard.Giver giver : board.givers()) {
      for (ContributionsBoard.Line line : giver.lines()) {
        table.row(
            giver.contributor(),
            line.what(),
            String.valueOf(line.amount()),
            line.unit(),
            line.from().toString(),
            line.until().toString(),
            line.detail());
      }
    }
    table.end();
  }
}
