package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A problem as flat arrays for the inner loops: row r of slot t stands at index r * slots + t. */
final class Model {

  final RotationProblem problem;
  final int slots;
  final int stations;
  final int posts;
  final int legs;
  final int shareRows;
  final Party[] parties;

  final int[] ceiling;
  final int[] exposure;
  final int[] shareCap;
  final int[] seats;
  final int[] hubCap;

  final int[] postStation;

  /** Whether the post can be covered from the hub. */
  final boolean[] isRemote;

  final int[] minimumUnits;
  final int[] wantedUnits;
  final int[] minimumCost;
  final int[] wantedCost;

  /** What a post with so many units costs, as far as more are wanted. */
  private final long[][] coverCosts;

  final int fullUnits;
  final int remoteUnits;

  final int[][] wayIn;
  final int[][] wayOut;
  final int[][] transferLegs;

  /** People at the post before slot 0. */
  final int[] presentBefore;

  /** People without whom nobody may depart from the post: its minimum, and one at least. */
  final int[] floor;

  /** Exposure that person p may still bear within the fair share; negative when already above. */
  final int[] exposureLeft;

  final RotationPolicy policy;

  Model(RotationProblem problem) {
    this.problem = problem;
    policy = problem.policy();
    Network network = problem.network();
    slots = problem.slots();
    stations = problem.stationCount();
    posts = problem.posts().size();
    legs = network.legs().size();
    shareRows = network.shares().size();
    ceiling = flat(network.stations().stream().map(Station::ceiling).toList());
    exposure = flat(network.stations().stream().map(Station::exposure).toList());
    shareCap = flat(network.shares().stream().map(AgencyShare::ceiling).toList());
    seats = flat(network.legs().stream().map(Leg::seats).toList());
    hubCap = network.hubCap().toArray();
    fullUnits = policy.coverage().fullUnits();
    remoteUnits = policy.coverage().remoteUnits();
    postStation = problem.posts().stream().mapToInt(Post::station).toArray();
    minimumUnits = problem.posts().stream().mapToInt(q -> q.minimum() * fullUnits).toArray();
    wantedUnits = problem.posts().stream().mapToInt(q -> q.wanted() * fullUnits).toArray();
    minimumCost = unitCost(policy.coverage().belowMinimum());
    wantedCost = unitCost(policy.coverage().belowWanted());
    isRemote = new boolean[posts];
    for (int q = 0; q < posts; q++) {
      isRemote[q] = problem.posts().get(q).coverableFromHub();
    }
    coverCosts = new long[posts][];
    Arrays.setAll(coverCosts, this::coverCosts);
    wayIn = network.stations().stream().map(s -> ints(s.wayIn())).toArray(int[][]::new);
    wayOut = network.stations().stream().map(s -> ints(s.wayOut())).toArray(int[][]::new);
    transferLegs = network.transfers().stream().map(x -> ints(x.legs())).toArray(int[][]::new);
    presentBefore = new int[posts];
    floor = new int[posts];
    for (int q = 0; q < posts; q++) {
      floor[q] = Math.max(1, problem.posts().get(q).minimum());
    }
    exposureLeft = new int[problem.people().size()];
    startsAndShares();
    parties = parties();
  }

  private void startsAndShares() {
    for (int p = 0; p < exposureLeft.length; p++) {
      Person person = problem.people().get(p);
      exposureLeft[p] = person.burden().fairShare() - person.burden().past();
      if (State.isIn(person.start().state())) {
        presentBefore[person.start().state()]++;
      }
    }
  }

  private Party[] parties() {
    boolean[] grouped = new boolean[exposureLeft.length];
    List<Party> found = new ArrayList<>();
    for (Group group : problem.groups()) {
      found.add(new Party(problem, group.members()));
      group.members().forEach(p -> grouped[p] = true);
    }
    for (int p = 0; p < grouped.length; p++) {
      if (!grouped[p]) {
        found.add(new Party(problem, List.of(p)));
      }
    }
    return found.toArray(Party[]::new);
  }

  private int[] unitCost(List<Integer> byCriticality) {
    return problem.posts().stream()
        .mapToInt(q -> byCriticality.get(q.criticality() - 1) / fullUnits)
        .toArray();
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] flat(List<PerSlot> rows) {
    int[] values = new int[rows.size() * slots];
    for (int r = 0; r < rows.size(); r++) {
      System.arraycopy(rows.get(r).toArray(), 0, values, r * slots, slots);
    }
    return values;
  }

  /** Cost of a post-slot covered with so many units: convex, 0 once all that is wanted is there. */
  long coverCost(int post, int units) {
    long[] costs = coverCosts[post];
    return units < costs.length ? costs[units] : 0;
  }

  private long[] coverCosts(int post) {
    long[] costs = new long[wantedUnits[post]];
    Arrays.setAll(costs, units -> coverCostOf(post, units));
    return costs;
  }

  private long coverCostOf(int post, int units) {
    int below = Math.max(0, minimumUnits[post] - units);
    int between = Math.max(0, wantedUnits[post] - Math.max(units, minimumUnits[post]));
    return (long) below * minimumCost[post] + (long) between * wantedCost[post];
  }

  /** What a slot of somebody at a post is worth on average: the scale of prices; at least 1. */
  double meanWorth() {
    double sum = 0;
    double wanted = 0;
    for (int q = 0; q < posts; q++) {
      sum += (double) coverCost(q, 0) * fullUnits;
      wanted += wantedUnits[q];
    }
    return Math.max(1, sum / Math.max(1, wanted));
  }

  /** The same of the most critical work, where the first people of a post count most. */
  double mostWorth() {
    return Math.max(meanWorth(), Collections.max(policy.coverage().belowMinimum()));
  }

  /** The plan's states of one path per party. */
  List<PerSlot> states(short[][] paths) {
    PerSlot[] states = new PerSlot[exposureLeft.length];
    for (int i = 0; i < parties.length; i++) {
      Party party = parties[i];
      short[] path = paths[i];
      for (int m = 0; m < party.size; m++) {
        int member = m;
        states[party.members[m]] = PerSlot.generate(slots, t -> party.state(path[t], member));
      }
    }
    return Arrays.asList(states);
  }
}
