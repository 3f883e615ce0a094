package org.serai.mission.terms;

/** How far a task is. */
public enum TaskState {
  OPEN,
  IN_HAND,
  DONE,
  /** Not needed, by the word of its owner. */
  WAIVED;

  /** Whether somebody still has to do something. */
  public boolean unfinished() {
    return this == OPEN || this == IN_HAND;
  }
}
