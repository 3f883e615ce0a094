package org.serai.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.serai.planner.rotation.AgencyShare;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.Post;
import org.serai.planner.rotation.RotationProblem;

/**
 * What a clerk does with a spreadsheet: date by date, who must go goes; then each post, the most
 * critical first, gets the first person of the list who may hold it and finds a seat; who is left
 * over and rested covers a post from the hub while there is room.
 */
final class SpreadsheetGreedy {

  private final RotationProblem problem;
  private final List<Crew> crews;
  private final PlanDraft draft;
  private final short[][] paths;
  private final int[] at;
  private final int[] served;
  private final int[] owed;
  private int[] seats = {};
  private int[] inAt = {};
  private int[] cover = {};
  private int[] share = {};
  private boolean[] moved = {};
  private int hub;

  private SpreadsheetGreedy(RotationProblem problem) {
    this.problem = problem;
    crews = Crew.of(problem);
    draft = new PlanDraft(problem, crews);
    paths = new short[crews.size()][problem.slots()];
    at = crews.stream().mapToInt(c -> c.start).toArray();
    served = crews.stream().mapToInt(c -> c.served).toArray();
    owed = crews.stream().mapToInt(c -> c.owed).toArray();
  }

  static List<PerSlot> plan(RotationProblem problem) {
    SpreadsheetGreedy clerk = new SpreadsheetGreedy(problem);
    for (int t = 0; t < problem.slots(); t++) {
      clerk.fill(t);
    }
    return Crew.states(problem, clerk.crews, clerk.paths);
  }

  private void fill(int t) {
    seats = problem.network().legs().stream().mapToInt(leg -> leg.seats().at(t)).toArray();
    hub = problem.network().hubCap().at(t);
    moved = new boolean[crews.size()];
    inAt = new int[problem.stationCount()];
    cover = new int[problem.posts().size()];
    share = new int[problem.network().shares().size()];
    leave(c -> unsafeAt(c, at[c], t));
    IntStream.range(0, crews.size()).filter(this::isIn).forEach(c -> count(c, at[c]));
    leave(c -> inAt[station(c)] > problem.station(station(c)).ceiling().at(t));
    leave(c -> served[c] >= crews.get(c).rules[at[c]].maximum());
    for (boolean minimum : new boolean[] {true, false}) {
      for (int criticality = 1; criticality <= 4; criticality++) {
        fillPosts(t, criticality, minimum);
      }
    }
    for (int c = 0; c < crews.size(); c++) {
      if (!isIn(c)) {
        rest(c, t);
      }
      close(c, t);
    }
  }

  private boolean isIn(int c) {
    return at[c] >= 0;
  }

  private int station(int c) {
    return crews.get(c).station[at[c]];
  }

  private boolean unsafeAt(int c, int option, int t) {
    return draft.tariff(c).unsafe[option][t] > 0;
  }

  private void count(int c, int option) {
    Crew crew = crews.get(c);
    boolean here = at[c] >= 0;
    inAt[crew.station[option]] += here ? crew.size() : -crew.size();
    for (int q : crew.posts[option]) {
      cover[q] += here ? 1 : -1;
    }
    for (int a = 0; a < share.length; a++) {
      share[a] += here ? ofShare(crew, option, a) : -ofShare(crew, option, a);
    }
  }

  private int ofShare(Crew crew, int option, int a) {
    AgencyShare row = problem.network().shares().get(a);
    boolean there = row.station() == crew.station[option];
    return there
        ? (int)
            IntStream.of(crew.members)
                .filter(p -> problem.people().get(p).agency() == row.agency())
                .count()
        : 0;
  }

  /** Those who must go, the least critical and the longest in the field first. */
  private void leave(IntPredicate must) {
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(
                c -> -problem.posts().get(crews.get(c).posts[at[c]][0]).criticality())
            .thenComparingInt(c -> -served[c]);
    List<Integer> there =
        IntStream.range(0, crews.size()).filter(this::isIn).boxed().sorted(order).toList();
    for (int c : there) {
      int[] legs = isIn(c) ? draft.ways.out[station(c)] : Ways.FREE;
      if (isIn(c) && must.test(c) && fits(legs, crews.get(c).size())) {
        book(legs, crews.get(c).size());
        int left = at[c];
        owed[c] = crews.get(c).rules[left].rest();
        at[c] = Crew.AWAY;
        moved[c] = true;
        if (inAt[crews.get(c).station[left]] > 0) {
          count(c, left);
        }
      }
    }
  }

  private boolean fits(int[] legs, int people) {
    return IntStream.of(legs).allMatch(k -> seats[k] >= people);
  }

  private void book(int[] legs, int people) {
    for (int k : legs) {
      seats[k] -= people;
    }
  }

  private void fillPosts(int t, int criticality, boolean minimum) {
    for (int q = 0; q < cover.length; q++) {
      Post post = problem.posts().get(q);
      int target = minimum ? post.minimum() : post.wanted();
      boolean turn = post.criticality() == criticality && problem.admits(q, t);
      for (int c = 0; turn && cover[q] < target && c < crews.size(); c++) {
        send(c, q, t);
      }
    }
  }

  private void send(int c, int q, int t) {
    Crew crew = crews.get(c);
    if (isIn(c) || moved[c] || owed[c] > 0) {
      return;
    }
    for (int i = 0; i < crew.posts.length; i++) {
      boolean holds = IntStream.of(crew.posts[i]).anyMatch(post -> post == q);
      int[] legs = draft.ways.in[crew.station[i]];
      if (holds && mayStay(c, i, t) && roomFor(crew, i, t) && fits(legs, crew.size())) {
        book(legs, crew.size());
        at[c] = i;
        served[c] = 0;
        moved[c] = true;
        count(c, i);
        return;
      }
    }
  }

  /** Nobody is sent for less than a useful stay, as far as papers and leave are known. */
  private boolean mayStay(int c, int option, int t) {
    int until = Math.min(problem.slots(), t + crews.get(c).rules[option].minimumUseful());
    return IntStream.range(t, Math.max(t + 1, until)).noneMatch(x -> unsafeAt(c, option, x));
  }

  private boolean roomFor(Crew crew, int option, int t) {
    int s = crew.station[option];
    return inAt[s] + crew.size() <= problem.station(s).ceiling().at(t)
        && IntStream.range(0, share.length)
            .allMatch(
                a ->
                    ofShare(crew, option, a) == 0
                        || share[a] + ofShare(crew, option, a)
                            <= problem.network().shares().get(a).ceiling().at(t));
  }

  private void rest(int c, int t) {
    Crew crew = crews.get(c);
    at[c] = Crew.AWAY;
    if (owed[c] > 0 || draft.tariff(c).absent[t] || hub < crew.size()) {
      return;
    }
    for (int j = 0; j < crew.forms.length; j++) {
      int first = crew.forms[j][0];
      if (first >= 0 && cover[first] < problem.posts().get(first).wanted()) {
        at[c] = Crew.HUB - j;
        hub -= crew.size();
        cover[first]++;
        return;
      }
    }
  }

  private void close(int c, int t) {
    paths[c][t] = (short) at[c];
    served[c] = isIn(c) ? served[c] + 1 : 0;
    owed[c] = isIn(c) ? 0 : at[c] == Crew.AWAY ? Math.max(0, owed[c] - 1) : owed[c];
  }

  /** The same plan by crew, for those who begin with it. */
  static short[][] paths(RotationProblem problem, List<Crew> crews) {
    return Crew.paths(crews, new ArrayList<>(plan(problem)));
  }
}
