package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every sequence of states that a person's or group's own rules allow in a tiny instance. */
final class PartyPaths {

  private static final int[] NO_STATE = {};

  private final RotationProblem problem;
  private final boolean safetyAlone;

  PartyPaths(RotationProblem problem, boolean safetyAlone) {
    this.problem = problem;
    this.safetyAlone = safetyAlone;
  }

  List<List<PerSlot>> all(List<Integer> party) {
    List<List<PerSlot>> found = new ArrayList<>();
    extend(party, 0, new int[party.size()][problem.slots()], found);
    return found;
  }

  private void extend(List<Integer> party, int t, int[][] states, List<List<PerSlot>> found) {
    if (t == problem.slots()) {
      found.add(Arrays.stream(states).map(PerSlot::of).toList());
      return;
    }
    for (int[] option : options(party)) {
      if (possible(party, t, states, option)) {
        for (int m = 0; m < option.length; m++) {
          states[m][t] = option[m];
        }
        extend(party, t + 1, states, found);
      }
    }
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
