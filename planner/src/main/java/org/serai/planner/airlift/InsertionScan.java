package org.serai.planner.airlift;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Looks for a place for one request in one route. Each pair of positions costs constant time: the
 * pick-up's delay is carried along the route and compared with the latest starts (Savelsbergh
 * 1992). One scan per thread; the answer stands in its fields until the next scan.
 */
final class InsertionScan {

  /** Cheapest place, or a uniformly random feasible one. */
  enum Manner {
    CHEAPEST,
    RANDOM
  }

  static final double NOWHERE = Double.POSITIVE_INFINITY;

  /** A sum of legs may differ by this much from the same sum in another order. */
  private static final double ROUNDING = 1e-6;

  private final RoutingProblem problem;
  private final RouteRule rule;
  private final SplittableRandom random;
  private final boolean ruled;
  private final double[] earliest;
  private final double[] latest;
  private final double[] service;
  private final int size;

  int pick;
  int drop;

  /** Whether the last scan found any place at all. */
  boolean found;

  /** The chance that a place is overlooked by the present scan. */
  private double overlooks;

  private double best;

  /** By how much the route may become longer before it is too long for a crew or a vehicle. */
  private double spare;

  private Manner manner = Manner.CHEAPEST;
  private boolean triangle;
  private boolean sharp;
  private int request;
  private int last;
  private Route route;
  private Craft craft;
  private int[] trial = new int[64];

  /** Positions after which the pick-up fits, what it adds there, and when the vehicle leaves. */
  private int[] pickAt = new int[64];

  private double[] pickDetour = new double[64];
  private double[] pickLeave = new double[64];
  private int picks;

  /** What the drop-off adds after a position, and the least of these from there on. */
  private double[] dropDetour = new double[64];

  private double[] leastDetour = new double[64];
  private int offers;
  private double[] offerScore = new double[64];
  private int[] offerPlace = new int[64];

  InsertionScan(RoutingProblem problem, RouteRule rule, SplittableRandom random) {
    this.problem = problem;
    this.rule = rule;
    this.random = random;
    this.ruled = !(rule instanceof RouteRule.Free);
    this.earliest = problem.stops.earliest;
    this.latest = problem.stops.latest;
    this.service = problem.stops.service;
    this.size = problem.nodes;
    this.route = new Route(problem, 0);
    this.craft = route.craft();
  }

  /** Returns the price of the place found (random number for RANDOM), or NOWHERE. */
  double scan(Route into, int wanted, Manner how) {
    manner = how;
    return scanBelow(into, wanted, NOWHERE);
  }

  /** Returns the price of the cheapest place if it is below the bound; otherwise the bound. */
  double cheapestBelow(Route into, int wanted, double bound) {
    manner = Manner.CHEAPEST;
    double opening = into.empty() ? into.craft().terms.fixedCost() : 0;
    return scanBelow(into, wanted, bound - opening) + opening;
  }

  /**
   * Finds the cheapest place among those that are not overlooked, each with this chance; the place
   * stands in the fields. False when none is left: the route may have one all the same.
   */
  boolean findLoosely(Route into, int wanted, double chance) {
    overlooks = chance;
    scan(into, wanted, Manner.CHEAPEST);
    overlooks = 0;
    return found;
  }

  private double scanBelow(Route into, int wanted, double bound) {
    route = into;
    craft = into.craft();
    triangle = craft.terms.triangle();
    sharp = ruled && triangle;
    request = wanted;
    best = bound;
    found = false;
    offers = 0;
    spare = spare();
    if (isNeverServed()) {
      return best;
    }
    int room = craft.capacity - problem.stops.load[wanted];
    int first = triangle ? firstPlace() : 0;
    last = triangle ? lastPlace() : into.length - 1;
    layPicks(first, room);
    if (picks > 0) {
      layDetours(pickAt[0]);
      leastPickFirst();
      for (int pick = 0; pick < picks; pick++) {
        // A drop-off never makes a route shorter where the triangle inequality holds.
        if (pickDetour[pick] < limit()) {
          scanDrops(pickAt[pick], pickLeave[pick], pickDetour[pick], room);
          settle();
        }
      }
    }
    return best;
  }

  /** Tightened windows may be empty; then no detour is small enough. */
  private boolean isNeverServed() {
    int target = request + problem.requests;
    return earliest[request] > latest[request] + ROUNDING
        || earliest[target] > latest[target] + ROUNDING;
  }

  private double spare() {
    double spare = craft.terms.longestRoute();
    if (spare < NOWHERE) {
      for (int at = 0; at + 1 < route.length; at++) {
        spare -= route.leg[at];
      }
    }
    return spare + ROUNDING;
  }

  /**
   * The least detour for a pick-up often belongs to the best place, which then rules out others.
   */
  private void leastPickFirst() {
    int least = 0;
    for (int at = 1; at < picks; at++) {
      least = pickDetour[at] < pickDetour[least] ? at : least;
    }
    int place = pickAt[0];
    double detour = pickDetour[0];
    double leave = pickLeave[0];
    pickAt[0] = pickAt[least];
    pickDetour[0] = pickDetour[least];
    pickLeave[0] = pickLeave[least];
    pickAt[least] = place;
    pickDetour[least] = detour;
    pickLeave[least] = leave;
  }

  private double limit() {
    return triangle && manner == Manner.CHEAPEST ? best : NOWHERE;
  }

  /** Where the pick-up alone is on time, and by what it is longer; most scans end here. */
  private void layPicks(int first, int room) {
    if (pickAt.length < last) {
      pickAt = new int[2 * last];
      pickDetour = new double[2 * last];
      pickLeave = new double[2 * last];
    }
    picks = 0;
    double limit = limit();
    int[] node = route.node;
    double[] toPick = craft.into;
    double[] travel = craft.travel;
    int row = request * size;
    for (int at = first; at < last; at++) {
      double reach = toPick[row + node[at]];
      double start = route.early[at] + service[node[at]] + reach;
      if (start > latest[request]) {
        if (triangle) {
          return;
        }
      } else if (route.onboard[at] <= room) {
        double leave = Math.max(start, earliest[request]) + service[request];
        double onward = travel[row + node[at + 1]];
        double detour = reach + onward - route.leg[at];
        if (detour < limit && (!triangle || leave + onward <= route.late[at + 1])) {
          pickAt[picks] = at;
          pickDetour[picks] = detour;
          pickLeave[picks++] = leave;
        }
      }
    }
  }

  /** Before this position the rest of the route cannot wait for the pick-up. */
  private int firstPlace() {
    double gone = earliest[request] + service[request];
    int low = 0;
    int high = route.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (route.late[middle + 1] < gone) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** From this position on the vehicle comes too late for the drop-off. */
  private int lastPlace() {
    double latestDrop = latest[request + problem.requests];
    int low = 0;
    int high = route.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (route.early[middle - 1] > latestDrop) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /**
   * The drop-off's detour does not depend on where the pick-up is, unless it follows at once; so
   * the least of what is still to come says early when no pair can beat the best.
   */
  private void layDetours(int first) {
    if (dropDetour.length <= last) {
      dropDetour = new double[2 * last];
      leastDetour = new double[2 * last];
    }
    int target = (request + problem.requests) * size;
    double least = NOWHERE;
    leastDetour[last] = least;
    for (int at = last - 1; at > first; at--) {
      double out = craft.into[target + route.node[at]];
      double back = craft.travel[target + route.node[at + 1]];
      dropDetour[at] = out + back - route.leg[at];
      least = Math.min(least, dropDetour[at]);
      leastDetour[at] = least;
    }
  }

  private void scanDrops(int at, double leavePick, double detour, int room) {
    int target = request + problem.requests;
    int before = route.node[at];
    int after = route.node[at + 1];
    double gone = craft.into[request * size + before] - route.leg[at];
    double direct = craft.travel[request * size + target];
    double dropAt = Math.max(leavePick + direct, earliest[target]);
    double onward = craft.travel[target * size + after];
    if (dropAt <= latest[target] && dropAt + service[target] + onward <= route.late[at + 1]) {
      offer(gone + direct + onward, at, at);
    }
    if (detour + leastDetour[at + 1] < best || manner == Manner.RANDOM) {
      scanLaterDrops(at, leavePick, detour, room);
    }
  }

  private void scanLaterDrops(int at, double leavePick, double detour, int room) {
    double[] travel = craft.travel;
    double[] toDrop = craft.into;
    int[] node = route.node;
    double[] late = route.late;
    int target = request + problem.requests;
    int after = node[at + 1];
    // Who boards as late as the rest of the route allows still has to be there in time.
    double lastLeave = Math.min(latest[request] + service[request], late[at + 1] - onFrom(after));
    double dropBy = Math.min(latest[target], lastLeave + problem.stops.longestRide[request]);
    double time = Math.max(leavePick + onFrom(after), least(at + 1));
    boolean cheapest = manner == Manner.CHEAPEST;
    for (int to = at + 1; to < last && time <= late[to] && route.onboard[to] <= room; to++) {
      if (cheapest && detour + leastDetour[to] >= best) {
        return;
      }
      int from = node[to];
      double leave = time + service[from];
      double out = toDrop[target * size + from];
      double back = travel[target * size + node[to + 1]];
      if (leave + out > dropBy) {
        if (triangle) {
          return;
        }
      } else if (Math.max(leave + out, earliest[target]) + service[target] + back <= late[to + 1]) {
        offer(detour + dropDetour[to], at, to);
      }
      time = Math.max(leave + route.leg[to], least(to + 1));
    }
  }

  private double onFrom(int after) {
    return craft.travel[request * size + after];
  }

  /** The earliest start at a position that a detour before it cannot undercut. */
  private double least(int at) {
    return sharp ? route.early[at] : earliest[route.node[at]];
  }

  private void offer(double price, int pickAfter, int dropAfter) {
    // The smallest of random numbers belongs to a uniformly random place.
    double score = manner == Manner.RANDOM ? random.nextDouble() : price;
    boolean overlooked = overlooks > 0 && score < best && random.nextDouble() < overlooks;
    if (score >= best || overlooked || price > spare) {
      return;
    }
    if (ruled) {
      remember(score, pickAfter, dropAfter);
    } else {
      take(score, pickAfter, dropAfter);
    }
  }

  private void take(double score, int pickAfter, int dropAfter) {
    best = score;
    pick = pickAfter;
    drop = dropAfter;
    found = true;
  }

  private void remember(double score, int pickAfter, int dropAfter) {
    if (offers == offerScore.length) {
      offerScore = Arrays.copyOf(offerScore, 2 * offers);
      offerPlace = Arrays.copyOf(offerPlace, 2 * offers);
    }
    offerScore[offers] = score;
    offerPlace[offers++] = (pickAfter << 16) | dropAfter;
  }

  /** Rules on whole routes are dear to ask, so the best drop-offs are asked about first. */
  private void settle() {
    while (offers > 0) {
      int least = 0;
      for (int at = 1; at < offers; at++) {
        least = offerScore[at] < offerScore[least] ? at : least;
      }
      int place = offerPlace[least];
      if (allowed(place >>> 16, place & 0xffff)) {
        take(offerScore[least], place >>> 16, place & 0xffff);
        offers = 0;
        return;
      }
      offers--;
      offerScore[least] = offerScore[offers];
      offerPlace[least] = offerPlace[offers];
    }
  }

  private boolean allowed(int pickAfter, int dropAfter) {
    if (sharp && rule instanceof RideTimes rides) {
      return rides.admitsInsertion(route, request, pickAfter, dropAfter);
    }
    int length = route.length;
    if (trial.length < length + 2) {
      trial = new int[2 * length + 4];
    }
    System.arraycopy(route.node, 0, trial, 0, pickAfter + 1);
    trial[pickAfter + 1] = request;
    System.arraycopy(route.node, pickAfter + 1, trial, pickAfter + 2, dropAfter - pickAfter);
    trial[dropAfter + 2] = request + problem.requests;
    System.arraycopy(route.node, dropAfter + 1, trial, dropAfter + 3, length - 1 - dropAfter);
    return rule.admits(route.vehicle, trial, length + 2);
  }
}
