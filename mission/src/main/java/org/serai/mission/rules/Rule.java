package org.serai.mission.rules;

/** The names of all rules, so that a refusal can be counted, tested and looked up. */
public enum Rule {
  KNOWN("Speaks of people, places, flights, posts and rooms that exist."),
  HUB_ON_THE_MAP("The hub of the mission is on the map, and a hub."),
  AREA_ON_THE_MAP("A place lies in an area that is on the map."),
  LEVEL_OF_AN_AREA("A level is that of an area, and holds for all places in it."),
  STRUCK_UNUSED("Only what nothing hangs on any more is struck off."),
  REGISTERED_ONCE("A person is registered once."),
  OPENING_FOLLOWED("What is reported of a person follows from where he or she began."),
  NOT_SEPARATED("Nobody who left the mission is booked, assigned or lodged."),
  FLIGHT_FLIES("The flight is not cancelled and has not left."),
  FLIGHT_SERVES("The flight flies from and to these places, in this order."),
  SEAT_FREE("A seat is free on every leg.", "Too many on a flight"),
  PAYLOAD_FREE("Passengers with baggage stay below the payload on every leg."),
  AIRFIELD_OPEN("The airfields are open to the mission at that time.", "Airfield closed"),
  ROUTE_OPEN("The route is open to the mission, within the windows of its airfields."),
  FLIGHT_ONCE("A flight is put on the schedule once."),
  FLIGHT_AHEAD("A flight is scheduled before it leaves, or told after the fact as one that left."),
  AIRCRAFT_ONCE("One aircraft flies one flight at a time.", "One aircraft on two flights"),
  FLIGHT_REPORTED(
      "Of a flight whose time has come somebody says that it left.", "Nobody said that it left"),
  AGENCY_SEATS("Bookings of an agency stay below the seats shared out to it, until they are open."),
  BOOKED_IN_TIME("A seat is asked for before bookings close."),
  WAITS_IN_TURN("A seat that falls free goes to whoever waits for it in turn."),
  CHECK_IN_OPEN("Check-in is open."),
  BAGGAGE_ALLOWED("Baggage stays below what is allowed on the flight."),
  ONE_SEAT_AT_A_TIME("Nobody holds two seats at the same time."),
  DOCUMENTS_VALID("The documents the station requires are valid on arrival."),
  ON_THE_MANIFEST("Who boards has a seat on the flight."),
  HERE_TO_BOARD("Who boards is at the place where the aircraft stands."),
  POST_OPEN_TO("Who holds a post is qualified for it."),
  BED_FREE("A bed is given once a night, in a room that is usable."),
  ADMITTED_AT_LEVEL(
      "The criticality of the post admits the level of the area.", "Level too high for the post"),
  SIGNED("Only a signed decision puts a plan in force."),
  CEILING("Heads at a station stay below its ceiling.", "Over the ceiling"),
  AGENCY_SLOTS("Heads of an agency stay below its slots.", "Over the slots of an agency"),
  HUB_CAP("Heads at the hub stay below its cap.", "Over the cap of the hub"),
  MAXIMUM_STAY("Nobody stays longer than the rule of stay allows.", "Stayed too long"),
  DOCUMENT_ENDING("Documents outlast the stay.", "Document ends"),
  POST_COVERED("Every post has the holders it needs at least.", "Post not covered"),
  JOINED_UP("Reports join up.", "Reports do not join up"),
  HEADS_LISTED("Every head that was counted stands on a list.", "Head without a name"),
  BOOKED_ON_WHAT_FLIES(
      "Bookings stand on flights that take place.", "Booked on a cancelled flight"),
  BOARDING_REPORTED(
      "Who was booked on a flight that has left is reported aboard, or absent.",
      "Boarding not reported"),
  HOST_ANSWERED("An agreement follows from an answer of the host that accepts."),
  AGREED_HEADS(
      "Heads with a host stay below what was agreed with it.", "More than agreed with the host"),
  AGREEMENT_COVERS(
      "Agency and category of everybody with a host are covered by an agreement.",
      "Not covered by the agreement"),
  AGREEMENT_ENDS("An agreement does not end while people stay under it.", "Agreement ends"),
  RECEPTION_DUE("What a host's authorities have to do is done in time.", "Reception late"),
  COUNTS_AGREE("The host's count of a flight and ours agree.", "Counts differ"),
  PERMITTED_STAY(
      "Who only passes through leaves before the permitted stay ends.", "Permitted stay ends"),
  UNIT_STRENGTH(
      "A unit has the people on the ground that it needs at least.", "Unit under strength"),
  RELIEF_DUE("A unit is relieved before its turn ends.", "Relief late"),
  REQUEST_WAITS("Seats are offered to those who still wait, and agreed to it."),
  MINORS_ESCORTED("Minors travel with somebody of age.", "Minor without escort"),
  IN_ORDER("Seats are offered in order of priority; an exception has a reason and two names."),
  SEATS_LEFT("Seats are offered only where they are left over."),
  OFFER_OPEN("An offer is answered once, and in time."),
  OFFER_ANSWERED("Every offer is answered before it ends.", "Offer not answered"),
  OFFER_COVERED("Seats that are offered are still there.", "Offered seat is gone"),
  SEATS_TAKEN_UP("Who accepted seats flies with them.", "Seats not taken up"),
  COMPARED("Requests that look alike are compared by a person.", "Requests look alike"),
  TABLE_NEWER("A new priority table has the next version."),
  HANDED_OVER("Whoever was brought out is handed over to a state.", "Not handed over"),
  ZONE_EXTENDED("A zone is extended to a later moment."),
  ZONE_ENDED("Only an end that was reported can be taken back."),
  ZONE_KEPT("Nothing happens in a zone that its accord forbids.", "Zone violated"),
  ZONE_WATCHED("Somebody observes every zone that holds.", "Zone not observed"),
  ZONE_ENDING("A zone is extended, or its end prepared.", "Zone ends"),
  LEVEL_WEIGHED(
      "Incidents near a station are weighed when its level is set.", "Level to be weighed"),
  ROUTE_WEIGHED("Incidents near an airfield are weighed before a flight.", "Route to be weighed"),
  ONE_BED("Nobody has two beds in one night."),
  SEXES_APART("Women and men share a room only as a family."),
  ROOM_CLOSED("Only a room that is closed is opened again."),
  BED_HELD(
      "Nobody is lodged in a room that is closed, or in a bed that is not there.",
      "Bed cannot be used"),
  BED_AT_THE_HUB("Everybody at the hub has a bed tonight.", "No bed"),
  FLIGHT_HAS_AIRCRAFT("A flight that is soon to leave has an aircraft.", "No aircraft"),
  MOVE_ACCEPTED("Who is to move has not said that he or she cannot.", "Cannot move as told"),
  HELP_GIVEN("Who asks for help when the roll is called is helped.", "Asked for help"),
  ANSWERED_IN_TIME(
      "Who is asked when the roll is called answers in time.", "No answer to the roll-call"),
  SILENCE_LOOKED_INTO("A silence that lasts is looked into by somebody.", "Silent too long"),
  ACCOUNTED_FOR("Everybody stands in an account that is not suspense.", "Not accounted for");

  private final String sentence;
  private final String amiss;

  /** A rule that only refuses: nothing that is recorded can be amiss by it. */
  Rule(String sentence) {
    this(sentence, "");
  }

  Rule(String sentence, String amiss) {
    this.sentence = sentence;
    this.amiss = amiss;
  }

  /** The rule in one sentence. */
  public String sentence() {
    return sentence;
  }

  /** What is the matter where the rule does not hold, in a few words; blank if it only refuses. */
  public String amiss() {
    return amiss;
  }
}
