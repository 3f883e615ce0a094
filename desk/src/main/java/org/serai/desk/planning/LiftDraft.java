package org.serai.desk.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serai.mission.Mission;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;
import org.serai.planner.airlift.AirRequest;
import org.serai.planner.airlift.Aircraft;
import org.serai.planner.airlift.AirliftPlan;
import org.serai.planner.airlift.AirliftProblem;

/** Turns needs into requests and kinds of aircraft into craft-days, and the answer back. */
final class LiftDraft {
  private static final int DAY = 24 * 60;

  /** A crew's day; longer ones are flown by another crew. */
  private static final int LONGEST_DUTY = 12 * 60;

  /** Minutes until a crew that is called now takes off. */
  private static final int LEAD = 120;

  /** Minutes on the ground to let people board, usual for aircraft of this size. */
  private static final int TURN_ROUND = 45;

  /** Nobody sits in an aircraft longer, stops included. */
  private static final int LONGEST_RIDE = 12 * 60;

  /** The search grows with the square of this; larger parties leave a few chairs empty. */
  private static final int MOST_REQUESTS = 48;

  /** Parties of a quarter of the smallest aircraft fill any of them nearly full. */
  private static final int PARTIES_ABOARD = 4;

  private final Mission mission;
  private final LiftOrder order;
  private final Instant now;
  private final List<LiftCraft> fleet;
  private final LiftFields fields;
  private final List<List<PersonId>> parties = new ArrayList<>();
  private final List<PlaceId> partyFrom = new ArrayList<>();
  private final List<AirRequest> requests = new ArrayList<>();
  private final List<String> craftNames = new ArrayList<>();
  private final List<LiftCraft> craftKinds = new ArrayList<>();
  private final List<Aircraft> craftDays = new ArrayList<>();

  LiftDraft(
      Mission mission, LiftOrder order, Instant now, List<LiftNeed> needs, List<LiftCraft> fleet) {
    this.mission = mission;
    this.order = order;
    this.now = now;
    this.fleet = fleet;
    Set<PlaceId> used = new LinkedHashSet<>();
    used.add(mission.places().opened() ? mission.places().hub() : new PlaceId("none"));
    fleet.forEach(kind -> used.add(kind.base()));
    needs.forEach(need -> used.add(need.from()));
    this.fields = new LiftFields(mission, now, order.hours() * 60 + LONGEST_DUTY, used);
    request(needs);
    craft();
  }

  AirliftProblem problem() {
    return new AirliftProblem(fields.airfields(), craftDays, requests);
  }

  // ---- requests

  private void request(List<LiftNeed> needs) {
    int size = partySize(needs.size());
    Map<String, Integer> singles = new HashMap<>();
    LiftNeed.parties(mission, needs, need -> single(need, singles, size)).forEach(this::party);
  }

  /** Those who belong to no group are packed by place and reason, so many to a party. */
  private static String single(LiftNeed need, Map<String, Integer> singles, int size) {
    String place = need.from() + " " + need.why();
    return place + " " + (singles.merge(place, 1, Integer::sum) - 1) / size;
  }

  private int partySize(int people) {
    int smallest = fleet.stream().mapToInt(LiftCraft::seats).min().orElse(PARTIES_ABOARD);
    return Math.max(Math.max(1, smallest / PARTIES_ABOARD), 1 + people / MOST_REQUESTS);
  }

  private void party(List<LiftNeed> needs) {
    LiftNeed first = needs.getFirst();
    int last = order.hours() * 60;
    int ready = (int) mission.places().policy(Policy.CHECK_IN_CLOSES_MINUTES);
    int kg = (int) mission.places().policy(Policy.PASSENGER_KG);
    var trip =
        new AirRequest.Trip(
            fields.number(first.from()),
            fields.number(mission.places().hub()),
            new AirRequest.Window(ready, Math.max(ready, last)),
            new AirRequest.Window(0, last));
    var party = new AirRequest.Party(needs.size(), kg * needs.size());
    requests.add(
        new AirRequest(name(needs), trip, party, first.why().priority(), LONGEST_RIDE, ""));
    parties.add(needs.stream().map(LiftNeed::person).toList());
    partyFrom.add(first.from());
  }

  private static String name(List<LiftNeed> needs) {
    String first = needs.getFirst().person().toString();
    return needs.size() == 1 ? first : first + " and " + (needs.size() - 1) + " more";
  }

  // ---- aircraft

  private void craft() {
    Set<String> pinned = new HashSet<>();
    order.pinned().forEach(flight -> pinned.add(flight.craft()));
    int days = (order.hours() * 60 + DAY - 1) / DAY;
    for (LiftCraft kind : fleet) {
      long count = 1 + order.more().stream().filter(kind.name()::equals).count();
      for (int which = 1; which <= count; which++) {
        for (int day = 1; day <= days; day++) {
          String name = kind.day(which, day);
          if (!pinned.contains(name) && !order.without().contains(name)) {
            craft(kind, name, day);
          }
        }
      }
    }
  }

  private void craft(LiftCraft kind, String name, int day) {
    Set<Integer> allowed = new HashSet<>();
    for (PlaceId place : fields.places()) {
      if (order.serves(name, place.value()) || place.equals(kind.base())) {
        allowed.add(fields.number(place));
      }
    }
    int from = Math.max(LEAD, (day - 1) * DAY);
    int until = Math.min(day * DAY, order.hours() * 60 + LONGEST_DUTY);
    craftNames.add(name);
    craftKinds.add(kind);
    craftDays.add(
        new Aircraft(
            name,
            fields.number(kind.base()),
            kind.seats(),
            List.of(new Aircraft.Payload(kind.rangeKm(), kind.payloadKg())),
            new Aircraft.Performance(kind.kmPerHour(), TURN_ROUND),
            new Aircraft.Duty(from, until, LONGEST_DUTY, allowed, kind.military())));
  }

  // ---- the answer

  LiftFlight flight(AirliftPlan.AircraftDay day) {
    LiftCraft kind = craftKinds.get(day.aircraft());
    List<LiftFlight.LiftLeg> legs = new ArrayList<>();
    for (AirliftPlan.Leg leg : day.legs()) {
      List<PersonId> aboard = new ArrayList<>();
      leg.aboard().forEach(request -> aboard.addAll(parties.get(request)));
      legs.add(
          new LiftFlight.LiftLeg(
              fields.place(leg.from()),
              fields.place(leg.to()),
              at(leg.takeOff()),
              at(leg.landing()),
              aboard));
    }
    String name = craftNames.get(day.aircraft());
    return new LiftFlight(name, kind.kind(), kind.seats(), kind.payloadKg(), legs);
  }

  private Instant at(int minute) {
    return now.plus(Duration.ofMinutes(minute));
  }

  List<LiftPlan.Left> left(AirliftPlan.Banked banked) {
    List<LiftPlan.Left> left = new ArrayList<>();
    for (PersonId person : parties.get(banked.request())) {
      left.add(
          new LiftPlan.Left(
              person, partyFrom.get(banked.request()), banked.reason(), banked.wayOut()));
    }
    return left;
  }
}
