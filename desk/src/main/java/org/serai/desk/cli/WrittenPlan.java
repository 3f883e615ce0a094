package org.serai.desk.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** A scenario and a plan of it that was written into a folder. */
final class WrittenPlan {
  @Parameters(index = "0", paramLabel = "SCENARIO", description = "the scenario that was planned")
  private Path scenario = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "PLAN",
      description = "the folder into which the plan was written")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }

  /** The plan, checked anew; empty where it is refused, which the terminal says then. */
  Optional<CheckedPlan> find(CommandSpec command) {
    Asked.plan(command, folder);
    return new PlanCheck(command.commandLine().getOut(), folder).find(scenario);
  }
}
