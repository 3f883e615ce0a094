package org.serai.desk.planning;

import java.time.Duration;
import java.util.List;

/**
 * What a plan is worth, level by level; less is better everywhere. {@code bound} is what no plan
 * can beat on levels 2 to 6, in points; 0 while nothing is proven. {@code weeks} is what points
 * tell a reader.
 *
 * @param levels in order of rank, safety first
 * @param unsafe slots of one person that are not safe: what the first level counts
 */
public record PlanValue(
    List<Level> levels, long unsafe, long points, long bound, PostWeeks weeks, Duration searched) {
  public PlanValue {
    levels = List.copyOf(levels);
  }

  /** One level: its name, what was counted in words, and its points (0 for safety). */
  public record Level(String name, String counted, long points) {}

  /** What the first level counts, in weeks of one person. */
  public String unsafeWeeks() {
    return weeks.ofSlots(unsafe);
  }

  /** How near it is to the best possible, in one sentence. */
  public String proven() {
    return new Gap(points, bound).sentence();
  }
}
