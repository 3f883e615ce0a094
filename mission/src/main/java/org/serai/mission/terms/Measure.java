package org.serai.mission.terms;

/** What a signed decision orders. */
public enum Measure {
  /** Work from home, or an office closed. */
  ALTERNATE_WORK_MODALITY,
  /** To another place inside the country. */
  RELOCATION,
  /** Out of the country. */
  EVACUATION,
  /** Back to the duty station. */
  RETURN,
  /** A rotation plan is put in force. */
  ROTATION
}
