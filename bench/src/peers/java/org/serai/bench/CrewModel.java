package org.serai.bench;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import org.serai.planner.rotation.RotationPolicy;

/**
 * One crew's path in the constraint model. Arrays over slots have one entry more than there are
 * slots: entry 0 is how the crew begins, entry t + 1 is slot t.
 */
final class CrewModel {

  private final RotationModel model;
  private final CpModel cp;
  private final Crew crew;
  private final CrewTariff tariff;
  private final Ways ways;
  private final int slots;
  private final Literal[][] at;
  private final Literal[] away;
  private final Literal[][] form;
  private final Literal[] in;

  CrewModel(RotationModel model, Crew crew, CrewTariff tariff, Ways ways) {
    this.model = model;
    this.crew = crew;
    this.tariff = tariff;
    this.ways = ways;
    cp = model.cp;
    slots = model.problem.slots();
    at = new Literal[crew.posts.length][slots + 1];
    form = new Literal[crew.forms.length][slots + 1];
    away = new Literal[slots + 1];
    in = new Literal[slots + 1];
    begin();
    for (int t = 0; t < slots; t++) {
      state(t);
    }
    for (int t = 0; t < slots; t++) {
      steps(t);
    }
    served();
    rest();
    fairness();
  }

  private Literal fixed(boolean yes) {
    return yes ? cp.trueLiteral() : cp.falseLiteral();
  }

  private void begin() {
    for (int i = 0; i < at.length; i++) {
      at[i][0] = fixed(crew.start == i);
    }
    for (int j = 0; j < form.length; j++) {
      form[j][0] = fixed(crew.start == Crew.HUB - j);
    }
    away[0] = fixed(crew.start == Crew.AWAY);
    in[0] = fixed(crew.start >= 0);
  }

  private void state(int t) {
    List<Literal> states = new ArrayList<>();
    LinearExprBuilder there = LinearExpr.newBuilder();
    for (int i = 0; i < at.length; i++) {
      long unsafe = RotationModel.SAFETY * tariff.unsafe[i][t];
      at[i][t + 1] = model.priced(tariff.in[i][t] + unsafe);
      model.in(crew, i, t, at[i][t + 1]);
      states.add(at[i][t + 1]);
      there.add(at[i][t + 1]);
    }
    for (int j = 0; j < form.length; j++) {
      form[j][t + 1] = tariff.absent[t] ? cp.falseLiteral() : model.priced(tariff.hub[t]);
      model.atHub(crew, j, t, form[j][t + 1]);
      states.add(form[j][t + 1]);
    }
    away[t + 1] = model.priced(tariff.away[t]);
    states.add(away[t + 1]);
    cp.addExactlyOne(states);
    in[t + 1] = cp.newBoolVar("");
    cp.addEquality(there, in[t + 1]);
  }

  private void steps(int t) {
    for (int i = 0; i < at.length; i++) {
      BoolVar arrives = cp.newBoolVar("");
      cp.addImplication(arrives, at[i][t + 1]);
      cp.addImplication(arrives, at[i][t].not());
      cp.addGreaterOrEqual(sum(arrives, 1, at[i][t], 1, at[i][t + 1], -1), 0);
      for (int q : crew.posts[i]) {
        model.departs(q, t, arrives, 1);
        model.departs(q, t, at[i][t], 1);
        model.departs(q, t, at[i][t + 1], -1);
      }
    }
    int[] stations = java.util.Arrays.stream(crew.station).distinct().toArray();
    for (int s : stations) {
      ride(ways.in[s], t, atStation(s, t + 1), in[t]);
      ride(ways.out[s], t, atStation(s, t), in[t + 1]);
      for (int other : stations) {
        cross(s, other, t);
      }
    }
  }

  private static LinearExprBuilder sum(
      LinearArgument a, long x, LinearArgument b, long y, LinearArgument c, long z) {
    return LinearExpr.newBuilder().addTerm(a, x).addTerm(b, y).addTerm(c, z);
  }

  private LinearExprBuilder atStation(int s, int column) {
    LinearExprBuilder there = LinearExpr.newBuilder();
    for (int i = 0; i < at.length; i++) {
      if (crew.station[i] == s) {
        there.add(at[i][column]);
      }
    }
    return there;
  }

  /** A seat is needed by who is here on one side of the step and out on the other. */
  private void ride(int[] legs, int t, LinearExprBuilder here, Literal inOnOtherSide) {
    if (legs.length > 0) {
      BoolVar rides = cp.newBoolVar("");
      cp.addLessOrEqual(here.addTerm(inOnOtherSide, -1).addTerm(rides, -1), 0);
      model.seats(crew, legs, t, rides);
    }
  }

  private void cross(int from, int to, int t) {
    if (from == to) {
      return;
    }
    LinearExprBuilder both = atStation(from, t).add(atStation(to, t + 1));
    int[] legs = ways.across(from, to);
    if (!ways.joins(from, to)) {
      cp.addLessOrEqual(both, 1);
    } else if (legs.length > 0) {
      BoolVar rides = cp.newBoolVar("");
      cp.addLessOrEqual(both.addTerm(rides, -1), 1);
      model.seats(crew, legs, t, rides);
    }
  }

  private void served() {
    RotationPolicy.Stay stay = model.problem.policy().stay();
    IntVar[] served = new IntVar[slots + 1];
    served[0] = cp.newConstant(crew.served);
    for (int t = 1; t <= slots; t++) {
      served[t] = cp.newIntVar(0, crew.served + t, "");
      cp.addEquality(served[t], 0).onlyEnforceIf(in[t].not());
      cp.addEquality(LinearExpr.newBuilder().add(served[t]).addTerm(served[t - 1], -1), 1)
          .onlyEnforceIf(in[t]);
      BoolVar beyond = model.priced((long) stay.beyondMaximum() * crew.size());
      IntVar missing = model.priced(slots, (long) stay.belowMinimum() * crew.size());
      for (int i = 0; i < at.length; i++) {
        cp.addLessOrEqual(served[t], crew.rules[i].maximum())
            .onlyEnforceIf(new Literal[] {at[i][t], beyond.not()});
        if (crew.rules[i].minimumUseful() > 1) {
          cp.addGreaterOrEqual(
                  LinearExpr.newBuilder().add(missing).add(served[t - 1]),
                  crew.rules[i].minimumUseful())
              .onlyEnforceIf(new Literal[] {at[i][t - 1], in[t].not()});
        }
      }
    }
  }

  private void rest() {
    long rate = (long) model.problem.policy().stay().restCut() * crew.size();
    int most = crew.owed;
    for (var rule : crew.rules) {
      most = Math.max(most, rule.rest());
    }
    if (most == 0 || rate == 0) {
      return;
    }
    IntVar before = cp.newConstant(crew.owed);
    for (int t = 1; t <= slots; t++) {
      IntVar cut = model.priced(most, rate);
      cp.addGreaterOrEqual(cut, before).onlyEnforceIf(new Literal[] {in[t], in[t - 1].not()});
      IntVar owed = cp.newIntVar(0, most, "");
      cp.addGreaterOrEqual(sum(owed, 1, away[t], 1, before, -1), 0).onlyEnforceIf(in[t].not());
      for (int i = 0; i < at.length; i++) {
        cp.addGreaterOrEqual(LinearExpr.newBuilder().add(owed).add(away[t]), crew.rules[i].rest())
            .onlyEnforceIf(new Literal[] {at[i][t - 1], in[t].not()});
      }
      before = owed;
    }
  }

  private void fairness() {
    long rate = model.problem.policy().unfairness();
    for (int p : crew.members) {
      var burden = model.problem.people().get(p).burden();
      LinearExprBuilder exposure = LinearExpr.newBuilder();
      long most = 0;
      for (int t = 0; t < slots; t++) {
        long worst = 0;
        for (int i = 0; i < at.length; i++) {
          int here = model.problem.station(crew.station[i]).exposure().at(t);
          exposure.addTerm(at[i][t + 1], here);
          worst = Math.max(worst, here);
        }
        most += worst;
      }
      long left = (long) burden.fairShare() - burden.past();
      if (rate > 0 && most > left) {
        cp.addLessOrEqual(exposure.addTerm(model.priced(most - left, rate), -1), left);
      }
    }
  }

  /** Tells the solver of a path that somebody else found. */
  void hint(short[] path) {
    for (int t = 0; t < slots; t++) {
      for (int i = 0; i < at.length; i++) {
        cp.addHint(at[i][t + 1], path[t] == i);
      }
      for (int j = 0; j < form.length; j++) {
        if (!tariff.absent[t]) {
          cp.addHint(form[j][t + 1], path[t] == Crew.HUB - j);
        }
      }
      cp.addHint(away[t + 1], path[t] == Crew.AWAY);
      cp.addHint(in[t + 1], path[t] >= 0);
    }
  }

  /** The path, as the solver values its booleans. */
  short[] path(java.util.function.Predicate<Literal> value) {
    short[] path = new short[slots];
    for (int t = 0; t < slots; t++) {
      path[t] = Crew.AWAY;
      for (int i = 0; i < at.length; i++) {
        path[t] = value.test(at[i][t + 1]) ? (short) i : path[t];
      }
      for (int j = 0; j < form.length; j++) {
        path[t] = value.test(form[j][t + 1]) ? (short) (Crew.HUB - j) : path[t];
      }
    }
    return path;
  }
}
