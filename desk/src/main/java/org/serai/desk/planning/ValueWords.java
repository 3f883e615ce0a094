package org.serai.desk.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.serai.planner.rotation.ExposureSpread;
import org.serai.planner.rotation.Objective;
import org.serai.planner.rotation.RotationAnswer;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationProblem;

/** Says in words what the planner counted, level by level. */
final class ValueWords {
  private ValueWords() {}

  static PlanValue of(RotationProblem problem, RotationAnswer answer, int perWeek) {
    return of(
        problem,
        answer.plan(),
        perWeek,
        new Known(answer.safetyProven(), answer.bound(), answer.elapsed()));
  }

  /** What is proven of a plan, and how long it was searched. */
  record Known(boolean safest, long bound, Duration searched) {}

  static PlanValue of(RotationProblem problem, RotationPlan plan, int perWeek, Known known) {
    Objective objective = plan.objective();
    int units = problem.policy().coverage().fullUnits();
    PostWeeks weeks = PostWeeks.of(problem.policy().coverage(), perWeek);
    List<PlanValue.Level> levels = new ArrayList<>();
    levels.add(
        new PlanValue.Level("Safety", safety(objective.safety(), perWeek, known.safest()), 0));
    levels.add(
        new PlanValue.Level(
            "Work", work(objective.work(), units * perWeek), objective.work().cost()));
    levels.add(
        new PlanValue.Level("Rules of stay", stay(objective, perWeek), objective.stay().cost()));
    levels.add(
        new PlanValue.Level("Promises", promises(objective, perWeek), objective.promises().cost()));
    levels.add(
        new PlanValue.Level(
            "Fairness",
            fairness(objective.fairness(), ExposureSpread.of(problem, plan), perWeek),
            objective.fairness().cost()));
    levels.add(
        new PlanValue.Level(
            "Cost and wishes", upkeep(objective, weeks), objective.upkeep().cost()));
    long unsafe = objective.safety().units();
    return new PlanValue(
        levels, unsafe, objective.weighed(), known.bound(), weeks, known.searched());
  }

  private static String safety(Objective.Safety s, int perWeek, boolean safest) {
    if (s.units() == 0) {
      return "everybody is where ceilings and levels allow, and has a way out";
    }
    String counted =
        "weeks of one person above a ceiling: %s, above an agency's slots: %s, at a post that the"
                .formatted(weeks(s.overCeiling(), perWeek), weeks(s.overShare(), perWeek))
            + " level does not admit: %s, without papers or when absent: %s"
                .formatted(weeks(s.notAdmitted(), perWeek), weeks(s.notPermitted(), perWeek));
    return safest ? counted + "; proven: no plan can do better" : counted;
  }

  private static String fairness(Objective.Fairness fairness, ExposureSpread spread, int perWeek) {
    String above =
        "weeks of hardship above the fair share: " + weeks(fairness.aboveShare(), perWeek);
    return spread.people() == 0
        ? above
        : String.format(
            Locale.ROOT,
            "%s; of %,d people the lowest bears %d %% of a fair share, the middle one %d %%, the"
                + " highest %d %%; evenness %.2f of 1",
            above,
            spread.people(),
            spread.minimum(),
            spread.median(),
            spread.maximum(),
            spread.jain());
  }

  private static String work(Objective.Work work, int units) {
    List<String> parts = new ArrayList<>();
    for (int criticality = 1; criticality <= 4; criticality++) {
      parts.add(
          "PC%d %s, and %s more wanted"
              .formatted(
                  criticality,
                  weeks(work.belowMinimum().get(criticality - 1), units),
                  weeks(work.belowWanted().get(criticality - 1), units)));
    }
    return "weeks that a needed holder is missing: " + String.join("; ", parts);
  }

  private static String stay(Objective objective, int perWeek) {
    Objective.Stay stay = objective.stay();
    return "weeks beyond the maximum stay: %s, below the useful minimum: %s, of rest cut short: %s"
        .formatted(
            weeks(stay.beyondMaximum(), perWeek),
            weeks(stay.belowMinimum(), perWeek),
            weeks(stay.restCut(), perWeek));
  }

  private static String promises(Objective objective, int perWeek) {
    Objective.Promises promises = objective.promises();
    return "weeks elsewhere than announced: %s, at another post: %s"
        .formatted(weeks(promises.places(), perWeek), weeks(promises.posts(), perWeek));
  }

  private static String upkeep(Objective objective, PostWeeks weeks) {
    Objective.Upkeep u = objective.upkeep();
    return "%,d seats, %s weeks of one person at the hub, %,d departures without a handover,"
            .formatted(u.seats(), weeks(u.hubNights(), weeks.perWeek()), u.handovers())
        + " unmet wishes worth %s".formatted(weeks.weeks(u.wishes()));
  }

  /** Slots as weeks, with a half where a week has two slots. */
  private static String weeks(long slots, int perWeek) {
    return slots % perWeek == 0
        ? "%,d".formatted(slots / perWeek)
        : "%,.1f".formatted(slots / (double) perWeek);
  }
}
