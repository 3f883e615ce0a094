package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.optionalKey;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.serai.mission.facts.HostingFact.CountExplained;
import org.serai.mission.facts.HostingFact.FlightTaskReported;
import org.serai.mission.facts.HostingFact.HostCounted;
import org.serai.mission.facts.HostingFact.MissionTaskReported;
import org.serai.mission.facts.HostingFact.ReceptionOpened;
import org.serai.mission.facts.HostingFact.TaskTemplated;
import org.serai.mission.facts.HostingFact.TransitGranted;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.Authority;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.TaskScope;
import org.serai.mission.terms.TaskState;
import org.serai.mission.terms.TemplateId;

/** Sheets of the reception: checklist, tasks, the host's counts, and who passes through. */
final class ReceptionSheets {
  private static final Column<TemplateId> NEW_TEMPLATE =
      key("template", Ids.NEW_TEMPLATE, "VISAS", "names the line of the checklist");
  private static final Column<TaskScope> SCOPE =
      required(
          "scope", Kinds.choice(TaskScope.class), "flight", "for each flight, or for the stay");
  private static final Column<Authority> AUTHORITY =
      required("authority", Kinds.choice(Authority.class), "foreign_ministry", "who is competent");
  private static final Column<String> TASK =
      required("task", Kinds.TEXT, "visas for all aboard", "what is to be done");
  private static final Column<Integer> DUE =
      required(
          "due_hours",
          Kinds.SIGNED,
          "-24",
          "hours after the flight's arrival, or after the first midnight of the agreement");
  private static final Column<String> OWNER =
      required("owner", Kinds.TEXT, "consular department", "the function that does it; no name");

  static final SheetPlan CHECKLIST =
      SheetPlan.optional(
          "checklist",
          "What the host's authorities do for each flight, and for the stay as a whole.",
          List.of(NEW_TEMPLATE, SCOPE, AUTHORITY, TASK, DUE, OWNER),
          (row, tray) ->
              tray.ground(
                  new TaskTemplated(
                      row.get(NEW_TEMPLATE),
                      row.get(SCOPE),
                      row.get(AUTHORITY),
                      row.get(TASK),
                      row.get(DUE),
                      row.get(OWNER))));

  private static final Column<FlightId> FLIGHT =
      key("flight", Ids.FLIGHT, "UN-201", "which flight");
  private static final Column<PlaceId> AT =
      required("at", Ids.PLACE, "ALA", "where it is received");

  static final SheetPlan RECEPTIONS =
      SheetPlan.optional(
          "receptions",
          "Flights that the host receives; each of them has the checklist.",
          List.of(FLIGHT, AT),
          (row, tray) -> tray.put(new ReceptionOpened(row.get(FLIGHT), row.get(AT))));

  private static final Column<FlightId> FOR_FLIGHT =
      optionalKey("flight", Ids.FLIGHT, "UN-201", "for which flight");
  private static final Column<AgreementId> FOR_STAY =
      optionalKey("agreement", Ids.AGREEMENT, "HOST-1", "or for the stay under which agreement");
  private static final Column<TemplateId> TEMPLATE =
      key("template", Ids.TEMPLATE, "VISAS", "which line of the checklist");
  private static final Column<TaskState> STATE =
      key("state", Kinds.choice(TaskState.class), "done", "how far it is");
  private static final Column<String> NOW_OWNER =
      optional("owner", Kinds.TEXT, "consular department", "who has it now; a function, no name");
  private static final Column<String> EVIDENCE =
      optional("evidence", Kinds.TEXT, "note verbale 214", "by which one sees it");

  static final SheetPlan TASKS =
      SheetPlan.optional(
          "reception-tasks",
          "How far tasks of the reception are, each for a flight or for the stay.",
          List.of(FOR_FLIGHT, FOR_STAY, TEMPLATE, STATE, NOW_OWNER, EVIDENCE),
          ReceptionSheets::tellTask);

  private static final Column<Moment> TIME =
      key("time", Kinds.TIME, "2021-08-18 15:00", "when it was counted or told");
  private static final Column<Integer> HEADS =
      required("heads", Kinds.SIGNED, "141", "heads; below zero where the host has fewer");
  private static final Column<String> BY =
      optional("by", Kinds.TEXT, "border service", "which authority counted");
  private static final Column<String> EXPLANATION =
      optional("explanation", Kinds.TEXT, "crew counted too", "why so many heads differ");

  static final SheetPlan COUNTS =
      SheetPlan.dated(
          "host-counts",
          "What the host counted, or why its count and ours differ by so many.",
          List.of(FLIGHT, TIME, HEADS, BY, EXPLANATION),
          ReceptionSheets::tellCount);

  private static final Column<PersonId> PERSON =
      key("person", Ids.PERSON, "P-0412", "who passes through");
  private static final Column<LocalDate> ENTERED =
      required("from", Kinds.DAY, "2021-08-18", "day of entry");
  private static final Column<LocalDate> UNTIL =
      required("until", Kinds.DAY, "2021-08-25", "last day of the permitted stay");
  private static final Column<String> ONWARD =
      required("onward_to", Kinds.TEXT, "Frankfurt", "where the way goes on to");

  static final SheetPlan TRANSITS =
      SheetPlan.optional(
          "transits",
          "People who only pass through, and how long they may stay.",
          List.of(PERSON, AT, ENTERED, UNTIL, ONWARD),
          (row, tray) ->
              tray.put(
                  new TransitGranted(
                      row.get(PERSON),
                      row.get(AT),
                      new Days(row.get(ENTERED), row.get(UNTIL)),
                      row.get(ONWARD))));

  private ReceptionSheets() {}

  private static void tellTask(Row row, Tray tray) {
    Optional<FlightId> flight = row.find(FOR_FLIGHT);
    Optional<AgreementId> stay = row.find(FOR_STAY);
    if (flight.isPresent() == stay.isPresent()) {
      String value = flight.map(FlightId::value).orElse("");
      tray.wrong(FOR_FLIGHT.name(), value, "either a flight or an agreement");
      return;
    }
    String owner = row.find(NOW_OWNER).orElse("");
    String evidence = row.find(EVIDENCE).orElse("");
    flight.ifPresent(
        f ->
            tray.put(
                new FlightTaskReported(f, row.get(TEMPLATE), row.get(STATE), owner, evidence)));
    stay.ifPresent(
        a ->
            tray.put(
                new MissionTaskReported(a, row.get(TEMPLATE), row.get(STATE), owner, evidence)));
  }

  private static void tellCount(Row row, Tray tray) {
    FlightId flight = row.get(FLIGHT);
    int heads = row.get(HEADS);
    tray.time(TIME)
        .ifPresent(
            when ->
                row.find(EXPLANATION)
                    .ifPresentOrElse(
                        why -> tray.putOn(when, new CountExplained(flight, heads, why)),
                        () ->
                            tray.putOn(
                                when, new HostCounted(flight, heads, row.find(BY).orElse("")))));
  }
}
