package org.serai.planner.airlift;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The plan under work: routes, who rides in which, and the bank of requests that wait. Changes
 * since the last mark can be taken back as a whole. Prices of places are remembered per request and
 * route content, because most routes do not change from one step to the next.
 */
final class RouteBook {
  static final int BANK = -1;

  /** No place is known: the price beside it is only what it costs at least. */
  private static final int UNPLACED = -1;

  final RoutingProblem problem;
  final SplittableRandom random;
  final InsertionScan scan;
  private final RouteRule rule;
  private final boolean ruled;
  private final boolean couples;

  /** Only the first {@code open} routes may be used. */
  int open;

  Route[] routes;
  final int[] routeOf;
  final int[] bank;
  final int[] bankPlace;
  int banked;

  private final Route[] saved;
  private final boolean[] isSaved;
  private final int[] savedList;
  private int savedCount;
  private final int[] movedRequest;
  private final int[] movedFrom;
  private int movedCount;
  private final boolean[] isMoved;

  private final long[] knownVersion;
  private final double[] knownPrice;
  private final int[] knownPlace;
  private long versions;

  RouteBook(RoutingProblem problem, RouteRule rule, SplittableRandom random) {
    this.problem = problem;
    this.random = random;
    this.rule = rule;
    this.ruled = !(rule instanceof RouteRule.Free);
    this.couples = rule.couplesRoutes();
    this.scan = new InsertionScan(problem, rule, random);
    int fleet = problem.fleet.length;
    int requests = problem.requests;
    routes = new Route[fleet];
    saved = new Route[fleet];
    for (int vehicle = 0; vehicle < fleet; vehicle++) {
      routes[vehicle] = new Route(problem, vehicle);
      routes[vehicle].version = ++versions;
      saved[vehicle] = new Route(problem, vehicle);
    }
    isSaved = new boolean[fleet];
    savedList = new int[fleet];
    routeOf = new int[requests];
    bank = new int[requests];
    bankPlace = new int[requests];
    movedRequest = new int[requests];
    movedFrom = new int[requests];
    isMoved = new boolean[requests];
    knownVersion = new long[requests * fleet];
    knownPrice = new double[requests * fleet];
    knownPlace = new int[requests * fleet];
    open = fleet;
    clear();
    rule.attach(this);
  }

  /** Are a route and its price the same for any vehicle, wherever the others are? */
  boolean interchangeable() {
    return problem.mustServe()
        && !couples
        && Arrays.stream(problem.fleet).allMatch(craft -> craft == problem.fleet[0]);
  }

  /** Empties every route; everybody waits in the bank. */
  void clear() {
    for (int at = 0; at < routes.length; at++) {
      routes[at].clear(at);
      routes[at].version = ++versions;
    }
    banked = 0;
    for (int request = 0; request < problem.requests; request++) {
      enterBank(request);
    }
    mark();
  }

  // ---- bank

  private void enterBank(int request) {
    routeOf[request] = BANK;
    bankPlace[request] = banked;
    bank[banked++] = request;
  }

  private void leaveBank(int request) {
    int last = bank[--banked];
    bank[bankPlace[request]] = last;
    bankPlace[last] = bankPlace[request];
  }

  // ---- changes and taking them back

  /** What has happened so far stands; {@link #takeBack} goes no further back than here. */
  void mark() {
    for (int at = 0; at < savedCount; at++) {
      isSaved[savedList[at]] = false;
    }
    savedCount = 0;
    for (int at = 0; at < movedCount; at++) {
      isMoved[movedRequest[at]] = false;
    }
    movedCount = 0;
  }

  /** Undoes everything since the mark. Old versions return too, and with them known prices. */
  void takeBack() {
    for (int at = 0; at < savedCount; at++) {
      int slot = savedList[at];
      Route swap = routes[slot];
      routes[slot] = saved[slot];
      saved[slot] = swap;
    }
    for (int at = movedCount - 1; at >= 0; at--) {
      int request = movedRequest[at];
      if (routeOf[request] == BANK && movedFrom[at] != BANK) {
        leaveBank(request);
        routeOf[request] = movedFrom[at];
      } else if (routeOf[request] != BANK && movedFrom[at] == BANK) {
        enterBank(request);
      } else {
        routeOf[request] = movedFrom[at];
      }
    }
    mark();
  }

  private void touch(int slot) {
    if (!isSaved[slot]) {
      isSaved[slot] = true;
      savedList[savedCount++] = slot;
      saved[slot].copyFrom(routes[slot]);
    }
  }

  private void moves(int request) {
    if (!isMoved[request]) {
      isMoved[request] = true;
      movedRequest[movedCount] = request;
      movedFrom[movedCount++] = routeOf[request];
    }
  }

  int touched() {
    return savedCount;
  }

  int touchedSlot(int at) {
    return savedList[at];
  }

  double costBefore(int slot) {
    return isSaved[slot] ? saved[slot].cost : routes[slot].cost;
  }

  /** Takes a request out of its route into the bank; the route must be settled afterwards. */
  void unseat(int request) {
    int slot = routeOf[request];
    touch(slot);
    moves(request);
    Route route = routes[slot];
    route.copyWithout(route, request);
    route.version = ++versions;
    enterBank(request);
  }

  /** Recomputes a route after people left; false when the rest no longer works (rare). */
  boolean settle(int slot) {
    Route route = routes[slot];
    boolean sound = route.refresh();
    return sound && (!ruled || rule.settles(route));
  }

  boolean settleTouched() {
    boolean sound = true;
    for (int at = 0; at < savedCount; at++) {
      sound &= settle(savedList[at]);
    }
    return sound;
  }

  boolean remove(int request) {
    int slot = routeOf[request];
    unseat(request);
    return settle(slot);
  }

  /**
   * Sets a spare route to another without one request, for scans that the book does not see. The
   * rule's own times must be laid anew: those of rides loosen when somebody leaves.
   */
  boolean trim(Route spare, Route from, int request) {
    boolean sound = spare.trim(from, request);
    if (sound) {
      rule.sharpen(spare);
    }
    return sound;
  }

  /** The rule's own times for a spare route, as for one of the plan. */
  void sharpen(Route spare) {
    rule.sharpen(spare);
  }

  /** May what was found out about a route be kept until it changes? */
  boolean remembers() {
    return !couples;
  }

  void seat(int request, int slot, int pick, int drop) {
    touch(slot);
    moves(request);
    leaveBank(request);
    routeOf[request] = slot;
    Route route = routes[slot];
    route.insert(request, pick, drop);
    route.refresh();
    rule.sharpen(route);
    route.version = ++versions;
  }

  // ---- prices

  /** Cheapest price of the request in the route at this slot; remembered until it changes. */
  double price(int request, int slot) {
    return priceBelow(request, slot, InsertionScan.NOWHERE);
  }

  /**
   * The cheapest price if it is below the bound; otherwise a number that is not below it, which is
   * far quicker to know. Both are remembered until the route changes.
   */
  double priceBelow(int request, int slot, double bound) {
    int at = request * routes.length + slot;
    if (!isKnown(at, slot) || (knownPlace[at] == UNPLACED && knownPrice[at] < bound)) {
      Route route = routes[slot];
      knownVersion[at] = route.version;
      knownPrice[at] = scan.cheapestBelow(route, request, bound);
      knownPlace[at] = scan.found ? (scan.pick << 16) | scan.drop : UNPLACED;
    }
    return knownPrice[at];
  }

  /** Is the cheapest price known, place and all, without a new scan? */
  boolean knowsPrice(int request, int slot) {
    int at = request * routes.length + slot;
    return isKnown(at, slot) && (knownPlace[at] != UNPLACED);
  }

  private boolean isKnown(int at, int slot) {
    return knownVersion[at] == routes[slot].version && !couples;
  }

  void seatAtKnownPlace(int request, int slot) {
    int place = knownPlace[request * routes.length + slot];
    seat(request, slot, place >>> 16, place & 0xffff);
  }

  /** Exchange of an empty route for the last open one, which is then closed. */
  void close(int slot) {
    open--;
    Route swap = routes[slot];
    routes[slot] = routes[open];
    routes[open] = swap;
    for (int at = 1; at + 1 < routes[slot].length; at++) {
      routeOf[problem.requestAt(routes[slot].node[at])] = slot;
    }
    mark();
  }

  /** Open routes that carry anybody. */
  int used() {
    int used = 0;
    for (int slot = 0; slot < open; slot++) {
      used += routes[slot].empty() ? 0 : 1;
    }
    return used;
  }

  /** Price of the plan: all routes, and the weight of those who stay behind. */
  double cost() {
    double sum = length();
    for (int at = 0; at < banked; at++) {
      sum += problem.bankWeight[bank[at]];
    }
    return sum;
  }

  /** Price of all routes, whoever waits. */
  double length() {
    double sum = 0;
    for (int slot = 0; slot < open; slot++) {
      sum += routes[slot].cost;
    }
    return sum;
  }

  /** Mean price of a leg, fixed costs apart: the yardstick of temperatures. */
  double meanLeg() {
    double sum = 0;
    int legs = 1;
    for (int slot = 0; slot < open; slot++) {
      if (!routes[slot].empty()) {
        sum += routes[slot].cost - routes[slot].craft().terms.fixedCost();
        legs += routes[slot].length - 1;
      }
    }
    return Math.max(1e-6, sum / legs);
  }

  // ---- snapshots

  /** Copies the plan as it stands. */
  Draft draft() {
    int[][] stops = new int[open][];
    int[] vehicle = new int[open];
    for (int slot = 0; slot < open; slot++) {
      stops[slot] = routes[slot].stops();
      vehicle[slot] = routes[slot].vehicle;
    }
    return new Draft(stops, vehicle, banked, used(), cost());
  }

  /** Goes back to a copied plan, with as many open routes as it had. */
  void load(Draft draft) {
    open = draft.stops.length;
    banked = 0;
    Arrays.fill(routeOf, BANK);
    for (int slot = 0; slot < open; slot++) {
      routes[slot].assign(draft.vehicle[slot], draft.stops[slot]);
      routes[slot].refresh();
      rule.sharpen(routes[slot]);
      routes[slot].version = ++versions;
      for (int node : draft.stops[slot]) {
        routeOf[problem.requestAt(node)] = slot;
      }
    }
    for (int request = 0; request < problem.requests; request++) {
      if (routeOf[request] == BANK) {
        enterBank(request);
      }
    }
    mark();
  }
}
