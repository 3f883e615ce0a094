package org.serai.planner.airlift;

/**
 * People who wait at one airfield for another. They take off within the pick-up window, land within
 * the drop-off window, and ride no longer than {@code longestRide} minutes. Priority 1 goes first.
 * Requests of one group fly together or not at all; an empty group is none.
 */
public record AirRequest(
    String name, Trip trip, Party party, int priority, int longestRide, String group) {
  /** Lexicographic weights stay exact in a double up to here. */
  private static final int LOWEST_PRIORITY = 5;

  /** From which airfield to which, and when. Minutes since the start of the plan. */
  public record Trip(int from, int to, Window takeOff, Window landing) {
    public Trip {
      if (from == to) {
        throw new IllegalArgumentException("A trip from airfield " + from + " to itself.");
      }
    }
  }

  public record Window(int earliest, int latest) {
    public Window {
      if (earliest < 0 || latest < earliest) {
        throw new IllegalArgumentException(
            "A window from minute " + earliest + " until " + latest + ".");
      }
    }
  }

  public record Party(int seats, int kg) {
    public Party {
      if (seats < 1 || kg < 0) {
        throw new IllegalArgumentException("A party of " + seats + " seats and " + kg + " kg.");
      }
    }
  }

  public AirRequest {
    if (priority < 1 || priority > LOWEST_PRIORITY || longestRide < 1) {
      throw new IllegalArgumentException(
          name
              + ": priority "
              + priority
              + " (1 to "
              + LOWEST_PRIORITY
              + "), longest ride "
              + longestRide
              + " minutes (1 or more).");
    }
  }
}
