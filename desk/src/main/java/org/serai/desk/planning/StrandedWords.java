package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.serai.planner.rotation.Remedy;
import org.serai.planner.rotation.RotationPlan;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.Stranded;

/** People without a way out, and the seat, opening or day that would change it, in words. */
final class StrandedWords {
  private final RotationProblem problem;
  private final RotationPlan plan;
  private final PlanWords words;

  private StrandedWords(Demand demand, RotationPlan plan) {
    this.problem = demand.problem();
    this.plan = plan;
    words = new PlanWords(demand);
  }

  /** One line per person and time, in the order of people. */
  static List<String> of(Demand demand, RotationPlan plan) {
    return of(demand, plan, _ -> true);
  }

  /** Of those people alone. */
  static List<String> of(Demand demand, RotationPlan plan, IntPredicate people) {
    StrandedWords told = new StrandedWords(demand, plan);
    return Stranded.of(demand.problem(), plan).stream()
        .filter(who -> people.test(who.person()))
        .map(told::line)
        .toList();
  }

  private String line(Stranded who) {
    List<String> ways = Remedy.of(problem, plan, who).stream().map(this::told).toList();
    String trouble =
        "%s is unsafe at %s, %s: %s."
            .formatted(
                words.person(who.person()),
                words.station(who.station()),
                words.slots(who.unsafe().first(), who.unsafe().last()),
                reason(who));
    return ways.isEmpty()
        ? trouble + " No seat, opening or day of these weeks would change it."
        : trouble + " What would change it: " + String.join("; or ", ways) + ".";
  }

  private String reason(Stranded who) {
    int t = who.unsafe().first();
    List<String> reasons = new ArrayList<>();
    if (!problem.admits(plan.state(who.person(), t), t)) {
      reasons.add("the level admits no such post");
    }
    if (!problem.mayBeIn(who.person(), who.station(), t)) {
      reasons.add("papers or an absence forbid it");
    }
    return String.join(", and ", reasons);
  }

  private String told(Remedy remedy) {
    return switch (remedy) {
      case Remedy.Seat seat ->
          "one more seat " + legs(seat.legs()) + ", " + words.slot(seat.slot());
      case Remedy.Opening opening ->
          "a flight or an open airfield "
              + legs(opening.legs())
              + ", "
              + words.slot(opening.slot());
      case Remedy.Day day ->
          "leave to stay %s longer: there is a way out from %s"
              .formatted(words.weeks(day.slotsLonger()), words.from(day.slot()));
    };
  }

  private String legs(List<Integer> legs) {
    return String.join(" and ", legs.stream().map(words::leg).toList());
  }
}
