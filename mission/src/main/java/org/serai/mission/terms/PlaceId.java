package org.serai.mission.terms;

/** Names a place: a country, an area, a duty station, an airfield, the hub. */
public record PlaceId(String value) implements Comparable<PlaceId> {
  public PlaceId {
    Code.check("place", value);
  }

  @Override
  public int compareTo(PlaceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
