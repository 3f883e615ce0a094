package org.serai.desk.stories;

import java.nio.file.Path;
import java.time.Instant;
import org.serai.desk.boards.AsOf;
import org.serai.desk.planning.Folded;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;

/** The shipped example, folded once: what the desk knows of Almaty on 23 August 2021. */
final class Almaty {
  static final Instant NOW = Instant.parse("2021-08-23T00:00:00Z");
  private static final Mission MISSION = read();

  private Almaty() {}

  /** The mission as it is shown for a moment. */
  static AsOf at(String moment) {
    return AsOf.now(MISSION, NOW).at(Instant.parse(moment));
  }

  private static Mission read() {
    Path example = Path.of("..", "examples", "almaty-2021");
    if (!(ScenarioReader.read(example) instanceof ScenarioRead.Good(Scenario scenario))) {
      throw new IllegalStateException("The example has faults; see ./serai check " + example);
    }
    return Folded.of(Mission.empty(scenario.opening().mission()), scenario.reports(), NOW)
        .mission();
  }
}
