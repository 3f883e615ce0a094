package org.serai.desk.scenario;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** One XLSX workbook as rows of text, with typed dates and numbers in the spelling of CSV. */
final class WorkbookText {
  private static final int PORTION = 65_536;

  private final Path path;
  private final String file;
  private final Faults faults;

  WorkbookText(Path path, Faults faults) {
    this.path = path;
    this.file = String.valueOf(path.getFileName());
    this.faults = faults;
  }

  /** All sheets that have a row, or none when the file cannot be trusted. */
  List<TextSheet> read() throws IOException {
    List<TextSheet> sheets = new ArrayList<>();
    if (!harmless()) {
      return sheets;
    }
    // With the cell formats, because only they tell a date from a number.
    try (ReadableWorkbook book =
            new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        Stream<Sheet> found = book.getSheets()) {
      for (Sheet sheet : found.toList()) {
        read(sheet).ifPresent(sheets::add);
      }
    } catch (RuntimeException e) {
      // The library meets what is not as it should be with whatever comes of it, its own and not.
      faults.add(file, String.valueOf(e.getMessage()), "a workbook that a spreadsheet can open");
      return List.of();
    }
    return sheets;
  }

  /**
   * Inflates every part once and counts: sizes that an archive declares may be lies. The sum of
   * each part is checked, which reading alone does not do: a bit that fell over would be another
   * number.
   */
  private boolean harmless() throws IOException {
    long inflated = 0;
    byte[] portion = new byte[PORTION];
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > Limits.MOST_ZIP_ENTRIES) {
        return refuse(zip.size() + " parts", "at most " + Limits.MOST_ZIP_ENTRIES + " parts");
      }
      for (ZipEntry part : Collections.list(zip.entries())) {
        CRC32 sum = new CRC32();
        try (InputStream in = zip.getInputStream(part)) {
          for (int n = in.read(portion); n >= 0; n = in.read(portion)) {
            inflated += n;
            sum.update(portion, 0, n);
            if (inflated > Limits.MOST_INFLATED_BYTES) {
              return refuse("inflates beyond", Limits.MOST_INFLATED_BYTES + " bytes");
            }
          }
        }
        if (sum.getValue() != part.getCrc()) {
          return refuse("part " + part.getName() + " is damaged", "an XLSX workbook that is whole");
        }
      }
      return true;
    } catch (ZipException | EOFException e) {
      return refuse(String.valueOf(e.getMessage()), "an XLSX workbook that is whole");
    }
  }

  private boolean refuse(String what, String wanted) {
    faults.add(file, what, wanted);
    return false;
  }

  private Optional<TextSheet> read(Sheet sheet) throws IOException {
    List<TextRow> rows = new ArrayList<>();
    String place = file + ", sheet " + sheet.getName();
    try (Stream<Row> stream = sheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        TextRow text = text(row, place);
        if (!text.blank()) {
          rows.add(text);
        }
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TextSheet(sheet.getName(), place, rows.getFirst(), rows.subList(1, rows.size())));
  }

  private TextRow text(Row row, String place) {
    int width = Math.min(row.getCellCount(), Limits.MOST_COLUMNS);
    if (row.getCellCount() > width) {
      String wanted = "at most " + Limits.MOST_COLUMNS + " columns";
      faults.add(place, row.getRowNum(), "", row.getCellCount() + " columns", wanted);
    }
    List<String> cells = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      cells.add(row.getOptionalCell(i).map(WorkbookText::text).orElse(""));
    }
    return new TextRow(row.getRowNum(), cells);
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return dated(cell) ? clock(cell.asDate()) : plain(cell.asNumber());
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return cell.asBoolean() ? "yes" : "no";
    }
    return Cells.trimmed(String.valueOf(cell.getText()));
  }

  /** A number is a date when its format, freed from quoted words and colours, has day or hour. */
  private static boolean dated(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String letters = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return letters.matches("(?i).*[dyhs].*");
  }

  /** Whole days as a date; spreadsheets count time in fractions of a day, so round to seconds. */
  private static String clock(LocalDateTime read) {
    LocalDateTime time = read.plusNanos(500_000_000).withNano(0);
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
