package org.serai.planner.evacuation;

import java.util.List;
import java.util.OptionalInt;

/**
 * Who goes when, and what is proven about it. Curves have one entry per period: the number of
 * people out by its end. The bottlenecks are the minimum cut one period before the last person is
 * out, or at the last period when somebody stays behind.
 */
public record EvacuationPlan(
    List<ClassOut> classes,
    List<Move> moves,
    List<Stranded> stranded,
    List<Bottleneck> bottlenecks) {

  /**
   * One class: the curve of the plan, and the most people of this and all higher classes together
   * that any plan could have out by then.
   */
  public record ClassOut(
      int priority, int people, List<Integer> out, List<Integer> mostWithHigher) {
    public ClassOut {
      out = List.copyOf(out);
      mostWithHigher = List.copyOf(mostWithHigher);
    }

    public int outInAll() {
      return out.getLast();
    }

    /** Period in which the last of this class is out; empty when somebody stays behind. */
    public OptionalInt findTimeToClear() {
      return outInAll() < people ? OptionalInt.empty() : OptionalInt.of(out.indexOf(people));
    }
  }

  /** So many people of a class depart on a leg in a period. */
  public record Move(int leg, int period, int priority, int people) {}

  /** People who do not get out: without any way, or because the ways are full until the end. */
  public record Stranded(int waiting, int people, boolean hasWay) {}

  public EvacuationPlan {
    classes = List.copyOf(classes);
    moves = List.copyOf(moves);
    stranded = List.copyOf(stranded);
    bottlenecks = List.copyOf(bottlenecks);
  }

  /** People of all classes out by the end of the period. */
  public int outBy(int period) {
    return classes.stream().mapToInt(group -> group.out().get(period)).sum();
  }

  /** Period in which the last person is out; empty when somebody stays behind. */
  public OptionalInt findTimeToClear() {
    int latest = 0;
    for (ClassOut group : classes) {
      OptionalInt clear = group.findTimeToClear();
      if (clear.isEmpty()) {
        return clear;
      }
      latest = Math.max(latest, clear.getAsInt());
    }
    return OptionalInt.of(latest);
  }

  /** True when no plan could have more people of these or higher classes out at any period. */
  public boolean proven() {
    int[] sum = new int[classes.isEmpty() ? 0 : classes.getFirst().out().size()];
    for (ClassOut group : classes) {
      for (int period = 0; period < sum.length; period++) {
        sum[period] += group.out().get(period);
        if (sum[period] < group.mostWithHigher().get(period)) {
          return false;
        }
      }
    }
    return true;
  }
}
