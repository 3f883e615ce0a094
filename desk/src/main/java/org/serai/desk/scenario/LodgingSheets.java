package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.facts.LodgingFact.BedAssigned;
import org.serai.mission.facts.LodgingFact.BedReleased;
import org.serai.mission.facts.LodgingFact.HubCapSet;
import org.serai.mission.facts.LodgingFact.PremisesOpened;
import org.serai.mission.facts.LodgingFact.RoomClosed;
import org.serai.mission.facts.LodgingFact.RoomDescribed;
import org.serai.mission.facts.LodgingFact.RoomReopened;
import org.serai.mission.facts.PlanFact.PlanPublished;
import org.serai.mission.facts.PlanFact.PlanSuperseded;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RoomId;

/** Sheets of beds and desks, of the cap at the hub, and of plans that were signed. */
final class LodgingSheets {
  private static final Column<PremisesId> NEW_PREMISES =
      key("premises", Ids.NEW_PREMISES, "HOTEL-1", "names the premises");
  private static final Column<PlaceId> PLACE =
      required("place", Ids.PLACE, "ALA", "where they are");
  private static final Column<String> NAME =
      required("name", Kinds.TEXT, "Hotel in the city", "what people call them");
  private static final Column<Integer> DESKS =
      required("desks", Kinds.COUNT, "70", "places to work");

  static final SheetPlan PREMISES_SHEET =
      SheetPlan.optional(
          "premises",
          "Houses with rooms or desks.",
          List.of(NEW_PREMISES, PLACE, NAME, DESKS),
          (row, tray) ->
              tray.ground(
                  new PremisesOpened(
                      row.get(NEW_PREMISES), row.get(PLACE), row.get(NAME), row.get(DESKS))));

  private static final Column<RoomId> NEW_ROOM =
      key("room", Ids.NEW_ROOM, "H1-214", "names the room");
  private static final Column<PremisesId> PREMISES =
      required("premises", Ids.PREMISES, "HOTEL-1", "where it is");
  private static final Column<Integer> BEDS = required("beds", Kinds.POSITIVE, "2", "beds in it");
  private static final Column<Boolean> ACCESSIBLE =
      optional("accessible", Kinds.YES_NO, "no", "without steps; else no");
  private static final Column<LocalDate> CLOSED =
      optional("closed", Kinds.DAY, "2021-11-01", "from when it cannot be used");
  private static final Column<String> REASON =
      optional("reason", Kinds.TEXT, "burst pipe", "why it is closed");

  private static final Column<LocalDate> REOPENED =
      optional("reopened", Kinds.DAY, "2021-11-08", "from when it can be used again");
  private static final Column<String> MENDED =
      optional("mended", Kinds.TEXT, "pipe mended", "why it is open again");

  static final SheetPlan ROOMS =
      SheetPlan.optional(
          "rooms",
          "Rooms and their beds.",
          List.of(NEW_ROOM, PREMISES, BEDS, ACCESSIBLE, CLOSED, REASON, REOPENED, MENDED),
          LodgingSheets::tellRoom);

  private static final Column<PersonId> PERSON =
      key("person", Ids.PERSON, "P-0412", "who sleeps there");
  private static final Column<RoomId> ROOM = required("room", Ids.ROOM, "H1-214", "in which room");
  private static final Column<Integer> BED =
      required("bed", Kinds.POSITIVE, "1", "which bed, counted from 1");
  private static final Column<LocalDate> FROM = key("from", Kinds.DAY, "2021-08-18", "first night");
  private static final Column<LocalDate> UNTIL =
      required("until", Kinds.DAY, "2021-09-15", "last night");
  private static final Column<Moment> RELEASED =
      optional("released", Kinds.TIME, "2021-08-20 10:00", "when it was given back");

  static final SheetPlan BEDS_SHEET =
      SheetPlan.optional(
          "beds",
          "Who sleeps where.",
          List.of(PERSON, ROOM, BED, FROM, UNTIL, RELEASED),
          LodgingSheets::tellBed);

  private static final Column<PlaceId> HUB = key("hub", Ids.PLACE, "ALA", "which hub");
  private static final Column<LocalDate> FROM_DAY =
      key("from", Kinds.DAY, "2021-08-18", "from which day on");
  private static final Column<Integer> HEADS =
      required("heads", Kinds.COUNT, "100", "people at most");

  static final SheetPlan HUB_CAP =
      SheetPlan.optional(
          "hub-cap",
          "How many heads the hub may hold: beds, desks, the word of the host.",
          List.of(HUB, FROM_DAY, HEADS),
          LodgingSheets::tellCap);

  private static final Column<PlanId> NEW_PLAN =
      key("plan", Ids.NEW_PLAN, "PLAN-2021-34", "names the plan");
  private static final Column<DecisionId> DECISION =
      required("decision", Ids.DECISION, "DO-2021-014", "by which it is in force");
  private static final Column<LocalDate> PLAN_FROM =
      required("from", Kinds.DAY, "2021-08-23", "first day that it covers");
  private static final Column<String> SUMMARY =
      required("summary", Kinds.TEXT, "26 weeks, 61 moves", "the plan in one line");
  private static final Column<PlanId> BY =
      optional("superseded_by", Ids.PLAN, "PLAN-2021-36", "the plan that took its place");
  private static final Column<Moment> SUPERSEDED =
      optional("superseded", Kinds.TIME, "2021-09-05 17:00", "when it did");

  static final SheetPlan PLANS =
      SheetPlan.optional(
          "plans",
          "Plans that somebody signed, at happened.",
          List.of(NEW_PLAN, DECISION, PLAN_FROM, UNTIL, SUMMARY, BY, SUPERSEDED),
          LodgingSheets::tellPlan);

  private LodgingSheets() {}

  private static void tellRoom(Row row, Tray tray) {
    RoomId room = row.get(NEW_ROOM);
    boolean accessible = row.find(ACCESSIBLE).orElse(false);
    tray.ground(new RoomDescribed(room, row.get(PREMISES), row.get(BEDS), accessible));
    if (row.find(CLOSED).isPresent() != row.find(REASON).isPresent()) {
      tray.wrong(REASON.name(), row.find(REASON).orElse(""), "closed and reason, or neither");
    }
    row.find(CLOSED)
        .ifPresent(day -> tray.put(new RoomClosed(room, day, row.find(REASON).orElse(""))));
    if (row.find(REOPENED).isPresent() && row.find(CLOSED).isEmpty()) {
      tray.wrong(REOPENED.name(), "" + row.find(REOPENED).get(), "closed as well, or neither");
    }
    row.find(REOPENED)
        .ifPresent(day -> tray.put(new RoomReopened(room, day, row.find(MENDED).orElse(""))));
  }

  private static void tellBed(Row row, Tray tray) {
    PersonId person = row.get(PERSON);
    RoomId room = row.get(ROOM);
    int bed = row.get(BED);
    Days nights = new Days(row.get(FROM), row.get(UNTIL));
    tray.put(new BedAssigned(person, room, bed, nights));
    tray.time(RELEASED)
        .ifPresent(when -> tray.putOn(when, new BedReleased(person, room, bed, nights)));
  }

  private static void tellCap(Row row, Tray tray) {
    tray.mustBe(HUB, row.get(HUB), PlaceKind.HUB);
    tray.put(new HubCapSet(row.get(HUB), row.get(FROM_DAY), row.get(HEADS)));
  }

  private static void tellPlan(Row row, Tray tray) {
    PlanId plan = row.get(NEW_PLAN);
    Days covers = new Days(row.get(PLAN_FROM), row.get(UNTIL));
    tray.put(new PlanPublished(plan, row.get(DECISION), covers, row.get(SUMMARY)));
    if (row.find(BY).isPresent() != row.find(SUPERSEDED).isPresent()) {
      String wanted = "superseded and superseded_by, or neither";
      tray.wrong(BY.name(), row.find(BY).map(PlanId::value).orElse(""), wanted);
    }
    row.find(BY)
        .ifPresent(
            by ->
                tray.time(SUPERSEDED)
                    .ifPresent(when -> tray.putOn(when, new PlanSuperseded(plan, by))));
  }
}
