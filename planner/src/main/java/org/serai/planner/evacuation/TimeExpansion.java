package org.serai.planner.evacuation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;

/**
 * The network over time: one node per place and period, an arc for staying, an arc for each leg and
 * period (Ford and Fulkerson 1958). Exits open period by period, so that each prefix of the flow is
 * a maximum on its own: an earliest-arrival flow (Gale 1959).
 */
final class TimeExpansion {
  private final EvacuationProblem problem;
  private final FlowNetwork network;
  private final int source;
  private final int sink;
  private final int[][] exits;
  private final int[][] legArcs;
  private final int[][] stayArcs;
  private final int[] sourceArcs;

  /** People that a leg takes in a period, and that a place holds from one period to the next. */
  record Room(IntBinaryOperator onLeg, IntBinaryOperator atPlace) {
    static Room of(EvacuationProblem problem) {
      return new Room(
          (leg, period) -> opened(problem, leg, period),
          (place, period) -> problem.places().get(place).holds());
    }
  }

  /** Expands for the classes asked for, with the room that the problem gives or others left. */
  TimeExpansion(EvacuationProblem problem, IntPredicate classes, Room room) {
    this.problem = problem;
    int places = problem.places().size();
    int periods = problem.periods();
    source = places * periods;
    sink = source + 1;
    network = new FlowNetwork(places * periods + 2);
    exits = new int[periods][];
    stayArcs = new int[places][];
    legArcs = new int[problem.legs().size()][];
    sourceArcs = new int[problem.waiting().size()];
    places(room.atPlace());
    for (int leg = 0; leg < legArcs.length; leg++) {
      legArcs[leg] = expand(leg, room.onLeg());
    }
    for (int group = 0; group < sourceArcs.length; group++) {
      EvacuationProblem.Waiting waiting = problem.waiting().get(group);
      boolean takesPart = classes.test(waiting.priority()) && waiting.ready() < periods;
      sourceArcs[group] =
          takesPart
              ? network.arc(source, node(waiting.place(), waiting.ready()), waiting.people())
              : -1;
    }
  }

  private int node(int place, int period) {
    return place * problem.periods() + period;
  }

  private void places(IntBinaryOperator holds) {
    List<Integer> safe = new ArrayList<>();
    for (int place = 0; place < problem.places().size(); place++) {
      EvacuationProblem.Place here = problem.places().get(place);
      int stays = here.safe() ? 0 : problem.periods() - 1;
      stayArcs[place] = new int[stays];
      for (int period = 0; period < stays; period++) {
        stayArcs[place][period] =
            network.arc(
                node(place, period), node(place, period + 1), holds.applyAsInt(place, period));
      }
      if (here.safe()) {
        safe.add(place);
      }
    }
    for (int period = 0; period < problem.periods(); period++) {
      int at = period;
      exits[period] =
          safe.stream().mapToInt(place -> network.arc(node(place, at), sink, 0)).toArray();
    }
  }

  private int[] expand(int leg, IntBinaryOperator capacity) {
    EvacuationProblem.Leg route = problem.legs().get(leg);
    int[] arcs = new int[problem.periods()];
    Arrays.fill(arcs, -1);
    for (EvacuationProblem.Opening opening : route.openings()) {
      int until = Math.min(opening.until(), problem.periods() - route.travel());
      for (int period = opening.from(); period < until; period++) {
        int people = capacity.applyAsInt(leg, period);
        int arrival = period + route.travel();
        arcs[period] = network.arc(node(route.from(), period), node(route.to(), arrival), people);
      }
    }
    return arcs;
  }

  /** What the openings of a leg allow in a period. */
  static int opened(EvacuationProblem problem, int leg, int period) {
    for (EvacuationProblem.Opening opening : problem.legs().get(leg).openings()) {
      if (opening.from() <= period && period < opening.until()) {
        return opening.people();
      }
    }
    return 0;
  }

  /**
   * Sends everybody as early as possible, up to and with period {@code last}. Entry t of the answer
   * is the number of people out by the end of period t.
   */
  int[] earliestArrivals(int last) {
    int[] out = new int[last + 1];
    int sum = 0;
    for (int period = 0; period <= last; period++) {
      for (int exit : exits[period]) {
        network.widen(exit, EvacuationProblem.Place.NO_LIMIT);
      }
      sum += network.augment(source, sink);
      out[period] = sum;
    }
    return out;
  }

  int onLeg(int leg, int period) {
    int arc = legArcs[leg][period];
    return arc < 0 ? 0 : network.flow(arc);
  }

  int staying(int place, int period) {
    int[] arcs = stayArcs[place];
    return period < arcs.length ? network.flow(arcs[period]) : 0;
  }

  /** Is there any way out at all, by the last period, for those who take part? */
  boolean hasWay() {
    for (int[] exitsThen : exits) {
      for (int exit : exitsThen) {
        network.widen(exit, EvacuationProblem.Place.NO_LIMIT);
      }
    }
    return network.augment(source, sink) > 0;
  }

  int leftBehind(int group) {
    int people = problem.waiting().get(group).people();
    return sourceArcs[group] < 0 ? people : people - network.flow(sourceArcs[group]);
  }

  /** Periods in which this leg lies on the minimum cut after the last augmentation. */
  boolean cuts(int leg, int period, int last) {
    EvacuationProblem.Leg route = problem.legs().get(leg);
    int arrival = period + route.travel();
    return arrival <= last
        && network.reachable(node(route.from(), period))
        && !network.reachable(node(route.to(), arrival));
  }

  /** Is the room at this place, from this period to the next, on the minimum cut? */
  boolean cutsStay(int place, int period, int last) {
    return period < last
        && stayArcs[place].length > period
        && network.reachable(node(place, period))
        && !network.reachable(node(place, period + 1));
  }
}
