package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.util.List;
import org.serai.mission.facts.AssistanceFact.OfferAnswered;
import org.serai.mission.facts.AssistanceFact.OfferWithdrawn;
import org.serai.mission.facts.AssistanceFact.SeatsOffered;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RequestId;

/** The sheet of seats that were offered to those who ask for help. */
final class OfferSheets {
  private static final Column<OfferId> OFFER =
      key("offer", Kind.plain("an id, new here", "#item+id", OfferId::new), "O-1", "names it");
  private static final Column<RequestId> REQUEST =
      required("request", Ids.REQUEST, "R-1", "to whose people");
  private static final Column<FlightId> FLIGHT =
      required("flight", Ids.FLIGHT, "UN-204/2021-08-22", "seats on which flight");
  private static final Column<PlaceId> FROM = required("from", Ids.PLACE, "KBL", "from where");
  private static final Column<PlaceId> TO = required("to", Ids.PLACE, "ALA", "to where");
  private static final Column<Moment> UNTIL =
      required("until", Kinds.TIME, "2021-08-18 08:00", "when it ends without an answer");
  private static final Column<Boolean> ACCEPTED =
      optional("accepted", Kinds.YES_NO, "yes", "the answer; empty where there was none");
  private static final Column<Moment> ANSWERED =
      optional("answered", Kinds.TIME, "2021-08-17 20:00", "when it was answered");
  private static final Column<Moment> WITHDRAWN =
      optional("withdrawn", Kinds.TIME, "2021-08-18 06:00", "when it was taken back");
  private static final Column<String> REASON =
      optional("reason", Kinds.TEXT, "the flight does not fly", "why it was taken back");

  static final SheetPlan OFFERS =
      SheetPlan.optional(
          "offers",
          "Seats left over that were offered to people who ask for help.",
          List.of(OFFER, REQUEST, FLIGHT, FROM, TO, UNTIL, ACCEPTED, ANSWERED, WITHDRAWN, REASON),
          OfferSheets::tell);

  private OfferSheets() {}

  private static void tell(Row row, Tray tray) {
    OfferId offer = row.get(OFFER);
    tray.put(
        new SeatsOffered(
            offer,
            row.get(REQUEST),
            row.get(FLIGHT),
            row.get(FROM),
            row.get(TO),
            tray.time(UNTIL).orElseThrow()));
    if (row.find(ACCEPTED).isPresent() != row.find(ANSWERED).isPresent()) {
      tray.wrong(ANSWERED.name(), "", "an answer with its time, or neither");
    } else if (row.find(ACCEPTED).isPresent()) {
      boolean accepted = row.get(ACCEPTED);
      tray.time(ANSWERED).ifPresent(when -> tray.putOn(when, new OfferAnswered(offer, accepted)));
    }
    tray.time(WITHDRAWN)
        .ifPresent(
            when -> tray.putOn(when, new OfferWithdrawn(offer, row.find(REASON).orElse(""))));
  }
}
