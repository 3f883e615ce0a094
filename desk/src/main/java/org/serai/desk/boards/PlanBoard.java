package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.Report;
import org.serai.mission.plans.PublishedPlan;
import org.serai.mission.security.Decision;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PlanId;

/** Is this a good plan, and can I trust it? The plan in force, and the draft that waits. */
public record PlanBoard(List<InForce> current, List<InForce> past, List<Waiting> draft) {
  public PlanBoard {
    current = List.copyOf(current);
    past = List.copyOf(past);
    draft = List.copyOf(draft);
  }

  /** A plan that somebody signed; signature and reason are blank when no decision is on record. */
  public record InForce(
      PlanId plan,
      DecisionId decision,
      LocalDate first,
      LocalDate last,
      String summary,
      Instant published,
      String signedBy,
      String measure,
      String reason) {}

  /** A draft as it was made; what it changes stands in {@link DraftBoard}. */
  public record Waiting(
      PlanId plan,
      LocalDate first,
      LocalDate last,
      String summary,
      int moves,
      List<Draft.Worth> levels,
      String proof,
      List<String> bottlenecks) {}

  public static PlanBoard of(AsOf asOf, Optional<Draft> draft) {
    List<PublishedPlan> all = asOf.mission().plans().plans();
    Optional<PublishedPlan> current = asOf.mission().plans().findCurrent();
    return new PlanBoard(
        current.stream().map(p -> inForce(asOf, p)).toList(),
        all.reversed().stream()
            .filter(p -> !current.equals(Optional.of(p)))
            .map(p -> inForce(asOf, p))
            .toList(),
        draft.stream().map(PlanBoard::waiting).toList());
  }

  private static InForce inForce(AsOf asOf, PublishedPlan plan) {
    Optional<Decision> decision = asOf.mission().security().findDecision(plan.decision());
    return new InForce(
        plan.id(),
        plan.decision(),
        plan.covers().first(),
        plan.covers().last(),
        plan.summary(),
        plan.published(),
        decision.map(d -> d.signedBy().toString()).orElse(""),
        decision.map(Decision::measure).map(Measure::name).orElse(""),
        decision.map(Decision::reason).orElse(""));
  }

  private static Waiting waiting(Draft draft) {
    return new Waiting(
        draft.plan(),
        draft.covers().first(),
        draft.covers().last(),
        draft.summary(),
        (int) draft.reports().stream().filter(PlanBoard::moves).count(),
        draft.levels(),
        draft.proof(),
        draft.bottlenecks());
  }

  private static boolean moves(Report report) {
    return report.fact() instanceof MovementFact.Booked
        || report.fact() instanceof MovementFact.MovePlanned;
  }
}
