package org.serai.mission.ledger;

import org.serai.mission.terms.FlightId;

/**
 * A flight on which somebody counted other heads than the lists name. The difference stands in
 * suspense: above zero are heads without a name, below zero names without a head.
 */
public record UnlistedHeads(FlightId flight, int reported, int listed, int explained) {
  /** What is still to be explained. */
  public int open() {
    return reported - listed - explained;
  }
}
