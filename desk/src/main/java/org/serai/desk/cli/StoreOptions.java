package org.serai.desk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.serai.desk.Desk;
import org.serai.desk.journal.Stopped;
import org.serai.mission.terms.MissionId;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** Where a mission lies: options that several commands share. */
final class StoreOptions {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "the data folder: journal, keys, and the database unless it lies elsewhere")
  Path data = Path.of("data", "demo");

  @Option(
      names = "--database",
      paramLabel = "URL",
      description = "a PostgreSQL elsewhere (jdbc:postgresql:...); else one runs in the folder",
      showDefaultValue = Visibility.NEVER)
  String database = "";

  @Option(
      names = "--mission",
      paramLabel = "ID",
      description = "which mission; not needed where there is only one",
      showDefaultValue = Visibility.NEVER)
  String mission = "";

  /** A data folder is made by who writes; who only asks must not leave an empty one. */
  void refuseNothing() {
    if (database.isEmpty() && !Files.isDirectory(data.resolve("cluster"))) {
      throw new Stopped(
          "There is no journal in \"%s\". Import a scenario into it, or name another with --data."
              .formatted(data));
    }
  }

  /** A scenario says itself which mission it is; an option must not seem to change that. */
  void refuseAnother(MissionId told) {
    if (!mission.isEmpty() && !mission.equals(told.value())) {
      throw new Stopped(
          "The scenario is of mission %s, and --mission says \"%s\". Leave it out, or change it."
              .formatted(told, mission));
    }
  }

  /** A mission of which something is recorded. */
  MissionId recorded(Desk.Store store) {
    MissionId named = mission(store);
    List<MissionId> there = Desk.missions(store);
    if (!there.contains(named)) {
      throw new Stopped("There is no mission " + named + " in " + data + "; there are " + there);
    }
    return named;
  }

  /** The mission that was named, or the only one there is. */
  MissionId mission(Desk.Store store) {
    if (!mission.isEmpty()) {
      return new MissionId(mission);
    }
    List<MissionId> missions = Desk.missions(store);
    if (missions.size() != 1) {
      throw new Stopped(
          missions.isEmpty()
              ? "There is no mission in %s yet. Import one, or begin with nothing: --mission ID."
                  .formatted(data)
              : "There are several missions: " + missions + ". Name one with --mission.");
    }
    return missions.getFirst();
  }
}
