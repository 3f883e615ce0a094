package org.serai.mission.terms;

/** Who may use an airfield now. */
public enum AirfieldState {
  OPEN,
  MILITARY_ONLY,
  CLOSED,
  UNKNOWN;

  /** Whether a mission's flight may use the airfield. */
  public boolean usable() {
    return this == OPEN;
  }
}
