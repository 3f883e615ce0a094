package org.serai.planner.airlift;

/**
 * One row of an instance file as it stands there. Partner is the id of the drop-off at a pick-up,
 * of the pick-up at a drop-off, and 0 at the depot.
 */
record InstanceStop(int id, double x, double y, int load, Hours hours, int partner, int line) {

  /** When service may begin, and how long it lasts. */
  record Hours(double earliest, double latest, double service) {}

  boolean pickUp() {
    return load > 0;
  }
}
