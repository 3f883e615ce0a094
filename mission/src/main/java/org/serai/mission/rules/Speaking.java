package org.serai.mission.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pcollections.HashTreePSet;
import org.serai.mission.ledger.Booking;
import org.serai.mission.ledger.Line;
import org.serai.mission.ledger.Movement;
import org.serai.mission.people.Person;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Criterion;
import org.serai.mission.terms.Outline;
import org.serai.mission.terms.PlaceId;

/**
 * Who and what speaks of a place or an agency, as a sentence goes on: "posts KBL-1, KBL-2". What
 * was set of it alone, a level or a ceiling, does not speak of it but belongs to it.
 */
final class Speaking {
  /** So many are named; the others are counted. */
  private static final int NAMED = 4;

  private final Picture picture;
  private final List<String> all = new ArrayList<>();

  private Speaking(Picture picture) {
    this.picture = picture;
  }

  static List<String> ofPlace(Picture picture, PlaceId place) {
    Speaking speaking = new Speaking(picture);
    speaking.ground(place);
    speaking.people(place);
    speaking.work(place);
    speaking.host(place);
    speaking.help(place);
    speaking.talks(place);
    return speaking.all;
  }

  static List<String> ofAgency(Picture picture, AgencyId agency) {
    Speaking speaking = new Speaking(picture);
    speaking.agency(agency);
    return speaking.all;
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
