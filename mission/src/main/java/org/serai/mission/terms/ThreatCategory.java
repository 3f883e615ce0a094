package org.serai.mission.terms;

/** The five kinds of threat that the Security Level System weighs. */
public enum ThreatCategory {
  ARMED_CONFLICT,
  TERRORISM,
  CRIME,
  CIVIL_UNREST,
  HAZARDS
}
