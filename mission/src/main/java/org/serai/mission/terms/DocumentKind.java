package org.serai.mission.terms;

/** Papers and certificates that gate a movement. */
public enum DocumentKind {
  /** United Nations laissez-passer. */
  LAISSEZ_PASSER,
  /** National passport. */
  PASSPORT,
  /** Visa. */
  VISA,
  /** Safe and secure approaches in field environments, a course with a certificate. */
  SSAFE,
  /** Basic security course. */
  BSAFE,
  MEDICAL_CLEARANCE,
  SECURITY_CLEARANCE
}
