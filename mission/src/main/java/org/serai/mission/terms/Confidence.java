package org.serai.mission.terms;

/** How sure it is that something happened, and happened there. */
public enum Confidence {
  CONFIRMED,
  LIKELY,
  /** Told by one side, or placed no more exactly than a province. */
  UNCONFIRMED
}
