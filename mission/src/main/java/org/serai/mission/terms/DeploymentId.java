package org.serai.mission.terms;

/** Names the time that a unit serves at a station, from its lifts to its relief. */
public record DeploymentId(String value) implements Comparable<DeploymentId> {
  public DeploymentId {
    Code.check("deployment", value);
  }

  @Override
  public int compareTo(DeploymentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
