package org.serai.planner.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serai.planner.rotation.AgencyShare;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.Person;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;

/**
 * How many people at least must be told something else than what was announced, whatever the plan:
 * those whose own path is no longer possible, and as many as are too many on rows that share
 * nobody.
 */
public final class LeastChanges {
  private final RotationProblem problem;
  private final boolean safe;
  private final Map<Obstacle, Set<Integer>> users = new HashMap<>();
  private final Map<Obstacle, Integer> room = new HashMap<>();
  private final Set<Integer> alone = new HashSet<>();

  private LeastChanges(RotationProblem problem, boolean safe) {
    this.problem = problem;
    this.safe = safe;
  }

  /**
   * @param safe whether only plans without any unsafe slot are asked about; then ceilings, levels
   *     and papers bind as seats and beds do
   */
  public static int of(RotationProblem problem, boolean safe) {
    LeastChanges least = new LeastChanges(problem, safe);
    for (int p = 0; p < problem.people().size(); p++) {
      if (!problem.people().get(p).announced().isEmpty()) {
        least.follow(p);
      }
    }
    return least.count();
  }

  private void follow(int p) {
    Person person = problem.people().get(p);
    PerSlot told = person.announced();
    int before = person.start().state();
    for (int t = 0; t < problem.slots(); t++) {
      int now = told.at(t);
      if (!joined(station(before), station(now))) {
        alone.add(p);
      }
      for (int leg : Others.legs(problem, station(before), station(now))) {
        use(new Obstacle.Seat(leg, t), p, problem.network().legs().get(leg).seats().at(t));
      }
      boolean absent = false;
      for (var span : person.absences()) {
        absent |= span.holds(t);
      }
      if (State.isAtHub(now)) {
        use(new Obstacle.Bed(t), p, problem.network().hubCap().at(t));
        if (absent) {
          alone.add(p);
        }
      } else if (State.isIn(now) && safe) {
        inside(p, now, t);
      }
      before = now;
    }
  }

  private void inside(int p, int post, int t) {
    int s = station(post);
    if (!problem.admits(post, t) || !problem.mayBeIn(p, s, t)) {
      alone.add(p);
    }
    use(new Obstacle.Ceiling(s, t), p, problem.station(s).ceiling().at(t));
    List<AgencyShare> shares = problem.network().shares();
    for (int a = 0; a < shares.size(); a++) {
      AgencyShare share = shares.get(a);
      if (share.station() == s && share.agency() == problem.people().get(p).agency()) {
        use(new Obstacle.Share(a, t), p, share.ceiling().at(t));
      }
    }
  }

  private boolean joined(int from, int to) {
    return from < 0
        || to < 0
        || from == to
        || problem.network().transfers().stream().anyMatch(x -> x.from() == from && x.to() == to);
  }

  private int station(int state) {
    return State.isIn(state) ? problem.posts().get(state).station() : -1;
  }

  private void use(Obstacle row, int p, int places) {
    users.computeIfAbsent(row, _ -> new HashSet<>()).add(p);
    room.put(row, places);
  }

  private int count() {
    record Row(int over, Set<Integer> users, String name) {}
    List<Row> rows = new ArrayList<>();
    users.forEach(
        (row, all) -> {
          Set<Integer> others = new HashSet<>(all);
          others.removeAll(alone);
          int over = others.size() - room.getOrDefault(row, 0);
          if (over > 0) {
            rows.add(new Row(over, others, row.toString()));
          }
        });
    rows.sort(Comparator.comparingInt(Row::over).reversed().thenComparing(Row::name));
    Set<Integer> counted = new HashSet<>();
    int least = alone.size();
    for (Row row : rows) {
      if (row.users().stream().noneMatch(counted::contains)) {
        counted.addAll(row.users());
        least += row.over();
      }
    }
    return least;
  }
}
