package org.serai.desk.planning;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What became of a plan in many futures, beyond what the plan itself has.
 *
 * @param weakest in sentences: the station, the way and the post that fail most
 * @param story what happened, in the order of time; only where a single future was played
 */
public record Rehearsed(
    long seed,
    int people,
    List<One> futures,
    List<String> weakest,
    RehearsalRates rates,
    List<String> story) {
  public Rehearsed {
    futures = List.copyOf(futures);
    weakest = List.copyOf(weakest);
    story = List.copyOf(story);
  }

  /**
   * One future.
   *
   * @param unsafe slots of one person
   * @param gaps slots in which a PC1 post stands below its minimum
   * @param promises people who were elsewhere than the plan had said
   */
  public record One(int number, int events, int repairs, int unsafe, int gaps, int promises) {}

  /** Futures in which somebody was unsafe who was not so in the plan. */
  public int unsafe() {
    return count(One::unsafe);
  }

  /** Futures in which a PC1 post fell below its minimum where the plan holds it. */
  public int critical() {
    return count(One::gaps);
  }

  private int count(ToIntFunction<One> what) {
    return (int) futures.stream().filter(one -> what.applyAsInt(one) > 0).count();
  }

  /** The value that so many per cent of the futures do not exceed. */
  public int percentile(ToIntFunction<One> what, int percent) {
    int[] sorted = futures.stream().mapToInt(what).sorted().toArray();
    int at = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
    return sorted[Math.clamp(at, 0, sorted.length - 1)];
  }

  /** How many futures fall into each of so many equal steps from 0 to the largest value. */
  public List<Integer> histogram(ToIntFunction<One> what, int steps) {
    int most = Math.max(1, percentile(what, 100));
    int[] bins = new int[steps];
    for (One one : futures) {
      bins[Math.min(steps - 1, what.applyAsInt(one) * steps / (most + 1))]++;
    }
    return Arrays.stream(bins).boxed().toList();
  }
}
