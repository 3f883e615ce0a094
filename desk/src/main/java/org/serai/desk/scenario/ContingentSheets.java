package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.facts.ContingentFact.PledgeMade;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.PledgeId;

/** Sheets of units that states lend. */
final class ContingentSheets {
  private static final Column<PledgeId> PLEDGE =
      key("pledge", Ids.NEW_PLEDGE, "PLEDGE-1", "names the pledge");
  private static final Column<String> STATE =
      required("state", Kinds.TEXT, "Kazakhstan", "which state");
  private static final Column<Integer> STRENGTH =
      required("strength", Kinds.POSITIVE, "120", "heads");
  private static final Column<String> CAPABILITY =
      required("capability", Kinds.TEXT, "infantry company", "what the unit can do");
  private static final Column<LocalDate> FROM =
      required("from", Kinds.DAY, "2021-08-18", "first day");
  private static final Column<LocalDate> UNTIL =
      required("until", Kinds.DAY, "2022-02-17", "last day");

  static final SheetPlan PLEDGES =
      SheetPlan.optional(
          "pledges",
          "What states pledged.",
          List.of(PLEDGE, STATE, STRENGTH, CAPABILITY, FROM, UNTIL),
          (row, tray) ->
              tray.put(
                  new PledgeMade(
                      row.get(PLEDGE),
                      row.get(STATE),
                      row.get(STRENGTH),
                      row.get(CAPABILITY),
                      new Days(row.get(FROM), row.get(UNTIL)))));

  private ContingentSheets() {}
}
