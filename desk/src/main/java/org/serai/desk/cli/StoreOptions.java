package org.serai.desk.cli;

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
