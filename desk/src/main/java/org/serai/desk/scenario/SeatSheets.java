package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.util.List;
import org.serai.mission.facts.FlightFact.BaggageAllowed;
import org.serai.mission.facts.FlightFact.BookingRanked;
import org.serai.mission.facts.FlightFact.PassengerWeighed;
import org.serai.mission.facts.FlightFact.PayloadChanged;
import org.serai.mission.facts.FlightFact.SeatsShared;
import org.serai.mission.facts.FlightFact.StandbyListed;
import org.serai.mission.facts.FlightFact.StandbyStruck;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.BookingPriority;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** Sheets of seats and weights: shares, priorities, who waits for a seat, and the scales. */
final class SeatSheets {
  private static final Column<FlightId> FLIGHT =
      key("flight", Ids.FLIGHT, "UN-204/2021-08-22", "the flight");
  private static final Column<Moment> TIME =
      key("time", Kinds.TIME, "2021-08-21 20:00", "when it was so, the mission's clock");
  private static final Column<Integer> PAYLOAD =
      required("payload_kg", Kinds.COUNT, "4200", "kilograms of people and bags from then on");

  static final SheetPlan PAYLOAD_CHANGED =
      SheetPlan.dated(
          "payload-changes",
          "Flights that can carry another weight.",
          List.of(FLIGHT, TIME, PAYLOAD),
          (row, tray) ->
              tray.time(TIME)
                  .ifPresent(
                      when ->
                          tray.putOn(when, new PayloadChanged(row.get(FLIGHT), row.get(PAYLOAD)))));

  private static final Column<Integer> BAGGAGE =
      required("baggage_kg", Kinds.COUNT, "15", "kilograms of baggage for each passenger");

  static final SheetPlan BAGGAGE_ALLOWED =
      SheetPlan.optional(
          "baggage",
          "Flights on which another weight of baggage is allowed than the policy says.",
          List.of(FLIGHT, BAGGAGE),
          (row, tray) -> tray.put(new BaggageAllowed(row.get(FLIGHT), row.get(BAGGAGE))));

  private static final Column<AgencyId> AGENCY =
      key("agency", Ids.AGENCY, "UNAMA", "for which agency");
  private static final Column<Integer> SEATS =
      required("seats", Kinds.COUNT, "12", "seats at most");

  static final SheetPlan SHARES =
      SheetPlan.optional(
          "seat-shares",
          "How many seats of a flight an agency may book at most.",
          List.of(FLIGHT, AGENCY, SEATS),
          (row, tray) ->
              tray.put(new SeatsShared(row.get(FLIGHT), row.get(AGENCY), row.get(SEATS))));

  private static final Column<FlightId> OF_FLIGHT =
      required("flight", Ids.FLIGHT, "UN-204/2021-08-22", "on which flight");
  private static final Column<PersonId> PERSON =
      required("person", Ids.PERSON, "P-0412", "for whom");
  private static final Column<BookingPriority> PRIORITY =
      required("priority", Kinds.choice(BookingPriority.class), "medical", "how urgent it is");
  private static final Column<BookingId> BOOKING =
      key("booking", Ids.BOOKING, "B-204-17", "the booking");

  static final SheetPlan RANKS =
      SheetPlan.optional(
          "booking-priorities",
          "How urgent bookings are; a booking without a row is of the usual priority.",
          List.of(BOOKING, OF_FLIGHT, PERSON, PRIORITY),
          (row, tray) ->
              tray.put(
                  new BookingRanked(
                      row.get(OF_FLIGHT), row.get(BOOKING), row.get(PERSON), row.get(PRIORITY))));

  private static final Column<BookingId> WAITING =
      key("booking", Ids.WAITING, "B-204-61", "names what is waited with");
  private static final Column<PlaceId> FROM =
      required("from", Ids.PLACE, "KBL", "where he or she would board");
  private static final Column<PlaceId> TO = required("to", Ids.PLACE, "ALA", "where to");
  private static final Column<Moment> STRUCK =
      optional("struck", Kinds.TIME, "2021-08-21 18:00", "when he or she waited no longer");
  private static final Column<String> REASON =
      optional("reason", Kinds.TEXT, "seated", "why not any longer");

  static final SheetPlan STANDBY =
      SheetPlan.optional(
          "standby",
          "Who waits for a seat that falls free.",
          List.of(WAITING, OF_FLIGHT, PERSON, FROM, TO, PRIORITY, STRUCK, REASON),
          SeatSheets::tellStandby);

  private static final Column<PersonId> WEIGHED =
      key("person", Ids.PERSON, "P-0412", "who stood on the scales");
  private static final Column<Integer> BODY =
      required("body_kg", Kinds.POSITIVE, "82", "kilograms of the passenger");
  private static final Column<Integer> BAGS =
      required("baggage_kg", Kinds.COUNT, "14", "kilograms of the baggage");
  private static final Column<Integer> PIECES =
      required("pieces", Kinds.COUNT, "2", "pieces of baggage");

  static final SheetPlan SCALES =
      SheetPlan.dated(
          "scales",
          "What passengers and their baggage weighed.",
          List.of(WEIGHED, FLIGHT, TIME, BODY, BAGS, PIECES),
          (row, tray) -> tray.time(TIME).ifPresent(when -> tray.putOn(when, weighed(row))));

  private SeatSheets() {}

  private static PassengerWeighed weighed(Row row) {
    return new PassengerWeighed(
        row.get(FLIGHT), row.get(WEIGHED), row.get(BODY), row.get(BAGS), row.get(PIECES));
  }

  private static void tellStandby(Row row, Tray tray) {
    FlightId flight = row.get(OF_FLIGHT);
    BookingId booking = row.get(WAITING);
    tray.put(
        new StandbyListed(
            flight, booking, row.get(PERSON), row.get(FROM), row.get(TO), row.get(PRIORITY)));
    if (row.find(STRUCK).isPresent() != row.find(REASON).isPresent()) {
      tray.wrong(REASON.name(), row.find(REASON).orElse(""), "struck and reason, or neither");
    }
    tray.time(STRUCK)
        .ifPresent(
            when ->
                tray.putOn(when, new StandbyStruck(flight, booking, row.find(REASON).orElse(""))));
  }
}
