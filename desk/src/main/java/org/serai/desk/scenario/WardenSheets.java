package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.required;

import java.util.List;
import org.serai.mission.facts.WardenFact.RollCallStarted;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RollCallId;

/** Sheets of wardens and roll-calls. */
final class WardenSheets {
  private static final Column<RollCallId> ROLL_CALL =
      key("roll_call", Ids.NEW_ROLL_CALL, "RC-1", "names the roll-call");
  private static final Column<List<PlaceId>> AREAS =
      required("areas", Ids.PLACES, "KBL", "whose people are asked");
  private static final Column<String> REASON =
      required("reason", Kinds.TEXT, "shots near the gate", "why the roll is called");

  static final SheetPlan ROLL_CALLS =
      SheetPlan.optional(
          "roll-calls",
          "Roll-calls of areas: everybody there is asked whether he or she is safe.",
          List.of(ROLL_CALL, AREAS, REASON),
          (row, tray) ->
              tray.put(new RollCallStarted(row.get(ROLL_CALL), row.get(AREAS), row.get(REASON))));

  private WardenSheets() {}
}
