package org.serai.mission.terms;

/** A point on the earth in degrees, north and east positive. */
public record GeoPoint(double latitude, double longitude) {
  private static final double EARTH_KM = 6_371;

  public GeoPoint {
    Malformed.unless(Math.abs(latitude) <= 90, "latitude", latitude, "-90 to 90 degrees");
    Malformed.unless(Math.abs(longitude) <= 180, "longitude", longitude, "-180 to 180 degrees");
  }

  /** Along the great circle, by the haversine formula on a round earth: good to half a percent. */
  public double kilometresTo(GeoPoint other) {
    double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
    double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double shrink = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
    double half = north * north + shrink * east * east;
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
