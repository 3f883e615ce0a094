package org.serai.desk.clearing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

  private static final long MOST_BYTES = 10_000_000;

  private static final int MOST_PEOPLE = 10_000_000;

  Table {
    rows = List.copyOf(rows);
  }

  static Table read(Path folder, String name, List<String> columns) throws IOException {
    Path path = folder.resolve(name);
    Malformed.unless(Files.isDirectory(folder), "folder", folder, "a folder that is there");
    Malformed.unless(Files.isRegularFile(path), "file", path, "a table of that name");
    Malformed.unless(Files.size(path) <= MOST_BYTES, name, Files.size(path) + " bytes", "10 MB");
    List<NamedCsvRecord> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(text(path, name))) {
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

  /** Strictly UTF-8: a letter that was turned into a question mark is another name. */
  private static String text(Path path, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(in).toString().replaceFirst("^\ufeff", "");
    } catch (CharacterCodingException e) {
      long row = 1;
      for (int i = 0; i < in.position(); i++) {
        row += bytes[i] == '\n' ? 1 : 0;
      }
      String wanted = "UTF-8; save the file as \"CSV UTF-8\"";
      throw caused(new Malformed(name + ", row " + row, "byte " + in.position(), wanted), e);
    }
  }

  private void require(String column) {
    Malformed.unless(!rows.isEmpty(), file, "no row", "a row with its columns, and rows below it");
    List<String> header = rows.getFirst().getHeader();
    boolean there = header.contains(column);
    Malformed.unless(there, file + ", column " + column, "", "this column beside " + header);
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
