package org.serai.desk.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CSV of any dialect that spreadsheets write, as rows of text. */
final class CsvText {
  private static final String SEPARATORS = ",;\t|";
  private static final String SEPARATOR_LINE = "sep=";

  private final String file;
  private final Faults faults;

  CsvText(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The sheet, or nothing when faults were told that forbid to read any row. */
  Optional<TextSheet> read(String name, byte[] bytes) {
    Optional<String> text = decoded(bytes);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<TextRow>> rows = rows(text.get());
    if (rows.isPresent() && rows.get().isEmpty()) {
      faults.add(file, "", "a row with the names of the columns");
      return Optional.empty();
    }
    return rows.map(all -> new TextSheet(name, file, all.getFirst(), all.subList(1, all.size())));
  }

  /** Text by the mark at its head, or UTF-8; never by a guess that turns a name into rubbish. */
  private Optional<String> decoded(byte[] bytes) {
    Charset charset = charset(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = decoder.decode(in).toString();
      text = text.startsWith("\ufeff") ? text.substring(1) : text;
      int nul = text.indexOf('\0');
      if (nul >= 0) {
        String wanted = "text; this looks like a binary file or UTF-16 without its mark";
        faults.add(file, lineOf(text, nul), "", "a NUL character", wanted);
        return Optional.empty();
      }
      return Optional.of(text);
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      // The decoder's position is where it stopped, which is the place to show.
      String bad = "byte " + in.position() + " (" + e.getMessage() + ")";
      faults.add(file, line, "", bad, charset + "; save the file as \"CSV UTF-8\"");
      return Optional.empty();
    }
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private Optional<List<TextRow>> rows(String text) {
    int skipped = 0;
    String body = text;
    char separator = separator(text);
    if (text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length()) {
      separator = text.charAt(SEPARATOR_LINE.length());
      int end = text.indexOf('\n');
      body = end < 0 ? "" : text.substring(end + 1);
      skipped = 1;
    }
    List<TextRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .ofCsvRecord(body)) {
      for (CsvRecord each : reader) {
        keep(each, skipped, rows);
        if (rows.size() > Limits.MOST_ROWS) {
          faults.add(file, rows.size() + " rows", "at most " + Limits.MOST_ROWS + " rows");
          return Optional.empty();
        }
      }
      return Optional.of(rows);
    } catch (CsvParseException e) {
      faults.add(file, e.getMessage() + cause(e), "CSV in which every opened quote is closed");
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cause(CsvParseException e) {
    return e.getCause() == null ? "" : ": " + e.getCause().getMessage();
  }

  private static void keep(CsvRecord each, int skipped, List<TextRow> rows) {
    List<String> cells = new ArrayList<>(each.getFieldCount());
    for (int i = 0; i < each.getFieldCount(); i++) {
      // The same cell must be the same report, whichever machine saved the file.
      cells.add(Cells.trimmed(each.getField(i)).replace("\r\n", "\n"));
    }
    TextRow row = new TextRow((int) each.getStartingLineNumber() + skipped, cells);
    // Spreadsheets leave rows of bare separators at the end.
    if (!row.blank()) {
      rows.add(row);
    }
  }

  /** The separator that the first line uses most outside quotes; comma when it uses none. */
  private static char separator(String text) {
    int[] uses = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        if (c == '\n' || c == '\r') {
          break;
        }
        int which = SEPARATORS.indexOf(c);
        if (which >= 0) {
          uses[which]++;
        }
      }
    }
    int most = 0;
    for (int i = 1; i < uses.length; i++) {
      most = uses[i] > uses[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  private static int lineOf(String text, int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }
}
