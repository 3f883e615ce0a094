package org.serai.mission.terms;

/** Names an incident, as its source numbers it. */
public record IncidentId(String value) implements Comparable<IncidentId> {
  public IncidentId {
    Code.check("incident", value);
  }

  @Override
  public int compareTo(IncidentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
