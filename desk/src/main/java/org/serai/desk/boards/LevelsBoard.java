package org.serai.desk.boards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serai.mission.security.Level;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.Steps;
import org.serai.mission.terms.ThreatCategory;

/** Every level that was ever set, up to the moment, the newest first. */
public final class LevelsBoard {
  private LevelsBoard() {}

  /** A level that held in an area from a moment on; levels are numbers from 1 to 6. */
  public record Row(
      PlaceId area,
      Instant since,
      int level,
      Map<ThreatCategory, Integer> threats,
      String by,
      String knownFrom) {
    public Row {
      threats = Map.copyOf(threats);
    }

    /** Names the row in the list. */
    public String key() {
      return area + "@" + since;
    }
  }

  /** Of one area, or of all where it is blank. */
  public static List<Row> of(AsOf asOf, String area) {
    List<Row> rows = new ArrayList<>();
    asOf.mission()
        .security()
        .levels()
        .forEach(
            (place, steps) -> {
              if (area.isEmpty() || place.value().equals(area)) {
                rows.addAll(rows(asOf, place, steps));
              }
            });
    rows.sort(Comparator.comparing(Row::since).reversed().thenComparing(Row::area));
    return rows;
  }

  private static List<Row> rows(AsOf asOf, PlaceId area, Steps<Instant, Level> steps) {
    List<Row> rows = new ArrayList<>();
    steps
        .steps()
        .forEach(
            (since, level) -> {
              if (!since.isAfter(asOf.moment())) {
                rows.add(
                    new Row(
                        area,
                        since,
                        level.level().number(),
                        numbers(level.threats()),
                        level.by().toString(),
                        level.source().text()));
              }
            });
    return rows;
  }

  private static Map<ThreatCategory, Integer> numbers(Map<ThreatCategory, SecurityLevel> threats) {
    Map<ThreatCategory, Integer> numbers = new TreeMap<>();
    threats.forEach((threat, level) -> numbers.put(threat, level.number()));
    return numbers;
  }
}
