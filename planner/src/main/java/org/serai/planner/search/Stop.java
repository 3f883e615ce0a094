package org.serai.planner.search;

import java.util.concurrent.atomic.AtomicBoolean;

/** A flag that one thread raises (Ctrl-C, a closed page) and a search looks at between rounds. */
public final class Stop {

  private final AtomicBoolean raised = new AtomicBoolean();

  /** Asks the search to end soon with the best that it has; raising twice is harmless. */
  public void raise() {
    raised.set(true);
  }

  public boolean isRaised() {
    return raised.get();
  }
}
