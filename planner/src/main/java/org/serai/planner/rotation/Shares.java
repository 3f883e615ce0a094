package org.serai.planner.rotation;

/**
 * How often late steps of an ascent had each party in each state and slot: close to a solution of
 * the relaxation (the ergodic average of Larsson, Patriksson and Stroemberg 1999).
 */
final class Shares {

  private final int slots;

  /** Where a party's states begin; its lowest local state first. */
  private final int[] from;

  private final int[] lowest;
  private final int[] counts;
  private int steps;

  Shares(Model model, Tied part) {
    slots = model.slots;
    int parties = part.parties.length;
    from = new int[parties + 1];
    lowest = new int[parties];
    for (int k = 0; k < parties; k++) {
      Party party = model.parties[part.parties[k]];
      lowest[k] = lowest(party);
      from[k + 1] = from[k] + (party.assignments() - lowest[k]) * slots;
    }
    counts = new int[from[parties]];
  }

  /** Local states run from here up to the assignments. */
  static int lowest(Party party) {
    return -2 - party.remote.length;
  }

  void step() {
    steps++;
  }

  void count(int k, short[] path) {
    for (int t = 0; t < slots; t++) {
      counts[from[k] + (path[t] - lowest[k]) * slots + t]++;
    }
  }

  /** Between 0 and 1. */
  double of(int k, int local, int slot) {
    return (double) counts[from[k] + (local - lowest[k]) * slots + slot] / Math.max(1, steps);
  }
}
