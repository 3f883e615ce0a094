package org.serai.mission.terms;

/** On what the status of people with a host rests. */
public enum LegalBasis {
  OFFICIAL("1946 Convention, art. V s.18"),
  EXPERT_ON_MISSION("1946 Convention, art. VI s.22"),
  CONTRACTOR("host agreement, contractors"),
  DEPENDANT("1946 Convention, art. V s.18, with the official"),
  THIRD_COUNTRY_NATIONAL("visa or transit permit of the host"),
  HOST_NATIONAL("citizenship of the host");

  private final String reference;

  LegalBasis(String reference) {
    this.reference = reference;
  }

  /** Where it is written. */
  public String reference() {
    return reference;
  }
}
