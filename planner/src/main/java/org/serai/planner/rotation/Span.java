package org.serai.planner.rotation;

/** A run of slots, both ends included. */
public record Span(int first, int last) {

  public Span {
    Require.in(first, 0, last, "first slot of a span that ends in slot " + last);
  }

  public boolean holds(int slot) {
    return first <= slot && slot <= last;
  }
}
