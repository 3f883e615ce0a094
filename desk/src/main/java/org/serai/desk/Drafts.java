package org.serai.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serai.desk.boards.Draft;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.SeatUse;

/** Shows a proposal to the boards as a draft that waits for a signature. */
final class Drafts {
  private static final int BOTTLENECKS = 3;

  private Drafts() {}

  static Draft of(Proposal proposal) {
    PlanValue value = proposal.value();
    List<Draft.Worth> levels =
        value.levels().stream()
            .map(l -> new Draft.Worth(l.name() + ": " + l.counted(), l.points(), 0, false))
            .toList();
    return new Draft(
        proposal.plan(),
        proposal.covers(),
        "%,d moves for %,d people, %s"
            .formatted(proposal.moves().size(), proposal.standpoints().size(), proposal.covers()),
        proposal.facts(),
        levels,
        proof(value),
        bottlenecks(proposal));
  }

  private static String proof(PlanValue value) {
    if (value.bound() <= 0) {
      return "Nothing is proven yet about how much better a plan could be.";
    }
    return "Proven within %.2f %% of the best possible on work, stay, promises, fairness and cost."
        .formatted(value.gap() * 100);
  }

  /** The ways that are full most often: more seats there would change most. */
  private static List<String> bottlenecks(Proposal proposal) {
    Map<String, Integer> full = new HashMap<>();
    Map<String, Integer> flown = new HashMap<>();
    for (SeatUse use : proposal.seats()) {
      String way = use.leg().from() + " to " + use.leg().to();
      flown.merge(way, 1, Integer::sum);
      full.merge(way, use.seats() > 0 && use.used() >= use.seats() ? 1 : 0, Integer::sum);
    }
    List<String> words = new ArrayList<>();
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
