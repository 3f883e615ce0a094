package org.serai.mission.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.ledger.Booking;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.Leg;

/** What is amiss with flights: bookings on what does not fly, more people than seats. */
final class AmissFlights {
  /** Further ahead a cancelled flight is a matter for the next plan, not for tonight. */
  private static final Duration HORIZON = Duration.ofDays(14);

  /** By then even an airfield without a network has usually sent its list. */
  private static final Duration SCANS_ARE_IN = Duration.ofHours(12);

  /** An airfield tells of a departure within hours, where it tells of it at all. */
  private static final Duration NEWS_IS_IN = Duration.ofHours(3);

  private final Picture picture;
  private final Instant now;
  private final Instant moment;
  private final Named named;

  AmissFlights(Picture picture, Instant now, Instant moment) {
    this.picture = picture;
    this.now = now;
    this.moment = moment;
    this.named = new Named(picture);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Flight flight : picture.flights().flights()) {
      unreported(findings, flight);
      notSaidToHaveLeft(findings, flight);
      boolean soon =
          flight.departs().isAfter(moment) && flight.departs().isBefore(moment.plus(HORIZON));
      if (soon && flight.flies()) {
        withoutAircraft(findings, flight);
        sameAircraft(findings, flight);
        flight.legs().forEach(leg -> overbooked(findings, flight, leg));
        flight.legs().forEach(leg -> airfields(findings, flight, leg));
        ways(findings, flight);
      } else if (soon) {
        cancelled(findings, flight);
      }
    }
    return findings;
  }

  private String leaves(Flight flight) {
    return named.time(flight.departs(), flight.legs().getFirst().from());
  }

  private void withoutAircraft(List<Finding> findings, Flight flight) {
    if (flight.aircraft().isBlank()) {
      findings.add(
          new Finding(
              Danger.WORK,
              Rule.FLIGHT_HAS_AIRCRAFT,
              new Subject.OfFlight(flight.id()),
              "Flight %s is to leave on %s; no aircraft is named for it."
                  .formatted(flight.id(), leaves(flight)),
              "Ask the operator for an aircraft, or cancel the flight."));
    }
  }

  /** Reports of what happened are not refused, so two flights may come to have one aircraft. */
  private void sameAircraft(List<Finding> findings, Flight flight) {
    for (Flight other : picture.flights().overlapping(flight)) {
      findings.add(
          new Finding(
              Danger.RULE,
              Rule.AIRCRAFT_ONCE,
              new Subject.OfFlight(flight.id()),
              named.sameAircraft(flight, other),
              "Name another aircraft for one of them, or reschedule it."));
    }
  }

  private void overbooked(List<Finding> findings, Flight flight, Leg leg) {
    int taken = new LegRoom(picture).taken(flight, leg).size();
    if (taken > flight.seats()) {
      findings.add(
          new Finding(
              Danger.RULE,
              Rule.SEAT_FREE,
              new Subject.OfFlight(flight.id()),
              "Flight %s has %s from %s to %s; %s booked."
                  .formatted(
                      flight.id(),
                      Named.count(flight.seats(), "seat", "seats"),
                      named.place(leg.from()),
                      named.place(leg.to()),
                      Named.count(taken, "is", "are")),
              "Move " + (taken - flight.seats()) + " to another flight."));
    }
  }

  private void airfields(List<Finding> findings, Flight flight, Leg leg) {
    AirfieldState off = picture.security().airfieldState(leg.from(), leg.departs());
    AirfieldState on = picture.security().airfieldState(leg.to(), leg.arrives());
    boolean open = off.usableBy(flight.military()) && on.usableBy(flight.military());
    if (!open) {
      boolean byForces = off.usableBy(true) && on.usableBy(true);
      findings.add(
          new Finding(
              Danger.RULE,
              Rule.AIRFIELD_OPEN,
              new Subject.OfFlight(flight.id()),
              "Flight %s is to fly from %s to %s on %s, where an airfield is not open."
                  .formatted(
                      flight.id(),
                      named.place(leg.from()),
                      named.place(leg.to()),
                      named.time(leg.departs(), leg.from())),
              byForces
                  ? "Cancel or reschedule the flight, or report that armed forces fly it."
                  : "Cancel or reschedule the flight."));
    }
  }

  private void ways(List<Finding> findings, Flight flight) {
    for (Breach breach : FlightRules.ways(picture, flight, flight.legs())) {
      findings.add(
          new Finding(
              Danger.RULE,
              breach.rule(),
              new Subject.OfFlight(flight.id()),
              "Flight " + flight.id() + ": " + breach.reason(),
              breach.wayOut()));
    }
  }

  /** A scan that is late is usual; one that is days late may be a person left behind. */
  private void unreported(List<Finding> findings, Flight flight) {
    if (!flight.flies() || flight.departs().plus(SCANS_ARE_IN).isAfter(now)) {
      return;
    }
    long silent =
        picture.ledger().seats(flight.id()).stream().filter(seat -> seat.state().ahead()).count();
    if (silent > 0) {
      findings.add(
          new Finding(
              Danger.LIFE,
              Rule.BOARDING_REPORTED,
              new Subject.OfFlight(flight.id()),
              "Flight %s was to leave on %s; of %d booked nobody said whether they are aboard."
                  .formatted(flight.id(), leaves(flight), silent),
              "Ask the airfield for its list, then report who boarded and who did not."));
    }
  }

  /** A flight with nobody on its list, of which nobody said a word: was it flown at all? */
  private void notSaidToHaveLeft(List<Finding> findings, Flight flight) {
    boolean due =
        flight.state() == FlightState.SCHEDULED
            && flight.departs().plus(NEWS_IS_IN).isBefore(now)
            && flight.departs().plus(HORIZON).isAfter(now);
    if (due
        && picture.ledger().seats(flight.id()).stream().noneMatch(s -> s.state().holdsASeat())) {
      findings.add(
          new Finding(
              Danger.NOTE,
              Rule.FLIGHT_REPORTED,
              new Subject.OfFlight(flight.id()),
              "Flight %s was to leave on %s; nobody said whether it did."
                  .formatted(flight.id(), leaves(flight)),
              "Report that it left and where it landed, or cancel it."));
    }
  }

  private void cancelled(List<Finding> findings, Flight flight) {
    long booked =
        picture.ledger().seats(flight.id()).stream()
            .map(Booking.Seat::state)
            .filter(state -> state.ahead())
            .count();
    if (booked > 0) {
      findings.add(
          new Finding(
              Danger.WORK,
              Rule.BOOKED_ON_WHAT_FLIES,
              new Subject.OfFlight(flight.id()),
              "Flight %s is cancelled; %s booked on it."
                  .formatted(flight.id(), Named.count(booked, "person is", "people are")),
              "Re-plan, or book them on another flight."));
    }
  }
}
