package org.serai.mission.peace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.Outline;

/**
 * Which zones a point lies in, by a grid of cells: a point is compared only with zones whose box
 * touches its cell.
 */
public final class ZoneIndex {
  /** Cells of a quarter degree, some 25 km: a zone covers few, and a cell few zones. */
  private static final int CELLS_PER_DEGREE = 4;

  private static final double KM_PER_DEGREE = 111;

  /** Rows of cells around the earth; a cell's number is its row times this, plus its column. */
  private static final int CELLS_AROUND = 360 * CELLS_PER_DEGREE;

  private final Map<Integer, List<Sited>> cells = new HashMap<>();

  /** A zone with its ring taken apart once. */
  private record Sited(Zone zone, List<Ring> ring) {
    boolean contains(GeoPoint point) {
      return ring.isEmpty() ? zone.contains(point) : ring.getFirst().contains(point);
    }
  }

  public ZoneIndex(Collection<Zone> zones) {
    zones.stream().sorted(Comparator.comparing(Zone::id)).forEach(this::add);
  }

  private void add(Zone zone) {
    switch (zone.outline()) {
      case Outline.Ring(List<GeoPoint> corners) -> {
        double south = corners.stream().mapToDouble(GeoPoint::latitude).min().orElseThrow();
        double north = corners.stream().mapToDouble(GeoPoint::latitude).max().orElseThrow();
        double west = corners.stream().mapToDouble(GeoPoint::longitude).min().orElseThrow();
        double east = corners.stream().mapToDouble(GeoPoint::longitude).max().orElseThrow();
        add(new Sited(zone, List.of(new Ring(corners))), south, north, west, east);
      }
      case Outline.Around(_, GeoPoint centre, int kilometres) -> {
        double high = kilometres / KM_PER_DEGREE;
        // Meridians meet at the poles: there a circle may touch every column.
        double farthest = Math.abs(centre.latitude()) + high;
        double wide =
            farthest >= 89 ? 180 : Math.min(180, high / Math.cos(Math.toRadians(farthest)));
        add(
            new Sited(zone, List.of()),
            centre.latitude() - high,
            centre.latitude() + high,
            centre.longitude() - wide,
            centre.longitude() + wide);
      }
    }
  }

  private void add(Sited sited, double south, double north, double west, double east) {
    for (int row = cell(south); row <= cell(north); row++) {
      // Once around at most, or a zone would stand twice in a cell.
      int last = Math.min(cell(east), cell(west) + CELLS_AROUND - 1);
      for (int column = cell(west); column <= last; column++) {
        // Columns beyond the date line are those on the other side.
        int wrapped = Math.floorMod(column, CELLS_AROUND);
        cells.computeIfAbsent(row * CELLS_AROUND + wrapped, _ -> new ArrayList<>(2)).add(sited);
      }
    }
  }

  private static int cell(double degrees) {
    return (int) Math.floor(degrees * CELLS_PER_DEGREE);
  }

  /** The zones around a point, by id. */
  public List<Zone> at(GeoPoint point) {
    int column = Math.floorMod(cell(point.longitude()), CELLS_AROUND);
    List<Sited> near =
        cells.getOrDefault(cell(point.latitude()) * CELLS_AROUND + column, List.of());
    List<Zone> zones = new ArrayList<>(1);
    for (Sited sited : near) {
      if (sited.contains(point)) {
        zones.add(sited.zone());
      }
    }
    return zones;
  }
}
