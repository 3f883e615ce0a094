package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The optimum of a tiny instance by trying every combination of every person's states. What cannot
 * be better than the best known is left out by weak duality alone: at any prices, the reduced costs
 * of the paths of a plan add up to at most its distance from the bound.
 */
final class CompleteSearch {

  private static final int[] NO_STATE = {};

  /** A search that needs more is given up; the test counts how many were and allows few. */
  static final long MOST_NODES = 400_000;

  private final RotationProblem problem;
  private final PriceList prices;
  private final long allowedUnits;
  private final List<List<int[]>> units = new ArrayList<>();
  private final List<List<Path>> paths = new ArrayList<>();
  private final PerSlot[] chosen;
  private long best;
  private long room;
  private long nodes;

  private record Path(List<PerSlot> states, long reduced) {}

  /** Whether every better plan was tried; else the optimum is not known. */
  boolean complete() {
    return nodes <= MOST_NODES;
  }

  private CompleteSearch(RotationProblem problem, PriceList prices, long allowedUnits, long known) {
    this.problem = problem;
    this.prices = prices;
    this.allowedUnits = allowedUnits;
    best = known;
    chosen = new PerSlot[problem.people().size()];
  }

  /**
   * The least cost of levels 2 to 6 with at most so many safety units, given that a plan of the
   * known cost exists.
   */
  static CompleteSearch optimum(
      RotationProblem problem, PriceList prices, long allowedUnits, long known) {
    CompleteSearch search = new CompleteSearch(problem, prices, allowedUnits, known);
    search.run();
    return search;
  }

  /** The least number of safety units, given that a plan with the known number exists. */
  static CompleteSearch safest(RotationProblem problem, PriceList prices, long known) {
    CompleteSearch search = new CompleteSearch(problem.safetyAlone(), prices, -1, known);
    search.run();
    return search;
  }

  long best() {
    return best;
  }

  private void run() {
    List<List<Integer>> parties = new ArrayList<>();
    boolean[] grouped = new boolean[problem.people().size()];
    for (Group group : problem.groups()) {
      parties.add(group.members());
      group.members().forEach(p -> grouped[p] = true);
    }
    for (int p = 0; p < grouped.length; p++) {
      if (!grouped[p]) {
        parties.add(List.of(p));
      }
    }
    for (List<Integer> party : parties) {
      List<Path> all = new ArrayList<>();
      extend(party, 0, new int[party.size()][Tiny.SLOTS], all);
      long least = all.stream().mapToLong(Path::reduced).min().orElseThrow();
      all.replaceAll(path -> new Path(path.states(), path.reduced() - least));
      all.sort(Comparator.comparingLong(Path::reduced));
      paths.add(all);
      units.add(List.of(party.stream().mapToInt(Integer::intValue).toArray()));
    }
    // What the reduced costs of a better plan may add up to, in price units.
    long bound = CertificateChecker.scaledBound(problem, prices, Math.max(0, allowedUnits));
    room = (best - 1) * prices.scale() - bound;
    choose(0, 0);
  }

  private void choose(int party, long reduced) {
    if (party == paths.size()) {
      leaf();
      return;
    }
    for (Path path : paths.get(party)) {
      if (reduced + path.reduced() > room || ++nodes > MOST_NODES) {
        return;
      }
      int[] members = units.get(party).getFirst();
      for (int m = 0; m < members.length; m++) {
        chosen[members[m]] = path.states().get(m);
      }
      choose(party + 1, reduced + path.reduced());
    }
  }

  private void leaf() {
    if (RotationEvaluator.check(problem, Arrays.asList(chosen))
        instanceof RotationEvaluator.Verdict.Feasible feasible) {
      Objective objective = feasible.objective();
      long value = allowedUnits < 0 ? objective.safety().units() : objective.weighed();
      boolean safe = allowedUnits < 0 || objective.safety().units() <= allowedUnits;
      if (safe && value < best) {
        room -= (best - value) * prices.scale();
        best = value;
      }
    }
  }

  /** Every sequence of states that the party's own rules allow, with its cost at the prices. */
  private void extend(List<Integer> party, int t, int[][] states, List<Path> all) {
    if (t == Tiny.SLOTS) {
      List<PerSlot> copy = Arrays.stream(states).map(PerSlot::of).toList();
      all.add(new Path(copy, new PricedPath(problem, prices).cost(party, copy)));
      return;
    }
    for (int[] option : options(party)) {
      if (possible(party, t, states, option)) {
        for (int m = 0; m < option.length; m++) {
          states[m][t] = option[m];
        }
        extend(party, t + 1, states, all);
      }
    }
  }

  /** Where safety alone counts, to be out is to be away: the hub differs in nothing but its cap. */
  private List<int[]> options(List<Integer> party) {
    List<int[]> options = allOptions(party);
    if (allowedUnits < 0) {
      options.removeIf(option -> State.isAtHub(option[0]));
    }
    return options;
  }

  private List<int[]> allOptions(List<Integer> party) {
    if (party.size() == 1) {
      return single(party.getFirst());
    }
    List<int[]> options = new ArrayList<>();
    options.add(party.stream().mapToInt(p -> State.AWAY).toArray());
    options.add(party.stream().mapToInt(this::groupHub).toArray());
    for (int s = 0; s < problem.stationCount(); s++) {
      int station = s;
      int[] option =
          party.stream()
              .flatMapToInt(
                  p ->
                      problem.people().get(p).posts().stream()
                          .filter(q -> problem.posts().get(q).station() == station)
                          .mapToInt(Integer::intValue)
                          .limit(1))
              .toArray();
      options.add(option.length == party.size() ? option : NO_STATE);
    }
    options.removeIf(option -> option.length == 0);
    return options;
  }

  private int groupHub(int p) {
    return problem.people().get(p).posts().stream()
        .filter(q -> problem.posts().get(q).coverableFromHub())
        .map(State::remote)
        .findFirst()
        .orElse(State.HUB);
  }

  private List<int[]> single(int p) {
    List<int[]> options = new ArrayList<>();
    options.add(new int[] {State.AWAY});
    options.add(new int[] {State.HUB});
    for (int q : problem.people().get(p).posts()) {
      options.add(new int[] {q});
      if (problem.posts().get(q).coverableFromHub()) {
        options.add(new int[] {State.remote(q)});
      }
    }
    return options;
  }

  private boolean possible(List<Integer> party, int t, int[][] states, int[] option) {
    Person person = problem.people().get(party.getFirst());
    int before = t == 0 ? person.start().state() : states[0][t - 1];
    int now = option[0];
    if (State.isAtHub(now)
        && (problem.network().hubCap().at(t) < party.size() || absent(party, t))) {
      return false;
    }
    if (State.isIn(before) && State.isIn(now)) {
      int from = problem.posts().get(before).station();
      int to = problem.posts().get(now).station();
      boolean joined =
          problem.network().transfers().stream().anyMatch(x -> x.from() == from && x.to() == to);
      if (from != to && !joined) {
        return false;
      }
    }
    return RotationPlan.legs(problem, before, now).stream()
        .allMatch(k -> problem.network().legs().get(k).seats().at(t) >= party.size());
  }

  private boolean absent(List<Integer> party, int t) {
    return party.stream()
        .anyMatch(p -> problem.people().get(p).absences().stream().anyMatch(a -> a.holds(t)));
  }
}
