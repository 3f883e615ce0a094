package org.serai.mission.terms;

/** Who may use an airfield now. */
public enum AirfieldState {
  OPEN,
  MILITARY_ONLY,
  CLOSED,
  UNKNOWN;

  /** Whether a flight may use the airfield, or the route; military is one of armed forces. */
  public boolean usableBy(boolean military) {
    return switch (this) {
      case OPEN -> true;
      case MILITARY_ONLY -> military;
      case CLOSED, UNKNOWN -> false;
    };
  }
}
