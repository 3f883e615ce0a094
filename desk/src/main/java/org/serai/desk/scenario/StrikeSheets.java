package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.facts.PersonFact.OpeningCorrected;
import org.serai.mission.facts.Struck;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;

/** Sheets of what was told wrongly and should never have been there. */
final class StrikeSheets {
  private static final Column<Struck.Thing> THING =
      key("thing", Kinds.choice(Struck.Thing.class), "zone", "what is struck off");
  private static final Column<String> WHICH =
      key(
          "which",
          Kinds.TEXT,
          "Z-3",
          "its id; of armed forces, a reception or count the flight, of a transit the person, of a"
              + " landing the flight and the id of its report");
  private static final Column<Moment> STRUCK =
      required("struck", Kinds.TIME, "2021-08-24 09:00", "when it was found to be none");
  private static final Column<String> REASON =
      required("reason", Kinds.TEXT, "told twice", "why it should not be there");

  static final SheetPlan STRIKES =
      SheetPlan.dated(
          "strikes",
          "What should never have been told, and on which nothing hangs any more.",
          List.of(THING, WHICH, STRUCK, REASON),
          (row, tray) ->
              tray.putOn(
                  tray.time(STRUCK).orElseThrow(),
                  row.get(THING).struck(row.get(WHICH), row.get(REASON))));

  private static final Column<PersonId> PERSON =
      key("person", Ids.PERSON, "P-0412", "who was registered at the wrong place");
  private static final Column<Account> AT =
      required("at", Ids.ACCOUNT, "KBL", "where he or she stood before all that is reported");
  private static final Column<LocalDate> SINCE =
      required("since", Kinds.DAY, "2021-07-12", "since when");

  static final SheetPlan OPENINGS =
      SheetPlan.optional(
          "openings-corrected",
          "People who were registered at the wrong place, found out at happened.",
          List.of(PERSON, AT, SINCE, REASON),
          (row, tray) ->
              tray.put(
                  new OpeningCorrected(
                      row.get(PERSON), row.get(AT), row.get(SINCE), row.get(REASON))));

  private StrikeSheets() {}
}
