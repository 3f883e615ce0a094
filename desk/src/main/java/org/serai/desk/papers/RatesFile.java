package org.serai.desk.papers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.serai.desk.planning.RehearsalRates;
import org.serai.mission.terms.Malformed;

/** The rates of a rehearsal as a CSV file: rate, per_mille, lasts_slots, and why it is assumed. */
public final class RatesFile {
  private static final List<String> COLUMNS = List.of("rate", "per_mille", "lasts_slots");

  private RatesFile() {}

  /** The rates that are shipped; all are assumptions. */
  public static RehearsalRates usual() throws IOException {
    try (InputStream in = RatesFile.class.getResourceAsStream("/papers/rehearsal-rates.csv")) {
      if (in == null) {
        throw new IllegalStateException("The build left out papers/rehearsal-rates.csv");
      }
      return read("rehearsal-rates.csv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  public static RehearsalRates read(Path file) throws IOException {
    Malformed.unless(Files.isRegularFile(file), "--rates", file, "a file that is there");
    try {
      return read(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      Malformed refused = new Malformed(file.toString(), String.valueOf(e.getMessage()), "UTF-8");
      refused.initCause(e);
      throw refused;
    }
  }

  private static RehearsalRates read(String file, String text) throws IOException {
    Map<RehearsalRates.What, RehearsalRates.Row> rows = new EnumMap<>(RehearsalRates.What.class);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : reader) {
        String place = file + ", row " + row.getStartingLineNumber();
        COLUMNS.forEach(
            column ->
                Malformed.unless(
                    row.findField(column).isPresent(), place, column, "columns " + COLUMNS));
        RehearsalRates.What what = what(place, row.getField("rate"));
        int perMille = number(place + ", column per_mille", row.getField("per_mille"));
        int slots = number(place + ", column lasts_slots", row.getField("lasts_slots"));
        rows.put(what, new RehearsalRates.Row(perMille, slots));
      }
    } catch (CsvParseException e) {
      Malformed refused = new Malformed(file, String.valueOf(e.getMessage()), "CSV");
      refused.initCause(e);
      throw refused;
    }
    for (RehearsalRates.What what : RehearsalRates.What.ALL) {
      Malformed.unless(rows.containsKey(what), file, what.word(), "a row for this rate as well");
    }
    return new RehearsalRates(rows);
  }

  private static RehearsalRates.What what(String place, String word) {
    return RehearsalRates.What.ALL.stream()
        .filter(what -> what.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Malformed(
                    place + ", column rate",
                    word,
                    "one of "
                        + RehearsalRates.What.ALL.stream()
                            .map(RehearsalRates.What::word)
                            .toList()));
  }

  private static int number(String place, String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      Malformed refused = new Malformed(place, text, "a whole number");
      refused.initCause(e);
      throw refused;
    }
  }
}
