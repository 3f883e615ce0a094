package org.serai.planner.rotation;

/** A flight leg in one direction: seats per slot, 0 where it is not flown, cancelled or closed. */
public record Leg(PerSlot seats) {

  public Leg {
    Require.allIn(seats, 0, Limits.PEOPLE, "seats of a leg");
  }
}
