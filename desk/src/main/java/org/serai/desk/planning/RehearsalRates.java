package org.serai.desk.planning;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.serai.mission.terms.Malformed;
import org.serai.planner.rehearsal.Rates;

/** The rates of a rehearsal as they stand in a file; every one of them is an assumption. */
public record RehearsalRates(Map<What, Row> rows) {
  public RehearsalRates {
    rows = Map.copyOf(new EnumMap<>(rows));
    for (What what : What.values()) {
      Malformed.unless(rows.containsKey(what), "rate", what.word(), "a row for each of the rates");
    }
  }

  /** What may happen. */
  public enum What {
    LEVEL_SHOCK,
    FLIGHT_CANCELLED,
    AIRFIELD_CLOSED,
    NO_SHOW,
    ILLNESS;

    public static final List<What> ALL = List.of(values());

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** So many times per thousand, and so many slots. */
  public record Row(int perMille, int slots) {
    public Row {
      Malformed.unless(perMille >= 0 && perMille <= 1_000, "per_mille", perMille, "0 to 1000");
      Malformed.unless(slots >= 1 && slots <= 400, "lasts_slots", slots, "1 to 400");
    }
  }

  Rates planners() {
    return new Rates(
        rate(What.LEVEL_SHOCK),
        rate(What.FLIGHT_CANCELLED),
        rate(What.AIRFIELD_CLOSED),
        rate(What.NO_SHOW),
        rate(What.ILLNESS));
  }

  /** What the file says of it. */
  public Row row(What what) {
    return rows.getOrDefault(what, new Row(0, 1));
  }

  private Rates.Rate rate(What what) {
    Row row = row(what);
    return new Rates.Rate(row.perMille(), row.slots());
  }
}
