package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.List;
import org.serai.planner.rotation.Objective;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationProblem;

/** Says in words what the planner counted, level by level. */
final class ValueWords {
  private ValueWords() {}

  static PlanValue of(RotationProblem problem, RotationAnswer answer) {
    Objective objective = answer.plan().objective();
    int units = problem.policy().coverage().fullUnits();
    List<PlanValue.Level> levels = new ArrayList<>();
    levels.add(new PlanValue.Level("Safety", safety(answer), 0));
    levels.add(new PlanValue.Level("Work", work(objective.work(), units), objective.work().cost()));
    levels.add(new PlanValue.Level("Rules of stay", stay(objective), objective.stay().cost()));
    levels.add(new PlanValue.Level("Promises", promises(objective), objective.promises().cost()));
    levels.add(
        new PlanValue.Level(
            "Fairness",
            objective.fairness().aboveShare() + " units of exposure above the fair share",
            objective.fairness().cost()));
    levels.add(
        new PlanValue.Level("Cost and wishes", upkeep(objective), objective.upkeep().cost()));
    return new PlanValue(levels, objective.weighed(), answer.bound(), answer.elapsed());
  }

  private static String safety(RotationAnswer answer) {
    Objective.Safety s = answer.plan().objective().safety();
    String counted =
        "%d person-slots above a ceiling, %d above an agency's slots, %d at a level that does not"
                .formatted(s.overCeiling(), s.overShare(), s.notAdmitted())
            + " admit the post, %d with no way out in time".formatted(s.notPermitted());
    return s.units() > 0 && answer.safetyProven() ? counted + "; no plan can do better" : counted;
  }

  private static String work(Objective.Work work, int units) {
    List<String> parts = new ArrayList<>();
    for (int criticality = 1; criticality <= 4; criticality++) {
      double missing = work.belowMinimum().get(criticality - 1) / (double) units;
      double wanting = work.belowWanted().get(criticality - 1) / (double) units;
      parts.add("PC%d %.1f below minimum, %.1f wanting".formatted(criticality, missing, wanting));
    }
    return "holder-slots uncovered: " + String.join("; ", parts);
  }

  private static String stay(Objective objective) {
    Objective.Stay stay = objective.stay();
    return "%d person-slots beyond the maximum stay, %d below the minimum, %d of rest cut short"
        .formatted(stay.beyondMaximum(), stay.belowMinimum(), stay.restCut());
  }

  private static String promises(Objective objective) {
    Objective.Promises promises = objective.promises();
    return "%d person-slots elsewhere than announced, %d at another post"
        .formatted(promises.places(), promises.posts());
  }

  private static String upkeep(Objective objective) {
    Objective.Upkeep u = objective.upkeep();
    return "%d seats, %d person-slots at the hub, %d handovers without overlap, wishes unmet: %d"
        .formatted(u.seats(), u.hubNights(), u.handovers(), u.wishes());
  }
}
