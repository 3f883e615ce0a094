package org.serai.mission.terms;

/** Names a request for assistance. */
public record RequestId(String value) implements Comparable<RequestId> {
  public RequestId {
    Code.check("request", value);
  }

  @Override
  public int compareTo(RequestId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
