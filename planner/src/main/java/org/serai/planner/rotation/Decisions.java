package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;

/** What is decided of one person on the way from the root of a tree of cases to a leaf. */
record Decisions(List<Decision> all) {

  static final Decisions NONE = new Decisions(List.of());

  Decisions {
    all = List.copyOf(all);
  }

  /** In the slot the person is in the state, or is anywhere but there. */
  record Decision(int slot, int state, boolean there) {

    boolean allows(int t, int other) {
      return t != slot || (state == other) == there;
    }
  }

  Decisions and(Decision decision) {
    List<Decision> more = new ArrayList<>(all);
    more.add(decision);
    return new Decisions(more);
  }

  boolean allow(int slot, int state) {
    return all.stream().allMatch(decision -> decision.allows(slot, state));
  }
}
