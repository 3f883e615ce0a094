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

  /** What a level is worth in weeks; safety is weighed against nothing: weeks of one person. */
  public String worth(Level level) {
    return level.equals(levels.getFirst()) ? unsafeWeeks() : weeks.weeks(level.points());
  }

  /** The same by its rank, 0 for safety. */
  public String worth(int rank) {
    return worth(levels.get(rank));
  }

  /** Levels 2 to 6, in weeks. */
  public String together() {
    return weeks.weeks(points);
  }

  /** Beside another plan: "same", "better by 12 weeks"; safety counts weeks of one person. */
  public String better(PlanValue before, int rank) {
    return rank > 0
        ? weeks.better(before.levels.get(rank).points(), levels.get(rank).points())
        : weeks.betterInSlots(before.unsafe, unsafe);
  }

  /** Whether it is as safe as another plan, in a sentence; blank where it is. */
  public String safer(PlanValue before) {
    return unsafe == before.unsafe
        ? ""
        : "%s: %s of one person are unsafe, not %s."
            .formatted(
                unsafe > before.unsafe ? "Less safe" : "Safer",
                unsafeWeeks(),
                before.unsafeWeeks().replaceFirst(" weeks?$", ""));
  }

  /** How near it is to the best possible, in one sentence. */
  public String proven() {
    return new Gap(points, bound).sentence();
  }
}
