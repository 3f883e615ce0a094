package org.serai.planner.rotation;

/**
 * The tree of cases that proves a bound of one {@link Part}: whoever is in a state in a slot, or is
 * not; each case has prices of its own (branch and bound: Land and Doig 1960; its prices: Geoffrion
 * 1974). What holds at every leaf holds.
 */
public sealed interface Branching {

  /**
   * Prices of the part's own rows, in the price units of the certificate's work prices.
   *
   * @param cover worth of a cover unit at the part's k-th post in slot t, at k * slots + t
   * @param handover price of a departure from the part's k-th post at the start of t
   * @param exposure price of a unit of exposure of the part's k-th person
   */
  record Leaf(PerSlot cover, PerSlot handover, PerSlot exposure) implements Branching {}

  /**
   * Two cases that leave none out.
   *
   * @param person who moves alone, with no group
   * @param state the plan's code of where, see {@link State}
   * @param there holds where the person is in this state in the slot
   * @param elsewhere holds where not
   */
  record Fork(int person, int state, int slot, Branching there, Branching elsewhere)
      implements Branching {}
}
