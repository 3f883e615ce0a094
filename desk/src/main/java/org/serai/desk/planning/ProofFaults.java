package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.List;

/** Everything that is found wrong while a proof is read. */
final class ProofFaults {
  private final int slots;
  private final List<Objection> all = new ArrayList<>();

  /**
   * @param slots as many as the plan has
   */
  ProofFaults(int slots) {
    this.slots = slots;
  }

  List<Objection> all() {
    return all;
  }

  void add(Objection objection) {
    all.add(objection);
  }

  void add(Objection.Part part, int row, String field, String value, String wanted) {
    all.add(new Objection(part, row, field, value, wanted));
  }

  /** Whether there is such a run of slots. */
  boolean run(Objection.Part part, int row, int first, int last) {
    if (!slot(part, row, "first_slot", first)) {
      return false;
    }
    if (last < first || last >= slots) {
      add(part, row, "last_slot", "" + last, first + " to " + (slots - 1));
      return false;
    }
    return true;
  }

  /** Whether there is such a slot. */
  boolean slot(Objection.Part part, int row, String field, int slot) {
    boolean there = slot >= 0 && slot < slots;
    if (!there) {
      add(part, row, field, "" + slot, "0 to " + (slots - 1));
    }
    return there;
  }
}
