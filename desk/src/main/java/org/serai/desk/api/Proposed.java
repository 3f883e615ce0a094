package org.serai.desk.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serai.desk.boards.Draft;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.SeatUse;

/** A proposal of the planner as a draft that waits for a signature. */
public final class Proposed {
  private static final int BOTTLENECKS = 3;

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
        bottlenecks(proposal));
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

  /** Who has no connection, and the ways that are full most often. */
  private static List<String> bottlenecks(Proposal proposal) {
    Map<String, Integer> full = new HashMap<>();
    Map<String, Integer> flown = new HashMap<>();
    for (SeatUse use : proposal.seats()) {
      String way = use.leg().from() + " to " + use.leg().to();
      flown.merge(way, 1, Integer::sum);
      full.merge(way, use.seats() > 0 && use.used() >= use.seats() ? 1 : 0, Integer::sum);
    }
    List<String> words = new ArrayList<>(proposal.unseated());
    full.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(BOTTLENECKS)
        .forEach(
            e ->
                words.add(
                    "%s: %d of %d flights are full"
                        .formatted(e.getKey(), e.getValue(), flown.getOrDefault(e.getKey(), 0))));
    return words;
  }
}
