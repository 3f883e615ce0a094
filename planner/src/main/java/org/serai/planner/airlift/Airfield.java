package org.serai.planner.airlift;

import java.util.List;

/**
 * A place where aircraft land. Times are minutes since the start of the plan. Outside its hours
 * nothing lands or takes off; in each clock hour there are so many landings and take-offs. Nothing
 * takes off for another airfield while the route there is closed.
 */
public record Airfield(
    String name,
    double latitude,
    double longitude,
    List<Hours> hours,
    int movementsPerHour,
    List<Closed> closed) {
  /** More than any airfield of the field handles in an hour. */
  public static final int NO_SLOT_LIMIT = 1_000;

  /** Earth's mean radius in km. */
  private static final double RADIUS = 6371;

  /** Open from minute {@code from} to minute {@code until}, both included. */
  public record Hours(int from, int until, boolean militaryOnly) {
    public Hours {
      if (from < 0 || until < from) {
        throw new IllegalArgumentException(
            "Hours from minute "
                + from
                + " until "
                + until
                + "; they must not end before they"
                + " begin.");
      }
    }
  }

  /**
   * Nothing takes off for airfield {@code to} from minute {@code from} to {@code until}, or nothing
   * but military aircraft.
   */
  public record Closed(int to, int from, int until, boolean militaryOnly) {
    public Closed {
      if (to < 0 || from < 0 || until < from) {
        throw new IllegalArgumentException(
            "A route to airfield " + to + " closed from minute " + from + " until " + until + ".");
      }
    }

    boolean bars(int destination, int minute, boolean military) {
      return to == destination && from <= minute && minute <= until && !(militaryOnly && military);
    }
  }

  public Airfield {
    hours = List.copyOf(hours);
    closed = List.copyOf(closed);
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException(
          name + " lies at " + latitude + ", " + longitude + "; that is not on the globe.");
    }
    if (movementsPerHour < 1 || movementsPerHour > NO_SLOT_LIMIT) {
      throw new IllegalArgumentException(
          name + " takes " + movementsPerHour + " movements an hour; give 1 to " + NO_SLOT_LIMIT);
    }
    for (int later = 1; later < hours.size(); later++) {
      if (hours.get(later).from() <= hours.get(later - 1).until()) {
        throw new IllegalArgumentException(
            name + ": its hours must follow each other without overlap.");
      }
    }
  }

  /** Whether military aircraft alone may use it at some time. */
  boolean hasMilitaryHours() {
    return hours.stream().anyMatch(Hours::militaryOnly);
  }

  /** An airfield from which every route is open. */
  public Airfield(
      String name, double latitude, double longitude, List<Hours> hours, int movementsPerHour) {
    this(name, latitude, longitude, hours, movementsPerHour, List.of());
  }

  /** Great-circle distance in km (haversine formula). */
  public double kmTo(Airfield other) {
    double north = Math.toRadians(other.latitude - latitude) / 2;
    double east = Math.toRadians(other.longitude - longitude) / 2;
    double near = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
    double chord = Math.pow(Math.sin(north), 2) + near * Math.pow(Math.sin(east), 2);
    return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, chord)));
  }
}
