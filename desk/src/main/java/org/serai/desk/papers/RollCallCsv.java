package org.serai.desk.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.serai.desk.boards.RollCallBoard;
import org.serai.mission.terms.PersonId;

/** The list of a roll-call as a table: everybody who is asked, whoever needs somebody first. */
public final class RollCallCsv {
  private RollCallCsv() {}

  /** Writes the table; the stream stays open. */
  public static void write(OutputStream out, List<RollCallBoard.Row> rows) throws IOException {
    CsvTable table = new CsvTable(out);
    table.row(
        "person",
        "category",
        "state",
        "last_known",
        "since",
        "asked",
        "wardens",
        "where",
        "words",
        "answered",
        "by",
        "outcome");
    for (RollCallBoard.Row row : rows) {
      table.row(
          row.person().value(),
          row.category().name(),
          row.state().name(),
          row.account(),
          row.accountSince().toString(),
          row.asked().toString(),
          row.wardens().stream().map(PersonId::value).collect(Collectors.joining(" ")),
          row.where(),
          row.words(),
          row.answered(),
          row.by(),
          row.outcome());
    }
    table.end();
  }
}
