package org.serai.desk.clearing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.serai.mission.terms.Malformed;

/** One CSV file, row by row; what makes no sense is refused with file, row, column and value. */
record Table(String file, List<NamedCsvRecord> rows) {
  /** Hours times legs of the largest evacuation come to a tenth of this. */
  private static final int MOST_ROWS = 100_000;

  private static final int MOST_PEOPLE = 10_000_000;

  Table {
    rows = List.copyOf(rows);
  }

  static Table read(Path folder, String name, List<String> columns) throws IOException {
    Path path = folder.resolve(name);
    Malformed.unless(Files.isRegularFile(path), "file", path, "a table of that name");
    List<NamedCsvRecord> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
      for (NamedCsvRecord row : reader) {
        Malformed.unless(rows.size() < MOST_ROWS, name, MOST_ROWS, "fewer rows");
        rows.add(row);
      }
    } catch (CsvParseException e) {
      throw caused(new Malformed(name, String.valueOf(e.getMessage()), "CSV that can be read"), e);
    }
    Table table = new Table(name, rows);
    columns.forEach(table::require);
    return table;
  }

  private void require(String column) {
    boolean there = !rows.isEmpty() && rows.getFirst().getHeader().contains(column);
    Malformed.unless(there, file + ", column " + column, "", "this column, and a row below it");
  }

  String text(NamedCsvRecord row, String column) {
    return row.findField(column).orElse("").strip();
  }

  String filled(NamedCsvRecord row, String column) {
    String text = text(row, column);
    refuseUnless(!text.isEmpty(), row, column, "something in this cell");
    return text;
  }

  /** A count that may be left out, where it was never told. */
  OptionalInt findCount(NamedCsvRecord row, String column) {
    return text(row, column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(count(row, column));
  }

  int count(NamedCsvRecord row, String column) {
    String text = filled(row, column);
    boolean number = text.matches("\\d{1,8}") && Integer.parseInt(text) <= MOST_PEOPLE;
    refuseUnless(number, row, column, "a whole number from 0 to " + MOST_PEOPLE);
    return Integer.parseInt(text);
  }

  Instant time(NamedCsvRecord row, String column) {
    String text = filled(row, column);
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw caused(refused(row, column, "a time with its offset, as 2021-08-26T13:06Z"), e);
    }
  }

  /** The clocks of a place; UTC where nothing is said. */
  ZoneId zone(NamedCsvRecord row, String column) {
    String text = text(row, column);
    boolean known = text.isEmpty() || ZoneId.getAvailableZoneIds().contains(text);
    refuseUnless(known, row, column, "a time zone, as Asia/Kabul");
    return ZoneId.of(text.isEmpty() ? "UTC" : text);
  }

  /** Facts bear their source, assumptions their reason. */
  boolean fact(NamedCsvRecord row) {
    String basis = filled(row, "basis");
    filled(row, "source");
    refuseUnless(
        basis.equals("fact") || basis.equals("assumption"), row, "basis", "fact or assumption");
    return basis.equals("fact");
  }

  void refuseUnless(boolean holds, NamedCsvRecord row, String column, String wanted) {
    if (!holds) {
      throw refused(row, column, wanted);
    }
  }

  private Malformed refused(NamedCsvRecord row, String column, String wanted) {
    String place = file + ", row " + row.getStartingLineNumber() + ", column " + column;
    return new Malformed(place, text(row, column), wanted);
  }

  private static Malformed caused(Malformed refused, Exception cause) {
    refused.initCause(cause);
    return refused;
  }
}
