package org.serai.planner.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The smallest set of obstacles that forbids a way, when all others are lifted: by hitting sets of
 * the ways that are found (Ignatiev, Previti, Liffiton and Marques-Silva 2015).
 */
final class Conflict {
  /** Each round is one path and one hitting set; what is not settled by then is told as such. */
  private static final int MOST_ROUNDS = 150;

  /**
   * @param obstacles numbers, minimal: without any one of them there is a way
   * @param smallest whether no smaller set forbids it
   */
  record Found(Set<Integer> obstacles, boolean smallest) {}

  /** What a way meets when these must not be met; empty where there is no way. */
  private final Function<Set<Integer>, Optional<Set<Integer>>> ways;

  Conflict(Function<Set<Integer>, Optional<Set<Integer>>> ways) {
    this.ways = ways;
  }

  /** Only for a way that is forbidden when all obstacles stand. */
  Found find() {
    List<Set<Integer>> met = new ArrayList<>();
    Set<Integer> standing = new HashSet<>();
    Optional<Set<Integer>> way = ways.apply(standing);
    while (way.isPresent()) {
      met.add(way.get());
      standing.addAll(way.get());
      way = ways.apply(standing);
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Set<Integer> guess = HittingSet.of(met);
      Optional<Set<Integer>> past = ways.apply(guess);
      if (past.isEmpty()) {
        return new Found(guess, true);
      }
      met.add(past.get());
    }
    return new Found(reduced(standing), false);
  }

  /** Lifts one after the other for good where the way stays forbidden. */
  private Set<Integer> reduced(Set<Integer> forbidding) {
    Set<Integer> kept = new HashSet<>(forbidding);
    for (int number : forbidding) {
      kept.remove(number);
      if (ways.apply(kept).isPresent()) {
        kept.add(number);
      }
    }
    return kept;
  }
}
