package org.serai.mission.terms;

/** How old somebody is, as exactly as help needs to know it; a day of birth would identify. */
public enum AgeBand {
  /** Below 2 years. */
  INFANT,
  /** 2 to 11 years. */
  CHILD,
  /** 12 to 17 years. */
  YOUTH,
  /** 18 to 64 years. */
  ADULT,
  /** 65 years and more. */
  OLDER;

  /** Below 18: travels with an escort only. */
  public boolean minor() {
    return this == INFANT || this == CHILD || this == YOUTH;
  }
}
