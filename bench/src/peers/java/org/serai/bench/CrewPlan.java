package org.serai.bench;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serai.planner.rotation.RotationProblem;

/**
 * The plan as Timefold sees it: rules nobody may break, then safety, then levels 2 to 6. It asks
 * for getters.
 */
@PlanningSolution
public final class CrewPlan {

  private final RotationProblem problem;
  private final List<Crew> crews;

  @PlanningEntityCollectionProperty private List<CrewPath> entities;

  /** Only so that Timefold has a range: its moves come from {@link RunMoves}. */
  @ValueRangeProvider(id = "paths")
  private ValueRange<CrewPath.Path> paths;

  @PlanningScore private @Nullable HardMediumSoftScore score;

  /** For Timefold, which makes copies and fills them. */
  @SuppressWarnings("NullAway") // Timefold fills the fields of a copy before anybody reads them.
  public CrewPlan() {
    problem = null;
    crews = List.of();
    entities = List.of();
    paths = new AllPaths(List.of());
  }

  CrewPlan(RotationProblem problem, List<Crew> crews, List<CrewPath> entities) {
    this.problem = problem;
    this.crews = crews;
    this.entities = entities;
    paths = new AllPaths(entities.stream().map(CrewPath::getPath).toList());
  }

  RotationProblem problem() {
    return problem;
  }

  List<Crew> crews() {
    return crews;
  }

  public List<CrewPath> getEntities() {
    return entities;
  }

  public ValueRange<CrewPath.Path> getPaths() {
    return paths;
  }

  public @Nullable HardMediumSoftScore getScore() {
    return score;
  }

  /** For Timefold alone. */
  public void setScore(@Nullable HardMediumSoftScore score) {
    this.score = score;
  }
}
