package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.facts.PeaceFact.RoundOpened;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RoundId;

/** Sheets of talks, zones and incidents. */
final class PeaceSheets {
  private static final Column<RoundId> ROUND =
      key("round", Ids.NEW_ROUND, "ASTANA-16", "names the round");
  private static final Column<String> PROCESS =
      required("process", Kinds.TEXT, "Astana process", "the talks it belongs to");
  private static final Column<PlaceId> PLACE =
      required("place", Ids.PLACE, "ALA", "where it is held");
  private static final Column<LocalDate> FROM =
      required("from", Kinds.DAY, "2021-08-18", "first day");

  static final SheetPlan ROUNDS =
      SheetPlan.optional(
          "rounds",
          "Rounds of talks.",
          List.of(ROUND, PROCESS, PLACE, FROM),
          (row, tray) ->
              tray.put(
                  new RoundOpened(
                      row.get(ROUND), row.get(PROCESS), row.get(PLACE), row.get(FROM))));

  private PeaceSheets() {}
}
