package org.serai.planner.advice;

import java.util.List;
import org.serai.planner.rotation.AgencyShare;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;
import org.serai.planner.rotation.Station;
import org.serai.planner.rotation.Transfer;

/** What everybody but one party uses of each row, as planned. */
final class Others {
  private final RotationProblem problem;
  final int[][] seats;
  final int[][] inAt;
  final int[][] shares;
  final int[][] cover;
  final int[] hub;

  Others(RotationProblem problem, RotationPlan plan, List<Integer> party) {
    this.problem = problem;
    int slots = problem.slots();
    seats = new int[problem.network().legs().size()][slots];
    inAt = new int[problem.stationCount()][slots];
    shares = new int[problem.network().shares().size()][slots];
    cover = new int[problem.posts().size()][slots];
    hub = new int[slots];
    for (int p = 0; p < problem.people().size(); p++) {
      if (!party.contains(p)) {
        add(plan, p);
      }
    }
  }

  private void add(RotationPlan plan, int p) {
    int before = problem.people().get(p).start().state();
    for (int t = 0; t < problem.slots(); t++) {
      int now = plan.state(p, t);
      for (int leg : legs(problem, station(before), station(now))) {
        seats[leg][t]++;
      }
      if (State.isIn(now)) {
        inAt[station(now)][t]++;
        cover[now][t] += problem.policy().coverage().fullUnits();
        shared(p, station(now), t);
      } else if (State.isAtHub(now)) {
        hub[t]++;
        if (State.isRemote(now)) {
          cover[State.remotePost(now)][t] += problem.policy().coverage().remoteUnits();
        }
      }
      before = now;
    }
  }

  private void shared(int p, int station, int t) {
    List<AgencyShare> all = problem.network().shares();
    int agency = problem.people().get(p).agency();
    for (int a = 0; a < all.size(); a++) {
      if (all.get(a).agency() == agency && all.get(a).station() == station) {
        shares[a][t]++;
      }
    }
  }

  private int station(int state) {
    return State.isIn(state) ? problem.posts().get(state).station() : -1;
  }

  /** Legs between two stations, -1 standing for the hub or away. */
  static List<Integer> legs(RotationProblem problem, int from, int to) {
    if (from == to) {
      return List.of();
    }
    if (from < 0) {
      return problem.station(to).wayIn();
    }
    Station left = problem.station(from);
    return to < 0
        ? left.wayOut()
        : problem.network().transfers().stream()
            .filter(x -> x.from() == from && x.to() == to)
            .map(Transfer::legs)
            .findFirst()
            .orElse(List.of());
  }
}
