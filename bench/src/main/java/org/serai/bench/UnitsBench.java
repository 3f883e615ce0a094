package org.serai.bench;

import java.nio.file.Path;
import java.time.Duration;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Planning;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.PlanId;
import org.serai.planner.rotation.CertificateChecker;
import org.serai.planner.rotation.Group;
import org.serai.planner.rotation.Post;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationPlanner;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.search.Budget;
import org.serai.planner.search.CpuClock;
import org.serai.planner.search.Deadline;
import org.serai.planner.search.Stop;

/**
 * Units of contingents among staff: whether a lift is split or a unit under strength in a plan, and
 * its proven gap. Arguments: a scenario, seconds, a seed; the seconds are processor seconds per
 * thread, of which there are two.
 */
public final class UnitsBench {
  private static final int DAYS_IN_WEEK = 7;
  private static final double PERCENT = 100;

  /** Staff posts have a handful of holders, a unit's post a company. */
  private static final int COMPANY = 50;

  private UnitsBench() {}

  /** Prints the gap, the lifts that are split, and the lowest strength of any unit. */
  public static void main(String[] arguments) {
    RotationProblem problem = problem(Path.of(arguments[0]));
    Duration seconds = Duration.ofSeconds(Long.parseLong(arguments[1]));
    Budget budget = Budget.of(seconds, Long.parseLong(arguments[2]));
    Deadline deadline =
        new Deadline(budget, new Stop(), new CpuClock(System::nanoTime, budget.threads()));
    RotationAnswer answer = RotationPlanner.solve(problem, deadline, _ -> {});
    if (CertificateChecker.check(problem, answer.plan(), answer.certificate())
        instanceof CertificateChecker.Verdict.Proven proven) {
      System.out.printf(
          "checked: plan %,d, bound %,d, gap %.3f %%%n",
          proven.objective().weighed(), proven.bound(), PERCENT * proven.gap());
    }
    System.out.printf(
        "%d people, %d groups, %d of them split%n",
        problem.people().size(), problem.groups().size(), split(problem, answer.plan()));
    units(problem, answer.plan());
  }

  private static RotationProblem problem(Path path) {
    if (!(ScenarioReader.read(path) instanceof ScenarioRead.Good(Scenario scenario))) {
      throw new IllegalArgumentException(path + " has faults; see ./serai check.");
    }
    var opening = scenario.opening();
    Mission mission =
        Folded.of(Mission.empty(opening.mission()), scenario.reports(), opening.starts()).mission();
    int weeks = (int) (opening.plans().count() / DAYS_IN_WEEK);
    return Planning.problem(
        mission,
        new Planning.Request(
            new PlanId("bench"), opening.plans().first(), weeks, opening.starts()));
  }

  private static long split(RotationProblem problem, RotationPlan plan) {
    return problem.groups().stream().filter(group -> isSplit(problem, plan, group)).count();
  }

  private static boolean isSplit(RotationProblem problem, RotationPlan plan, Group group) {
    for (int slot = 0; slot < problem.slots(); slot++) {
      int leader = place(problem, plan.state(group.members().getFirst(), slot));
      for (int member : group.members()) {
        if (place(problem, plan.state(member, slot)) != leader) {
          return true;
        }
      }
    }
    return false;
  }

  /** A station, or -1 out and -2 at the hub, whatever is covered from there. */
  private static int place(RotationProblem problem, int state) {
    return state >= 0 ? problem.posts().get(state).station() : Math.max(state, -2);
  }

  /** Heads that are there in a slot and in the one before: through the flights between the two. */
  private static void units(RotationProblem problem, RotationPlan plan) {
    int units = 0;
    int weak = 0;
    int lowest = Integer.MAX_VALUE;
    for (int post = 0; post < problem.posts().size(); post++) {
      Post unit = problem.posts().get(post);
      if (unit.minimum() >= COMPANY) {
        units++;
        int least = least(problem, plan, post);
        lowest = Math.min(lowest, least);
        weak += least < unit.minimum() ? 1 : 0;
      }
    }
    System.out.printf(
        "%d units, %d under strength in some slot or between two, lowest strength %d%n",
        units, weak, units == 0 ? 0 : lowest);
  }

  private static int least(RotationProblem problem, RotationPlan plan, int post) {
    int least = Integer.MAX_VALUE;
    for (int slot = 1; slot < problem.slots(); slot++) {
      int throughout = 0;
      for (int person = 0; person < problem.people().size(); person++) {
        boolean stays = plan.state(person, slot) == post && plan.state(person, slot - 1) == post;
        throughout += stays ? 1 : 0;
      }
      least = Math.min(least, throughout);
    }
    return least;
  }
}
