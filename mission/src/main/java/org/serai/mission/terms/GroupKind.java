package org.serai.mission.terms;

/** Why people travel together. */
public enum GroupKind {
  FAMILY,
  /** Part of a contingent. */
  LIFT,
  TEAM
}
