package org.serai.planner.rotation;

/**
 * Exposure of a person, in the units of {@link Station#exposure}.
 *
 * @param past what was borne before slot 0
 * @param fairShare what past and planned exposure together should not exceed
 */
public record Burden(int past, int fairShare) {

  public Burden {
    Require.in(past, 0, Limits.BURDEN, "past exposure");
    Require.in(fairShare, 0, Limits.BURDEN, "fair share of exposure");
  }

  /** No share given: exposure of this person is never unfair. */
  public static Burden unlimited() {
    return new Burden(0, Limits.BURDEN);
  }
}
