package org.serai.mission.terms;

/** Names an agency, fund or programme, for example {@code UNAMA}. */
public record AgencyId(String value) implements Comparable<AgencyId> {
  public AgencyId {
    Code.check("agency", value);
  }

  @Override
  public int compareTo(AgencyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
