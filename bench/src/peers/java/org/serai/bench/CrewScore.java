package org.serai.bench;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;

/** Keeps Timefold's score up to date: a path goes out before it changes, and in afterwards. */
public final class CrewScore implements IncrementalScoreCalculator<CrewPlan, HardMediumSoftScore> {

  private @Nullable PlanDraft draft;

  private PlanDraft draft() {
    if (draft == null) {
      throw new IllegalStateException("Timefold asks for a score before it gives a plan.");
    }
    return draft;
  }

  @Override
  public void resetWorkingSolution(CrewPlan plan) {
    draft = new PlanDraft(plan.problem(), plan.crews());
    plan.getEntities().forEach(this::put);
  }

  private void put(CrewPath entity) {
    draft().put(entity.getCrew(), entity.getPath().states());
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {
    CrewPath crew = (CrewPath) entity;
    draft().take(crew.getCrew(), crew.getPath().states());
  }

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    put((CrewPath) entity);
  }

  @Override
  public HardMediumSoftScore calculateScore() {
    return HardMediumSoftScore.of(-draft().broken(), -draft().unsafe(), -draft().cost());
  }
}
