package org.serai.planner.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The smallest set that holds at least one member of each of some sets: depth first, exact. */
final class HittingSet {
  private final List<Set<Integer>> sets;
  private Set<Integer> best = Set.of();
  private int size = Integer.MAX_VALUE;

  private HittingSet(List<Set<Integer>> sets) {
    this.sets = sets;
  }

  static Set<Integer> of(List<Set<Integer>> sets) {
    HittingSet search = new HittingSet(sets);
    search.go(new HashSet<>());
    return search.best;
  }

  private void go(Set<Integer> chosen) {
    List<Set<Integer>> open =
        sets.stream().filter(set -> set.stream().noneMatch(chosen::contains)).toList();
    if (open.isEmpty() && chosen.size() < size) {
      best = Set.copyOf(chosen);
      size = best.size();
    }
    if (open.isEmpty() || chosen.size() + disjoint(open) >= size) {
      return;
    }
    Set<Integer> narrowest = open.stream().min(Comparator.comparingInt(Set::size)).orElseThrow();
    for (int member : narrowest) {
      chosen.add(member);
      go(chosen);
      chosen.remove(member);
    }
  }

  /** So many sets share no member with each other: each needs one of its own. */
  private static int disjoint(List<Set<Integer>> open) {
    Set<Integer> used = new HashSet<>();
    List<Set<Integer>> apart = new ArrayList<>();
    for (Set<Integer> set : open) {
      if (set.stream().noneMatch(used::contains)) {
        used.addAll(set);
        apart.add(set);
      }
    }
    return apart.size();
  }
}
