package org.serai.mission.terms;

/** Names people who travel together: a family, a lift of a contingent. */
public record GroupId(String value) implements Comparable<GroupId> {
  public GroupId {
    Code.check("group", value);
  }

  @Override
  public int compareTo(GroupId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
