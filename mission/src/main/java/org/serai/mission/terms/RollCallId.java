package org.serai.mission.terms;

/** Names one roll-call of some areas. */
public record RollCallId(String value) implements Comparable<RollCallId> {
  public RollCallId {
    Code.check("roll-call", value);
  }

  @Override
  public int compareTo(RollCallId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
