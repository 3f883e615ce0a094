package org.serai.mission.terms;

/** Why somebody cannot be on duty. */
public enum AbsenceKind {
  LEAVE,
  ILLNESS,
  TRAINING,
  DUTY_TRAVEL
}
