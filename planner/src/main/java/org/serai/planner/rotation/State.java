package org.serai.planner.rotation;

/**
 * Where a person is in a slot, as one int: so that a plan of 10,000 people is a small array.
 *
 * <p>{@code q >= 0}: in at post q. {@link #AWAY}: out, resting or on leave. {@link #HUB}: out, at
 * the hub. Below that: at the hub, covering a post from there.
 */
public final class State {

  public static final int AWAY = -1;
  public static final int HUB = -2;
  private static final int REMOTE = -3;

  private State() {}

  /** At the hub, covering the post from there. */
  public static int remote(int post) {
    return REMOTE - post;
  }

  public static boolean isIn(int state) {
    return state >= 0;
  }

  public static boolean isAway(int state) {
    return state == AWAY;
  }

  /** At the hub, whether or not a post is covered from there. */
  public static boolean isAtHub(int state) {
    return state <= HUB;
  }

  public static boolean isRemote(int state) {
    return state <= REMOTE;
  }

  /** The post covered from the hub; only for states where {@link #isRemote} holds. */
  public static int remotePost(int state) {
    return REMOTE - state;
  }

  /** For messages: {@code away}, {@code hub}, {@code hub for post 4}, {@code post 4}. */
  public static String words(int state) {
    return isIn(state)
        ? "post " + state
        : isRemote(state) ? "hub for post " + remotePost(state) : isAway(state) ? "away" : "hub";
  }
}
