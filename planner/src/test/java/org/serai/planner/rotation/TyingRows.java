package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * The rows that tie people together, one after the other, each with its convex cost by load: cover,
 * ceilings, shares, seats, hub, handovers. Written from the comments of the records, for the exact
 * search of tiny instances.
 */
final class TyingRows {

  static final double NEVER = 1e12;

  private final RotationProblem problem;
  private final int slots;
  private final double unit;
  private final int ceilings;
  private final int shares;
  private final int seats;
  private final int hub;
  private final int handovers;
  final int count;

  /** Unit is the cost of a person-slot above a ceiling or share. */
  TyingRows(RotationProblem problem, double unit) {
    this.problem = problem;
    this.unit = unit;
    slots = problem.slots();
    ceilings = problem.posts().size() * slots;
    shares = ceilings + problem.stationCount() * slots;
    seats = shares + problem.network().shares().size() * slots;
    hub = seats + problem.network().legs().size() * slots;
    handovers = hub + slots;
    count = handovers + problem.posts().size() * slots;
  }

  /** What the row costs at the load; {@link #NEVER} where there is no such plan. */
  double cost(int row, int load) {
    int t = row % slots;
    if (row < ceilings) {
      return cover(problem.posts().get(row / slots), load);
    }
    if (row < shares) {
      int cap = problem.station((row - ceilings) / slots).ceiling().at(t);
      return unit * Math.max(0, load - cap);
    }
    if (row < seats) {
      int cap = problem.network().shares().get((row - shares) / slots).ceiling().at(t);
      return unit * Math.max(0, load - cap);
    }
    if (row < handovers) {
      PerSlot caps =
          row < hub
              ? problem.network().legs().get((row - seats) / slots).seats()
              : problem.network().hubCap();
      return load > caps.at(t) ? NEVER : 0;
    }
    return handover(problem.posts().get((row - handovers) / slots), load);
  }

  /** People above the cap of a row of ceilings or shares; 0 for other rows. */
  int over(int row, int load) {
    boolean counts = row >= ceilings && row < seats && unit > 0;
    return counts ? (int) Math.round(cost(row, load) / unit) : 0;
  }

  /** The load holds departures and, below them, units of cover in the slot before. */
  private double handover(Post post, int load) {
    int there = load % departure() / problem.policy().coverage().fullUnits();
    int above = Math.max(0, there - Math.max(1, post.minimum()));
    int without = Math.max(0, load / departure() - above);
    return (double) problem.policy().costs().handover() * without;
  }

  /** What a departure adds to the load: more than all cover that there can be. */
  private int departure() {
    return problem.people().size() * problem.policy().coverage().fullUnits() + 1;
  }

  private double cover(Post post, int units) {
    RotationPolicy.Coverage rule = problem.policy().coverage();
    int c = post.criticality() - 1;
    double below = Math.max(0, post.minimum() * rule.fullUnits() - units);
    int full = post.wanted() * rule.fullUnits();
    double between = Math.max(0, full - Math.max(units, post.minimum() * rule.fullUnits()));
    return (below * rule.belowMinimum().get(c) + between * rule.belowWanted().get(c))
        / rule.fullUnits();
  }

  /** Loads before anybody moves: who is at a post before slot 0 can take over in slot 0. */
  int[] before() {
    int[] loads = new int[count];
    for (Person person : problem.people()) {
      Start start = person.start();
      if (State.isIn(start.state())) {
        loads[handovers + start.state() * slots] += problem.policy().coverage().fullUnits();
      }
    }
    return loads;
  }

  int posts() {
    return problem.posts().size();
  }

  int handoverRow(int post, int slot) {
    return handovers + post * slots + slot;
  }

  /** Adds what one person loads who was so before and is so in the slot. */
  void step(int p, int before, int now, int t, int[] loads) {
    Person person = problem.people().get(p);
    RotationPolicy.Coverage rule = problem.policy().coverage();
    if (State.isIn(now)) {
      int s = problem.posts().get(now).station();
      loads[now * slots + t] += rule.fullUnits();
      loads[ceilings + s * slots + t]++;
      for (int a = 0; a < problem.network().shares().size(); a++) {
        AgencyShare share = problem.network().shares().get(a);
        boolean counts = share.station() == s && share.agency() == person.agency();
        loads[shares + a * slots + t] += counts ? 1 : 0;
      }
    }
    if (State.isAtHub(now)) {
      loads[hub + t]++;
    }
    if (State.isRemote(now)) {
      loads[State.remotePost(now) * slots + t] += rule.remoteUnits();
    }
    move(before, now, t, loads);
    stayOn(now, t, loads);
  }

  private void move(int before, int now, int t, int[] loads) {
    for (int k : RotationPlan.legs(problem, before, now)) {
      loads[seats + k * slots + t]++;
    }
    if (before != now && State.isIn(before)) {
      loads[handovers + before * slots + t] += departure();
    }
  }

  private void stayOn(int now, int t, int[] loads) {
    RotationPolicy.Coverage rule = problem.policy().coverage();
    if (State.isIn(now) && t + 1 < slots) {
      loads[handovers + now * slots + t + 1] += rule.fullUnits();
    }
    if (State.isRemote(now) && t + 1 < slots) {
      loads[handovers + State.remotePost(now) * slots + t + 1] += rule.remoteUnits();
    }
  }

  /** Prices of a certificate as prices of these rows: what one more of the load costs. */
  double[] prices(PriceList list) {
    double[] prices = new double[count];
    put(prices, 0, list.cover(), -1.0 / list.scale());
    put(prices, ceilings, list.ceiling(), 1.0 / list.scale());
    put(prices, shares, list.share(), 1.0 / list.scale());
    put(prices, seats, list.seat(), 1.0 / list.scale());
    put(prices, hub, list.hub(), 1.0 / list.scale());
    return prices;
  }

  private static void put(double[] prices, int from, PerSlot list, double factor) {
    Arrays.setAll(
        prices,
        row ->
            row >= from && row < from + list.length() ? factor * list.at(row - from) : prices[row]);
  }
}
