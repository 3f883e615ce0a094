package org.serai.mission.rules;

/** The names of all rules, so that a refusal can be counted, tested and looked up. */
public enum Rule {
  KNOWN("Speaks of people, places, flights, posts and rooms that exist."),
  HUB_ON_THE_MAP("The hub of the mission is on the map, and a hub."),
  AREA_ON_THE_MAP("A place lies in an area that is on the map."),
  REGISTERED_ONCE("A person is registered once."),
  NOT_SEPARATED("Nobody who left the mission is booked, assigned or lodged."),
  FLIGHT_FLIES("The flight is not cancelled and has not left."),
  FLIGHT_SERVES("The flight flies from and to these places, in this order."),
  SEAT_FREE("A seat is free on every leg."),
  PAYLOAD_FREE("Passengers with baggage stay below the payload on every leg."),
  AIRFIELD_OPEN("The airfields are open to the mission at that time."),
  ROUTE_OPEN("The route is open to the mission, within the windows of its airfields."),
  FLIGHT_ONCE("A flight is put on the schedule once."),
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
  ADMITTED_AT_LEVEL("The criticality of the post admits the level of the area."),
  SIGNED("Only a signed decision puts a plan in force."),
  CEILING("Heads at a station stay below its ceiling."),
  AGENCY_SLOTS("Heads of an agency stay below its slots."),
  HUB_CAP("Heads at the hub stay below its cap."),
  MAXIMUM_STAY("Nobody stays longer than the rule of stay allows."),
  DOCUMENT_ENDING("Documents outlast the stay."),
  POST_COVERED("Every post has the holders it needs at least."),
  JOINED_UP("Reports join up."),
  HEADS_LISTED("Every head that was counted stands on a list."),
  BOOKED_ON_WHAT_FLIES("Bookings stand on flights that take place."),
  BOARDING_REPORTED("Who was booked on a flight that has left is reported aboard, or absent."),
  HOST_ANSWERED("An agreement follows from an answer of the host that accepts."),
  AGREED_HEADS("Heads with a host stay below what was agreed with it."),
  AGREEMENT_COVERS("Agency and category of everybody with a host are covered by an agreement."),
  AGREEMENT_ENDS("An agreement does not end while people stay under it."),
  RECEPTION_DUE("What a host's authorities have to do is done in time."),
  COUNTS_AGREE("The host's count of a flight and ours agree."),
  PERMITTED_STAY("Who only passes through leaves before the permitted stay ends."),
  UNIT_STRENGTH("A unit has the people on the ground that it needs at least."),
  RELIEF_DUE("A unit is relieved before its turn ends."),
  REQUEST_WAITS("Seats are offered to those who still wait, and agreed to it."),
  MINORS_ESCORTED("Minors travel with somebody of age."),
  IN_ORDER("Seats are offered in order of priority; an exception has a reason and two names."),
  SEATS_LEFT("Seats are offered only where they are left over."),
  OFFER_OPEN("An offer is answered once, and in time."),
  OFFER_ANSWERED("Every offer is answered before it ends."),
  OFFER_COVERED("Seats that are offered are still there."),
  SEATS_TAKEN_UP("Who accepted seats flies with them."),
  COMPARED("Requests that look alike are compared by a person."),
  TABLE_NEWER("A new priority table has the next version."),
  HANDED_OVER("Whoever was brought out is handed over to a state."),
  ZONE_EXTENDED("A zone is extended to a later moment."),
  ZONE_ENDED("Only an end that was reported can be taken back."),
  ZONE_KEPT("Nothing happens in a zone that its accord forbids."),
  ZONE_WATCHED("Somebody observes every zone that holds."),
  ZONE_ENDING("A zone is extended, or its end prepared."),
  LEVEL_WEIGHED("Incidents near a station are weighed when its level is set."),
  ROUTE_WEIGHED("Incidents near an airfield are weighed before a flight."),
  ONE_BED("Nobody has two beds in one night."),
  SEXES_APART("Women and men share a room only as a family."),
  BED_HELD("Nobody is lodged in a room that is closed, or in a bed that is not there."),
  BED_AT_THE_HUB("Everybody at the hub has a bed tonight."),
  FLIGHT_HAS_AIRCRAFT("A flight that is soon to leave has an aircraft."),
  MOVE_ACCEPTED("Who is to move has not said that he or she cannot."),
  HELP_GIVEN("Who asks for help when the roll is called is helped."),
  ANSWERED_IN_TIME("Who is asked when the roll is called answers in time."),
  SILENCE_LOOKED_INTO("A silence that lasts is looked into by somebody."),
  ACCOUNTED_FOR("Everybody stands in an account that is not suspense.");

  private final String sentence;

  Rule(String sentence) {
    this.sentence = sentence;
  }

  /** The rule in one sentence. */
  public String sentence() {
    return sentence;
  }
}
