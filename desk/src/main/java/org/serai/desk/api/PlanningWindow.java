package org.serai.desk.api;

import jakarta.inject.Singleton;
import java.util.Optional;

/** The window through which pages ask the planner; until the desk is open it says so. */
@Singleton
public class PlanningWindow {
  private volatile Optional<OpenPlanning> planning = Optional.empty();

  /** From here on the pages are answered. */
  public void open(OpenPlanning opened) {
    planning = Optional.of(opened);
  }

  OpenPlanning planning() {
    return planning.orElseThrow(DeskWindow.NotYetOpen::new);
  }
}
