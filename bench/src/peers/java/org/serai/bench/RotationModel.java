package org.serai.bench;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.serai.planner.rotation.AgencyShare;
import org.serai.planner.rotation.Post;
import org.serai.planner.rotation.RotationPolicy;
import org.serai.planner.rotation.RotationProblem;

/**
 * The whole rotation problem as a constraint model: one boolean per crew, state and slot, counters
 * for stays and rest, a row per ceiling, share, leg, hub, post and handover. Safety outweighs the
 * other levels by a factor, because the solver knows one sum only.
 */
final class RotationModel {

  /** What one safety unit is worth; far above what any trade on the other levels can bring. */
  static final long SAFETY = 100_000;

  final RotationProblem problem;
  final List<Crew> crews;
  final CpModel cp = new CpModel();
  final LinearExprBuilder aim = LinearExpr.newBuilder();
  private final List<CrewModel> models = new ArrayList<>();
  private final LinearExprBuilder[][] cover;
  private final LinearExprBuilder[][] inAt;
  private final LinearExprBuilder[][] share;
  private final LinearExprBuilder[][] seat;
  private final LinearExprBuilder[] hub;
  private final LinearExprBuilder[][] handover;

  RotationModel(RotationProblem problem, List<Crew> crews, PlanDraft draft) {
    this.problem = problem;
    this.crews = crews;
    int slots = problem.slots();
    cover = rows(problem.posts().size(), slots);
    inAt = rows(problem.stationCount(), slots);
    share = rows(problem.network().shares().size(), slots);
    seat = rows(problem.network().legs().size(), slots);
    hub = rows(1, slots)[0];
    handover = rows(problem.posts().size(), slots);
    int[] startedAt = new int[problem.posts().size()];
    for (var person : problem.people()) {
      if (person.start().state() >= 0) {
        startedAt[person.start().state()]++;
      }
    }
    for (int q = 0; q < startedAt.length; q++) {
      int floor = Math.max(1, problem.posts().get(q).minimum());
      handover[q][0].add(-Math.max(0, startedAt[q] - floor));
    }
    for (int c = 0; c < crews.size(); c++) {
      models.add(new CrewModel(this, crews.get(c), draft.tariff(c), draft.ways));
    }
    close();
    cp.minimize(aim);
  }

  private static LinearExprBuilder[][] rows(int count, int slots) {
    LinearExprBuilder[][] rows = new LinearExprBuilder[count][slots];
    for (LinearExprBuilder[] row : rows) {
      java.util.Arrays.setAll(row, t -> LinearExpr.newBuilder());
    }
    return rows;
  }

  List<CrewModel> models() {
    return models;
  }

  /** A boolean that costs something when true. */
  BoolVar priced(long cost) {
    BoolVar yes = cp.newBoolVar("");
    aim.addTerm(yes, cost);
    return yes;
  }

  /** A count that costs something per unit. */
  IntVar priced(long most, long cost) {
    IntVar count = cp.newIntVar(0, most, "");
    aim.addTerm(count, cost);
    return count;
  }

  void in(Crew crew, int option, int t, LinearArgument yes) {
    inAt[crew.station[option]][t].addTerm(yes, crew.size());
    for (int q : crew.posts[option]) {
      cover[q][t].addTerm(yes, problem.policy().coverage().fullUnits());
    }
    List<AgencyShare> shares = problem.network().shares();
    for (int a = 0; a < share.length; a++) {
      int agency = shares.get(a).agency();
      long mine =
          LongStream.of(java.util.Arrays.stream(crew.members).asLongStream().toArray())
              .filter(p -> problem.people().get((int) p).agency() == agency)
              .count();
      if (shares.get(a).station() == crew.station[option] && mine > 0) {
        share[a][t].addTerm(yes, mine);
      }
    }
  }

  void atHub(Crew crew, int form, int t, LinearArgument yes) {
    hub[t].addTerm(yes, crew.size());
    for (int q : crew.forms[form]) {
      if (q >= 0) {
        cover[q][t].addTerm(yes, problem.policy().coverage().remoteUnits());
      }
    }
  }

  void seats(Crew crew, int[] legs, int t, LinearArgument yes) {
    for (int k : legs) {
      seat[k][t].addTerm(yes, crew.size());
      aim.addTerm(yes, (long) crew.size() * problem.policy().costs().seat());
    }
  }

  /** Somebody leaves the post at the start of the slot: he wants the minimum to stay on. */
  void departs(int post, int t, LinearArgument term, long factor) {
    handover[post][t].addTerm(term, factor);
  }

  /** Who was there above the minimum in the slot before, or whom the hub covered, whole people. */
  private void staysOn(int post, int t) {
    long full = problem.policy().coverage().fullUnits();
    long floor = full * Math.max(1, problem.posts().get(post).minimum());
    long most = full * problem.people().size();
    IntVar above = cp.newIntVar(0, most, "");
    LinearExpr rest = LinearExpr.newBuilder().add(cover[post][t - 1]).add(-floor).build();
    cp.addMaxEquality(above, new LinearArgument[] {rest, LinearExpr.constant(0)});
    IntVar people = cp.newIntVar(0, problem.people().size(), "");
    cp.addLessOrEqual(LinearExpr.term(people, full), above);
    handover[post][t].addTerm(people, -1);
  }

  private void close() {
    int people = problem.people().size();
    for (int t = 0; t < problem.slots(); t++) {
      cp.addLessOrEqual(hub[t], problem.network().hubCap().at(t));
      for (int k = 0; k < seat.length; k++) {
        cp.addLessOrEqual(seat[k][t], problem.network().legs().get(k).seats().at(t));
      }
      for (int s = 0; s < inAt.length; s++) {
        atMost(inAt[s][t], problem.station(s).ceiling().at(t), people, SAFETY);
      }
      for (int a = 0; a < share.length; a++) {
        int cap = problem.network().shares().get(a).ceiling().at(t);
        atMost(share[a][t], cap, people, SAFETY);
      }
      for (int q = 0; q < cover.length; q++) {
        covered(problem.posts().get(q), cover[q][t]);
        if (t > 0) {
          staysOn(q, t);
        }
        atMost(handover[q][t], 0, people, problem.policy().costs().handover());
      }
    }
  }

  private void atMost(LinearExprBuilder row, long cap, long most, long cost) {
    if (cost > 0) {
      cp.addLessOrEqual(row.addTerm(priced(most, cost), -1), cap);
    }
  }

  private void covered(Post post, LinearExprBuilder row) {
    RotationPolicy.Coverage rule = problem.policy().coverage();
    int units = rule.fullUnits();
    long low = rule.belowMinimum().get(post.criticality() - 1) / units;
    long high = rule.belowWanted().get(post.criticality() - 1) / units;
    IntVar below = priced((long) units * post.minimum(), low);
    IntVar between = priced((long) units * (post.wanted() - post.minimum()), high);
    row.add(below).add(between);
    cp.addGreaterOrEqual(row, (long) units * post.wanted());
  }
}
