package org.serai.desk.api;

import java.util.List;
import org.serai.desk.boards.Draft;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.Proposal;

/** A proposal of the planner as a draft that waits for a signature. */
public final class Proposed {
  private Proposed() {}

  /** Says of each level what was counted; a plan in force has no value to compare with yet. */
  public static Draft of(Proposal proposal) {
    PlanValue value = proposal.value();
    List<Draft.Worth> levels =
        value.levels().stream()
            .map(level -> new Draft.Worth(words(level), level.points(), 0, false))
            .toList();
    return new Draft(
        proposal.plan(),
        proposal.covers(),
        summary(proposal),
        proposal.facts(),
        levels,
        proof(value),
        proposal.unseated());
  }

  private static String words(PlanValue.Level level) {
    return level.counted().isBlank() ? level.name() : level.name() + ": " + level.counted();
  }

  private static String summary(Proposal proposal) {
    return "%d moves of %d people, %s."
        .formatted(
            proposal.moves().size(),
            proposal.moves().stream().map(move -> move.person()).distinct().count(),
            proposal.covers());
  }

  private static String proof(PlanValue value) {
    return value.bound() <= 0
        ? "How far this is from the best possible plan is not proven yet."
        : "At most %.1f %% above what any plan could reach: the bound is %d points."
            .formatted(100 * value.gap(), value.bound());
  }
}
