package org.serai.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.desk.boards.Draft;
import org.serai.desk.planning.Gap;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.SeatUse;
import org.serai.mission.Mission;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;

/** A proposal of the planner as a draft that waits for a signature. */
public final class Drafts {
  private static final int BOTTLENECKS = 3;

  private Drafts() {}

  /** Says of each level what was counted; there is no plan in force to compare with. */
  public static Draft of(Mission mission, Proposal proposal) {
    return of(mission, proposal, Optional.empty());
  }

  /** Says of each level what was counted, beside the value of the plan in force. */
  public static Draft of(Mission mission, Proposal proposal, Optional<PlanValue> inForce) {
    PlanValue value = proposal.value();
    List<Draft.Worth> levels = new ArrayList<>();
    for (int i = 0; i < value.levels().size(); i++) {
      PlanValue.Level level = value.levels().get(i);
      int rank = i;
      levels.add(
          new Draft.Worth(
              words(level),
              level.points(),
              value.worth(rank),
              inForce.map(then -> then.worth(rank)).orElse(""),
              inForce.map(then -> value.better(then, rank)).orElse("")));
    }
    return new Draft(
        proposal.plan(),
        proposal.covers(),
        summary(proposal),
        proposal.facts(),
        levels,
        proof(value),
        bottlenecks(mission, proposal));
  }

  private static String words(PlanValue.Level level) {
    return level.counted().isBlank() ? level.name() : level.name() + ": " + level.counted();
  }

  private static String summary(Proposal proposal) {
    long people = proposal.moves().stream().map(move -> move.person()).distinct().count();
    return Draft.summary(proposal.moves().size(), people, proposal.covers());
  }

  private static String proof(PlanValue value) {
    Gap gap = new Gap(value.points(), value.bound());
    return gap.telling() || value.bound() <= 0
        ? gap.sentence()
        : gap.sentence() + " A longer search brings the two nearer.";
  }

  private static String name(Mission mission, PlaceId place) {
    return mission.places().findPlace(place).map(Place::name).orElse(place.toString());
  }

  /** Who has no connection, and the ways that are full most often. */
  private static List<String> bottlenecks(Mission mission, Proposal proposal) {
    Map<String, Integer> full = new HashMap<>();
    Map<String, Integer> flown = new HashMap<>();
    for (SeatUse use : proposal.seats()) {
      String way = name(mission, use.leg().from()) + " to " + name(mission, use.leg().to());
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
                    "%s: %,d of %,d flights are full."
                        .formatted(e.getKey(), e.getValue(), flown.getOrDefault(e.getKey(), 0))));
    return words;
  }
}
