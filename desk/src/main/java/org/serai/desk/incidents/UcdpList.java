package org.serai.desk.incidents;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.terms.Confidence;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentId;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Malformed;

/**
 * Reads CSV in the columns of the Georeferenced Event Dataset of the Uppsala Conflict Data Program.
 * Columns stand in any order, and those that are not asked for are passed over.
 */
public final class UcdpList {
  /** A list with more faults than this is the wrong file. */
  private static final int MOST_FAULTS = 100;

  /** The whole data set of 1989 to now has some 350,000 rows; parts come one by one. */
  private static final int MOST_ROWS = 400_000;

  private static final List<String> NEEDED =
      List.of(
          "id",
          "type_of_violence",
          "where_prec",
          "latitude",
          "longitude",
          "date_start",
          "date_end",
          "event_clarity");

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Listed.Told> told = new ArrayList<>();
  private final List<Misread> misread = new ArrayList<>();

  private UcdpList() {}

  /** Reads a whole list, header first. */
  public static Listed read(String text) {
    UcdpList list = new UcdpList();
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        if (!list.take(row)) {
          break;
        }
      }
    } catch (IOException | RuntimeException e) {
      throw refused(e);
    }
    return list.misread.isEmpty()
        ? new Listed(list.told, List.of())
        : new Listed(List.of(), list.misread);
  }

  private static Malformed refused(Exception e) {
    if (e instanceof Malformed malformed) {
      return malformed;
    }
    String where = String.valueOf(e.getMessage());
    Malformed refused = new Malformed("list", where, "CSV with quotes that are closed");
    refused.initCause(e);
    return refused;
  }

  /** False when there is no use in going on. */
  private boolean take(CsvRecord row) {
    if (columns.isEmpty()) {
      header(row);
      return misread.isEmpty();
    }
    try {
      tell(row);
    } catch (Malformed e) {
      misread.add(new Misread(row.getStartingLineNumber(), e.field(), e.value(), e.wanted()));
    }
    Malformed.unless(told.size() <= MOST_ROWS, "rows", told.size(), "at most " + MOST_ROWS);
    return misread.size() < MOST_FAULTS;
  }

  private void header(CsvRecord row) {
    for (int i = 0; i < row.getFieldCount(); i++) {
      columns.put(row.getField(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT), i);
    }
    for (String name : NEEDED) {
      if (!columns.containsKey(name)) {
        misread.add(new Misread(1, name, "", "this column of UCDP GED in the header"));
      }
    }
  }

  private void tell(CsvRecord row) {
    Instant from = day(row, "date_start").atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant until =
        day(row, "date_end").plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    Malformed.unless(!until.isBefore(from), "date_end", cell(row, "date_end"), "not before start");
    String deaths = cell(row, "best");
    String where = cell(row, "where_coordinates");
    String note = where + (deaths.isEmpty() ? "" : " (deaths, best estimate: " + deaths + ")");
    double north = Cell.degrees("latitude", cell(row, "latitude"), 90);
    double east = Cell.degrees("longitude", cell(row, "longitude"), 180);
    IncidentReported incident =
        new IncidentReported(
            new IncidentId("UCDP-" + cell(row, "id")),
            kind(row),
            new GeoPoint(north, east),
            from,
            until,
            confidence(row),
            1,
            Cell.words("where_coordinates", note, Cell.LONGEST_NOTE));
    told.add(new Listed.Told(incident, until, source(row)));
  }

  private String cell(CsvRecord row, String name) {
    Integer index = columns.get(name);
    return index == null || index >= row.getFieldCount() ? "" : row.getField(index).strip();
  }

  private static Malformed wrong(String name, String value, String wanted, Exception cause) {
    Malformed refused = new Malformed(name, value, wanted);
    refused.initCause(cause);
    return refused;
  }

  private LocalDate day(CsvRecord row, String name) {
    String text = cell(row, name);
    try {
      Cell.refuseOtherYears(text);
      // The data set writes midnight behind each day.
      return LocalDate.parse(text.replaceFirst("[ T]00:00(:00(\\.0+)?)?$", ""));
    } catch (DateTimeException e) {
      throw wrong(name, text, "a day, YYYY-MM-DD", e);
    }
  }

  private IncidentKind kind(CsvRecord row) {
    String type = cell(row, "type_of_violence");
    return switch (type) {
      case "1", "2" -> IncidentKind.ARMED_CLASH;
      case "3" -> IncidentKind.ATTACK_ON_CIVILIANS;
      default -> throw new Malformed("type_of_violence", type, "1, 2 or 3");
    };
  }

  /**
   * An event that is placed no better than a district may be outside the zone it seems to be in.
   */
  private Confidence confidence(CsvRecord row) {
    int precision = small(row, "where_prec", 7);
    boolean clear = small(row, "event_clarity", 2) == 1;
    if (precision >= 4) {
      return Confidence.UNCONFIRMED;
    }
    return clear && precision <= 2 ? Confidence.CONFIRMED : Confidence.LIKELY;
  }

  private int small(CsvRecord row, String name, int most) {
    String text = cell(row, name);
    boolean good = text.matches("[1-9]") && Integer.parseInt(text) <= most;
    Malformed.unless(good, name, text, "1 to " + most);
    return Integer.parseInt(text);
  }

  private String source(CsvRecord row) {
    String office = cell(row, "source_office");
    String text = "UCDP GED" + (office.isEmpty() ? "" : "; " + office);
    return Cell.words("source_office", text, Cell.LONGEST_SOURCE);
  }
}
