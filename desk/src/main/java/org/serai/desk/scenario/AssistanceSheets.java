package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.required;

import java.util.List;
import org.serai.mission.facts.AssistanceFact.HelpRequested;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RequestId;

/** Sheets of people who ask an embassy for help. */
final class AssistanceSheets {
  private static final Column<RequestId> REQUEST =
      key("request", Ids.NEW_REQUEST, "R-1", "names the request");
  private static final Column<PlaceId> AT = required("at", Ids.PLACE, "KBL", "where they wait");
  private static final Column<Integer> PEOPLE = required("people", Kinds.POSITIVE, "4", "how many");

  static final SheetPlan REQUESTS =
      SheetPlan.optional(
          "requests",
          "People who ask to be taken out.",
          List.of(REQUEST, AT, PEOPLE),
          (row, tray) ->
              tray.put(new HelpRequested(row.get(REQUEST), row.get(AT), row.get(PEOPLE))));

  private AssistanceSheets() {}
}
