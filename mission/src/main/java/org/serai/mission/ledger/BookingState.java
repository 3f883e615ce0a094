package org.serai.mission.ledger;

/** How far a movement that was asked for has come. */
public enum BookingState {
  /** Asked for. */
  PENDING,
  /** At the counter. */
  CHECKED_IN,
  /** Aboard: the movement is posted. */
  BOARDED,
  /** On the ground at the other end. */
  ARRIVED,
  /** Given up, not come, taken off. */
  VOIDED;

  /** Whether the movement still takes a seat. */
  public boolean holdsASeat() {
    return this != VOIDED;
  }

  /** Whether the movement is still ahead. */
  public boolean ahead() {
    return this == PENDING || this == CHECKED_IN;
  }
}
