package org.serai.planner.rotation;

/**
 * The largest problem that is accepted. Products of these stay far below 2^63, so that no sum of
 * the objective can overflow; anything larger is taken for a mistake in the input.
 */
public final class Limits {

  /** An organisation of a hundred missions still has fewer field staff than this. */
  public static final int PEOPLE = 200_000;

  /** Codes of states and path tables are sized by these. */
  public static final int STATIONS = 1_000;

  public static final int POSTS = 20_000;
  public static final int LEGS = 5_000;
  public static final int AGENCIES = 1_000;

  /** A year of daily flights. */
  public static final int SLOTS = 400;

  /** Longer stays or rests than a year of weekly flights are not rotation. */
  public static final int STAY = 120;

  public static final int REST = 60;

  /** Every further post widens the path table of the person. */
  public static final int POSTS_PER_PERSON = 24;

  public static final int WISHES = 400;

  /** A company of a contingent. */
  public static final int GROUP = 250;

  public static final int EXPOSURE = 1_000;
  public static final int BURDEN = 1_000_000;

  /** Largest single weight of the policy. */
  public static final int WEIGHT = 1_000_000;

  private Limits() {}
}
