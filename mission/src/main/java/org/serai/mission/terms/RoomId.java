package org.serai.mission.terms;

/** Names a room; unique in the mission, whatever premises it is in. */
public record RoomId(String value) implements Comparable<RoomId> {
  public RoomId {
    Code.check("room", value);
  }

  @Override
  public int compareTo(RoomId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
