package org.serai.mission.terms;

import java.util.List;

/** Where a zone is: a ring of corners, or so many kilometres around a place. */
public sealed interface Outline {

  /** A ring of corners in their order; the last is joined to the first. */
  record Ring(List<GeoPoint> corners) implements Outline {
    /** A line of contact is drawn with some hundred corners. */
    private static final int MOST_CORNERS = 2_000;

    public Ring {
      corners = List.copyOf(corners);
      int many = corners.size();
      Malformed.unless(
          many >= 3 && many <= MOST_CORNERS, "corners", many, "3 to " + MOST_CORNERS + " corners");
      double west = corners.stream().mapToDouble(GeoPoint::longitude).min().orElse(0);
      double east = corners.stream().mapToDouble(GeoPoint::longitude).max().orElse(0);
      Malformed.unless(
          east - west <= 180, "corners", west + " to " + east, "a ring that spans 180 degrees");
    }
  }

  /** Around a place; its point is kept, so that nobody has to ask the map again. */
  record Around(PlaceId place, GeoPoint centre, int kilometres) implements Outline {
    /** A larger circle is no zone but a country. */
    private static final int WIDEST = 500;

    public Around {
      boolean good = kilometres >= 1 && kilometres <= WIDEST;
      Malformed.unless(good, "kilometres", kilometres, "1 to " + WIDEST);
    }
  }
}
