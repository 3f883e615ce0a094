package org.serai.mission.terms;

/** With what a round of talks ended. */
public enum RoundOutcome {
  ACCORD,
  JOINT_STATEMENT,
  ADJOURNED,
  NO_RESULT
}
