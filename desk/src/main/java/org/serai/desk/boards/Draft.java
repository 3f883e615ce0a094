package org.serai.desk.boards;

import java.util.List;
import org.serai.mission.facts.Report;
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

  /** One level of the objective in words; {@code known} when the plan in force was valued too. */
  public record Worth(String words, long draft, long published, boolean known) {}
}
