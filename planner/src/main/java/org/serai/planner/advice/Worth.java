package org.serai.planner.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.PriceList;
import org.serai.planner.rotation.RotationProblem;

/**
 * What one more place of a row in one slot is worth at most, in policy points: its price in the
 * certificate (a shadow price: the rate at which the bound falls when the row gets one more).
 *
 * @param row number of the leg, station or share; 0 for the hub
 */
public record Worth(Kind kind, int row, int slot, long points) {

  /** What there could be more of. */
  public enum Kind {
    SEAT,
    BED,
    CEILING,
    SHARE
  }

  /** All that is worth at least one point, the dearest first. */
  public static List<Worth> of(RotationProblem problem, PriceList prices) {
    List<Worth> all = new ArrayList<>();
    add(all, problem.slots(), Kind.SEAT, prices.seat(), prices.scale());
    add(all, problem.slots(), Kind.BED, prices.hub(), prices.scale());
    add(all, problem.slots(), Kind.CEILING, prices.ceiling(), prices.scale());
    add(all, problem.slots(), Kind.SHARE, prices.share(), prices.scale());
    all.sort(
        Comparator.comparingLong(Worth::points)
            .reversed()
            .thenComparing(Worth::kind)
            .thenComparingInt(Worth::row)
            .thenComparingInt(Worth::slot));
    return all;
  }

  /** Whether one more of it is the change that lifts the obstacle. */
  public boolean lifts(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.Seat seat -> is(Kind.SEAT, seat.leg(), seat.slot());
      case Obstacle.Bed bed -> is(Kind.BED, 0, bed.slot());
      case Obstacle.Ceiling ceiling -> is(Kind.CEILING, ceiling.station(), ceiling.slot());
      case Obstacle.Share share -> is(Kind.SHARE, share.share(), share.slot());
      case Obstacle.Level _, Obstacle.Papers _, Obstacle.Absence _ -> false;
      case Obstacle.Qualification _, Obstacle.NotFromHub _ -> false;
      case Obstacle.MaximumStay _, Obstacle.MinimumStay _, Obstacle.Rest _ -> false;
    };
  }

  private boolean is(Kind other, int otherRow, int otherSlot) {
    return kind == other && row == otherRow && slot == otherSlot;
  }

  private static void add(List<Worth> all, int slots, Kind kind, PerSlot prices, int scale) {
    for (int at = 0; at < prices.length(); at++) {
      if (prices.at(at) >= scale) {
        all.add(new Worth(kind, at / slots, at % slots, prices.at(at) / scale));
      }
    }
  }
}
