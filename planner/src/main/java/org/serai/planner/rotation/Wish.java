package org.serai.planner.rotation;

/**
 * A person would like to be at a place through a run of slots.
 *
 * @param place {@link #AWAY}, {@link #HUB} or a station's number
 * @param weight cost per slot in which it is not so, in the policy's units
 */
public record Wish(int place, Span span, int weight) {

  public static final int AWAY = State.AWAY;
  public static final int HUB = State.HUB;

  public Wish {
    Require.in(place, HUB, Limits.STATIONS - 1, "place of a wish (-2 hub, -1 away, or a station)");
    Require.in(weight, 0, Limits.WEIGHT, "weight of a wish");
  }
}
