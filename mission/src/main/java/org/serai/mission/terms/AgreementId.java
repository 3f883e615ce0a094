package org.serai.mission.terms;

/** Names an agreement with a host. */
public record AgreementId(String value) implements Comparable<AgreementId> {
  public AgreementId {
    Code.check("agreement", value);
  }

  @Override
  public int compareTo(AgreementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
