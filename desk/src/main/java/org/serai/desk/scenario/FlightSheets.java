package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.Instant;
import java.util.List;
import org.serai.mission.facts.FlightFact.AircraftNamed;
import org.serai.mission.facts.FlightFact.FlightArrived;
import org.serai.mission.facts.FlightFact.FlightCancelled;
import org.serai.mission.facts.FlightFact.FlightDeparted;
import org.serai.mission.facts.FlightFact.FlightDiverted;
import org.serai.mission.facts.FlightFact.FlightRescheduled;
import org.serai.mission.facts.FlightFact.FlightScheduled;
import org.serai.mission.facts.FlightFact.FlownByForces;
import org.serai.mission.facts.FlightFact.HeadsExplained;
import org.serai.mission.facts.FlightFact.HeadsReported;
import org.serai.mission.facts.FlightFact.SeatsChanged;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;

/** Sheets of flights: the schedule, what became of it, and the heads that were counted. */
final class FlightSheets {
  static final Column<FlightId> OF_FLIGHT =
      key("flight", Ids.FLIGHT, "UN-204/2021-08-22", "the flight");
  private static final Column<Integer> LEG =
      key("leg", Kinds.POSITIVE, "1", "1 for the first leg, then counting up");
  private static final Column<PlaceId> FROM =
      required("from", Ids.PLACE, "KBL", "where it takes off");
  private static final Column<PlaceId> TO = required("to", Ids.PLACE, "ALA", "where it lands");
  private static final Column<Moment> DEPARTS =
      required("departs", Kinds.TIME, "2021-08-22 09:30", "take-off, by the clock there");
  private static final Column<Moment> ARRIVES =
      required("arrives", Kinds.TIME, "2021-08-22 13:10", "landing, by the clock there");

  static final SheetPlan LEGS =
      SheetPlan.requiredDated(
          "legs",
          "Every take-off and landing of the flights on the schedule.",
          List.of(OF_FLIGHT, LEG, FROM, TO, DEPARTS, ARRIVES),
          (row, tray) ->
              tray.itineraries().add(row.get(OF_FLIGHT), row.get(LEG), row.line(), leg(row, tray)));

  private static final Column<FlightId> NEW_FLIGHT =
      key("flight", Ids.NEW_FLIGHT, "UN-204/2021-08-22", "names a flight of one day");
  private static final Column<String> AIRCRAFT =
      required("aircraft", Kinds.TEXT, "Dash 8-300", "what flies");
  private static final Column<String> REGISTRATION =
      optional("registration", Kinds.TEXT, "5Y-BMA", "as painted on it, in capitals; where known");
  private static final Column<Boolean> FORCES =
      optional("forces", Kinds.YES_NO, "yes", "whether it is flown by armed forces; else no");
  private static final Column<Integer> SEATS =
      required("seats", Kinds.COUNT, "50", "seats for passengers, on every leg");
  private static final Column<Integer> PAYLOAD =
      required("payload_kg", Kinds.COUNT, "5000", "kilograms of people and bags, on every leg");
  private static final Column<Moment> CANCELLED =
      optional("cancelled", Kinds.TIME, "2021-09-02 17:00", "when it was known not to fly");
  private static final Column<String> REASON =
      optional("reason", Kinds.TEXT, "airspace closed", "why it was cancelled");

  static final SheetPlan FLIGHTS =
      SheetPlan.required(
          "flights",
          "Flights on the schedule; their legs stand in sheet legs.",
          List.of(NEW_FLIGHT, AIRCRAFT, REGISTRATION, FORCES, SEATS, PAYLOAD, CANCELLED, REASON),
          FlightSheets::tellFlight);

  private static final Column<Moment> AT_TIME =
      key("time", Kinds.TIME, "2021-08-21 20:00", "when it was so, the mission's clock");

  static final SheetPlan AIRCRAFT_NAMED =
      SheetPlan.dated(
          "aircraft-changes",
          "Flights that take place with another aircraft than was told first.",
          List.of(OF_FLIGHT, AT_TIME, AIRCRAFT, REGISTRATION, FORCES),
          FlightSheets::tellAircraft);

  static final SheetPlan SEATS_CHANGED =
      SheetPlan.dated(
          "seat-changes",
          "Flights that take place with other seats.",
          List.of(OF_FLIGHT, AT_TIME, SEATS),
          (row, tray) ->
              tray.time(AT_TIME)
                  .ifPresent(
                      when ->
                          tray.putOn(when, new SeatsChanged(row.get(OF_FLIGHT), row.get(SEATS)))));

  private static final Column<Integer> OF_LEGS =
      required("of", Kinds.POSITIVE, "2", "how many legs the flight has now");

  static final SheetPlan NEW_LEGS =
      SheetPlan.dated(
          "new-legs",
          "All legs of flights that take place at other times or over other places.",
          List.of(OF_FLIGHT, AT_TIME, LEG, OF_LEGS, FROM, TO, DEPARTS, ARRIVES),
          FlightSheets::tellNewLeg);

  /** What can become of a flight on its way. */
  enum OnTheWay {
    DEPARTED,
    ARRIVED,
    DIVERTED
  }

  private static final Column<OnTheWay> EVENT =
      key("event", Kinds.choice(OnTheWay.class), "departed", "what happened");
  private static final Column<PlaceId> AT = key("at", Ids.PLACE, "KBL", "where");
  private static final Column<Moment> WHEN =
      required("time", Kinds.TIME, "2021-08-22 09:41", "when, by the clock there");

  static final SheetPlan FLIGHT_EVENTS =
      SheetPlan.dated(
          "flight-events",
          "What became of flights on their way.",
          List.of(OF_FLIGHT, EVENT, AT, WHEN),
          FlightSheets::tellEvent);

  private static final Column<Integer> HEADS =
      required("heads", Kinds.COUNT, "42", "people aboard, named or not");
  private static final Column<String> EXPLANATION =
      optional("explanation", Kinds.TEXT, "a child in arms", "filled: so many are explained");

  static final SheetPlan HEADS_SHEET =
      SheetPlan.dated(
          "heads",
          "Heads that somebody counted aboard, or explained, whatever the lists say.",
          List.of(OF_FLIGHT, AT_TIME, HEADS, EXPLANATION),
          FlightSheets::tellHeads);

  private FlightSheets() {}

  private static AircraftNamed aircraft(Row row, Column<FlightId> flight) {
    return new AircraftNamed(row.get(flight), row.get(AIRCRAFT), row.find(REGISTRATION).orElse(""));
  }

  private static boolean byForces(Row row) {
    return row.find(FORCES).orElse(false);
  }

  private static void tellAircraft(Row row, Tray tray) {
    Instant when = tray.time(AT_TIME).orElseThrow();
    tray.putOn(when, aircraft(row, OF_FLIGHT));
    if (byForces(row)) {
      tray.putOn(when, new FlownByForces(row.get(OF_FLIGHT)));
    }
  }

  private static Leg leg(Row row, Tray tray) {
    PlaceId from = row.get(FROM);
    PlaceId to = row.get(TO);
    return new Leg(from, to, tray.time(DEPARTS, from), tray.time(ARRIVES, to));
  }

  private static void tellFlight(Row row, Tray tray) {
    FlightId flight = row.get(NEW_FLIGHT);
    List<Leg> legs = tray.itineraries().of(flight);
    // No legs here means that none are written, or that theirs are the rows with the fault.
    if (tray.itineraries().lacks(flight)) {
      tray.wrong(NEW_FLIGHT.name(), flight.value(), "at least one row in sheet legs");
    } else if (!legs.isEmpty()) {
      tray.ground(
          new FlightScheduled(flight, row.get(AIRCRAFT), row.get(SEATS), row.get(PAYLOAD), legs));
    }
    if (row.find(REGISTRATION).isPresent()) {
      tray.ground(aircraft(row, NEW_FLIGHT));
    }
    if (byForces(row)) {
      tray.ground(new FlownByForces(flight));
    }
    if (row.find(CANCELLED).isPresent() != row.find(REASON).isPresent()) {
      tray.wrong(REASON.name(), row.find(REASON).orElse(""), "cancelled and reason, or neither");
    }
    tray.time(CANCELLED)
        .ifPresent(
            when -> tray.putOn(when, new FlightCancelled(flight, row.find(REASON).orElse(""))));
  }

  /** The fact is told with the row that completes the legs. */
  private static void tellNewLeg(Row row, Tray tray) {
    FlightId flight = row.get(OF_FLIGHT);
    Instant when = tray.time(AT_TIME).orElseThrow();
    List<Leg> legs = tray.newLeg(flight, when, row.get(LEG), leg(row, tray));
    int all = row.get(OF_LEGS);
    if (row.get(LEG) > all) {
      tray.wrong(LEG.name(), "" + row.get(LEG), "1 to " + all + ", as column of says");
    } else if (legs.size() == all) {
      tray.putOn(when, new FlightRescheduled(flight, legs));
    }
  }

  private static void tellEvent(Row row, Tray tray) {
    FlightId flight = row.get(OF_FLIGHT);
    PlaceId at = row.get(AT);
    tray.putOn(
        tray.time(WHEN, at),
        switch (row.get(EVENT)) {
          case DEPARTED -> new FlightDeparted(flight, at);
          case ARRIVED -> new FlightArrived(flight, at);
          case DIVERTED -> new FlightDiverted(flight, at);
        });
  }

  private static void tellHeads(Row row, Tray tray) {
    FlightId flight = row.get(OF_FLIGHT);
    int heads = row.get(HEADS);
    tray.time(AT_TIME)
        .ifPresent(
            when ->
                tray.putOn(
                    when,
                    row.find(EXPLANATION).isPresent()
                        ? new HeadsExplained(flight, heads, row.find(EXPLANATION).get())
                        : new HeadsReported(flight, heads)));
  }
}
