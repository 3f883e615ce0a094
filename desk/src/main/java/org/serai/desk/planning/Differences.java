package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.serai.planner.rotation.Objective;
import org.serai.planner.rotation.RotationPolicy;

/** What another plan would count otherwise, in sentences, the most important level first. */
final class Differences {
  private final PlanWords words;
  private final int perWeek;
  private final RotationPolicy.Coverage coverage;

  Differences(Demand demand) {
    words = new PlanWords(demand);
    perWeek = demand.calendar().perWeek();
    coverage = demand.problem().policy().coverage();
  }

  /** From what is planned to what would be instead. */
  List<String> of(Objective planned, Objective instead) {
    List<String> lines = new ArrayList<>();
    Objective.Safety a = planned.safety();
    Objective.Safety b = instead.safety();
    say(lines, b.overCeiling() - a.overCeiling(), "of one person above a ceiling");
    say(lines, b.overShare() - a.overShare(), "of one person above an agency's slots");
    say(lines, b.notAdmitted() - a.notAdmitted(), "at a post that the level does not admit");
    say(lines, b.notPermitted() - a.notPermitted(), "without papers, or when absent");
    for (int pc = 1; pc <= 4; pc++) {
      long units = instead.work().uncovered(pc) - planned.work().uncovered(pc);
      cover(lines, units, pc);
    }
    say(
        lines,
        instead.stay().beyondMaximum() - planned.stay().beyondMaximum(),
        "beyond a maximum stay");
    say(
        lines,
        instead.stay().belowMinimum() - planned.stay().belowMinimum(),
        "short of a useful stay");
    say(lines, instead.stay().restCut() - planned.stay().restCut(), "of rest cut short");
    say(
        lines,
        instead.promises().places() - planned.promises().places(),
        "elsewhere than announced");
    say(
        lines,
        instead.fairness().aboveShare() - planned.fairness().aboveShare(),
        "of hardship above fair shares");
    count(lines, instead.upkeep().seats() - planned.upkeep().seats(), "seat", "seats");
    count(
        lines,
        instead.upkeep().handovers() - planned.upkeep().handovers(),
        "departure without a handover",
        "departures without a handover");
    wishes(lines, instead.upkeep().wishes() - planned.upkeep().wishes());
    return lines;
  }

  private void say(List<String> lines, long slots, String what) {
    if (slots != 0) {
      lines.add(
          "%s %s %s.".formatted(slots > 0 ? "Plus" : "Minus", words.weeks(Math.abs(slots)), what));
    }
  }

  private void cover(List<String> lines, long units, int pc) {
    if (units != 0) {
      double weeks = Math.abs(units) / (double) (coverage.fullUnits() * perWeek);
      lines.add(
          String.format(
              Locale.ROOT,
              "%s %.1f weeks in which a PC%d holder is missing.",
              units > 0 ? "Plus" : "Minus",
              weeks,
              pc));
    }
  }

  private void wishes(List<String> lines, long points) {
    if (points != 0) {
      String worth = PostWeeks.of(coverage, perWeek).weeks(Math.abs(points));
      lines.add((points > 0 ? "Plus" : "Minus") + " unmet wishes worth " + worth + ".");
    }
  }

  private static void count(List<String> lines, long more, String one, String several) {
    if (more != 0) {
      String what = Math.abs(more) == 1 ? one : several;
      lines.add("%s %,d %s.".formatted(more > 0 ? "Plus" : "Minus", Math.abs(more), what));
    }
  }
}
