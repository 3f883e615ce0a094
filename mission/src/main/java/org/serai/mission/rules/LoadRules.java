package org.serai.mission.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.Loading;
import org.serai.mission.ledger.Booking;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.BookingPriority;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Policy;

/**
 * The rules of how a flight is filled: in time, in turn, within what was shared out, and not too
 * heavy. Whom a plan books has no priority of its own: the plan was signed, and these do not ask.
 */
final class LoadRules {
  private final Picture picture;
  private final Named named;

  LoadRules(Picture picture) {
    this.picture = picture;
    this.named = new Named(picture);
  }

  /** What binds a booking that somebody ranked; urgent ones do not wait. */
  List<Breach> forbidBooking(MovementFact.Booked f, Flight flight, List<Leg> ride, Instant at) {
    Loading loading = picture.flights().loading(flight.id());
    Optional<BookingPriority> priority = loading.findPriority(f.booking());
    if (priority.isEmpty() || !priority.get().waits()) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    boolean waited = loading.queue().stream().anyMatch(who -> waits(who, f));
    if (!waited) {
      inTime(flight, ride, at).ifPresent(breaches::add);
    }
    inTurn(f, loading, priority.get()).ifPresent(breaches::add);
    if (at.isBefore(leadEnds(ride))) {
      ride.forEach(leg -> withinShare(f, flight, leg).ifPresent(breaches::add));
    }
    return breaches;
  }

  private Optional<Breach> inTime(Flight flight, List<Leg> ride, Instant at) {
    Instant closes = before(ride, Policy.BOOKING_CLOSES_HOURS);
    if (!at.isAfter(closes)) {
      return Optional.empty();
    }
    return breach(
        Rule.BOOKED_IN_TIME,
        "Bookings for flight %s closed on %s."
            .formatted(flight.id(), named.time(closes, ride.getFirst().from())),
        "List the person on standby, or state the priority if it is medical or for safety.");
  }

  /** Until then the seats of an agency are kept for it. */
  private Instant leadEnds(List<Leg> ride) {
    return before(ride, Policy.BOOKING_LEAD_HOURS);
  }

  private Instant before(List<Leg> ride, Policy hours) {
    return ride.getFirst().departs().minus(Duration.ofHours(picture.places().policy(hours)));
  }

  private Optional<Breach> inTurn(
      MovementFact.Booked f, Loading loading, BookingPriority priority) {
    long ahead = 0;
    for (Loading.Waiting who : loading.queue()) {
      boolean sameWay = who.from().equals(f.from()) && who.to().equals(f.to());
      if (waits(who, f)) {
        break;
      }
      ahead += sameWay && who.priority().compareTo(priority) <= 0 ? 1 : 0;
    }
    if (ahead == 0) {
      return Optional.empty();
    }
    return breach(
        Rule.WAITS_IN_TURN,
        "%d on standby for flight %s come before %s.".formatted(ahead, f.flight(), f.person()),
        "Give the seat to the first of them, or strike who gave up waiting.");
  }

  /** By the number of the booking; or the same person for the same way, under another number. */
  private static boolean waits(Loading.Waiting who, MovementFact.Booked f) {
    return who.booking().equals(f.booking()) || who.asksFor(f.person(), f.from(), f.to());
  }

  private Optional<Breach> withinShare(MovementFact.Booked f, Flight flight, Leg leg) {
    Loading loading = picture.flights().loading(flight.id());
    AgencyId agency = agency(f.person());
    Optional<Integer> own = loading.findShare(agency);
    int kept = loading.shares().values().stream().mapToInt(Integer::intValue).sum();
    int most = own.orElse(flight.seats() - kept);
    int booked = 0;
    for (Booking.Seat seat : new LegRoom(picture).taken(flight, leg)) {
      AgencyId other = agency(seat.person());
      boolean counts = own.isPresent() ? other.equals(agency) : loading.findShare(other).isEmpty();
      booked += counts ? 1 : 0;
    }
    if (booked < most) {
      return Optional.empty();
    }
    return breach(
        Rule.AGENCY_SEATS,
        "Of flight %s, %s from %s %s for %s; %s booked."
            .formatted(
                flight.id(),
                Named.count(most, "seat", "seats"),
                named.place(leg.from()),
                most == 1 ? "is" : "are",
                own.isPresent() ? agency : "the others",
                Named.count(booked, "is", "are")),
        "What is left of the shares is open to all from %s on."
            .formatted(
                named.time(
                    leadEnds(flight.findRide(f.from(), f.to()).orElse(List.of(leg))), f.from())));
  }

  private AgencyId agency(PersonId person) {
    return picture.people().person(person).profile().agency();
  }

  /** On the scales: baggage below what is allowed, all together below the payload. */
  List<Breach> forbidWeight(FlightFact.PassengerWeighed f) {
    Flight flight = picture.flights().flight(f.flight());
    List<Breach> breaches = new ArrayList<>(forbidBaggage(f));
    LegRoom room = new LegRoom(picture);
    for (Leg leg : flight.legs()) {
      List<Booking.Seat> taken = room.taken(flight, leg);
      List<Booking.Seat> others =
          taken.stream().filter(seat -> !seat.person().equals(f.person())).toList();
      long kilograms = room.kilograms(flight, others) + f.bodyKg() + f.baggageKg();
      if (others.size() < taken.size() && kilograms > flight.payloadKg()) {
        breaches.add(
            new Breach(
                Rule.PAYLOAD_FREE,
                "Flight %s carries %d kg; with %s it would be %d kg from %s."
                    .formatted(
                        flight.id(),
                        flight.payloadKg(),
                        f.person(),
                        kilograms,
                        named.place(leg.from())),
                "Leave baggage behind, or take somebody off."));
      }
    }
    return breaches;
  }

  private List<Breach> forbidBaggage(FlightFact.PassengerWeighed f) {
    long allowed =
        picture
            .flights()
            .loading(f.flight())
            .baggageKg()
            .map(Integer::longValue)
            .orElse(picture.places().policy(Policy.BAGGAGE_KG));
    return f.baggageKg() <= allowed
        ? List.of()
        : List.of(
            new Breach(
                Rule.BAGGAGE_ALLOWED,
                "%s has %d kg of baggage; flight %s allows %d kg."
                    .formatted(f.person(), f.baggageKg(), f.flight(), allowed),
                "Leave %d kg behind, or allow more on this flight."
                    .formatted(f.baggageKg() - allowed)));
  }

  List<Breach> forbidStandby(FlightFact.StandbyListed f) {
    Flight flight = picture.flights().flight(f.flight());
    List<Breach> breaches = new ArrayList<>(MayHappen.notSeparated(picture, f.person()));
    SeatRules seats = new SeatRules(picture);
    seats.flightFlies(flight).ifPresent(breaches::add);
    if (flight.findRide(f.from(), f.to()).isEmpty()) {
      breaches.add(seats.notServed(flight, f.from(), f.to()));
    }
    return breaches;
  }

  List<Breach> forbidCheckIn(MovementFact.CheckedIn f, Instant at) {
    Flight flight = picture.flights().flight(f.flight());
    List<Breach> breaches = new ArrayList<>(MayHappen.notSeparated(picture, f.person()));
    SeatRules seats = new SeatRules(picture);
    seats.flightFlies(flight).ifPresent(breaches::add);
    seats.onTheManifest(f.person(), f.flight()).ifPresent(breaches::add);
    Duration closing = Duration.ofMinutes(picture.places().policy(Policy.CHECK_IN_CLOSES_MINUTES));
    Instant departs =
        picture.ledger().line(f.person()).seats(f.flight()).stream()
            .filter(seat -> seat.state().ahead())
            .flatMap(seat -> flight.findRide(seat.from(), seat.to()).stream())
            .map(ride -> ride.getFirst().departs())
            .findFirst()
            .orElse(flight.departs());
    Instant closed = departs.minus(closing);
    if (at.isAfter(closed)) {
      breaches.add(
          new Breach(
              Rule.CHECK_IN_OPEN,
              "Check-in for flight %s closed on %s."
                  .formatted(flight.id(), named.time(closed, flight.legs().getFirst().from())),
              "If the aircraft still stands there, board the person directly."));
    }
    return breaches;
  }

  private static Optional<Breach> breach(Rule rule, String reason, String wayOut) {
    return Optional.of(new Breach(rule, reason, wayOut));
  }
}
