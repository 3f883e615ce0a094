package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** One whole number per slot, never changed once made. */
public final class PerSlot {

  private final int[] values;

  private PerSlot(int[] values) {
    this.values = values;
  }

  public static PerSlot of(int... values) {
    return new PerSlot(values.clone());
  }

  /** The same value in every slot. */
  public static PerSlot always(int value, int slots) {
    int[] values = new int[slots];
    Arrays.fill(values, value);
    return new PerSlot(values);
  }

  public static PerSlot generate(int slots, IntUnaryOperator valueOfSlot) {
    int[] values = new int[slots];
    Arrays.setAll(values, valueOfSlot);
    return new PerSlot(values);
  }

  /** No slot at all: stands for "nothing given". */
  public static PerSlot none() {
    return new PerSlot(new int[0]);
  }

  public int at(int slot) {
    return values[slot];
  }

  public int length() {
    return values.length;
  }

  public boolean isEmpty() {
    return values.length == 0;
  }

  /** A copy with one slot changed. */
  public PerSlot with(int slot, int value) {
    int[] copy = values.clone();
    copy[slot] = value;
    return new PerSlot(copy);
  }

  public int[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PerSlot that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
