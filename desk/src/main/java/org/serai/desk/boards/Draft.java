package org.serai.desk.boards;

import java.util.List;
import org.serai.mission.facts.Report;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.PlanId;

/**
 * A plan that nobody has signed: reports that have not happened yet, and what they are worth. On
 * every level of the worth less is better.
 */
public record Draft(
    PlanId plan,
    Days covers,
    String summary,
    List<Report> reports,
    List<Worth> levels,
    String proof,
    List<String> bottlenecks) {
  public Draft {
    reports = List.copyOf(reports);
    levels = List.copyOf(levels);
    bottlenecks = List.copyOf(bottlenecks);
  }

  /** "2,196 moves of 366 people, 23 Aug 2021 to 20 Feb 2022." */
  public static String summary(int moves, long people, Days covers) {
    String days = PlainWords.days(covers);
    return moves == 0
        ? "No move, %s.".formatted(days)
        : "%s of %s, %s."
            .formatted(
                Named.count(moves, "move", "moves"), Named.count(people, "person", "people"), days);
  }

  /**
   * One level of the objective: what was counted, in words, and what it is worth.
   *
   * @param points what the mission's policy makes of it; 0 for safety
   * @param worth the same in weeks
   * @param inForce what the plan in force is worth, in weeks; blank where it was not valued
   * @param better beside it: "same", "better by 3 weeks"; blank likewise
   */
  public record Worth(String words, long points, String worth, String inForce, String better) {}
}
