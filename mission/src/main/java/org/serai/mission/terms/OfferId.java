package org.serai.mission.terms;

/** Names an offer of seats to the people of one request. */
public record OfferId(String value) implements Comparable<OfferId> {
  public OfferId {
    Code.check("offer", value);
  }

  @Override
  public int compareTo(OfferId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
