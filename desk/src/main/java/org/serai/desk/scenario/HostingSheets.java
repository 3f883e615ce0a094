package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.facts.HostingFact.AppealMade;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.PlaceId;

/** Sheets of what a host was asked for and granted. */
final class HostingSheets {
  private static final Column<AppealId> APPEAL =
      key("appeal", Ids.NEW_APPEAL, "APPEAL-1", "names the appeal");
  private static final Column<PlaceId> PLACE =
      required("place", Ids.PLACE, "ALA", "where people would stay");
  private static final Column<Integer> PEOPLE =
      required("people", Kinds.POSITIVE, "100", "how many");
  private static final Column<LocalDate> FROM =
      required("from", Kinds.DAY, "2021-08-18", "first day");
  private static final Column<LocalDate> UNTIL =
      required("until", Kinds.DAY, "2022-02-17", "last day");
  private static final Column<String> REASON =
      required("reason", Kinds.TEXT, "the mission must leave Kabul", "why the host is asked");

  static final SheetPlan APPEALS =
      SheetPlan.optional(
          "appeals",
          "What a host was asked for.",
          List.of(APPEAL, PLACE, PEOPLE, FROM, UNTIL, REASON),
          (row, tray) ->
              tray.put(
                  new AppealMade(
                      row.get(APPEAL),
                      row.get(PLACE),
                      row.get(PEOPLE),
                      new Days(row.get(FROM), row.get(UNTIL)),
                      row.get(REASON))));

  private HostingSheets() {}
}
