package org.serai.desk.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
        "weeks of one person "
            + some(
                perWeek,
                new Count("above a ceiling", s.overCeiling()),
                new Count("above an agency's slots", s.overShare()),
                new Count("at a post that the level does not admit", s.notAdmitted()),
                new Count("without papers or when absent", s.notPermitted()));
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
    for (int c = 0; c < work.belowMinimum().size(); c++) {
      missing(work.belowMinimum().get(c), work.belowWanted().get(c), units)
          .map(("PC" + (c + 1) + " ")::concat)
          .ifPresent(parts::add);
    }
    return parts.isEmpty()
        ? "every post has all its holders"
        : "weeks that a needed holder is missing: " + String.join("; ", parts);
  }

  private static Optional<String> missing(long needed, long wanted, int units) {
    String more = weeks(wanted, units) + " more wanted";
    if (needed == 0) {
      return wanted == 0 ? Optional.empty() : Optional.of(more);
    }
    return Optional.of(wanted == 0 ? weeks(needed, units) : weeks(needed, units) + ", and " + more);
  }

  private static String stay(Objective objective, int perWeek) {
    Objective.Stay stay = objective.stay();
    return stay.beyondMaximum() + stay.belowMinimum() + stay.restCut() == 0
        ? "nobody stays too long, goes too soon or rests too little"
        : "weeks "
            + some(
                perWeek,
                new Count("beyond the maximum stay", stay.beyondMaximum()),
                new Count("below the useful minimum", stay.belowMinimum()),
                new Count("of rest cut short", stay.restCut()));
  }

  private static String promises(Objective objective, int perWeek) {
    Objective.Promises promises = objective.promises();
    return promises.places() + promises.posts() == 0
        ? "everybody is where it was announced"
        : "weeks "
            + some(
                perWeek,
                new Count("elsewhere than announced", promises.places()),
                new Count("at another post", promises.posts()));
  }

  /** Slots of something that may not have happened at all. */
  private record Count(String what, long slots) {}

  /** Those that did happen: a row of noughts hides what counts. */
  private static String some(int perWeek, Count... counts) {
    return Arrays.stream(counts)
        .filter(count -> count.slots() > 0)
        .map(count -> count.what() + ": " + weeks(count.slots(), perWeek))
        .collect(Collectors.joining(", "));
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
