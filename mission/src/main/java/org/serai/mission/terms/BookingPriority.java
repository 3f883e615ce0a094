package org.serai.mission.terms;

/** Who goes first when seats are few, the most urgent first. */
public enum BookingPriority {
  /** Medical evacuation: no lead time, no quota. */
  MEDICAL,
  /** Moved for safety by a decision: no lead time. */
  SECURITY,
  /** Duty travel. */
  OFFICIAL,
  /** Rest, leave, and everything else that can wait. */
  LEAVE;

  /** Whether the seats of an agency and the lead time bind. */
  public boolean waits() {
    return this == OFFICIAL || this == LEAVE;
  }
}
