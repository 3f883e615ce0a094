package org.serai.mission.terms;

/** Names what parties to talks agreed. */
public record AccordId(String value) implements Comparable<AccordId> {
  public AccordId {
    Code.check("accord", value);
  }

  @Override
  public int compareTo(AccordId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
