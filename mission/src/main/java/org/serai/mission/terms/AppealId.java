package org.serai.mission.terms;

/** Names an appeal to a host. */
public record AppealId(String value) implements Comparable<AppealId> {
  public AppealId {
    Code.check("appeal", value);
  }

  @Override
  public int compareTo(AppealId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
