package org.serai.mission.terms;

/** Names a flight of one day, for example {@code UN-204/2021-08-22}. */
public record FlightId(String value) implements Comparable<FlightId> {
  public FlightId {
    Code.check("flight", value);
  }

  @Override
  public int compareTo(FlightId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
