package org.serai.planner.rotation;

/** Checks of values at the door, with messages that show the value and what would be right. */
final class Require {

  private Require() {}

  static void in(int value, int low, int high, String what) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          "The %s is %d; it must be between %d and %d.".formatted(what, value, low, high));
    }
  }

  static void allIn(PerSlot values, int low, int high, String what) {
    for (int slot = 0; slot < values.length(); slot++) {
      in(values.at(slot), low, high, what + " in slot " + slot);
    }
  }

  static void slots(PerSlot values, int slots, String what) {
    if (values.length() != slots) {
      throw new IllegalArgumentException(
          "The %s has %d slots; the problem has %d.".formatted(what, values.length(), slots));
    }
  }
}
