package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.facts.HostingFact.ContributionGiven;
import org.serai.mission.facts.HostingFact.FlightContributed;
import org.serai.mission.facts.HostingFact.FlightTakenBack;
import org.serai.mission.facts.HostingFact.GiftTakenBack;
import org.serai.mission.facts.HostingFact.PremisesContributed;
import org.serai.mission.facts.HostingFact.PremisesTakenBack;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GiftId;
import org.serai.mission.terms.PremisesId;

/** Sheets of what hosts and contributors gave. */
final class GiftSheets {
  private static final Column<PremisesId> PREMISES =
      key("premises", Ids.PREMISES, "HOTEL-1", "which premises");
  private static final Column<String> CONTRIBUTOR =
      required("contributor", Kinds.TEXT, "Kazakhstan", "who gives");
  private static final Column<LocalDate> FROM_DAY =
      key("from", Kinds.DAY, "2021-08-18", "first day");
  private static final Column<LocalDate> FROM =
      required("from", Kinds.DAY, "2021-08-18", "first day");
  private static final Column<LocalDate> UNTIL =
      required("until", Kinds.DAY, "2022-02-17", "last day");

  private static final Column<Moment> WITHDRAWN =
      optional("withdrawn", Kinds.TIME, "2021-09-02 09:00", "when it was found not to count");
  private static final Column<String> WHY =
      optional("reason", Kinds.TEXT, "counted twice", "why it does not count");

  static final SheetPlan PREMISES_GIVEN =
      SheetPlan.optional(
          "premises-given",
          "Premises that somebody lends: their bed-nights and desks count as given.",
          List.of(PREMISES, CONTRIBUTOR, FROM_DAY, UNTIL, WITHDRAWN, WHY),
          GiftSheets::tellPremises);

  private static final Column<FlightId> FLIGHT =
      key("flight", Ids.FLIGHT, "KZ-C295", "which flight");

  static final SheetPlan FLIGHTS_GIVEN =
      SheetPlan.optional(
          "flights-given",
          "Flights that somebody gives: their seats count as given.",
          List.of(FLIGHT, CONTRIBUTOR, WITHDRAWN, WHY),
          GiftSheets::tellFlight);

  private static final Column<GiftId> GIFT =
      key("gift", Ids.NEW_GIFT, "GIFT-1", "names the contribution");
  private static final Column<String> WHAT =
      required("what", Kinds.TEXT, "buses from the airport", "what is given");
  private static final Column<Long> AMOUNT =
      required("amount", Kinds.AMOUNT, "12", "so much of the unit");
  private static final Column<String> UNIT =
      required("unit", Kinds.TEXT, "bus-days", "what the amount counts; for costs the currency");

  static final SheetPlan CONTRIBUTIONS =
      SheetPlan.optional(
          "contributions",
          "What else was given, in kind or in costs borne.",
          List.of(GIFT, CONTRIBUTOR, WHAT, AMOUNT, UNIT, FROM, UNTIL, WITHDRAWN, WHY),
          GiftSheets::tellGift);

  private GiftSheets() {}

  private static void tellPremises(Row row, Tray tray) {
    PremisesId premises = row.get(PREMISES);
    LocalDate from = row.get(FROM_DAY);
    Days days = new Days(from, row.get(UNTIL));
    tray.put(new PremisesContributed(premises, row.get(CONTRIBUTOR), days));
    tray.time(WITHDRAWN)
        .ifPresent(when -> tray.putOn(when, new PremisesTakenBack(premises, from, why(row))));
  }

  private static void tellFlight(Row row, Tray tray) {
    FlightId flight = row.get(FLIGHT);
    tray.put(new FlightContributed(flight, row.get(CONTRIBUTOR)));
    tray.time(WITHDRAWN).ifPresent(when -> tray.putOn(when, new FlightTakenBack(flight, why(row))));
  }

  private static void tellGift(Row row, Tray tray) {
    GiftId gift = row.get(GIFT);
    tray.put(
        new ContributionGiven(
            gift,
            row.get(CONTRIBUTOR),
            row.get(WHAT),
            row.get(AMOUNT),
            row.get(UNIT),
            new Days(row.get(FROM), row.get(UNTIL))));
    tray.time(WITHDRAWN).ifPresent(when -> tray.putOn(when, new GiftTakenBack(gift, why(row))));
  }

  private static String why(Row row) {
    return row.find(WHY).orElse("");
  }
}
