package org.serai.desk.scenario;

import java.util.List;
import java.util.Optional;

/** All sheets that a scenario can have, in the order in which they are read and recorded. */
final class ScenarioSheets {
  /** The mission tells the clock and the places their zones, so they come first; legs fly. */
  static final List<SheetPlan> ALL =
      List.of(
          GroundSheets.MISSIONS,
          GroundSheets.PLACES,
          GroundSheets.AGENCIES,
          GroundSheets.POLICIES,
          PeopleSheets.PEOPLE,
          PeopleSheets.IDENTITIES,
          DutySheets.POSTS,
          DutySheets.QUALIFICATIONS,
          FlightSheets.LEGS,
          FlightSheets.FLIGHTS,
          LodgingSheets.PREMISES_SHEET,
          LodgingSheets.ROOMS,
          LodgingSheets.HUB_CAP,
          SecuritySheets.LEVELS,
          SecuritySheets.FORECASTS,
          SecuritySheets.CEILINGS,
          SecuritySheets.SLOTS,
          SecuritySheets.STAY_RULES,
          SecuritySheets.REQUIREMENTS,
          SecuritySheets.AIRFIELDS,
          WaySheets.ROUTES,
          WaySheets.WINDOWS,
          SecuritySheets.DECISIONS,
          PeopleSheets.DOCUMENTS,
          PeopleSheets.EXPOSURE,
          PeopleSheets.ACCESS,
          DutySheets.GROUPS,
          DutySheets.ABSENCES,
          DutySheets.WISHES,
          DutySheets.TOURS,
          LodgingSheets.BEDS_SHEET,
          LodgingSheets.PLANS,
          SeatSheets.BAGGAGE_ALLOWED,
          SeatSheets.SHARES,
          MovementSheets.BOOKINGS,
          SeatSheets.RANKS,
          SeatSheets.STANDBY,
          MovementSheets.ANNOUNCED_MOVES,
          MovementSheets.REPLIES,
          FlightSheets.AIRCRAFT_NAMED,
          FlightSheets.SEATS_CHANGED,
          SeatSheets.PAYLOAD_CHANGED,
          FlightSheets.NEW_LEGS,
          MovementSheets.MOVEMENTS,
          SeatSheets.SCALES,
          MovementSheets.BOARDINGS,
          FlightSheets.FLIGHT_EVENTS,
          FlightSheets.HEADS_SHEET,
          MovementSheets.SIGHTINGS,
          MovementSheets.EXPLANATIONS,
          WardenSheets.WARDENS,
          WardenSheets.LISTS,
          WardenSheets.ROLL_CALLS,
          WardenSheets.ANSWERS,
          WardenSheets.ESCALATIONS,
          HostingSheets.APPEALS,
          HostingSheets.ANSWERS,
          HostingSheets.AGREEMENTS,
          HostingSheets.STATUSES,
          HostingSheets.COSTS,
          HostingSheets.AMENDMENTS,
          ReceptionSheets.CHECKLIST,
          ReceptionSheets.RECEPTIONS,
          ReceptionSheets.TASKS,
          ReceptionSheets.COUNTS,
          ReceptionSheets.TRANSITS,
          GiftSheets.PREMISES_GIVEN,
          GiftSheets.FLIGHTS_GIVEN,
          GiftSheets.CONTRIBUTIONS,
          AssistanceSheets.TABLES,
          AssistanceSheets.REQUESTS,
          AssistanceSheets.APPLICANTS,
          AssistanceSheets.COMPARISONS,
          AssistanceSheets.EXCEPTIONS,
          OfferSheets.OFFERS,
          AssistanceSheets.HAND_OVERS,
          AssistanceSheets.LINKS_WITHDRAWN,
          PeaceSheets.ROUNDS,
          PeaceSheets.ACCORDS,
          ZoneSheets.ZONES,
          ZoneSheets.WATCHES,
          ZoneSheets.INCIDENTS,
          ContingentSheets.PLEDGES,
          ContingentSheets.DEPLOYMENTS,
          ContingentSheets.RELIEFS,
          ContingentSheets.WITHDRAWALS,
          PeopleSheets.SEPARATIONS,
          StrikeSheets.OPENINGS,
          StrikeSheets.STRIKES);

  private ScenarioSheets() {}

  /** The sheet of this name, whatever its case, and with any of blank, - and _. */
  static Optional<SheetPlan> find(String name) {
    String plain = TextSheet.plain(name);
    return ALL.stream().filter(plan -> TextSheet.plain(plan.name()).equals(plain)).findFirst();
  }

  static List<String> names() {
    return ALL.stream().map(SheetPlan::name).toList();
  }
}
