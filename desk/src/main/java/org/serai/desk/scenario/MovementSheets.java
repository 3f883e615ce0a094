package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.Instant;
import java.util.List;
import org.serai.mission.facts.MovementFact.Alighted;
import org.serai.mission.facts.MovementFact.Boarded;
import org.serai.mission.facts.MovementFact.Booked;
import org.serai.mission.facts.MovementFact.BookingCancelled;
import org.serai.mission.facts.MovementFact.CheckedIn;
import org.serai.mission.facts.MovementFact.GapExplained;
import org.serai.mission.facts.MovementFact.MovePlanned;
import org.serai.mission.facts.MovementFact.Moved;
import org.serai.mission.facts.MovementFact.NoShow;
import org.serai.mission.facts.MovementFact.OffLoaded;
import org.serai.mission.facts.MovementFact.Sighted;
import org.serai.mission.facts.PersonFact.MoveAnswered;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** Sheets of movements: asked for, made, or not made. */
final class MovementSheets {
  private static final Column<PersonId> PERSON = key("person", Ids.PERSON, "P-0412", "who moves");
  private static final Column<FlightId> FLIGHT =
      key("flight", Ids.FLIGHT, "UN-204/2021-08-22", "on which flight");
  private static final Column<Moment> CANCELLED =
      optional("cancelled", Kinds.TIME, "2021-08-21 18:00", "when it was given up");
  private static final Column<String> WHY =
      optional("reason", Kinds.TEXT, "stays two weeks longer", "why it was given up");

  private static final Column<BookingId> BOOKING =
      key("booking", Ids.NEW_BOOKING, "B-00731", "names the booking");
  private static final Column<PersonId> PASSENGER =
      required("person", Ids.PERSON, "P-0412", "who flies");
  private static final Column<FlightId> ON =
      required("flight", Ids.FLIGHT, "UN-204/2021-08-22", "on which flight");
  private static final Column<PlaceId> FROM =
      required("from", Ids.PLACE, "KBL", "where the person boards");
  private static final Column<PlaceId> TO =
      required("to", Ids.PLACE, "ALA", "where the person alights");

  static final SheetPlan BOOKINGS =
      SheetPlan.optional(
          "bookings",
          "Seats that are asked for.",
          List.of(BOOKING, PASSENGER, ON, FROM, TO, CANCELLED, WHY),
          MovementSheets::tellBooking);

  private static final Column<BookingId> MOVE =
      key("move", Ids.NEW_MOVE, "M-00012", "names the announced move; no booking bears it too");
  private static final Column<Account> OUT_OF =
      required("from", Ids.ACCOUNT, "away", "where the person is before");
  private static final Column<Account> INTO =
      required("to", Ids.ACCOUNT, "ALA", "where the person is after");
  private static final Column<Moment> AT_TIME =
      required("time", Kinds.TIME, "2021-09-06 08:00", "when, by the mission's clock");

  static final SheetPlan ANNOUNCED_MOVES =
      SheetPlan.optional(
          "announced-moves",
          "Moves without a flight of ours that are announced: by road, on leave, back from it.",
          List.of(MOVE, PASSENGER, OUT_OF, INTO, AT_TIME, CANCELLED, WHY),
          MovementSheets::tellAnnounced);

  private static final Column<BookingId> ANSWERED =
      key("move", Ids.MOVE, "B-00731", "which booking or announced move");
  private static final Column<Boolean> ACCEPTED =
      required("accepted", Kinds.YES_NO, "no", "whether the person can make it");
  private static final Column<String> BECAUSE =
      optional("because", Kinds.TEXT, "my child is ill", "why not; only where accepted is no");

  static final SheetPlan REPLIES =
      SheetPlan.optional(
          "replies",
          "What people say about moves that are asked of them.",
          List.of(PERSON, ANSWERED, ACCEPTED, BECAUSE),
          (row, tray) ->
              tray.put(
                  new MoveAnswered(
                      row.get(PERSON),
                      row.get(ANSWERED),
                      row.get(ACCEPTED),
                      row.find(BECAUSE).orElse(""))));

  /** What a scan or a counter reports of one passenger. */
  enum AtTheGate {
    CHECKED_IN,
    BOARDED,
    ALIGHTED,
    NO_SHOW,
    OFF_LOADED
  }

  private static final Column<AtTheGate> EVENT =
      key("event", Kinds.choice(AtTheGate.class), "boarded", "what happened");
  private static final Column<PlaceId> GATE = key("at", Ids.PLACE, "KBL", "where");
  private static final Column<Moment> WHEN =
      required("time", Kinds.TIME, "2021-08-22 08:50", "when, by the clock there");
  private static final Column<String> OFF_REASON =
      optional("reason", Kinds.TEXT, "aircraft too heavy", "of an off-loading, and only there");

  static final SheetPlan BOARDINGS =
      SheetPlan.dated(
          "boardings",
          "Scans and counters: who checked in, boarded, alighted, or did not.",
          List.of(PERSON, FLIGHT, EVENT, GATE, WHEN, OFF_REASON),
          MovementSheets::tellBoarding);

  private static final Column<Moment> KEY_TIME =
      key("time", Kinds.TIME, "2021-08-09 14:00", "when, by the mission's clock");

  static final SheetPlan MOVEMENTS =
      SheetPlan.dated(
          "movements",
          "Moves that were made without a flight of ours.",
          List.of(PERSON, KEY_TIME, OUT_OF, INTO),
          (row, tray) ->
              tray.putOn(
                  tray.time(KEY_TIME).orElseThrow(),
                  new Moved(row.get(PERSON), row.get(OUT_OF), row.get(INTO))));

  private static final Column<Moment> SEEN_TIME =
      key("time", Kinds.TIME, "2021-08-20 07:30", "when, by the clock there");

  static final SheetPlan SIGHTINGS =
      SheetPlan.dated(
          "sightings",
          "People who were seen somewhere.",
          List.of(PERSON, SEEN_TIME, GATE),
          (row, tray) ->
              tray.putOn(
                  tray.time(SEEN_TIME, row.get(GATE)),
                  new Sighted(row.get(PERSON), row.get(GATE))));

  private static final Column<FactId> REPORT =
      key("report", Ids.REPORT, "1b4e28ba-2fa1-8bd2-883f-0016d3cca427", "what did not join up");
  private static final Column<String> EXPLANATION =
      required("explanation", Kinds.TEXT, "walked to the gate of the other hall", "what happened");

  static final SheetPlan EXPLANATIONS =
      SheetPlan.optional(
          "explanations",
          "What people found out about reports that did not join up.",
          List.of(PERSON, REPORT, EXPLANATION),
          (row, tray) ->
              tray.put(new GapExplained(row.get(PERSON), row.get(REPORT), row.get(EXPLANATION))));

  private MovementSheets() {}

  private static void tellBooking(Row row, Tray tray) {
    BookingId booking = row.get(BOOKING);
    PersonId person = row.get(PASSENGER);
    tray.put(new Booked(booking, person, row.get(ON), row.get(FROM), row.get(TO)));
    cancelled(row, tray, booking, person);
  }

  private static void tellAnnounced(Row row, Tray tray) {
    BookingId move = row.get(MOVE);
    PersonId person = row.get(PASSENGER);
    Instant at = tray.time(AT_TIME).orElseThrow();
    tray.put(new MovePlanned(move, person, row.get(OUT_OF), row.get(INTO), at));
    cancelled(row, tray, move, person);
  }

  private static void cancelled(Row row, Tray tray, BookingId booking, PersonId person) {
    if (row.find(CANCELLED).isPresent() != row.find(WHY).isPresent()) {
      tray.wrong(WHY.name(), row.find(WHY).orElse(""), "cancelled and reason, or neither");
    }
    String reason = row.find(WHY).orElse("");
    tray.time(CANCELLED)
        .ifPresent(when -> tray.putOn(when, new BookingCancelled(booking, person, reason)));
  }

  private static void tellBoarding(Row row, Tray tray) {
    PersonId person = row.get(PERSON);
    FlightId flight = row.get(FLIGHT);
    PlaceId at = row.get(GATE);
    AtTheGate event = row.get(EVENT);
    if ((event == AtTheGate.OFF_LOADED) != row.find(OFF_REASON).isPresent()) {
      String wanted = "a reason with off_loaded, and only there";
      tray.wrong(OFF_REASON.name(), row.find(OFF_REASON).orElse(""), wanted);
    }
    tray.putOn(
        tray.time(WHEN, at),
        switch (event) {
          case CHECKED_IN -> new CheckedIn(person, flight);
          case BOARDED -> new Boarded(person, flight, at);
          case ALIGHTED -> new Alighted(person, flight, at);
          case NO_SHOW -> new NoShow(person, flight);
          case OFF_LOADED -> new OffLoaded(person, flight, at, row.find(OFF_REASON).orElse(""));
        });
  }
}
