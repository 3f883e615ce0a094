package org.serai.planner.rehearsal;

/**
 * Something that goes wrong in a slot of a future and does not in the plan.
 *
 * @param row a station; for a gap a post
 * @param count people; for a gap 1
 */
public record Failure(Kind kind, int row, int slot, int count) {

  /** What can go wrong. */
  public enum Kind {
    /** Somebody above a ceiling, at a post that the level does not admit, or without papers. */
    UNSAFE,
    /** Somebody is ill in the field and waits for a seat. */
    ILL,
    /** A post of criticality 1 stands below its minimum. */
    GAP
  }
}
