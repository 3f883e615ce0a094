package org.serai.mission.terms;

/** Names one round of talks. */
public record RoundId(String value) implements Comparable<RoundId> {
  public RoundId {
    Code.check("round", value);
  }

  @Override
  public int compareTo(RoundId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
