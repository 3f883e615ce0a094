package org.serai.planner.rotation;

/**
 * Makes a place dearer for a party, so that it looks round: noise on what it costs (Ropke and
 * Pisinger 2006), in one place and some slots only.
 *
 * @param local a local state of the party; all that it may cover from the hub count as one
 * @param from first slot
 * @param to the slot after the last; none where it is the first
 * @param cost added in each of these slots
 */
record Nudge(int local, int from, int to, double cost) {

  static final Nudge NONE = new Nudge(-1, 0, 0, 0);
}
