package org.serai.mission.terms;

/** Names a mission; its entries are numbered on their own. */
public record MissionId(String value) implements Comparable<MissionId> {
  public MissionId {
    Code.check("mission", value);
  }

  @Override
  public int compareTo(MissionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
