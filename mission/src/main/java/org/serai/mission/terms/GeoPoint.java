package org.serai.mission.terms;

/** A point on the earth in degrees, north and east positive. */
public record GeoPoint(double latitude, double longitude) {
  public GeoPoint {
    Malformed.unless(Math.abs(latitude) <= 90, "latitude", latitude, "-90 to 90 degrees");
    Malformed.unless(Math.abs(longitude) <= 180, "longitude", longitude, "-180 to 180 degrees");
  }
}
