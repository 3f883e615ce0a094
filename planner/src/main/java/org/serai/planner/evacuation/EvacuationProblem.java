package org.serai.planner.evacuation;

import java.util.List;

/**
 * People who wait at places, legs that carry so many per period, and a last period. A leg that
 * departs in period t arrives in period t + travel. Lower class numbers go first.
 */
public record EvacuationProblem(
    List<Place> places, List<Leg> legs, List<Waiting> waiting, int periods) {

  /** Places times periods; beyond this the expanded network would not fit the memory of a desk. */
  private static final long MOST_NODES = 5_000_000;

  /** People in all; far above any evacuation, and sums stay within an int. */
  private static final long MOST_PEOPLE = 1_000_000_000;

  /** Where people wait or are safe; {@code holds} people may stay there from period to period. */
  public record Place(String name, boolean safe, int holds) {
    public static final int NO_LIMIT = Integer.MAX_VALUE / 4;

    public Place {
      if (name.isBlank() || holds < 0) {
        throw new IllegalArgumentException(
            "A place needs a name and room for 0 people or more; given \"" + name + "\", " + holds);
      }
    }

    public static Place shelter(String name) {
      return new Place(name, true, NO_LIMIT);
    }

    public static Place station(String name) {
      return new Place(name, false, NO_LIMIT);
    }
  }

  /** From period {@code from} until before period {@code until}, so many people per period. */
  public record Opening(int from, int until, int people) {
    public Opening {
      if (from < 0 || until <= from || people < 0) {
        throw new IllegalArgumentException(
            "An opening from "
                + from
                + " until "
                + until
                + " for "
                + people
                + " people; it must last a period or more and take 0 people or more.");
      }
    }
  }

  /** A road, a gate or a flight route; closed outside its openings, which must not overlap. */
  public record Leg(String name, int from, int to, int travel, List<Opening> openings) {
    public Leg {
      openings = List.copyOf(openings);
      if (name.isBlank() || travel < 0) {
        throw new IllegalArgumentException(
            "Leg \"" + name + "\" needs a name and a travel of 0 periods or more, not " + travel);
      }
      for (int later = 1; later < openings.size(); later++) {
        if (openings.get(later).from() < openings.get(later - 1).until()) {
          throw new IllegalArgumentException(
              "Leg \""
                  + name
                  + "\": an opening from "
                  + openings.get(later).from()
                  + " begins before the one before it ends.");
        }
      }
    }
  }

  /** People of one class at one place who can set out from period {@code ready} on. */
  public record Waiting(int place, int priority, int people, int ready) {
    public Waiting {
      if (priority < 1 || people < 0 || ready < 0) {
        throw new IllegalArgumentException(
            "Class "
                + priority
                + ", "
                + people
                + " people, ready in period "
                + ready
                + ": classes count from 1, the others from 0.");
      }
    }
  }

  public EvacuationProblem {
    places = List.copyOf(places);
    legs = List.copyOf(legs);
    waiting = List.copyOf(waiting);
    if (periods < 1 || (long) places.size() * periods > MOST_NODES) {
      throw new IllegalArgumentException(
          places.size()
              + " places over "
              + periods
              + " periods; at most "
              + MOST_NODES
              + " together. Maybe take longer periods.");
    }
    int count = places.size();
    legs.forEach(leg -> known(count, leg.from(), leg.to()));
    waiting.forEach(group -> known(count, group.place(), group.place()));
    long people = waiting.stream().mapToLong(Waiting::people).sum();
    if (people > MOST_PEOPLE) {
      throw new IllegalArgumentException(people + " people; at most " + MOST_PEOPLE + ".");
    }
  }

  private static void known(int places, int from, int to) {
    if (from < 0 || from >= places || to < 0 || to >= places) {
      throw new IllegalArgumentException(
          "Places " + from + " and " + to + " are named; there are " + places + ".");
    }
  }

  /** The classes that somebody waits in, first to go first. */
  public List<Integer> classes() {
    return waiting.stream().map(Waiting::priority).distinct().sorted().toList();
  }
}
