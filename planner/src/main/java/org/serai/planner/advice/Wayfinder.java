package org.serai.planner.advice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.Start;
import org.serai.planner.rotation.State;
import org.serai.planner.rotation.StayRule;

/**
 * The cheapest path of one party where every obstacle has a weight of its own or is a wall: dynamic
 * programming over place, slots served and rest owed (Bellman 1957), exact.
 */
final class Wayfinder {
  /** Weight of an obstacle that must not be met; also "no way". Sums of two do not overflow. */
  static final long WALL = Long.MAX_VALUE / 4;

  /** A place in the slot that was asked about; everywhere else all places are open. */
  interface Asked {
    boolean allows(int place, int remote);
  }

  private final Steps steps;
  private final StepCosts costs;
  private final int slots;
  private final int rests;
  private final int longest;
  private final int width;

  /** What being in at an option is worth, per slot. */
  private final long[][] worth;

  /** Cost of the seats between two places. */
  private final long[][] fares;

  Wayfinder(Steps steps) {
    this.steps = steps;
    costs = new StepCosts(steps);
    slots = steps.problem.slots();
    Start start = steps.person().start();
    int mostRest = start.restOwed();
    int most = 0;
    for (int i = 0; i < steps.options.size(); i++) {
      mostRest = Math.max(mostRest, rule(i).rest());
      most = Math.max(most, rule(i).maximum());
    }
    rests = mostRest + 1;
    // Nobody can serve longer than so; a mission without a rule has a maximum of years.
    longest = Math.min(most, start.served() + slots) + 1;
    width = 2 * rests + steps.options.size() * longest;
    worth = new long[steps.options.size()][slots];
    fares = new long[steps.options.size() + 2][steps.options.size() + 2];
    for (int i = Steps.HUB; i < steps.options.size(); i++) {
      for (int t = 0; i >= 0 && t < slots; t++) {
        worth[i][t] = costs.in(i, t);
      }
      for (int j = Steps.HUB; j < steps.options.size(); j++) {
        fares[i + 2][j + 2] = costs.legs(i, j);
      }
    }
  }

  private long fare(int from, int to) {
    return fares[from + 2][to + 2];
  }

  private StayRule rule(int option) {
    return steps.problem.stayRule(steps.party.getFirst(), steps.station(option));
  }

  /** One search: its weights, its question, and where each state came from. */
  private final class Search {
    private final IntToLongFunction weight;
    private final Asked asked;
    private final int askedSlot;
    private final int[][] parent = new int[slots][width];
    private final int[] remote = new int[slots];
    private long[] now = closed();
    private long[] next = closed();

    Search(IntToLongFunction weight, int askedSlot, Asked asked) {
      this.weight = weight;
      this.askedSlot = askedSlot;
      this.asked = asked;
    }

    private long[] closed() {
      long[] all = new long[width];
      Arrays.fill(all, WALL);
      return all;
    }

    private long weighed(int[] met) {
      long sum = 0;
      for (int number : met) {
        sum = Math.min(WALL, sum + weight.applyAsLong(number));
      }
      return sum;
    }

    private long weighed(Obstacle obstacle) {
      return weight.applyAsLong(steps.number(obstacle));
    }

    private void keep(int t, int to, int from, long cost) {
      if (cost < next[to]) {
        next[to] = cost;
        parent[t][to] = from;
      }
    }

    private boolean open(int t, int place, int post) {
      return t != askedSlot || asked.allows(place, post);
    }

    Optional<Way> run() {
      now[begin()] = 0;
      for (int t = 0; t < slots; t++) {
        next = closed();
        long away = open(t, Steps.AWAY, -1) ? costs.away(t) : WALL;
        long hub = hub(t);
        out(t, away, hub);
        for (int i = 0; i < steps.options.size(); i++) {
          if (open(t, i, -1)) {
            comeIn(t, i);
            stay(t, i);
          }
          leave(t, i, away, hub);
        }
        now = next;
      }
      return trace();
    }

    /** The cheapest way of being at the hub in the slot, and what is covered then. */
    private long hub(int t) {
      long base = sum(weighed(steps.at(Steps.HUB, t)), costs.hub(t));
      long best = open(t, Steps.HUB, -1) ? base : WALL;
      remote[t] = -1;
      for (int post : steps.remotePosts) {
        long covering = sum(sum(base, weighed(steps.remote(post))), -costs.remote(post, t));
        if (open(t, Steps.HUB, post) && covering < best) {
          best = covering;
          remote[t] = post;
        }
      }
      return best;
    }

    private void out(int t, long away, long hub) {
      for (int d = 0; d < rests; d++) {
        int from = now[d] <= now[rests + d] ? d : rests + d;
        keep(t, Math.max(0, d - 1), from, sum(now[from], away));
        keep(t, rests + d, from, sum(now[from], hub));
      }
    }

    private void comeIn(int t, int i) {
      long cost = sum(inside(t, i, 1), weighed(steps.way(Steps.HUB, i, t)));
      cost = sum(cost, fare(Steps.HUB, i));
      for (int from = 0; from < 2 * rests; from++) {
        int owed = from % rests;
        long rest = owed == 0 ? 0 : sum(weighed(new Obstacle.Rest()), owed * costs.restCut());
        keep(t, state(i, 1), from, sum(now[from], sum(cost, rest)));
      }
    }

    private long inside(int t, int i, int served) {
      long cost = sum(weighed(steps.at(i, t)), worth[i][t]);
      return served <= rule(i).maximum() ? cost : sum(cost, beyond(i));
    }

    private long beyond(int i) {
      return sum(weighed(new Obstacle.MaximumStay(steps.station(i))), costs.beyondMaximum());
    }

    private void stay(int t, int i) {
      long cost = inside(t, i, 1);
      long beyond = beyond(i);
      for (int j = 0; j < steps.options.size(); j++) {
        if (!steps.joined(j, i)) {
          continue;
        }
        long step = sum(cost, sum(weighed(steps.way(j, i, t)), fare(j, i)));
        for (int k = 1; k <= longest; k++) {
          int served = Math.min(longest, k + 1);
          long over = served > rule(i).maximum() ? beyond : 0;
          keep(t, state(i, served), state(j, k), sum(now[state(j, k)], sum(step, over)));
        }
      }
    }

    private void leave(int t, int i, long away, long hub) {
      long cost = sum(weighed(steps.way(i, Steps.HUB, t)), fare(i, Steps.HUB));
      int enough = rule(i).minimumUseful();
      for (int k = 1; k <= longest; k++) {
        long early =
            k >= enough
                ? 0
                : sum(
                    weighed(new Obstacle.MinimumStay(steps.station(i))),
                    (enough - k) * costs.belowMinimum());
        long gone = sum(now[state(i, k)], sum(cost, early));
        keep(t, Math.max(0, rule(i).rest() - 1), state(i, k), sum(gone, away));
        keep(t, rests + rule(i).rest(), state(i, k), sum(gone, hub));
      }
    }

    private Optional<Way> trace() {
      int at = 0;
      for (int state = 1; state < width; state++) {
        at = now[state] < now[at] ? state : at;
      }
      if (now[at] >= WALL) {
        return Optional.empty();
      }
      long cost = now[at];
      int[] places = new int[slots];
      int[] covered = new int[slots];
      for (int t = slots - 1; t >= 0; t--) {
        places[t] = place(at);
        covered[t] = places[t] == Steps.HUB ? remote[t] : -1;
        at = parent[t][at];
      }
      return Optional.of(new Way(PerSlot.of(places), PerSlot.of(covered), cost));
    }
  }

  private static long sum(long a, long b) {
    return a >= WALL || b >= WALL ? WALL : a + b;
  }

  private int state(int option, int served) {
    return 2 * rests + option * longest + Math.min(longest, served) - 1;
  }

  private int place(int state) {
    return state < rests
        ? Steps.AWAY
        : state < 2 * rests ? Steps.HUB : (state - 2 * rests) / longest;
  }

  private int begin() {
    Start start = steps.person().start();
    return State.isIn(start.state())
        ? state(steps.option(start.state()), start.served())
        : (State.isAway(start.state()) ? 0 : rests) + start.restOwed();
  }

  /** The cheapest path; empty where walls leave none. A weight is asked by obstacle's number. */
  Optional<Way> find(IntToLongFunction weight, int askedSlot, Asked asked) {
    return new Search(weight, askedSlot, asked).run();
  }

  /** Numbers of all obstacles that a path meets. */
  Set<Integer> met(Way way) {
    Set<Integer> met = new TreeSet<>();
    Start start = steps.person().start();
    int before =
        State.isIn(start.state())
            ? steps.option(start.state())
            : State.isAway(start.state()) ? Steps.AWAY : Steps.HUB;
    int served = start.served();
    int owed = start.restOwed();
    for (int t = 0; t < slots; t++) {
      int now = way.places().at(t);
      add(met, steps.way(before, now, t));
      add(met, steps.at(now, t));
      if (way.remote().at(t) >= 0) {
        add(met, steps.remote(way.remote().at(t)));
      }
      if (now >= 0 && before < 0 && owed > 0) {
        met.add(steps.number(new Obstacle.Rest()));
      }
      if (now < 0 && before >= 0) {
        if (served < rule(before).minimumUseful()) {
          met.add(steps.number(new Obstacle.MinimumStay(steps.station(before))));
        }
        owed = rule(before).rest();
      }
      served = now < 0 ? 0 : before < 0 ? 1 : served + 1;
      owed = now >= 0 ? 0 : now == Steps.AWAY ? Math.max(0, owed - 1) : owed;
      if (now >= 0 && served > rule(now).maximum()) {
        met.add(steps.number(new Obstacle.MaximumStay(steps.station(now))));
      }
      before = now;
    }
    return met;
  }

  private static void add(Set<Integer> met, int... numbers) {
    for (int number : numbers) {
      met.add(number);
    }
  }
}
