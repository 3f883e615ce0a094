package org.serai.planner.rehearsal;

/** Something that a future holds; numbers are those of the problem. */
public sealed interface Happening {

  /** The slot in which it becomes known, and from which it holds. */
  int slot();

  /** Fewer posts are admitted at the station, by so many steps of criticality. */
  record LevelShock(int station, int slot, int slots, int steps) implements Happening {}

  /** The leg is not flown in the slot. */
  record Cancelled(int leg, int slot) implements Happening {}

  /** No leg from or to the station is flown. */
  record Closed(int station, int slot, int slots) implements Happening {}

  /** The person, with his or her group, stays where he or she was. */
  record NoShow(int person, int slot) implements Happening {}

  record Ill(int person, int slot, int slots) implements Happening {}
}
