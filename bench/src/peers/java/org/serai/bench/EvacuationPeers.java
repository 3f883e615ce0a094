package org.serai.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.serai.desk.clearing.EvacuationFolder;
import org.serai.planner.evacuation.EvacuationPlan;
import org.serai.planner.evacuation.EvacuationPlanner;
import org.serai.planner.evacuation.EvacuationProblem;
import org.serai.planner.search.CpuClock;

/**
 * How many people can be out by the end of each period, ours and by OR-Tools' maximum flow on a
 * network over time that is made here: they must agree on every period. Arguments: folders of
 * evacuation tables. Writes docs/benchmarks.md.
 */
public final class EvacuationPeers {

  private EvacuationPeers() {}

  public static void main(String[] arguments) throws IOException {
    Loader.loadNativeLibraries();
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "Taken on %s. Both are exact; ours gives the plan by class, who stays behind and"
                    + " the bottlenecks as well.%n%n"
                    + "    ./serai bench --peers EvacuationPeers %s%n%n"
                    + "| case | people | periods | agree on | ours, CPU s | OR-Tools, CPU s for all"
                    + " periods | for the last alone |%n"
                    + "| --- | --- | --- | --- | --- | --- | --- |%n",
                Docs.setting(),
                String.join(" ", arguments)));
    for (String folder : arguments) {
      EvacuationProblem problem = EvacuationFolder.read(Path.of(folder)).problem();
      text.append(row(folder.replaceFirst("/+$", "").replaceFirst(".*/", ""), problem));
    }
    System.out.println(text);
    Docs.write("evacuation-peers", text.toString());
  }

  private static String row(String name, EvacuationProblem problem) {
    Duration begin = CpuClock.spent();
    EvacuationPlan plan = EvacuationPlanner.plan(problem);
    Duration planned = CpuClock.spent();
    OverTime network = new OverTime(problem);
    long last = network.outBy(problem.periods() - 1);
    Duration once = CpuClock.spent();
    List<Integer> ours = plan.classes().getLast().mostWithHigher();
    int agree = 0;
    for (int period = 0; period < problem.periods(); period++) {
      agree += network.outBy(period) == ours.get(period) ? 1 : 0;
    }
    Duration all = CpuClock.spent();
    if (last != ours.getLast()) {
      System.err.println("They differ: " + last + " people by flow, " + ours.getLast() + " ours.");
    }
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %d | %d of %d | %.2f | %.2f | %.2f |%n",
        name,
        problem.waiting().stream().mapToInt(EvacuationProblem.Waiting::people).sum(),
        problem.periods(),
        agree,
        problem.periods(),
        planned.minus(begin).toMillis() / 1e3,
        all.minus(once).toMillis() / 1e3,
        once.minus(planned).toMillis() / 1e3);
  }

  /** The network over time of Ford and Fulkerson (1958), with exits that open and close. */
  private static final class OverTime {

    private final EvacuationProblem problem;
    private final MaxFlow flow = new MaxFlow();
    private final List<int[]> exits = new ArrayList<>();
    private final int source;
    private final int sink;

    OverTime(EvacuationProblem problem) {
      this.problem = problem;
      source = problem.places().size() * problem.periods();
      sink = source + 1;
      for (int place = 0; place < problem.places().size(); place++) {
        stay(place, problem.places().get(place));
      }
      problem.legs().forEach(this::ride);
      for (var group : problem.waiting()) {
        if (group.ready() < problem.periods()) {
          flow.addArcWithCapacity(source, node(group.place(), group.ready()), group.people());
        }
      }
    }

    private int node(int place, int period) {
      return period * problem.places().size() + place;
    }

    private void stay(int number, EvacuationProblem.Place place) {
      for (int period = 0; period < problem.periods(); period++) {
        if (place.safe()) {
          exits.add(new int[] {flow.addArcWithCapacity(node(number, period), sink, 0), period});
        } else if (period + 1 < problem.periods()) {
          flow.addArcWithCapacity(node(number, period), node(number, period + 1), place.holds());
        }
      }
    }

    private void ride(EvacuationProblem.Leg leg) {
      for (var opening : leg.openings()) {
        int until = Math.min(opening.until(), problem.periods() - leg.travel());
        for (int period = opening.from(); period < until; period++) {
          int arrival = period + leg.travel();
          flow.addArcWithCapacity(
              node(leg.from(), period), node(leg.to(), arrival), opening.people());
        }
      }
    }

    long outBy(int period) {
      for (int[] exit : exits) {
        flow.setArcCapacity(exit[0], exit[1] <= period ? EvacuationProblem.Place.NO_LIMIT : 0);
      }
      if (flow.solve(source, sink) != MaxFlow.Status.OPTIMAL) {
        throw new IllegalStateException("No maximum flow by period " + period + ".");
      }
      return flow.getOptimalFlow();
    }
  }
}
