package org.serai.mission.peace;

import java.util.List;
import org.serai.mission.terms.GeoPoint;

/**
 * A ring of corners on a flat map: good where a ring is small against the earth. A ring that
 * crosses the date line is refused where it is told.
 */
final class Ring {
  private final double[] north;
  private final double[] east;

  Ring(List<GeoPoint> corners) {
    this.north = corners.stream().mapToDouble(GeoPoint::latitude).toArray();
    this.east = corners.stream().mapToDouble(GeoPoint::longitude).toArray();
  }

  /** Counts the sides that a ray to the east crosses (Shimrat 1962): inside, they are odd. */
  boolean contains(GeoPoint point) {
    double y = point.latitude();
    double x = point.longitude();
    boolean inside = false;
    for (int i = 0, j = north.length - 1; i < north.length; j = i++) {
      boolean spans = (north[i] > y) != (north[j] > y);
      if (spans && x < (east[j] - east[i]) * (y - north[i]) / (north[j] - north[i]) + east[i]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
