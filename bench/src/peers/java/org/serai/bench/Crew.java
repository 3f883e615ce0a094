package org.serai.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.serai.planner.rotation.Group;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;
import org.serai.planner.rotation.StayRule;

/**
 * People who move as one, a group or one person alone, and where they can be as one: options 0, 1,
 * ... in the field, {@link #AWAY}, and forms of being at the hub from {@link #HUB} downwards.
 */
final class Crew {

  static final int AWAY = -1;
  static final int HUB = -2;

  final int[] members;

  /** The post of each member under an option. */
  final int[][] posts;

  final int[] station;

  /** The post that each member covers from the hub under a form; -1 for none. */
  final int[][] forms;

  final int start;
  final int served;
  final int owed;
  final StayRule[] rules;

  private Crew(RotationProblem problem, List<Integer> people) {
    members = people.stream().mapToInt(Integer::intValue).toArray();
    posts = options(problem);
    station = Arrays.stream(posts).mapToInt(p -> problem.posts().get(p[0]).station()).toArray();
    forms = members.length == 1 ? formsOfOne(problem) : formOfGroup(problem);
    rules =
        Arrays.stream(station)
            .mapToObj(s -> problem.stayRule(members[0], s))
            .toArray(StayRule[]::new);
    var begin = problem.people().get(members[0]).start();
    start = option(begin.state());
    served = begin.served();
    owed = begin.restOwed();
  }

  static List<Crew> of(RotationProblem problem) {
    List<Crew> crews = new ArrayList<>();
    boolean[] grouped = new boolean[problem.people().size()];
    for (Group group : problem.groups()) {
      group.members().forEach(p -> grouped[p] = true);
      crews.add(new Crew(problem, group.members()));
    }
    for (int p = 0; p < grouped.length; p++) {
      if (!grouped[p]) {
        crews.add(new Crew(problem, List.of(p)));
      }
    }
    return List.copyOf(crews);
  }

  int size() {
    return members.length;
  }

  /** The plan's code of a member who is so. */
  int code(int local, int member) {
    if (local >= 0) {
      return posts[local][member];
    }
    int post = local == AWAY ? -1 : forms[HUB - local][member];
    return local == AWAY ? State.AWAY : post < 0 ? State.HUB : State.remote(post);
  }

  /** What a member's code is among the options and forms; away where the crew cannot be so. */
  int option(int code) {
    for (int i = 0; i < posts.length; i++) {
      if (posts[i][0] == code) {
        return i;
      }
    }
    for (int j = 0; j < forms.length; j++) {
      if (State.isAtHub(code) && code(HUB - j, 0) == code) {
        return HUB - j;
      }
    }
    return State.isAtHub(code) ? HUB : AWAY;
  }

  /** Paths of all crews as the states of all people. */
  static List<PerSlot> states(RotationProblem problem, List<Crew> crews, short[][] paths) {
    PerSlot[] states = new PerSlot[problem.people().size()];
    for (int c = 0; c < paths.length; c++) {
      Crew crew = crews.get(c);
      short[] path = paths[c];
      for (int m = 0; m < crew.size(); m++) {
        int member = m;
        states[crew.members[m]] =
            PerSlot.generate(problem.slots(), t -> crew.code(path[t], member));
      }
    }
    return List.of(states);
  }

  /** The way back: each crew as its first member is. */
  static short[][] paths(List<Crew> crews, List<PerSlot> states) {
    short[][] paths = new short[crews.size()][];
    for (int c = 0; c < paths.length; c++) {
      PerSlot first = states.get(crews.get(c).members[0]);
      paths[c] = new short[first.length()];
      for (int t = 0; t < first.length(); t++) {
        paths[c][t] = (short) crews.get(c).option(first.at(t));
      }
    }
    return paths;
  }

  private int[][] options(RotationProblem problem) {
    if (members.length == 1) {
      return problem.people().get(members[0]).posts().stream()
          .map(q -> new int[] {q})
          .toArray(int[][]::new);
    }
    List<int[]> found = new ArrayList<>();
    for (int s = 0; s < problem.stationCount(); s++) {
      int station = s;
      int[] firsts = Arrays.stream(members).map(p -> first(problem, p, station)).toArray();
      if (Arrays.stream(firsts).allMatch(q -> q >= 0)) {
        found.add(firsts);
      }
    }
    return found.toArray(int[][]::new);
  }

  private static int first(RotationProblem problem, int person, int station) {
    return problem.people().get(person).posts().stream()
        .filter(q -> problem.posts().get(q).station() == station)
        .findFirst()
        .orElse(-1);
  }

  private int[][] formsOfOne(RotationProblem problem) {
    List<int[]> found = new ArrayList<>(List.of(new int[] {-1}));
    problem.people().get(members[0]).posts().stream()
        .filter(q -> problem.posts().get(q).coverableFromHub())
        .forEach(q -> found.add(new int[] {q}));
    return found.toArray(int[][]::new);
  }

  private int[][] formOfGroup(RotationProblem problem) {
    int[] form =
        Arrays.stream(members)
            .map(
                p ->
                    problem.people().get(p).posts().stream()
                        .filter(q -> problem.posts().get(q).coverableFromHub())
                        .findFirst()
                        .orElse(-1))
            .toArray();
    return new int[][] {form};
  }
}
