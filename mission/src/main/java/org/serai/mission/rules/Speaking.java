package org.serai.mission.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pcollections.HashTreePSet;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.Struck;
import org.serai.mission.ledger.Booking;
import org.serai.mission.ledger.Line;
import org.serai.mission.ledger.Movement;
import org.serai.mission.peace.Watch;
import org.serai.mission.peace.Zone;
import org.serai.mission.people.Person;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.Criterion;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Outline;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PledgeId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RoomId;
import org.serai.mission.terms.RoundId;
import org.serai.mission.terms.TaskState;

/**
 * Who and what hangs on a thing that is to be struck off, as a sentence goes on: "posts KBL-1,
 * KBL-2". What was set of it alone, a level or a ceiling, does not hang on it but belongs to it.
 * That nothing is forgotten here is asked fact by fact in StruckLeavesNothingTest.
 */
final class Speaking {
  /** So many are named; the others are counted. */
  private static final int NAMED = 4;

  private final Picture picture;
  private final List<String> all = new ArrayList<>();

  private Speaking(Picture picture) {
    this.picture = picture;
  }

  /** What else can be struck off does not compile until it is answered here. */
  static List<String> of(Picture picture, Struck struck) {
    Speaking speaking = new Speaking(picture);
    switch (struck) {
      case PlaceFact.PlaceStruck f -> speaking.place(f.place());
      case PlaceFact.AgencyStruck f -> speaking.agency(f.agency());
      case LodgingFact.PremisesStruck f -> speaking.premises(f.premises());
      case LodgingFact.RoomStruck f -> speaking.room(f.room());
      case HostingFact.ReceptionStruck f -> speaking.reception(f.flight());
      case PeaceFact.RoundStruck f -> speaking.round(f.round());
      case PeaceFact.AccordStruck f -> speaking.accord(f.accord());
      case PeaceFact.ZoneStruck f -> speaking.zone(f.zone());
      case PeaceFact.ExtensionStruck f -> speaking.extension(f.zone());
      case ContingentFact.PledgeStruck f -> speaking.pledge(f.pledge());
      case ContingentFact.DeploymentStruck f -> speaking.deployment(f.deployment());
      // They end in themselves: no other fact names a landing, a leave, a count, a relief or a
      // withdrawal. Who moved on from where there was no landing stands in suspense, as always.
      // Who has a seat where armed forces alone are let in stands on the amiss list.
      case FlightFact.LandingStruck _,
          FlightFact.ForcesStruck _,
          HostingFact.TransitStruck _,
          HostingFact.CountStruck _,
          ContingentFact.ReliefStruck _,
          ContingentFact.WithdrawalStruck _ -> {}
    }
    return speaking.all;
  }

  private void place(PlaceId place) {
    ground(place);
    people(place);
    work(place);
    host(place);
    help(place);
    talks(place);
  }

  private void ground(PlaceId place) {
    if (picture.places().findHub().filter(place::equals).isPresent()) {
      all.add("the mission, whose hub it is");
    }
    add(
        "place that lies in it,",
        "places that lie in it,",
        picture.places().places(),
        other -> other.area().equals(place) && !other.id().equals(place),
        other -> other.id());
    add(
        "house",
        "houses",
        picture.lodging().allPremises(),
        house -> house.place().equals(place),
        house -> house.id());
    add(
        "decision",
        "decisions",
        picture.security().decisions().values(),
        decision -> decision.areas().contains(place),
        decision -> decision.id());
  }

  /** Whoever was there once: the line of a person is never told anew. */
  private void people(PlaceId place) {
    Account.At there = new Account.At(place);
    add("person", "people", picture.ledger().lines(), line -> goes(line, there), Line::person);
    add(
        "visa of",
        "visas of",
        picture.people().people(),
        person -> person.papers().visas().stream().anyMatch(v -> v.country().equals(place)),
        Person::id);
    add(
        "warden",
        "wardens",
        picture.wardens().zones().getOrDefault(place, HashTreePSet.empty()),
        _ -> true,
        warden -> warden);
    add(
        "roll-call",
        "roll-calls",
        picture.wardens().allRollCalls(),
        call -> call.areas().contains(place),
        call -> call.id());
  }

  private static boolean goes(Line line, Account.At there) {
    return line.movements().stream().anyMatch(m -> touches(m, there))
        || line.gaps().stream().anyMatch(gap -> gap.reported().equals(there))
        || line.bookings().stream().anyMatch(booking -> touches(booking, there));
  }

  private static boolean touches(Movement movement, Account.At there) {
    return movement.from().equals(there) || movement.to().equals(there);
  }

  private static boolean touches(Booking booking, Account.At there) {
    return switch (booking) {
      case Booking.Seat seat ->
          seat.from().equals(there.place()) || seat.to().equals(there.place());
      case Booking.OwnWay way -> way.from().equals(there) || way.to().equals(there);
    };
  }

  private void work(PlaceId place) {
    add(
        "post",
        "posts",
        picture.posts().posts(),
        post -> post.station().equals(place),
        post -> post.id());
    add(
        "flight",
        "flights",
        picture.flights().flights(),
        f -> f.legs().stream().anyMatch(l -> l.from().equals(place) || l.to().equals(place)),
        flight -> flight.id());
    add(
        "landing there of flight",
        "landings there of flights",
        picture.ledger().flightsLandedAt(place),
        _ -> true,
        flight -> flight);
    add(
        "standby request",
        "standby requests",
        picture.flights().loadings().values().stream()
            .flatMap(loading -> loading.waiting().values().stream())
            .toList(),
        who -> who.from().equals(place) || who.to().equals(place),
        who -> who.booking());
    add(
        "deployment",
        "deployments",
        picture.contingents().inOrder(),
        turn -> turn.station().equals(place),
        turn -> turn.id());
  }

  private void host(PlaceId place) {
    var hosting = picture.hosting();
    add(
        "appeal",
        "appeals",
        hosting.appeals().values(),
        appeal -> appeal.asked().place().equals(place),
        appeal -> appeal.id());
    add(
        "agreement",
        "agreements",
        hosting.agreements().values(),
        agreement -> agreement.place().equals(place),
        agreement -> agreement.id());
    add(
        "reception of flight",
        "receptions of flights",
        hosting.receptions().values(),
        reception -> reception.findAt().filter(place::equals).isPresent(),
        reception -> reception.flight());
    add(
        "leave to pass through of",
        "leave to pass through of",
        hosting.transits().values(),
        transit -> transit.at().equals(place),
        transit -> transit.person());
  }

  private void help(PlaceId place) {
    var assistance = picture.assistance();
    add(
        "request",
        "requests",
        assistance.byId().values(),
        request -> request.at().equals(place),
        request -> request.id());
    add(
        "offer",
        "offers",
        assistance.offers().byId().values(),
        offer -> offer.from().equals(place) || offer.to().equals(place),
        offer -> offer.id());
    add(
        "hand-over of",
        "hand-overs of",
        assistance.handedOver().values(),
        handover -> handover.at().equals(place),
        handover -> handover.person());
    if (assistance.table().conditions().stream()
        .anyMatch(c -> c.criterion() instanceof Criterion.WaitsAt(var at) && at.equals(place))) {
      all.add("the priority table, where waiting there counts");
    }
  }

  private void talks(PlaceId place) {
    add(
        "round of talks",
        "rounds of talks",
        picture.peace().rounds().values(),
        round -> round.opened().place().equals(place),
        round -> round.opened().round());
    add(
        "zone",
        "zones",
        picture.peace().zones().values(),
        zone -> zone.outline() instanceof Outline.Around around && around.place().equals(place),
        zone -> zone.id());
  }

  private void agency(AgencyId agency) {
    add(
        "person",
        "people",
        picture.people().people(),
        person -> person.profile().agency().equals(agency),
        Person::id);
    add(
        "flight that keeps seats for it,",
        "flights that keep seats for it,",
        picture.flights().loadings().entrySet(),
        loading -> loading.getValue().shares().containsKey(agency),
        Map.Entry::getKey);
    add(
        "appeal",
        "appeals",
        picture.hosting().appeals().values(),
        appeal -> appeal.asked().agencies().contains(agency),
        appeal -> appeal.id());
    add(
        "agreement",
        "agreements",
        picture.hosting().agreements().values(),
        agreement -> agreement.agencies().contains(agency),
        agreement -> agreement.id());
    add(
        "request",
        "requests",
        picture.assistance().byId().values(),
        request -> request.embassy().equals(agency),
        request -> request.id());
  }

  private void premises(PremisesId premises) {
    add("room", "rooms", picture.lodging().rooms(premises), _ -> true, room -> room.id());
    add(
        "loan from",
        "loans from",
        picture.hosting().gifts().premises(),
        lent -> lent.premises().equals(premises),
        lent -> Named.date(lent.days().first()));
  }

  /** Whoever had a bed there once: the nights that were slept are counted as given. */
  private void room(RoomId room) {
    add(
        "bed given to",
        "beds given to",
        picture.lodging().assigned(room),
        _ -> true,
        held -> held.person() + ", " + Named.dates(held.nights()));
  }

  private void reception(FlightId flight) {
    add(
        "task that is not open,",
        "tasks that are not open,",
        picture.hosting().findReception(flight).orElseThrow().tasks().entrySet(),
        task -> task.getValue().state() != TaskState.OPEN,
        Map.Entry::getKey);
  }

  private void round(RoundId round) {
    add(
        "accord",
        "accords",
        picture.peace().accords().values(),
        accord -> accord.round().equals(round),
        accord -> accord.accord());
  }

  private void accord(AccordId accord) {
    add(
        "zone",
        "zones",
        picture.peace().zones().values(),
        zone -> zone.accord().equals(accord),
        zone -> zone.id());
  }

  private void zone(AgreedZoneId zone) {
    Named named = new Named(picture);
    List<String> hours =
        picture.peace().watchesOf(zone).stream().map(Watch::from).sorted().map(named::end).toList();
    if (!hours.isEmpty()) {
      all.add("hours of observation from " + listed(hours));
    }
  }

  /** An end that comes after the moment agreed before would be one of a zone that has run out. */
  private void extension(AgreedZoneId id) {
    Zone zone = picture.peace().zone(id);
    Instant before = zone.findAgreedBefore().orElseThrow();
    zone.findEnd()
        .filter(end -> !end.isBefore(before))
        .ifPresent(end -> all.add("its end on " + new Named(picture).end(end)));
  }

  private void pledge(PledgeId pledge) {
    add(
        "deployment",
        "deployments",
        picture.contingents().inOrder(),
        turn -> turn.pledge().equals(pledge),
        turn -> turn.id());
  }

  private void deployment(DeploymentId id) {
    add(
        "the relief of",
        "the reliefs of",
        picture.contingents().inOrder(),
        turn -> turn.findRelief().filter(in -> in.equals(id) || turn.id().equals(id)).isPresent(),
        turn -> turn.id());
  }

  private <T> void add(
      String one, String many, Collection<T> things, Predicate<T> speaks, Function<T, Object> id) {
    List<String> ids =
        things.stream().filter(speaks).map(id).map(String::valueOf).sorted().toList();
    if (!ids.isEmpty()) {
      all.add((ids.size() == 1 ? one : many) + " " + listed(ids));
    }
  }

  private static String listed(List<String> ids) {
    String named = String.join(", ", ids.stream().limit(NAMED).toList());
    int more = ids.size() - NAMED;
    return more <= 0 ? named : named + " and " + more + " more";
  }
}
