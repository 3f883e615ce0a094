package org.serai.planner.rotation;

import java.util.List;

/** A change of place or post at the start of a slot, with the legs that it uses, in order. */
public record Move(int person, int slot, int from, int to, List<Integer> legs) {

  public Move {
    legs = List.copyOf(legs);
  }
}
