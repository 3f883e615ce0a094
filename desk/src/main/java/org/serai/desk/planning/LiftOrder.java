package org.serai.desk.planning;

import java.time.Instant;
import java.util.List;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlaceId;

/**
 * What the duty officer asks of an airlift, and what he or she has changed by hand: a craft-day is
 * named by aircraft and day, such as "C-295 1.2" (the first C-295 on the second day).
 *
 * @param hours by when everybody should be out, in hours from now
 * @param more aircraft beside the first of each, by name, one entry for each
 * @param without craft-days that are not to be used, and flights whose free seats are not
 * @param barred places that a craft-day is not to serve, so that another one does
 * @param only places that, of all that is planned anew, this craft-day alone serves
 * @param pinned flights that stay as they are while the rest is planned around them
 * @param leaving stations to be left as if that were ordered: whoever would have to go is brought
 *     out as well
 */
public record LiftOrder(
    int hours,
    List<String> more,
    List<String> without,
    List<Barred> barred,
    List<Barred> only,
    List<LiftFlight> pinned,
    List<PlaceId> leaving) {
  /** Beyond a week it is a rotation plan. */
  private static final int MOST_HOURS = 7 * 24;

  private static final int LEAST_HOURS = 6;

  /** More hand-made changes than this are another plan. */
  private static final int MOST_CHANGES = 100;

  /** A craft-day and a place that it does not serve, or serves alone. */
  public record Barred(String craft, String place) {}

  public LiftOrder {
    more = List.copyOf(more);
    without = List.copyOf(without);
    barred = List.copyOf(barred);
    only = List.copyOf(only);
    pinned = List.copyOf(pinned);
    leaving = List.copyOf(leaving);
    Malformed.unless(
        hours >= LEAST_HOURS && hours <= MOST_HOURS,
        "hours",
        hours,
        LEAST_HOURS + " to " + MOST_HOURS);
    int changes =
        more.size() + without.size() + barred.size() + only.size() + pinned.size() + leaving.size();
    Malformed.unless(changes <= MOST_CHANGES, "changes", changes, "at most " + MOST_CHANGES);
  }

  /** Whether the craft-day may call at the place by what was changed by hand. */
  boolean serves(String craft, String place) {
    return !barred.contains(new Barred(craft, place))
        && only.stream().allMatch(o -> o.craft().equals(craft) || !o.place().equals(place));
  }

  Instant by(Instant now) {
    return now.plusSeconds(hours * 3_600L);
  }
}
