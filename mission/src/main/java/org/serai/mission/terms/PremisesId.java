package org.serai.mission.terms;

/** Names premises: a hotel, a guest house, an office. */
public record PremisesId(String value) implements Comparable<PremisesId> {
  public PremisesId {
    Code.check("premises", value);
  }

  @Override
  public int compareTo(PremisesId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
