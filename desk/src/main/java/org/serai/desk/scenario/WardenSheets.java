package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.util.List;
import org.serai.mission.facts.WardenFact.EscalationClosed;
import org.serai.mission.facts.WardenFact.RollCallAnswered;
import org.serai.mission.facts.WardenFact.RollCallClosed;
import org.serai.mission.facts.WardenFact.RollCallStarted;
import org.serai.mission.facts.WardenFact.WardenListed;
import org.serai.mission.facts.WardenFact.WardenNamed;
import org.serai.mission.facts.WardenFact.WardenRelieved;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.Safety;

/** Sheets of wardens and roll-calls. */
final class WardenSheets {
  private static final Column<PersonId> WARDEN =
      key("warden", Ids.PERSON, "P-0101", "who keeps the list");
  private static final Column<PlaceId> ZONE =
      key("zone", Ids.PLACE, "KBL", "the place or area whose people are on it");
  private static final Column<Moment> RELIEVED =
      optional("relieved", Kinds.TIME, "2021-08-20 10:00", "when the warden gave up all lists");

  static final SheetPlan WARDENS =
      SheetPlan.optional(
          "wardens",
          "Who keeps the list of which place or area.",
          List.of(WARDEN, ZONE, RELIEVED),
          (row, tray) -> {
            tray.put(new WardenNamed(row.get(WARDEN), row.get(ZONE)));
            tray.time(RELIEVED)
                .ifPresent(when -> tray.putOn(when, new WardenRelieved(row.get(WARDEN))));
          });

  private static final Column<List<PersonId>> PEOPLE =
      required("people", Ids.PERSONS, "P-0412 P-0413", "who is on it wherever they stand");

  static final SheetPlan LISTS =
      SheetPlan.optional(
          "warden-lists",
          "People on a warden's own list, whatever the place.",
          List.of(WARDEN, PEOPLE),
          (row, tray) -> tray.put(new WardenListed(row.get(WARDEN), row.get(PEOPLE))));

  private static final Column<RollCallId> NEW_ROLL_CALL =
      key("roll_call", Ids.NEW_ROLL_CALL, "RC-1", "names the roll-call");
  private static final Column<List<PlaceId>> AREAS =
      required("areas", Ids.PLACES, "KBL", "whose people are asked");
  private static final Column<String> REASON =
      required("reason", Kinds.TEXT, "shots near the gate", "why the roll is called");
  private static final Column<Moment> CLOSED =
      optional("closed", Kinds.TIME, "2021-08-15 18:00", "when nobody was asked any more");

  static final SheetPlan ROLL_CALLS =
      SheetPlan.optional(
          "roll-calls",
          "Roll-calls of areas: everybody there is asked whether he or she is safe.",
          List.of(NEW_ROLL_CALL, AREAS, REASON, CLOSED),
          (row, tray) -> {
            RollCallId id = row.get(NEW_ROLL_CALL);
            tray.put(new RollCallStarted(id, row.get(AREAS), row.get(REASON)));
            tray.time(CLOSED).ifPresent(when -> tray.putOn(when, new RollCallClosed(id, "closed")));
          });

  private static final Column<RollCallId> ROLL_CALL =
      key("roll_call", Ids.ROLL_CALL, "RC-1", "which roll-call");
  private static final Column<PersonId> PERSON =
      key("person", Ids.PERSON, "P-0412", "who is asked");
  private static final Column<Moment> TIME =
      key("time", Kinds.TIME, "2021-08-15 14:20", "when it was true, by the mission's clock");
  private static final Column<Safety> ANSWER =
      required("answer", Kinds.choice(Safety.class), "safe", "what was answered");
  private static final Column<String> WHERE =
      optional("where", Kinds.TEXT, "second floor, east wing", "in the person's own words");
  private static final Column<String> WORDS =
      optional("words", Kinds.TEXT, "two of us are here", "what else was said");

  static final SheetPlan ANSWERS =
      SheetPlan.optional(
          "roll-call-answers",
          "What people answered when the roll was called.",
          List.of(ROLL_CALL, PERSON, TIME, ANSWER, WHERE, WORDS),
          (row, tray) ->
              tray.time(TIME)
                  .ifPresent(
                      when ->
                          tray.putOn(
                              when,
                              new RollCallAnswered(
                                  row.get(ROLL_CALL),
                                  row.get(PERSON),
                                  row.get(ANSWER),
                                  row.find(WHERE).orElse(""),
                                  row.find(WORDS).orElse("")))));

  private static final Column<String> OUTCOME =
      required("outcome", Kinds.TEXT, "found at the clinic, well", "what came of it");

  static final SheetPlan ESCALATIONS =
      SheetPlan.optional(
          "escalations",
          "What came of looking for people who were silent, or of sending help.",
          List.of(ROLL_CALL, PERSON, TIME, OUTCOME),
          (row, tray) ->
              tray.time(TIME)
                  .ifPresent(
                      when ->
                          tray.putOn(
                              when,
                              new EscalationClosed(
                                  row.get(ROLL_CALL), row.get(PERSON), row.get(OUTCOME)))));

  private WardenSheets() {}
}
