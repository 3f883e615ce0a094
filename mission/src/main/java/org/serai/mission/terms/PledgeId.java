package org.serai.mission.terms;

/** Names what a state pledged. */
public record PledgeId(String value) implements Comparable<PledgeId> {
  public PledgeId {
    Code.check("pledge", value);
  }

  @Override
  public int compareTo(PledgeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
