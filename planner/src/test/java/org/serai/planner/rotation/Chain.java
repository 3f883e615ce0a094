package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All paths of one person or group of a tiny instance as a graph of states by slot: where, how long
 * there, what rest is owed, what was borne. Paths that come to the same state are one from there
 * on. Written from the comments of the records, for {@link SlotBySlot}.
 */
final class Chain {

  /** One step into a slot: what it costs of its own, how unsafe it is, and what it loads. */
  static final class Arc {
    final int to;
    final double own;
    final int units;
    final int[] rows;
    final int[] loads;

    Arc(int to, double own, int units, int[] all) {
      this.to = to;
      this.own = own;
      this.units = units;
      rows = IntStream.range(0, all.length).filter(r -> all[r] != 0).toArray();
      loads = Arrays.stream(rows).map(r -> all[r]).toArray();
    }

    double priced(double[] prices) {
      double cost = own;
      for (int n = 0; n < rows.length; n++) {
        cost += prices[rows[n]] * loads[n];
      }
      return cost;
    }
  }

  /** Where the party is after a slot; exposure is kept because fairness counts the sum of it. */
  private record Standing(List<Integer> states, int served, int owed, int exposure) {}

  private final RotationProblem problem;
  private final List<Integer> party;
  private final TyingRows rows;
  private final double unit;
  private final boolean safetyAlone;
  private final PartyPaths options;

  /** Per slot and node of the slot before: the arcs into the slot. */
  final List<List<List<Arc>>> arcs = new ArrayList<>();

  /** Nodes per slot. */
  final int[] nodes;

  Chain(RotationProblem problem, List<Integer> party, TyingRows rows, double unit, boolean alone) {
    this.problem = problem;
    this.party = party;
    this.rows = rows;
    this.unit = unit;
    safetyAlone = alone;
    options = new PartyPaths(problem, alone);
    nodes = new int[problem.slots()];
    build();
  }

  private void build() {
    Person first = problem.people().get(party.getFirst());
    List<Integer> start = party.stream().map(this::startOf).toList();
    List<Standing> layer =
        List.of(new Standing(start, first.start().served(), first.start().restOwed(), 0));
    for (int t = 0; t < problem.slots(); t++) {
      Map<Standing, Integer> next = new HashMap<>();
      List<Standing> found = new ArrayList<>();
      List<List<Arc>> out = new ArrayList<>();
      for (Standing before : layer) {
        List<Arc> steps = new ArrayList<>();
        for (int[] option : options.from(party, t, ints(before.states()))) {
          Standing now = after(before, option, t);
          Integer known = next.get(now);
          if (known == null) {
            known = found.size();
            next.put(now, known);
            found.add(now);
          }
          steps.add(arc(before, now, option, t, known));
        }
        out.add(steps);
      }
      arcs.add(out);
      nodes[t] = found.size();
      layer = found;
    }
  }

  private int startOf(int p) {
    return problem.people().get(p).start().state();
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  private Standing after(Standing before, int[] option, int t) {
    int was = before.states().getFirst();
    int now = option[0];
    List<Integer> states = Arrays.stream(option).boxed().toList();
    if (safetyAlone) {
      return new Standing(states, 0, 0, 0);
    }
    int served = State.isIn(now) ? (State.isIn(was) ? before.served() + 1 : 1) : 0;
    int owed = State.isIn(was) && !State.isIn(now) ? rule(was).rest() : before.owed();
    owed = State.isIn(now) ? 0 : State.isAway(now) ? Math.max(0, owed - 1) : owed;
    int borne = State.isIn(now) ? problem.station(station(now)).exposure().at(t) : 0;
    return new Standing(states, served, owed, before.exposure() + borne);
  }

  private int station(int state) {
    return problem.posts().get(state).station();
  }

  private StayRule rule(int post) {
    return problem.stayRule(party.getFirst(), station(post));
  }

  private Arc arc(Standing before, Standing now, int[] option, int t, int to) {
    int[] all = new int[rows.count];
    double own = 0;
    int units = 0;
    for (int m = 0; m < option.length; m++) {
      int p = party.get(m);
      rows.step(p, before.states().get(m), option[m], t, all);
      units += unsafe(p, option[m], t);
      own += safetyAlone ? 0 : cost(p, before, option[m], m, t);
      own += safetyAlone || t < problem.slots() - 1 ? 0 : unfair(p, now.exposure());
    }
    return new Arc(to, own + unit * units, units, all);
  }

  private int unsafe(int p, int state, int t) {
    if (!State.isIn(state)) {
      return 0;
    }
    return (problem.admits(state, t) ? 0 : 1) + (problem.mayBeIn(p, station(state), t) ? 0 : 1);
  }

  private double unfair(int p, int exposure) {
    Burden burden = problem.people().get(p).burden();
    return (double) problem.policy().unfairness()
        * Math.max(0, burden.past() + exposure - burden.fairShare());
  }

  /** Seats, nights, wishes, promises and rules of stay of one member in one slot. */
  private double cost(int p, Standing before, int now, int member, int t) {
    RotationPolicy policy = problem.policy();
    int was = before.states().get(member);
    double cost = (double) policy.costs().seat() * RotationPlan.legs(problem, was, now).size();
    if (State.isIn(was) && !State.isIn(now)) {
      int early = Math.max(0, rule(was).minimumUseful() - before.served());
      cost += (double) policy.stay().belowMinimum() * early;
    }
    if (!State.isIn(was) && State.isIn(now)) {
      cost += (double) policy.stay().restCut() * before.owed();
    }
    if (State.isIn(now)) {
      int served = State.isIn(was) ? before.served() + 1 : 1;
      cost += served > rule(now).maximum() ? policy.stay().beyondMaximum() : 0;
      cost += policy.costs().fieldNight();
    }
    cost += State.isAtHub(now) ? policy.costs().hubNight() : 0;
    return cost + told(problem.people().get(p), now, t);
  }

  private double told(Person person, int now, int t) {
    RotationPolicy policy = problem.policy();
    double cost = 0;
    for (Wish wish : person.wishes()) {
      cost += wish.span().holds(t) && wish.place() != place(now) ? wish.weight() : 0;
    }
    if (!person.announced().isEmpty()) {
      int told = person.announced().at(t);
      boolean moved = place(told) != place(now);
      boolean otherPost = !moved && State.isIn(now) && told != now;
      cost += moved ? policy.promises().at(t) : otherPost ? policy.promises().otherPost() : 0;
    }
    return cost;
  }

  private int place(int state) {
    return State.isIn(state) ? station(state) : State.isAway(state) ? Wish.AWAY : Wish.HUB;
  }

  /** Per slot and node: the cheapest way from there to the end at the prices. */
  double[][] ahead(double[] prices) {
    double[][] ahead = new double[nodes.length][];
    ahead[nodes.length - 1] = new double[nodes[nodes.length - 1]];
    for (int t = nodes.length - 2; t >= 0; t--) {
      ahead[t] = new double[nodes[t]];
      for (int node = 0; node < nodes[t]; node++) {
        ahead[t][node] = cheapest(t + 1, node, prices, ahead[t + 1]);
      }
    }
    return ahead;
  }

  /** The cheapest way into a slot and on to the end. */
  double cheapest(int slot, int from, double[] prices, double[] ahead) {
    double least = TyingRows.NEVER;
    for (Arc arc : arcs.get(slot).get(from)) {
      least = Math.min(least, arc.priced(prices) + ahead[arc.to]);
    }
    return least;
  }

  /** Adds the loads of the cheapest path, for a step of the prices. */
  void follow(double[] prices, double[][] ahead, double[] loads) {
    int at = 0;
    for (int t = 0; t < nodes.length; t++) {
      double least = Double.MAX_VALUE;
      Arc best = arcs.get(t).get(at).getFirst();
      for (Arc arc : arcs.get(t).get(at)) {
        double cost = arc.priced(prices) + ahead[t][arc.to];
        if (cost < least) {
          least = cost;
          best = arc;
        }
      }
      for (int n = 0; n < best.rows.length; n++) {
        loads[best.rows[n]] += best.loads[n];
      }
      at = best.to;
    }
  }
}
