package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.facts.SecurityFact.RouteStateSet;
import org.serai.mission.facts.SecurityFact.WindowSet;
import org.serai.mission.facts.SecurityFact.WindowsLifted;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.PlaceId;

/** Sheets of ways through the air: the state of routes, and the hours in which airfields work. */
final class WaySheets {
  private static final Column<PlaceId> FROM = key("from", Ids.PLACE, "KBL", "where it begins");
  private static final Column<PlaceId> TO = key("to", Ids.PLACE, "ALA", "where it ends");
  private static final Column<Moment> SINCE =
      key("since", Kinds.TIME, "2021-08-16 12:00", "from when, by the clock where it begins");
  private static final Column<AirfieldState> STATE =
      required("state", Kinds.choice(AirfieldState.class), "closed", "who may fly it");

  static final SheetPlan ROUTES =
      SheetPlan.optional(
          "routes",
          "Who may fly from one place to another; a route without a row is open.",
          List.of(FROM, TO, SINCE, STATE),
          (row, tray) ->
              tray.put(
                  new RouteStateSet(
                      row.get(FROM),
                      row.get(TO),
                      row.get(STATE),
                      tray.time(SINCE, row.get(FROM)))));

  private static final Column<PlaceId> AIRFIELD =
      key("airfield", Ids.PLACE, "KBL", "which airfield");
  private static final Column<LocalDate> DAY_FROM =
      key("from", Kinds.DAY, "2021-08-18", "first day");
  private static final Column<LocalDate> UNTIL =
      required("until", Kinds.DAY, "2021-08-31", "last day");
  private static final Column<Integer> OPENS =
      key("opens", Kinds.CLOCK, "04:30", "from when, by its clock");
  private static final Column<Integer> CLOSES =
      required("closes", Kinds.CLOCK, "18:00", "until when, by its clock");
  private static final Column<Moment> LIFTED =
      optional("lifted", Kinds.TIME, "2021-08-25 09:00", "when all its windows were lifted");
  private static final Column<String> REASON =
      optional("reason", Kinds.TEXT, "runway lights repaired", "why they were lifted");

  static final SheetPlan WINDOWS =
      SheetPlan.optional(
          "windows",
          "Hours of the day outside of which nobody may take off or land.",
          List.of(AIRFIELD, DAY_FROM, UNTIL, OPENS, CLOSES, LIFTED, REASON),
          WaySheets::tellWindow);

  private WaySheets() {}

  private static void tellWindow(Row row, Tray tray) {
    PlaceId airfield = row.get(AIRFIELD);
    Days days = new Days(row.get(DAY_FROM), row.get(UNTIL));
    tray.put(new WindowSet(airfield, days, row.get(OPENS), row.get(CLOSES)));
    if (row.find(LIFTED).isPresent() != row.find(REASON).isPresent()) {
      tray.wrong(REASON.name(), row.find(REASON).orElse(""), "lifted and reason, or neither");
    }
    tray.time(LIFTED)
        .ifPresent(
            when -> tray.putOn(when, new WindowsLifted(airfield, row.find(REASON).orElse(""))));
  }
}
