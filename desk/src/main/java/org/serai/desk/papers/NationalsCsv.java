package org.serai.desk.papers;

import java.io.IOException;
import java.io.OutputStream;
import org.serai.desk.boards.StateList;

/** The list of one state as a table: one row for each of its nationals. */
public final class NationalsCsv {
  private NationalsCsv() {}

  /** Writes the table; the stream stays open. */
  public static void write(OutputStream out, StateList list) throws IOException {
    CsvTable table = new CsvTable(out);
    table.row("person", "name", "nationality", "age", "documents", "standing", "where");
    for (StateList.Row row : list.people()) {
      table.row(
          row.person().toString(),
          row.name(),
          list.state().toString(),
          row.age(),
          row.documents() ? "yes" : "no",
          row.standing(),
          row.where());
    }
    table.end();
  }
}
