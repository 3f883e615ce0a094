package org.serai.planner.rehearsal;

import java.util.List;

/**
 * What became of the plan in one future, beyond what the plan itself has.
 *
 * @param unsafe slots of one person above a ceiling, not admitted or not permitted
 * @param criticalGaps slots in which a post of criticality 1 stands below its minimum
 * @param promises people who were somewhere else than the plan had said
 * @param repairs times that the plan was repaired
 * @param unsafeAt of the unsafe slots, per station
 * @param hit per leg: seats of the plan that were not flown
 * @param gapsAt of the critical gaps, per post
 */
public record Outcome(
    int number,
    List<Happening> happenings,
    int unsafe,
    int criticalGaps,
    int promises,
    int repairs,
    List<Integer> unsafeAt,
    List<Integer> hit,
    List<Integer> gapsAt) {
  public Outcome {
    happenings = List.copyOf(happenings);
    unsafeAt = List.copyOf(unsafeAt);
    hit = List.copyOf(hit);
    gapsAt = List.copyOf(gapsAt);
  }
}
