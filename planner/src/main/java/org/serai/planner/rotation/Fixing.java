package org.serai.planner.rotation;

import java.util.Arrays;

/** A party is in a local state in a slot, or is anywhere but there. */
record Fixing(int local, int slot, boolean there) {

  private static final Fixing[] NONE = {};

  static Fixing[][] none(int parties) {
    Fixing[][] all = new Fixing[parties][];
    Arrays.fill(all, NONE);
    return all;
  }

  /** A copy with one more fixing of the k-th party. */
  static Fixing[][] with(Fixing[][] all, int k, Fixing more) {
    Fixing[][] copy = all.clone();
    copy[k] = Arrays.copyOf(all[k], all[k].length + 1);
    copy[k][all[k].length] = more;
    return copy;
  }

  boolean forbids(int other) {
    return (other == local) != there;
  }
}
