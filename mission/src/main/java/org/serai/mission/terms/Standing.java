package org.serai.mission.terms;

/** What a report claims: that something is asked for, or that it has happened. */
public enum Standing {
  /** A wish to act: a rule may refuse it, and then it is not recorded. */
  ASKED,
  /** An observation: no rule can undo it, a rule can only say what is amiss. */
  HAPPENED
}
