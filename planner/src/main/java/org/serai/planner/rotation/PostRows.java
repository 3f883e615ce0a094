package org.serai.planner.rotation;

/**
 * Prices of posts and what paths load on them; the rows of a post lie one after the other, slot by
 * slot.
 */
final class PostRows {

  final PriceRows cover;
  final PriceRows handover;

  /** Cover units per row. */
  final int[] covered;

  /** Departures per row, at the start of its slot. */
  final int[] departed;

  PostRows(PriceRows cover, PriceRows handover, int[] covered, int[] departed) {
    this.cover = cover;
    this.handover = handover;
    this.covered = covered;
    this.departed = departed;
  }
}
