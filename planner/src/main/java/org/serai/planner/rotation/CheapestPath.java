package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The checker's own cheapest path of one person or group at given prices, in whole numbers: written
 * plainly, slot by slot, from the rules in the records' comments.
 */
final class CheapestPath {

  static final long NO_WAY = Long.MAX_VALUE / 8;

  private final RotationProblem problem;
  private final PriceList prices;
  private final List<Integer> members;
  private final Decisions decisions;

  /** Posts held by the members, one array per place in the field. */
  private final List<int[]> places = new ArrayList<>();

  private final int longest;
  private final int mostRest;

  /** Cost of being out by slots of rest owed, away and at the hub; in by place and slots served. */
  private long[] away;

  private long[] hub;
  private long[][] in;

  /** Decisions are about who moves alone. */
  CheapestPath(
      RotationProblem problem, PriceList prices, List<Integer> members, Decisions decisions) {
    this.problem = problem;
    this.prices = prices;
    this.members = members;
    this.decisions = decisions;
    if (members.size() == 1) {
      problem.people().get(members.getFirst()).posts().forEach(q -> places.add(new int[] {q}));
    } else {
      groupPlaces();
    }
    Start start = problem.people().get(members.getFirst()).start();
    int longestStay = 1;
    int rest = start.restOwed();
    for (int[] place : places) {
      longestStay = Math.max(longestStay, rule(place).maximum());
      rest = Math.max(rest, rule(place).rest());
    }
    longest = longestStay + 1;
    mostRest = rest;
    away = closed(mostRest + 1);
    hub = closed(mostRest + 1);
    in = closedIn();
    if (State.isIn(start.state())) {
      in[placeOf(start.state())][Math.min(longest, start.served())] = 0;
    } else {
      (State.isAway(start.state()) ? away : hub)[start.restOwed()] = 0;
    }
  }

  private void groupPlaces() {
    for (int s = 0; s < problem.stationCount(); s++) {
      int[] firsts = new int[members.size()];
      boolean open = true;
      for (int m = 0; m < firsts.length; m++) {
        firsts[m] = first(members.get(m), s);
        open &= firsts[m] >= 0;
      }
      if (open) {
        places.add(firsts);
      }
    }
  }

  private int first(int p, int station) {
    for (int q : problem.people().get(p).posts()) {
      if (problem.posts().get(q).station() == station) {
        return q;
      }
    }
    return -1;
  }

  private int placeOf(int post) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i)[0] == post) {
        return i;
      }
    }
    throw new IllegalArgumentException("Post " + post + " is no place of " + members + ".");
  }

  private static long[] closed(int size) {
    long[] costs = new long[size];
    Arrays.fill(costs, NO_WAY);
    return costs;
  }

  private long[][] closedIn() {
    long[][] costs = new long[places.size()][];
    Arrays.setAll(costs, i -> closed(longest + 1));
    return costs;
  }

  private StayRule rule(int[] place) {
    return problem.stayRule(members.getFirst(), station(place));
  }

  private int station(int[] place) {
    return problem.posts().get(place[0]).station();
  }

  /** The least cost over all slots, in price units. */
  long cost() {
    for (int t = 0; t < problem.slots(); t++) {
      slot(t);
    }
    long least = NO_WAY;
    for (int d = 0; d <= mostRest; d++) {
      least = Math.min(least, Math.min(away[d], hub[d]));
    }
    for (long[] stays : in) {
      least = Math.min(least, Arrays.stream(stays).min().orElse(NO_WAY));
    }
    return least;
  }

  private void slot(int t) {
    long[] nextAway = closed(mostRest + 1);
    long[] nextHub = closed(mostRest + 1);
    long[][] nextIn = closedIn();
    long stayAway = outCost(t, State.AWAY);
    long stayHub = outCost(t, State.HUB);
    long arrival = NO_WAY;
    for (int d = 0; d <= mostRest; d++) {
      long out = Math.min(away[d], hub[d]);
      keep(nextAway, Math.max(0, d - 1), out + stayAway);
      keep(nextHub, d, out + stayHub);
      arrival = Math.min(arrival, out + weighed(problem.policy().stay().restCut()) * d);
    }
    for (int i = 0; i < places.size(); i++) {
      int[] place = places.get(i);
      long leave = leave(i) + legs(t, problem.station(station(place)).wayOut()) + depart(place, t);
      keep(nextAway, Math.max(0, rule(place).rest() - 1), leave + stayAway);
      keep(nextHub, rule(place).rest(), leave + stayHub);
      long come = legs(t, problem.station(station(place)).wayIn());
      keep(nextIn[i], 1, arrival + come);
      for (int j = 0; j < places.size(); j++) {
        stay(t, i, j, nextIn);
      }
    }
    for (int i = 0; i < places.size(); i++) {
      payIn(t, i, nextIn[i]);
    }
    away = nextAway;
    hub = nextHub;
    in = nextIn;
  }

  private static void keep(long[] costs, int at, long cost) {
    costs[at] = Math.min(Math.min(costs[at], cost), NO_WAY);
  }

  private long weighed(int weight) {
    return (long) weight * prices.scale() * members.size();
  }

  /** Least cost of being about to leave the place, stays too short included. */
  private long leave(int i) {
    int enough = rule(places.get(i)).minimumUseful();
    long least = NO_WAY;
    for (int k = 1; k <= longest; k++) {
      long cut = weighed(problem.policy().stay().belowMinimum()) * Math.max(0, enough - k);
      least = Math.min(least, in[i][k] + cut);
    }
    return least;
  }

  /** From place i to place j, which may be the same. */
  private void stay(int t, int i, int j, long[][] nextIn) {
    long change = i == j ? 0 : depart(places.get(i), t);
    int from = station(places.get(i));
    int to = station(places.get(j));
    if (from != to) {
      change +=
          problem.network().transfers().stream()
              .filter(x -> x.from() == from && x.to() == to)
              .mapToLong(x -> legs(t, x.legs()))
              .findFirst()
              .orElse(NO_WAY);
    }
    for (int k = 1; change < NO_WAY && k <= longest; k++) {
      keep(nextIn[j], Math.min(k + 1, longest), in[i][k] + change);
    }
  }

  private void payIn(int t, int i, long[] stays) {
    int[] place = places.get(i);
    int row = station(place) * problem.slots() + t;
    int exposure = problem.station(station(place)).exposure().at(t);
    long cost = weighed(problem.policy().costs().fieldNight());
    cost += (long) prices.ceiling().at(row) * members.size();
    for (int m = 0; m < place.length; m++) {
      int p = members.get(m);
      long unsafe = problem.admits(place[m], t) ? 0 : 1;
      unsafe += problem.mayBeIn(p, station(place), t) ? 0 : 1;
      cost += unsafe * prices.safety() + own(p, t, place[m]) + share(p, station(place), t);
      cost += (long) exposure * prices.exposure().at(p);
      cost -= cover(place[m], t) * problem.policy().coverage().fullUnits();
    }
    if (!decisions.allow(t, place[0])) {
      Arrays.fill(stays, NO_WAY);
      return;
    }
    for (int k = 1; k <= longest; k++) {
      boolean beyond = k > rule(place).maximum();
      stays[k] += cost + (beyond ? weighed(problem.policy().stay().beyondMaximum()) : 0);
    }
  }

  private long share(int p, int station, int t) {
    long cost = 0;
    List<AgencyShare> shares = problem.network().shares();
    for (int a = 0; a < shares.size(); a++) {
      boolean mine = shares.get(a).agency() == problem.people().get(p).agency();
      cost +=
          mine && shares.get(a).station() == station
              ? prices.share().at(a * problem.slots() + t)
              : 0;
    }
    return cost;
  }

  private long cover(int post, int t) {
    return prices.cover().at(post * problem.slots() + t);
  }

  private long outCost(int t, int state) {
    long cost = 0;
    for (int p : members) {
      cost += own(p, t, state);
    }
    if (State.isAway(state)) {
      return decisions.allow(t, state) ? cost : NO_WAY;
    }
    boolean absent =
        members.stream()
            .anyMatch(p -> problem.people().get(p).absences().stream().anyMatch(a -> a.holds(t)));
    if (absent || problem.network().hubCap().at(t) < members.size()) {
      return NO_WAY;
    }
    cost += weighed(problem.policy().costs().hubNight());
    cost += (long) prices.hub().at(t) * members.size();
    for (int p : members) {
      long worth = remoteWorth(p, t);
      if (worth < 0) {
        return NO_WAY;
      }
      cost -= worth * problem.policy().coverage().remoteUnits();
    }
    return cost;
  }

  /**
   * Worth of a cover unit from the hub: the best post for one person, the first in a group; below 0
   * where decisions leave no way of being at the hub.
   */
  private long remoteWorth(int p, int t) {
    return problem.people().get(p).posts().stream()
        .filter(q -> problem.posts().get(q).coverableFromHub())
        .limit(members.size() == 1 ? Limits.POSTS_PER_PERSON : 1)
        .filter(q -> decisions.allow(t, State.remote(q)))
        .mapToLong(q -> cover(q, t))
        .max()
        .orElse(decisions.allow(t, State.HUB) ? 0 : -1);
  }

  /** Promises and wishes. */
  private long own(int p, int t, int state) {
    Person person = problem.people().get(p);
    long cost = 0;
    for (Wish wish : person.wishes()) {
      cost += wish.span().holds(t) && wish.place() != place(state) ? wish.weight() : 0;
    }
    if (!person.announced().isEmpty()) {
      int told = person.announced().at(t);
      if (place(told) != place(state)) {
        cost += problem.policy().promises().at(t);
      } else if (State.isIn(state) && told != state) {
        cost += problem.policy().promises().otherPost();
      }
    }
    return cost * prices.scale();
  }

  private int place(int state) {
    return State.isIn(state)
        ? problem.posts().get(state).station()
        : State.isAway(state) ? Wish.AWAY : Wish.HUB;
  }

  /** Seats on the legs, at cost and price; no way where a leg has too few. */
  private long legs(int t, List<Integer> legs) {
    long cost = 0;
    for (int k : legs) {
      if (problem.network().legs().get(k).seats().at(t) < members.size()) {
        return NO_WAY;
      }
      cost += weighed(problem.policy().costs().seat());
      cost += (long) prices.seat().at(k * problem.slots() + t) * members.size();
    }
    return cost;
  }

  private long depart(int[] place, int t) {
    long cost = 0;
    for (int q : place) {
      cost += prices.handover().at(q * problem.slots() + t);
    }
    return cost;
  }
}
