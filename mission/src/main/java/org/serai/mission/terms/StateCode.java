package org.serai.mission.terms;

/** A state, by the three letters of ISO 3166-1, as a passport shows it: {@code KAZ}. */
public record StateCode(String value) implements Comparable<StateCode> {
  public StateCode {
    boolean three = value.length() == 3 && value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    Malformed.unless(three, "state", value, "three capital letters of ISO 3166-1, such as KAZ");
  }

  @Override
  public int compareTo(StateCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
