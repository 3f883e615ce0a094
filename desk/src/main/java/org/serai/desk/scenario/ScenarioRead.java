package org.serai.desk.scenario;

import java.util.List;

/** What reading a scenario comes to: all of it, or everything that is wrong with it. */
public sealed interface ScenarioRead {

  /** Without a fault. */
  record Good(Scenario scenario) implements ScenarioRead {}

  /** Nothing is imported; {@code unlisted} counts the faults beyond the longest list we show. */
  record Faulty(List<Fault> faults, int unlisted) implements ScenarioRead {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
