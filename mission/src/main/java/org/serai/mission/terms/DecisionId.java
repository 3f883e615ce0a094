package org.serai.mission.terms;

/** Names a decision that somebody signed. */
public record DecisionId(String value) implements Comparable<DecisionId> {
  public DecisionId {
    Code.check("decision", value);
  }

  @Override
  public int compareTo(DecisionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
