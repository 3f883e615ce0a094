package org.serai.mission.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;

/** The rules of the schedule: a flight stands on it once, and is changed before it leaves. */
final class FlightRules {
  private final Picture picture;

  FlightRules(Picture picture) {
    this.picture = picture;
  }

  List<Breach> forbid(FlightFact fact, Instant at) {
    return switch (fact) {
      case FlightFact.FlightScheduled f ->
          MayHappen.both(once(f.flight()), yetToLeave(f.flight(), f.legs(), at));
      case FlightFact.AircraftNamed f -> flownBy(f);
      case FlightFact.FlownByForces f -> underWay(f.flight());
      case FlightFact.SeatsChanged f -> ahead(f.flight());
      case FlightFact.FlightRescheduled f -> rescheduled(f, at);
      case FlightFact.FlightCancelled f -> ahead(f.flight());
      case FlightFact.PayloadChanged f -> ahead(f.flight());
      case FlightFact.BaggageAllowed f -> ahead(f.flight());
      case FlightFact.SeatsShared f -> ahead(f.flight());
      case FlightFact.StandbyListed f -> new LoadRules(picture).forbidStandby(f);
      case FlightFact.PassengerWeighed f -> new LoadRules(picture).forbidWeight(f);
      case FlightFact.FlightDeparted f -> underWay(f.flight());
      case FlightFact.FlightArrived f -> underWay(f.flight());
      case FlightFact.FlightDiverted f -> underWay(f.flight());
      case FlightFact.BookingRanked _,
          FlightFact.StandbyStruck _,
          FlightFact.HeadsReported _,
          FlightFact.HeadsExplained _,
          FlightFact.LandingStruck _,
          FlightFact.ForcesStruck _ ->
          List.of();
    };
  }

  private List<Breach> once(FlightId id) {
    if (picture.flights().findFlight(id).isEmpty()) {
      return List.of();
    }
    return List.of(
        new Breach(
            Rule.FLIGHT_ONCE,
            "Flight " + id + " is on the schedule already.",
            "Change that one, or give the new flight another number or day."));
  }

  /** Told after the fact it is a report of what happened, and is not asked for. */
  private List<Breach> yetToLeave(FlightId id, List<Leg> legs, Instant at) {
    Leg first = legs.getFirst();
    if (!first.departs().isBefore(at)) {
      return List.of();
    }
    Named named = new Named(picture);
    return List.of(
        new Breach(
            Rule.FLIGHT_AHEAD,
            "Flight %s would have left %s on %s; that has passed."
                .formatted(
                    id, named.place(first.from()), named.time(first.departs(), first.from())),
            "Set a later time. If it did leave then, say that it is told after the fact."));
  }

  private List<Breach> rescheduled(FlightFact.FlightRescheduled f, Instant at) {
    Flight flight = picture.flights().flight(f.flight());
    List<Breach> breaches = new ArrayList<>(ahead(f.flight()));
    breaches.addAll(yetToLeave(f.flight(), f.legs(), at));
    breaches.addAll(onceAtATime(flight.over(f.legs())));
    return breaches;
  }

  private List<Breach> flownBy(FlightFact.AircraftNamed f) {
    Flight flight = picture.flights().flight(f.flight());
    return MayHappen.both(
        underWay(f.flight()), onceAtATime(flight.flownBy(f.aircraft(), f.registration())));
  }

  private List<Breach> onceAtATime(Flight flight) {
    return picture.flights().overlapping(flight).stream()
        .map(
            other ->
                new Breach(
                    Rule.AIRCRAFT_ONCE,
                    new Named(picture).sameAircraft(flight, other),
                    "Name another aircraft for one of them, or reschedule it."))
        .toList();
  }

  private List<Breach> ahead(FlightId id) {
    return new SeatRules(picture).flightFlies(picture.flights().flight(id)).stream().toList();
  }

  /** A cancelled flight neither leaves nor lands. */
  private List<Breach> underWay(FlightId id) {
    Flight flight = picture.flights().flight(id);
    return flight.state() == FlightState.CANCELLED ? ahead(id) : List.of();
  }

  /** Routes and windows of these legs of a flight; empty where all of them are open to it. */
  static List<Breach> ways(Picture picture, Flight flight, List<Leg> legs) {
    List<Breach> breaches = new ArrayList<>(0);
    for (Leg leg : legs) {
      route(picture, flight, leg).ifPresent(breaches::add);
      window(picture, leg.from(), leg.departs()).ifPresent(breaches::add);
      window(picture, leg.to(), leg.arrives()).ifPresent(breaches::add);
    }
    return breaches;
  }

  private static Optional<Breach> route(Picture picture, Flight flight, Leg leg) {
    AirfieldState state = picture.security().ways().routeState(leg.from(), leg.to(), leg.departs());
    if (state.usableBy(flight.military())) {
      return Optional.empty();
    }
    Named named = new Named(picture);
    return Optional.of(
        new Breach(
            Rule.ROUTE_OPEN,
            "The route from %s to %s is %s on %s."
                .formatted(
                    named.place(leg.from()),
                    named.place(leg.to()),
                    Named.state(state),
                    named.time(leg.departs(), leg.from())),
            state == AirfieldState.MILITARY_ONLY
                ? "Fly another way, or by armed forces, or after it opens."
                : "Fly another way, or after it opens."));
  }

  private static Optional<Breach> window(Picture picture, PlaceId airfield, Instant at) {
    ZoneId zone = picture.places().place(airfield).zone();
    if (picture.security().ways().within(airfield, at, zone)) {
      return Optional.empty();
    }
    var local = at.atZone(zone);
    var windows = picture.security().ways().windowsOn(airfield, local.toLocalDate());
    Named named = new Named(picture);
    return Optional.of(
        new Breach(
            Rule.ROUTE_OPEN,
            "%s is open from %s to %s on %s; the flight is there at %s."
                .formatted(
                    named.place(airfield),
                    windows.getFirst().opens(),
                    windows.getLast().closes(),
                    named.day(local.toLocalDate()),
                    local.toLocalTime()),
            "Reschedule it into a window."));
  }
}
