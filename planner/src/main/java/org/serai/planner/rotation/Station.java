package org.serai.planner.rotation;

import java.util.List;

/**
 * A duty station over the slots.
 *
 * @param ceiling people who may be there, per slot
 * @param admitted lowest criticality that may be there, per slot: 4 admits every post, 1 only
 *     criticality 1, 0 none
 * @param exposure burden of one slot there (for example the security level), per slot
 * @param wayIn legs from the hub to here, in order; empty where no seat is needed (by road)
 * @param wayOut legs from here to the hub, in order
 */
public record Station(
    PerSlot ceiling,
    PerSlot admitted,
    PerSlot exposure,
    List<Integer> wayIn,
    List<Integer> wayOut) {

  public Station {
    wayIn = List.copyOf(wayIn);
    wayOut = List.copyOf(wayOut);
    Require.allIn(ceiling, 0, Limits.PEOPLE, "ceiling");
    Require.allIn(admitted, 0, 4, "lowest criticality admitted");
    Require.allIn(exposure, 0, Limits.EXPOSURE, "exposure");
  }
}
