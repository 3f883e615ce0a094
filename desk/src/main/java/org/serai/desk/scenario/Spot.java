package org.serai.desk.scenario;

import java.time.ZoneId;
import org.serai.mission.terms.GeoPoint;

/** A place where mission aircraft land, as the generator draws it. */
record Spot(String id, String name, GeoPoint point, String area, ZoneId zone) {
  private static final double EARTH_RADIUS_KM = 6_371;

  /** Great-circle distance in kilometres (haversine). */
  double kilometresTo(Spot other) {
    double phi = Math.toRadians(point.latitude());
    double otherPhi = Math.toRadians(other.point.latitude());
    double a =
        square(Math.sin((otherPhi - phi) / 2))
            + Math.cos(phi)
                * Math.cos(otherPhi)
                * square(Math.sin(Math.toRadians(other.point.longitude() - point.longitude()) / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
  }

  private static double square(double x) {
    return x * x;
  }
}
