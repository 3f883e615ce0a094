package org.serai.mission.terms;

/** Names a zone that an accord creates. */
public record AgreedZoneId(String value) implements Comparable<AgreedZoneId> {
  public AgreedZoneId {
    Code.check("zone", value);
  }

  @Override
  public int compareTo(AgreedZoneId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
