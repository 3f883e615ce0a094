package org.serai.planner.advice;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntToLongFunction;

/**
 * The fewest obstacles that must be lifted for a way, all others standing; among equals those that
 * are lifted most easily. An obstacle that lasts over many slots is lifted once: so every set of
 * such ones is tried, smallest first, until no larger set can be better.
 */
final class Mending {
  /** One obstacle; ranks of ease add to it and never reach another one. */
  private static final long ONE = 1_000;

  /** Larger than all that steps of one person are worth. */
  private static final long UNIT = 1_000_000_000_000L;

  /** Beyond this many sets the best so far is told. */
  private static final int MOST_SETS = 2_000;

  private final Steps steps;
  private final Set<Integer> broken;
  private Set<Obstacle> best = Set.of();
  private long least = Long.MAX_VALUE;
  private int tried;

  /** What the best way at these weights meets. */
  private final Function<IntToLongFunction, Optional<Set<Integer>>> ways;

  Mending(
      Steps steps, Set<Integer> broken, Function<IntToLongFunction, Optional<Set<Integer>>> ways) {
    this.steps = steps;
    this.broken = broken;
    this.ways = ways;
  }

  /** The changes; empty where no lifting helps. */
  Set<Obstacle> find() {
    // The first search meets, and so numbers, whatever any way could meet.
    if (ways.apply(_ -> 0).isEmpty()) {
      return best;
    }
    Set<Obstacle> once = new LinkedHashSet<>();
    for (int number = 0; number < steps.obstacles.size(); number++) {
      if (steps.obstacles.get(number).lasting() && !broken.contains(number)) {
        once.add(steps.obstacles.get(number).change());
      }
    }
    List<Obstacle> lasting = List.copyOf(once);
    for (int size = 0; size <= lasting.size() && size * ONE < least; size++) {
      choose(lasting, 0, size, new HashSet<>());
    }
    return best;
  }

  private void choose(List<Obstacle> lasting, int from, int more, Set<Obstacle> lifted) {
    if (more == 0) {
      attempt(lifted);
      return;
    }
    for (int i = from; i + more <= lasting.size() && tried < MOST_SETS; i++) {
      lifted.add(lasting.get(i));
      choose(lasting, i + 1, more - 1, lifted);
      lifted.remove(lasting.get(i));
    }
  }

  private void attempt(Set<Obstacle> lifted) {
    tried++;
    Optional<Set<Integer>> way = ways.apply(number -> weight(number, lifted));
    if (way.isEmpty()) {
      return;
    }
    Set<Integer> met = new TreeSet<>(way.get());
    met.removeAll(broken);
    Set<Obstacle> changes = new HashSet<>();
    met.forEach(number -> changes.add(steps.obstacles.get(number).change()));
    long cost = changes.stream().mapToLong(change -> ONE + ease(change)).sum();
    if (cost < least) {
      least = cost;
      best = changes;
    }
  }

  private long weight(int number, Set<Obstacle> lifted) {
    Obstacle obstacle = steps.obstacles.get(number);
    if (broken.contains(number) || lifted.contains(obstacle.change())) {
      return 0;
    }
    return obstacle.lasting() ? Wayfinder.WALL : UNIT * (ONE + ease(obstacle));
  }

  /** What is easier to lift has the lower rank: paper before aircraft, aircraft before danger. */
  static int ease(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.Papers _ -> 1;
      case Obstacle.Seat _ -> 2;
      case Obstacle.Bed _ -> 3;
      case Obstacle.Share _ -> 4;
      case Obstacle.Ceiling _ -> 5;
      case Obstacle.MinimumStay _ -> 6;
      case Obstacle.MaximumStay _ -> 7;
      case Obstacle.Rest _ -> 8;
      case Obstacle.Absence _ -> 9;
      case Obstacle.Qualification _ -> 10;
      case Obstacle.NotFromHub _ -> 11;
      case Obstacle.Level _ -> 12;
    };
  }
}
