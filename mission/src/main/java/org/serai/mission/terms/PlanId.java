package org.serai.mission.terms;

/** Names a rotation plan. */
public record PlanId(String value) implements Comparable<PlanId> {
  public PlanId {
    Code.check("plan", value);
  }

  @Override
  public int compareTo(PlanId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
