package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One change that would give a stranded person a way out, each the least of its kind. */
public sealed interface Remedy {

  /** One seat more on each of the legs, which are flown in the slot. */
  record Seat(int slot, List<Integer> legs) implements Remedy {

    public Seat {
      legs = List.copyOf(legs);
    }
  }

  /** A flight, or the opening of an airfield: legs that are not flown in the slot, in order. */
  record Opening(int slot, List<Integer> legs) implements Remedy {

    public Opening {
      legs = List.copyOf(legs);
    }
  }

  /** Being allowed to stay longer: in this slot there is a free way out. */
  record Day(int slot, int slotsLonger) implements Remedy {}

  /** What would change it: a seat, an opening, more time; empty where nothing of these would. */
  static List<Remedy> of(RotationProblem problem, RotationPlan plan, Stranded stranded) {
    int[][] used = Stranded.used(problem, plan);
    List<Remedy> remedies = new ArrayList<>();
    findSeat(problem, plan, stranded, used).ifPresent(remedies::add);
    findOpening(problem, plan, stranded, used).ifPresent(remedies::add);
    findDay(problem, plan, stranded, used).ifPresent(remedies::add);
    return remedies;
  }

  private static Optional<Seat> findSeat(
      RotationProblem problem, RotationPlan plan, Stranded who, int[][] used) {
    Optional<Seat> best = Optional.empty();
    for (int t = who.unsafe().first(); t >= 0 && Stranded.isThere(problem, plan, who, t); t--) {
      List<Integer> legs = Stranded.missing(problem, used, who.station(), t);
      boolean flown = notFlown(problem, legs, t).isEmpty();
      if (flown && !legs.isEmpty() && best.map(b -> legs.size() < b.legs().size()).orElse(true)) {
        best = Optional.of(new Seat(t, legs));
      }
    }
    return best;
  }

  private static Optional<Opening> findOpening(
      RotationProblem problem, RotationPlan plan, Stranded who, int[][] used) {
    Optional<Opening> best = Optional.empty();
    for (int t = who.unsafe().first(); t >= 0 && Stranded.isThere(problem, plan, who, t); t--) {
      List<Integer> legs = Stranded.missing(problem, used, who.station(), t);
      boolean closed = notFlown(problem, legs, t).equals(legs) && !legs.isEmpty();
      if (closed && best.map(b -> legs.size() < b.legs().size()).orElse(true)) {
        best = Optional.of(new Opening(t, legs));
      }
    }
    return best;
  }

  private static Optional<Day> findDay(
      RotationProblem problem, RotationPlan plan, Stranded who, int[][] used) {
    int first = who.unsafe().first();
    for (int t = first + 1; t < problem.slots(); t++) {
      if (Stranded.missing(problem, used, who.station(), t).isEmpty()) {
        return Optional.of(new Day(t, t - first));
      }
      if (!Stranded.isThere(problem, plan, who, t)) {
        // The plan itself gets the person out here: its own seat is the way.
        return Optional.of(new Day(t, t - first));
      }
    }
    return Optional.empty();
  }

  private static List<Integer> notFlown(RotationProblem problem, List<Integer> legs, int t) {
    return legs.stream().filter(k -> problem.network().legs().get(k).seats().at(t) == 0).toList();
  }
}
