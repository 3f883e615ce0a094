package org.serai.desk.boards;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;

/** The ground of a mission as it was told, place by place. */
public final class PlacesBoard {
  private PlacesBoard() {}

  /** A place in degrees; {@code area} is the place whose level holds here, often itself. */
  public record Row(
      PlaceId place,
      PlaceKind kind,
      String name,
      PlaceId area,
      double latitude,
      double longitude,
      ZoneId zone) {
    static Row of(Place place) {
      return new Row(
          place.id(),
          place.kind(),
          place.name(),
          place.area(),
          place.point().latitude(),
          place.point().longitude(),
          place.zone());
    }
  }

  public static List<Row> of(AsOf asOf) {
    return asOf.mission().places().places().stream()
        .map(Row::of)
        .sorted(Comparator.comparing(Row::place))
        .toList();
  }
}
