package org.serai.bench;

import java.util.Arrays;
import java.util.List;
import org.serai.planner.rotation.AgencyShare;
import org.serai.planner.rotation.Post;
import org.serai.planner.rotation.RotationPolicy;
import org.serai.planner.rotation.RotationProblem;

/**
 * Paths of crews with their value, kept up to date as paths come and go: what a local search needs
 * to score a move. Written from the rules alone; the evaluator judges the outcome.
 */
final class PlanDraft {

  private final RotationProblem problem;
  final List<Crew> crews;
  final Ways ways;
  private final int slots;
  private final CrewTariff[] tariffs;
  private final CrewTariff.Toll[] tolls;
  private final int[][] cover;
  private final int[][] inAt;
  private final int[][] shareUse;
  private final int[][] seatUse;
  private final int[] hubUse;
  private final int[][] departed;
  private final int[] startedAt;
  private final long[][] coverCost;
  private long broken;
  private long unsafe;
  private long cost;

  PlanDraft(RotationProblem problem, List<Crew> crews) {
    this.problem = problem;
    this.crews = crews;
    ways = new Ways(problem);
    slots = problem.slots();
    tariffs = crews.stream().map(c -> new CrewTariff(problem, c, ways)).toArray(CrewTariff[]::new);
    tolls = new CrewTariff.Toll[crews.size()];
    cover = new int[problem.posts().size()][slots];
    inAt = new int[problem.stationCount()][slots];
    shareUse = new int[problem.network().shares().size()][slots];
    seatUse = new int[problem.network().legs().size()][slots];
    hubUse = new int[slots];
    departed = new int[problem.posts().size()][slots];
    startedAt = new int[problem.posts().size()];
    coverCost = new long[problem.posts().size()][];
    for (int q = 0; q < cover.length; q++) {
      coverCost[q] = coverCosts(problem.posts().get(q));
      cost += slots * coverCost[q][0];
    }
    for (var person : problem.people()) {
      if (person.start().state() >= 0) {
        startedAt[person.start().state()]++;
      }
    }
  }

  private long[] coverCosts(Post post) {
    RotationPolicy.Coverage rule = problem.policy().coverage();
    int full = rule.fullUnits();
    long low = rule.belowMinimum().get(post.criticality() - 1) / full;
    long high = rule.belowWanted().get(post.criticality() - 1) / full;
    long[] costs = new long[post.wanted() * full + 1];
    for (int units = costs.length - 2; units >= 0; units--) {
      costs[units] = costs[units + 1] + (units < post.minimum() * full ? low : high);
    }
    return costs;
  }

  CrewTariff tariff(int crew) {
    return tariffs[crew];
  }

  /** Hard rules broken: seats, hub places, absences at the hub, ways that do not exist. */
  long broken() {
    return broken;
  }

  long unsafe() {
    return unsafe;
  }

  long cost() {
    return cost;
  }

  void put(int crew, short[] path) {
    tolls[crew] = tariffs[crew].toll(path);
    account(crew, path, 1);
  }

  void take(int crew, short[] path) {
    account(crew, path, -1);
  }

  private void account(int c, short[] path, int sign) {
    Crew crew = crews.get(c);
    cost += sign * tolls[c].cost();
    unsafe += sign * tolls[c].unsafe();
    broken += sign * tolls[c].broken();
    int before = crew.start;
    for (int t = 0; t < slots; t++) {
      int now = path[t];
      if (now >= 0) {
        in(crew, now, t, sign);
      } else if (now <= Crew.HUB) {
        hub(crew, now, t, sign);
      }
      if (now != before) {
        step(crew, before, now, t, sign);
      }
      before = now;
    }
  }

  private void in(Crew crew, int now, int t, int sign) {
    for (int q : crew.posts[now]) {
      cover(q, t, sign * problem.policy().coverage().fullUnits());
    }
    int s = crew.station[now];
    unsafe += over(inAt[s], t, sign * crew.size(), problem.station(s).ceiling().at(t));
    List<AgencyShare> shares = problem.network().shares();
    for (int a = 0; a < shareUse.length; a++) {
      if (shares.get(a).station() == s) {
        int agency = shares.get(a).agency();
        int mine =
            (int)
                Arrays.stream(crew.members)
                    .filter(p -> problem.people().get(p).agency() == agency)
                    .count();
        unsafe += over(shareUse[a], t, sign * mine, shares.get(a).ceiling().at(t));
      }
    }
  }

  private void hub(Crew crew, int now, int t, int sign) {
    broken += over(hubUse, t, sign * crew.size(), problem.network().hubCap().at(t));
    for (int q : crew.forms[Crew.HUB - now]) {
      if (q >= 0) {
        cover(q, t, sign * problem.policy().coverage().remoteUnits());
      }
    }
  }

  private void step(Crew crew, int before, int now, int t, int sign) {
    for (int k : ways.legs(crew, before, now)) {
      int seats = problem.network().legs().get(k).seats().at(t);
      broken += over(seatUse[k], t, sign * crew.size(), seats);
      cost += (long) sign * crew.size() * problem.policy().costs().seat();
    }
    for (int m = 0; before >= 0 && m < crew.size(); m++) {
      int q = crew.posts[before][m];
      cost -= handovers(q, t);
      departed[q][t] += sign;
      cost += handovers(q, t);
    }
  }

  /** Each who departs wants the minimum to stay on, there or covering from the hub. */
  private long handovers(int q, int t) {
    int there = t == 0 ? startedAt[q] : cover[q][t - 1] / problem.policy().coverage().fullUnits();
    int floor = Math.max(1, problem.posts().get(q).minimum());
    long without = Math.max(0, departed[q][t] - Math.max(0, there - floor));
    return without * problem.policy().costs().handover();
  }

  private void cover(int q, int t, int units) {
    long[] costs = coverCost[q];
    cost -= costs[Math.min(cover[q][t], costs.length - 1)];
    cost -= t + 1 < slots ? handovers(q, t + 1) : 0;
    cover[q][t] += units;
    cost += costs[Math.min(cover[q][t], costs.length - 1)];
    cost += t + 1 < slots ? handovers(q, t + 1) : 0;
  }

  /** Changes a load and returns by how much its excess changes. */
  private static long over(int[] loads, int t, int change, int cap) {
    long before = Math.max(0, loads[t] - cap);
    loads[t] += change;
    return Math.max(0, loads[t] - cap) - before;
  }
}
