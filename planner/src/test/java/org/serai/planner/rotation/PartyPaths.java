package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;

/** Every step that a person's or group's own rules allow in a tiny instance. */
final class PartyPaths {

  private static final int[] NO_STATE = {};

  private final RotationProblem problem;
  private final boolean safetyAlone;

  PartyPaths(RotationProblem problem, boolean safetyAlone) {
    this.problem = problem;
    this.safetyAlone = safetyAlone;
  }

  /** Groups, and everybody else alone. */
  static List<List<Integer>> parties(RotationProblem problem) {
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
    return parties;
  }

  /** States of the members that can follow in the slot. */
  List<int[]> from(List<Integer> party, int t, int[] before) {
    return options(party).stream().filter(option -> possible(party, t, before[0], option)).toList();
  }

  /** Where safety alone counts, to be out is to be away: the hub differs in nothing but its cap. */
  private List<int[]> options(List<Integer> party) {
    List<int[]> options = allOptions(party);
    if (safetyAlone) {
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
    for (int q : problem.people().get(p).posts()) {
      options.add(new int[] {q});
      if (problem.posts().get(q).coverableFromHub()) {
        options.add(new int[] {State.remote(q)});
      }
    }
    // Covering a post from the hub is never worse than being there for nothing.
    if (options.stream().noneMatch(option -> State.isRemote(option[0]))) {
      options.add(new int[] {State.HUB});
    }
    return options;
  }

  private boolean possible(List<Integer> party, int t, int before, int[] option) {
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
