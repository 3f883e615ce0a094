package org.serai.desk.boards;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.SecurityLevel;

/** What planning reckons with in the next weeks: the level and the ceiling of each station. */
public record WeeksAhead(List<Row> stations) {
  private static final int WEEKS = 4;
  private static final int DAYS = 7;

  public WeeksAhead {
    stations = List.copyOf(stations);
  }

  /** A station and its weeks, in the order of time. */
  public record Row(PlaceId place, List<Week> weeks) {
    public Row {
      weeks = List.copyOf(weeks);
    }
  }

  /**
   * A week from the day on.
   *
   * @param level the highest level reckoned with on any of its days; 0 where none was set
   * @param ceiling the lowest ceiling on any of its days; -1 where there is none
   */
  public record Week(LocalDate first, int level, int ceiling) {}

  public static WeeksAhead of(AsOf asOf) {
    return new WeeksAhead(
        asOf.mission().places().places().stream()
            .filter(place -> place.kind() == PlaceKind.DUTY_STATION)
            .sorted(Comparator.comparing(Place::id))
            .map(place -> row(asOf, place))
            .toList());
  }

  private static Row row(AsOf asOf, Place place) {
    return new Row(
        place.id(),
        IntStream.range(0, WEEKS)
            .mapToObj(week -> week(asOf, place, asOf.day().plusWeeks(week)))
            .toList());
  }

  private static Week week(AsOf asOf, Place place, LocalDate first) {
    List<LocalDate> days = IntStream.range(0, DAYS).mapToObj(first::plusDays).toList();
    int level =
        days.stream()
            .flatMap(
                day ->
                    asOf
                        .mission()
                        .security()
                        .findReckoned(
                            place.area(), asOf.moment(), day, asOf.mission().places().zone())
                        .stream())
            .mapToInt(SecurityLevel::number)
            .max()
            .orElse(0);
    int ceiling =
        days.stream()
            .flatMap(day -> asOf.mission().security().findCeiling(place.id(), day).stream())
            .mapToInt(Integer::intValue)
            .min()
            .orElse(-1);
    return new Week(first, level, ceiling);
  }
}
