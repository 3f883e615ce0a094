package org.serai.desk.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a folder of CSV files, or a workbook with the same sheets, into a scenario. */
public final class ScenarioReader {
  private final String where;
  private final Faults faults;
  private final Map<String, Laid> laid = new TreeMap<>();
  private final Known known = new Known();

  private ScenarioReader(String where, Faults faults) {
    this.where = where;
    this.faults = faults;
  }

  /** Everything the sheets tell, or every fault in them; never a part. */
  public static ScenarioRead read(Path path) {
    Faults faults = new Faults();
    List<TextSheet> sheets = ScenarioFiles.load(path, faults);
    String where = String.valueOf(path.getFileName());
    return new ScenarioReader(where, faults).read(sheets);
  }

  /** The same for sheets that are already text, for example those of the generator. */
  static ScenarioRead read(String where, List<TextSheet> sheets) {
    return new ScenarioReader(where, new Faults()).read(sheets);
  }

  private ScenarioRead read(List<TextSheet> sheets) {
    // A folder or workbook that could not be opened has told why; no sheet is missing then.
    if (sheets.isEmpty() && !faults.none()) {
      return faults.told();
    }
    sheets.forEach(this::lay);
    tellMissingSheets();
    Tray tray = new Tray(faults);
    gather(tray.itineraries());
    for (int i = 0; i < ScenarioSheets.ALL.size(); i++) {
      tellRows(i, tray);
    }
    return faults.none() ? new ScenarioRead.Good(tray.scenario()) : faults.told();
  }

  private void lay(TextSheet sheet) {
    Optional<SheetPlan> plan = ScenarioSheets.find(sheet.name());
    if (plan.isEmpty()) {
      String hint = Nearest.hint(sheet.name(), ScenarioSheets.names());
      String wanted = "a sheet of docs/scenario-format.md" + hint;
      faults.add(sheet.file(), sheet.name(), wanted);
      return;
    }
    Laid before = laid.get(plan.get().name());
    if (before != null) {
      faults.add(sheet.file(), sheet.name(), "each sheet once; see " + before.sheet().file());
      return;
    }
    Header header = Header.of(plan.get(), sheet, faults);
    laid.put(plan.get().name(), new Laid(plan.get(), sheet, header));
  }

  private void tellMissingSheets() {
    for (SheetPlan plan : ScenarioSheets.ALL) {
      if (plan.presence() == SheetPlan.Presence.REQUIRED) {
        Laid found = laid.get(plan.name());
        if (found == null) {
          faults.add(where, "", "a sheet " + plan.name() + ": " + plan.meaning());
        } else if (found.readable() && found.sheet().body().isEmpty()) {
          faults.add(found.sheet().file(), "no rows", "at least one row");
        }
      }
    }
    Laid mission = laid.get(GroundSheets.MISSIONS.name());
    if (mission != null && mission.sheet().body().size() > 1) {
      String value = mission.sheet().body().size() + " rows";
      faults.add(mission.sheet().file(), value, "one row: a scenario tells of one mission");
    }
  }

  /** First pass: which ids exist at all, so that sheets and rows may stand in any order. */
  private void gather(Itineraries itineraries) {
    for (SheetPlan plan : ScenarioSheets.ALL) {
      Laid found = laid.get(plan.name());
      for (int c = 0; c < plan.columns().size(); c++) {
        Kind<?> kind = plan.columns().get(c).kind();
        if (kind.defines()) {
          define(kind.names(), plan, found == null ? Optional.empty() : Optional.of(found), c);
        }
      }
    }
    Laid legs = laid.get(FlightSheets.LEGS.name());
    if (legs == null || !legs.readable()) {
      itineraries.cannotTell();
    } else {
      int flight = FlightSheets.LEGS.columns().indexOf(FlightSheets.OF_FLIGHT);
      for (TextRow row : legs.sheet().body()) {
        itineraries.expect(legs.header().text(row, flight));
      }
    }
  }

  private void define(Noun noun, SheetPlan plan, Optional<Laid> found, int column) {
    if (found.isEmpty()) {
      if (plan.presence() == SheetPlan.Presence.REQUIRED) {
        known.cannotTell(noun);
      }
    } else if (!found.get().readable()) {
      known.cannotTell(noun);
    } else {
      for (TextRow row : found.get().sheet().body()) {
        String id = found.get().header().text(row, column);
        if (!id.isEmpty()) {
          known.define(noun, id);
        }
      }
    }
  }

  /** Second pass: every row into values, every row of values into what it says. */
  private void tellRows(int index, Tray tray) {
    SheetPlan plan = ScenarioSheets.ALL.get(index);
    Laid found = laid.get(plan.name());
    if (found == null || !found.readable()) {
      return;
    }
    RowReader reader = new RowReader(found, known, faults);
    for (TextRow text : found.sheet().body()) {
      reader.read(text).ifPresent(row -> tray.tell(index, plan, found.sheet().file(), row));
    }
    if (plan.equals(FlightSheets.LEGS)) {
      tray.itineraries().check(found.sheet().file(), faults);
    }
  }
}
