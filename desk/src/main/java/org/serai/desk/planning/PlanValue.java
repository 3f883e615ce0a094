package org.serai.desk.planning;

import java.time.Duration;
import java.util.List;

/**
 * What a plan is worth, level by level; less is better everywhere. {@code bound} is what no plan
 * can beat on levels 2 to 6, in points; 0 while nothing is proven. {@code week} is what points
 * mean: so many for a week in which a needed PC1 holder is missing.
 *
 * @param levels in order of rank, safety first
 * @param unsafe slots of one person that are not safe: what the first level counts
 */
public record PlanValue(
    List<Level> levels, long unsafe, long points, long bound, long week, Duration searched) {
  public PlanValue {
    levels = List.copyOf(levels);
  }

  /** One level: its name, what was counted in words, and its points (0 for safety). */
  public record Level(String name, String counted, long points) {}

  /** Proven distance from the best possible on levels 2 to 6, as a share; 1 while nothing is. */
  public double gap() {
    return points == bound ? 0 : bound <= 0 ? 1 : (points - bound) / (double) bound;
  }
}
