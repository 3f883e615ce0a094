package org.serai.desk.boards;

import java.util.List;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.PlanId;

/**
 * A plan that nobody has signed: reports that have not happened yet, what they are worth, and what
 * they would change. On every level of the worth less is better.
 */
public record Draft(
    PlanId plan,
    Days covers,
    String summary,
    List<Report> reports,
    List<Worth> levels,
    List<Change> changes,
    String proof,
    List<String> bottlenecks) {
  public Draft {
    reports = List.copyOf(reports);
    levels = List.copyOf(levels);
    changes = List.copyOf(changes);
    bottlenecks = List.copyOf(bottlenecks);
  }

  /** One level of the objective in words; {@code known} when the plan in force was valued too. */
  public record Worth(String words, long draft, long published, boolean known) {}

  /** What changes for somebody against the plan in force; {@code person} may be blank. */
  public record Change(String person, String words) {}
}
