package org.serai.planner.evacuation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/**
 * Quickest flow by priority class. Each class takes the earliest-arrival flow in what the higher
 * classes have left, so nobody of a lower class delays a higher one. The first class is optimal at
 * every period; for the later ones the plan carries a bound for this and all higher classes
 * together, and tries two ways of sharing the legs before it leaves a gap.
 */
public final class EvacuationPlanner {
  private final EvacuationProblem problem;
  private final int last;

  /** One way of sharing: per class its curve and the use of each leg in each period. */
  private record Sharing(List<int[]> curves, List<int[][]> use, List<int[]> left) {}

  private EvacuationPlanner(EvacuationProblem problem) {
    this.problem = problem;
    this.last = problem.periods() - 1;
  }

  public static EvacuationPlan plan(EvacuationProblem problem) {
    return new EvacuationPlanner(problem).plan();
  }

  private EvacuationPlan plan() {
    List<Integer> classes = problem.classes();
    List<int[]> most = new ArrayList<>();
    TimeExpansion.Room opened = TimeExpansion.Room.of(problem);
    TimeExpansion joint = new TimeExpansion(problem, priority -> true, opened);
    int[] all = joint.earliestArrivals(last);
    for (int priority : classes) {
      boolean lowest = priority == classes.getLast();
      most.add(lowest ? all : together(priority, opened));
    }
    Sharing sharing = share(classes, opened);
    if (!sumsTo(sharing, most)) {
      Sharing within = share(classes, new TimeExpansion.Room(joint::onLeg, joint::staying));
      sharing = earlier(within, sharing) ? within : sharing;
    }
    return new EvacuationPlan(
        outs(classes, sharing, most), moves(classes, sharing), stranded(sharing), cut(all, opened));
  }

  private int[] together(int lowest, TimeExpansion.Room opened) {
    return new TimeExpansion(problem, priority -> priority <= lowest, opened)
        .earliestArrivals(last);
  }

  /** Class by class, each in what the ones before it have left. */
  private Sharing share(List<Integer> classes, TimeExpansion.Room room) {
    int[][] onLeg = new int[problem.legs().size()][problem.periods()];
    int[][] atPlace = new int[problem.places().size()][problem.periods()];
    TimeExpansion.Room rest =
        new TimeExpansion.Room(
            (leg, period) -> room.onLeg().applyAsInt(leg, period) - onLeg[leg][period],
            (place, period) -> room.atPlace().applyAsInt(place, period) - atPlace[place][period]);
    Sharing sharing = new Sharing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int mine : classes) {
      TimeExpansion network = new TimeExpansion(problem, priority -> priority == mine, rest);
      sharing.curves().add(network.earliestArrivals(last));
      sharing.use().add(take(network::onLeg, onLeg));
      take(network::staying, atPlace);
      sharing.left().add(left(network, mine));
    }
    return sharing;
  }

  /** Reads what a class uses and adds it to what is taken. */
  private int[][] take(IntBinaryOperator used, int[][] taken) {
    int[][] use = new int[taken.length][problem.periods()];
    for (int row = 0; row < use.length; row++) {
      for (int period = 0; period <= last; period++) {
        use[row][period] = used.applyAsInt(row, period);
        taken[row][period] += use[row][period];
      }
    }
    return use;
  }

  private int[] left(TimeExpansion network, int priority) {
    int[] left = new int[problem.waiting().size()];
    for (int group = 0; group < left.length; group++) {
      boolean mine = problem.waiting().get(group).priority() == priority;
      left[group] = mine ? network.leftBehind(group) : 0;
    }
    return left;
  }

  /** Does this sharing reach the bound of every class at every period? */
  private static boolean sumsTo(Sharing sharing, List<int[]> most) {
    int[] sum = new int[most.isEmpty() ? 0 : most.getFirst().length];
    for (int index = 0; index < most.size(); index++) {
      for (int period = 0; period < sum.length; period++) {
        sum[period] += sharing.curves().get(index)[period];
      }
      if (!Arrays.equals(sum, most.get(index))) {
        return false;
      }
    }
    return true;
  }

  /** Compares class by class, in each the number of people out summed over the periods. */
  private static boolean earlier(Sharing one, Sharing other) {
    for (int index = 0; index < one.curves().size(); index++) {
      long mine = Arrays.stream(one.curves().get(index)).asLongStream().sum();
      long theirs = Arrays.stream(other.curves().get(index)).asLongStream().sum();
      if (mine != theirs) {
        return mine > theirs;
      }
    }
    return false;
  }

  // ---- the answer

  private List<EvacuationPlan.ClassOut> outs(
      List<Integer> classes, Sharing sharing, List<int[]> most) {
    List<EvacuationPlan.ClassOut> outs = new ArrayList<>();
    for (int index = 0; index < classes.size(); index++) {
      int priority = classes.get(index);
      int people =
          problem.waiting().stream()
              .filter(group -> group.priority() == priority)
              .mapToInt(EvacuationProblem.Waiting::people)
              .sum();
      outs.add(
          new EvacuationPlan.ClassOut(
              priority, people, list(sharing.curves().get(index)), list(most.get(index))));
    }
    return outs;
  }

  private static List<Integer> list(int[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private List<EvacuationPlan.Move> moves(List<Integer> classes, Sharing sharing) {
    List<EvacuationPlan.Move> moves = new ArrayList<>();
    for (int period = 0; period <= last; period++) {
      for (int leg = 0; leg < problem.legs().size(); leg++) {
        for (int index = 0; index < classes.size(); index++) {
          int people = sharing.use().get(index)[leg][period];
          if (people > 0) {
            moves.add(new EvacuationPlan.Move(leg, period, classes.get(index), people));
          }
        }
      }
    }
    return moves;
  }

  private List<EvacuationPlan.Stranded> stranded(Sharing sharing) {
    Map<Integer, Integer> left = new HashMap<>();
    for (int[] ofClass : sharing.left()) {
      for (int group = 0; group < ofClass.length; group++) {
        left.merge(group, ofClass[group], Integer::sum);
      }
    }
    List<EvacuationPlan.Stranded> stranded = new ArrayList<>();
    for (int group = 0; group < problem.waiting().size(); group++) {
      int people = left.getOrDefault(group, 0);
      if (people > 0) {
        stranded.add(new EvacuationPlan.Stranded(group, people, hasWay(group)));
      }
    }
    return stranded;
  }

  /** Could a single person of this group get out if nobody else were there? */
  private boolean hasWay(int group) {
    EvacuationProblem.Waiting here = problem.waiting().get(group);
    var one = new EvacuationProblem.Waiting(here.place(), 1, 1, here.ready());
    EvacuationProblem alone =
        new EvacuationProblem(problem.places(), problem.legs(), List.of(one), problem.periods());
    return new TimeExpansion(alone, priority -> true, TimeExpansion.Room.of(alone)).hasWay();
  }

  /** The minimum cut just before everybody is out: all that is full between them and safety. */
  private List<Bottleneck> cut(int[] all, TimeExpansion.Room opened) {
    int people = problem.waiting().stream().mapToInt(EvacuationProblem.Waiting::people).sum();
    int horizon = last;
    while (horizon > 0 && all[horizon] == people && all[horizon - 1] == people) {
      horizon--;
    }
    horizon = all[horizon] == people ? horizon - 1 : horizon;
    if (horizon < 0) {
      return List.of();
    }
    TimeExpansion network = new TimeExpansion(problem, priority -> true, opened);
    network.earliestArrivals(horizon);
    return CutWords.of(problem, network, horizon);
  }
}
