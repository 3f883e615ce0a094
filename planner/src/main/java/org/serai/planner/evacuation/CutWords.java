package org.serai.planner.evacuation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Gathers the arcs of a minimum cut into stretches of time that a duty officer can read. */
final class CutWords {
  private CutWords() {}

  static List<Bottleneck> of(EvacuationProblem problem, TimeExpansion network, int horizon) {
    List<Bottleneck> cut = new ArrayList<>();
    for (int leg = 0; leg < problem.legs().size(); leg++) {
      int mine = leg;
      IntUnaryOperator people = period -> TimeExpansion.opened(problem, mine, period);
      String name = problem.legs().get(leg).name();
      cut.addAll(stretches(name, horizon, period -> network.cuts(mine, period, horizon), people));
    }
    for (int place = 0; place < problem.places().size(); place++) {
      int mine = place;
      EvacuationProblem.Place here = problem.places().get(place);
      cut.addAll(
          stretches(
              "room at " + here.name(),
              horizon,
              period -> network.cutsStay(mine, period, horizon),
              period -> here.holds()));
    }
    return cut;
  }

  /** Neighbouring periods become one stretch; what is closed all along is a bottleneck of zero. */
  private static List<Bottleneck> stretches(
      String name, int horizon, IntPredicate cuts, IntUnaryOperator people) {
    List<Bottleneck> stretches = new ArrayList<>();
    int period = 0;
    while (period <= horizon) {
      int from = period;
      long sum = 0;
      while (period <= horizon && cuts.test(period)) {
        sum += people.applyAsInt(period);
        period++;
      }
      if (period > from) {
        stretches.add(new Bottleneck(name, from, period, sum));
      } else {
        period++;
      }
    }
    return stretches;
  }
}
