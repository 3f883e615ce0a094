package org.serai.mission.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.ledger.Booking;
import org.serai.mission.people.Person;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.Policy;

/** The rules of seats: who may be booked, and who may go aboard. */
final class SeatRules {
  private final Picture picture;
  private final Named named;
  private final LegRoom room;

  SeatRules(Picture picture) {
    this.picture = picture;
    this.named = new Named(picture);
    this.room = new LegRoom(picture);
  }

  List<Breach> forbidBooking(MovementFact.Booked f, Instant at) {
    Flight flight = picture.flights().flight(f.flight());
    List<Breach> breaches = new ArrayList<>(MayHappen.notSeparated(picture, f.person()));
    flightFlies(flight).ifPresent(breaches::add);
    Optional<List<Leg>> ride = flight.findRide(f.from(), f.to());
    if (ride.isEmpty()) {
      breaches.add(notServed(flight, f.from(), f.to()));
      return breaches;
    }
    for (Leg leg : ride.get()) {
      breaches.addAll(legFree(flight, leg));
      airfieldOpen(flight, leg.from(), leg.departs()).ifPresent(breaches::add);
      airfieldOpen(flight, leg.to(), leg.arrives()).ifPresent(breaches::add);
    }
    breaches.addAll(FlightRules.ways(picture, flight, ride.get()));
    breaches.addAll(new LoadRules(picture).forbidBooking(f, flight, ride.get(), at));
    oneSeatAtATime(f, ride.get()).ifPresent(breaches::add);
    if (!bringsOut(f)) {
      breaches.addAll(documentsValid(f.person(), f.to(), ride.get().getLast().arrives()));
    }
    return breaches;
  }

  List<Breach> forbidBoarding(MovementFact.Boarded f, Instant at) {
    Flight flight = picture.flights().flight(f.flight());
    List<Breach> breaches = new ArrayList<>(MayHappen.notSeparated(picture, f.person()));
    if (!flight.flies()) {
      flightFlies(flight).ifPresent(breaches::add);
    }
    onTheManifest(f.person(), f.flight()).ifPresent(breaches::add);
    hereToBoard(f, at).ifPresent(breaches::add);
    return breaches;
  }

  Optional<Breach> flightFlies(Flight flight) {
    if (flight.state() == FlightState.SCHEDULED) {
      return Optional.empty();
    }
    return breach(
        Rule.FLIGHT_FLIES,
        "Flight " + flight.id() + " is " + words(flight.state()) + ".",
        "Choose a flight that is still on the schedule.");
  }

  private static String words(FlightState state) {
    return switch (state) {
      case SCHEDULED -> "on the schedule";
      case CANCELLED -> "cancelled";
      case DEPARTED -> "under way";
      case LANDED -> "landed";
      case DIVERTED -> "diverted";
    };
  }

  Breach notServed(Flight flight, PlaceId from, PlaceId to) {
    StringBuilder route = new StringBuilder(named.place(flight.legs().getFirst().from()));
    flight.legs().forEach(leg -> route.append(" - ").append(named.place(leg.to())));
    return new Breach(
        Rule.FLIGHT_SERVES,
        "Flight %s flies %s, not from %s to %s."
            .formatted(flight.id(), route, named.place(from), named.place(to)),
        "Choose another flight, or other places.");
  }

  private List<Breach> legFree(Flight flight, Leg leg) {
    List<Booking.Seat> taken = room.taken(flight, leg);
    int booked = taken.size();
    List<Breach> breaches = new ArrayList<>(0);
    if (booked >= flight.seats()) {
      breaches.add(
          new Breach(
              Rule.SEAT_FREE,
              "Flight %s has %s from %s to %s; %s booked."
                  .formatted(
                      flight.id(),
                      Named.count(flight.seats(), "seat", "seats"),
                      named.place(leg.from()),
                      named.place(leg.to()),
                      Named.count(booked, "is", "are")),
              "Choose a later flight, or free a seat first."));
    }
    long one = picture.places().policy(Policy.PASSENGER_KG);
    long kilograms = room.kilograms(flight, taken) + one;
    if (kilograms > flight.payloadKg()) {
      breaches.add(
          new Breach(
              Rule.PAYLOAD_FREE,
              "Flight %s carries %d kg; with one more passenger it would be %d kg."
                  .formatted(flight.id(), flight.payloadKg(), kilograms),
              "Choose a later flight, or leave baggage behind."));
    }
    return breaches;
  }

  private Optional<Breach> airfieldOpen(Flight flight, PlaceId airfield, Instant at) {
    var state = picture.security().airfieldState(airfield, at);
    if (state.usableBy(flight.military())) {
      return Optional.empty();
    }
    return breach(
        Rule.AIRFIELD_OPEN,
        "The airfield at %s is %s on %s."
            .formatted(named.place(airfield), Named.state(state), named.time(at, airfield)),
        state == AirfieldState.MILITARY_ONLY
            ? "Choose a flight of armed forces, or one after it opens."
            : "Choose a flight after it opens.");
  }

  private Optional<Breach> oneSeatAtATime(MovementFact.Booked f, List<Leg> ride) {
    Outlook outlook = new Outlook(picture);
    for (Booking booking : picture.ledger().line(f.person()).bookings()) {
      if (booking instanceof Booking.Seat seat && seat.state().ahead()) {
        Optional<List<Leg>> other = outlook.findRide(seat);
        if (other.isPresent() && overlap(ride, other.get())) {
          return breach(
              Rule.ONE_SEAT_AT_A_TIME,
              f.person() + " holds a seat on " + seat.flight() + " at that time.",
              "Give up booking " + seat.id() + " first.");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean overlap(List<Leg> one, List<Leg> other) {
    return one.getFirst().departs().isBefore(other.getLast().arrives())
        && other.getFirst().departs().isBefore(one.getLast().arrives());
  }

  /**
   * A missing paper never keeps anybody at a duty station, even when the way out passes another.
   */
  private boolean bringsOut(MovementFact.Booked f) {
    return picture.places().place(f.from()).kind() == PlaceKind.DUTY_STATION
        && picture.posts().toursOf(f.person()).stream()
            .flatMap(tour -> picture.posts().findPost(tour.post()).stream())
            .noneMatch(post -> post.station().equals(f.to()));
  }

  /** The officer at the border reads the day off the clock of the place. */
  private List<Breach> documentsValid(PersonId id, PlaceId to, Instant arrives) {
    LocalDate day = arrives.atZone(picture.places().place(to).zone()).toLocalDate();
    Person person = picture.people().person(id);
    List<Breach> breaches = new ArrayList<>(0);
    for (DocumentKind kind : picture.security().documentsRequiredAt(to)) {
      if (!person.papers().holds(kind, day)) {
        breaches.add(
            new Breach(
                Rule.DOCUMENTS_VALID,
                "%s requires %s; %s has none that is valid on %s."
                    .formatted(named.place(to), Named.paper(kind), id, named.day(day)),
                "Renew it, or send somebody who holds one."));
      }
    }
    return breaches;
  }

  Optional<Breach> onTheManifest(PersonId person, FlightId flight) {
    for (Booking.Seat seat : picture.ledger().line(person).seats(flight)) {
      if (seat.state().holdsASeat()) {
        return Optional.empty();
      }
    }
    return breach(
        Rule.ON_THE_MANIFEST,
        person + " has no seat on flight " + flight + ".",
        "Book a seat that is free, or take the person from standby.");
  }

  private Optional<Breach> hereToBoard(MovementFact.Boarded f, Instant at) {
    Account here = new Account.At(f.at());
    Account known = picture.ledger().line(f.person()).findAccountAt(at).orElse(Account.SUSPENSE);
    if (known.equals(here) || aboard(known, f.flight())) {
      return Optional.empty();
    }
    return breach(
        Rule.HERE_TO_BOARD,
        "%s is %s by what is known, not %s."
            .formatted(f.person(), named.account(known), named.account(here)),
        "If the person stands before you, report the sighting first.");
  }

  private static boolean aboard(Account account, FlightId flight) {
    return account.equals(new Account.Aboard(flight));
  }

  private static Optional<Breach> breach(Rule rule, String reason, String wayOut) {
    return Optional.of(new Breach(rule, reason, wayOut));
  }
}
