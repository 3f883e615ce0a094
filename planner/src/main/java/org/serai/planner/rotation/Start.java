package org.serai.planner.rotation;

/**
 * Where a person is just before slot 0.
 *
 * @param state a {@link State} code
 * @param served slots of the present stay already served; 0 unless in at a post
 * @param restOwed slots of rest still owed; 0 when in at a post
 */
public record Start(int state, int served, int restOwed) {

  public Start {
    Require.in(served, State.isIn(state) ? 1 : 0, Limits.STAY, "slots served before slot 0");
    Require.in(restOwed, 0, Limits.REST, "slots of rest owed before slot 0");
    if (State.isIn(state) ? restOwed > 0 : served > 0) {
      throw new IllegalArgumentException(
          "A person at %s has served %d slots and is owed %d of rest; one of them must be 0."
              .formatted(State.words(state), served, restOwed));
    }
  }

  public static Start away() {
    return new Start(State.AWAY, 0, 0);
  }

  public static Start hub() {
    return new Start(State.HUB, 0, 0);
  }

  public static Start in(int post, int served) {
    return new Start(post, served, 0);
  }

  public static Start resting(int restOwed) {
    return new Start(State.AWAY, 0, restOwed);
  }
}
