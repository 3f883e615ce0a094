package org.serai.planner.rehearsal;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What became of the plan in one future.
 *
 * @param failures what goes wrong beyond what is wrong in the plan itself, in the order of slots
 * @param promises people who were somewhere else than the plan had said
 * @param repairs times that the plan was repaired
 * @param hit per leg: seats of the plan that were not flown
 */
public record Outcome(
    int number,
    List<Happening> happenings,
    List<Failure> failures,
    int promises,
    int repairs,
    List<Integer> hit) {
  public Outcome {
    happenings = List.copyOf(happenings);
    failures = List.copyOf(failures);
    hit = List.copyOf(hit);
  }

  /** Slots of one person, or of one post, that fail in this way. */
  public int total(Failure.Kind kind) {
    return failures.stream().filter(f -> f.kind() == kind).mapToInt(Failure::count).sum();
  }

  /** The same per station or post. */
  public int[] perRow(Failure.Kind kind, int rows) {
    return summed(kind, rows, Failure::row);
  }

  /** The same per slot. */
  public int[] perSlot(Failure.Kind kind, int slots) {
    return summed(kind, slots, Failure::slot);
  }

  private int[] summed(Failure.Kind kind, int size, ToIntFunction<Failure> index) {
    int[] sums = new int[size];
    for (Failure failure : failures) {
      if (failure.kind() == kind) {
        sums[index.applyAsInt(failure)] += failure.count();
      }
    }
    return sums;
  }
}
