package org.serai.planner.rotation;

/** How far a new plan may go from the announced one after an event. */
public enum Replanning {
  /** Only people whose announced plan the event made impossible or unsafe are moved. */
  REPAIR,

  /** These, and people who compete with them for the same posts. */
  POLISH,

  /** Anybody, at the price of broken promises. */
  FREE
}
