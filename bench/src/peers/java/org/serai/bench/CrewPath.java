package org.serai.bench;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** A crew as Timefold plans it: one variable, the whole path. Timefold asks for getters. */
@PlanningEntity
public final class CrewPath {

  /** A path that is never changed once made; two are the same only if they are one. */
  public static final class Path {

    private final short[] states;

    Path(short[] states) {
      this.states = states;
    }

    short[] states() {
      return states;
    }
  }

  @PlanningId private int crew;

  @PlanningVariable(valueRangeProviderRefs = "paths")
  private Path path;

  /** For Timefold, which makes copies and fills them. */
  public CrewPath() {
    this(0, new Path(new short[0]));
  }

  CrewPath(int crew, Path path) {
    this.crew = crew;
    this.path = path;
  }

  public int getCrew() {
    return crew;
  }

  public Path getPath() {
    return path;
  }

  /** For Timefold alone. */
  public void setPath(Path path) {
    this.path = path;
  }
}
