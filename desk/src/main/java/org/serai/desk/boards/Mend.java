package org.serai.desk.boards;

import org.serai.mission.rules.Finding;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.rules.Rule;

/** What mends a finding: an address of the desk, and what somebody does there. */
public record Mend(String words, String at) {

  /** The act that fits the rule, at the page where it is done. */
  static Mend of(Finding finding) {
    String id = id(finding.about());
    String at =
        switch (finding.rule()) {
          case ACCOUNTED_FOR, JOINED_UP -> "/suspense/" + id;
          case CEILING, AGENCY_SLOTS, HUB_CAP, AGREED_HEADS -> "/people?where=" + id;
          case BED_HELD -> "/lodging?pick=" + id;
          case BED_AT_THE_HUB -> "/lodging";
          case HELP_GIVEN -> "/head-count?show=help";
          default -> page(finding.about());
        };
    return new Mend(words(finding.rule()), at);
  }

  /** A new rule does not compile until somebody has said what mends it. */
  private static String words(Rule rule) {
    return switch (rule) {
      case ACCOUNTED_FOR, JOINED_UP -> "Lay both reports side by side";
      case HEADS_LISTED, COUNTS_AGREE -> "Explain the difference";
      case CEILING, AGENCY_SLOTS, HUB_CAP, AGREED_HEADS -> "See who is there, and book them out";
      case ADMITTED_AT_LEVEL, MAXIMUM_STAY, PERMITTED_STAY -> "See the way out, or give one";
      case DOCUMENT_ENDING, DOCUMENTS_VALID -> "Record the new paper, or see who holds one";
      case POST_COVERED, POST_OPEN_TO, UNIT_STRENGTH, RELIEF_DUE -> "Find who could fill it";
      case ROOM_CLOSED -> "See the rooms";
      case BED_HELD, BED_FREE, ONE_BED, SEXES_APART -> "Give the person another bed";
      case BED_AT_THE_HUB -> "See the beds that are proposed";
      case MOVE_ACCEPTED -> "Record the absence, or give up the booking";
      case HELP_GIVEN -> "Send help, and say what came of it";
      case ANSWERED_IN_TIME -> "Call who has not answered";
      case SILENCE_LOOKED_INTO -> "Look for them, and say what came of it";
      case BOARDING_REPORTED, CHECK_IN_OPEN, ON_THE_MANIFEST, HERE_TO_BOARD ->
          "Report who is aboard";
      case SEAT_FREE, PAYLOAD_FREE, ONE_SEAT_AT_A_TIME -> "Find another seat";
      case MINORS_ESCORTED -> "Name who travels with them";
      case AGENCY_SEATS, WAITS_IN_TURN, BOOKED_IN_TIME, BAGGAGE_ALLOWED -> "See who is booked";
      case AIRFIELD_OPEN, ROUTE_OPEN, FLIGHT_HAS_AIRCRAFT, AIRCRAFT_ONCE, BOOKED_ON_WHAT_FLIES ->
          "See the flight";
      case FLIGHT_REPORTED -> "Report that it left, or cancel it";
      case FLIGHT_ONCE, FLIGHT_AHEAD, FLIGHT_FLIES, FLIGHT_SERVES -> "See the flight and its legs";
      case HOST_ANSWERED, AGREEMENT_COVERS, AGREEMENT_ENDS, RECEPTION_DUE -> "Ask the host";
      case REQUEST_WAITS, COMPARED, TABLE_NEWER, HANDED_OVER -> "See the request";
      case IN_ORDER, SEATS_LEFT, OFFER_OPEN, OFFER_ANSWERED, OFFER_COVERED, SEATS_TAKEN_UP ->
          "See the offer";
      case LEVEL_WEIGHED, ROUTE_WEIGHED -> "See what happened near by";
      case ZONE_EXTENDED, ZONE_ENDED, ZONE_KEPT, ZONE_WATCHED, ZONE_ENDING -> "See the zone";
      case HUB_ON_THE_MAP, AREA_ON_THE_MAP, LEVEL_OF_AN_AREA, STRUCK_UNUSED ->
          "See the place on the map";
      case KNOWN, REGISTERED_ONCE, OPENING_FOLLOWED, NOT_SEPARATED, SIGNED -> "See it";
    };
  }

  private static String page(Subject subject) {
    return switch (subject) {
      case Subject.OfPerson s -> "/people/" + s.person();
      case Subject.OfPlace s -> "/map?pick=" + s.place();
      case Subject.OfPost s -> "/coverage?pick=" + s.post();
      case Subject.OfFlight s -> "/flights/" + s.flight();
      case Subject.OfRequest s -> "/assistance?pick=" + s.request();
      case Subject.OfZone s -> "/peace?pick=" + s.zone();
      case Subject.OfRollCall s -> "/head-count/" + s.rollCall();
    };
  }

  /** Ids are spelled with what an address may hold. */
  private static String id(Subject subject) {
    return switch (subject) {
      case Subject.OfPerson s -> s.person().toString();
      case Subject.OfPlace s -> s.place().toString();
      case Subject.OfPost s -> s.post().toString();
      case Subject.OfFlight s -> s.flight().toString();
      case Subject.OfRequest s -> s.request().toString();
      case Subject.OfZone s -> s.zone().toString();
      case Subject.OfRollCall s -> s.rollCall().toString();
    };
  }
}
