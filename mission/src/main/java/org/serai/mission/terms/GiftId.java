package org.serai.mission.terms;

/** Names a contribution that no other fact counts. */
public record GiftId(String value) implements Comparable<GiftId> {
  public GiftId {
    Code.check("gift", value);
  }

  @Override
  public int compareTo(GiftId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
