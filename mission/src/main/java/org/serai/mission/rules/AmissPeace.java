package org.serai.mission.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.peace.PoissonRate;
import org.serai.mission.peace.Tally;
import org.serai.mission.peace.Violations;
import org.serai.mission.peace.Zone;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.security.Level;
import org.serai.mission.terms.Confidence;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.Policy;

/**
 * What zones and incidents give a person to weigh. Nothing here sets a level or closes an airfield:
 * it says why somebody might.
 */
final class AmissPeace {
  /** Flights of the next two days are those that can still be moved. */
  private static final Duration FLIGHTS_AHEAD = Duration.ofDays(2);

  /** Time enough to call the parties together again. */
  private static final Duration ENDING = Duration.ofDays(7);

  private final Picture picture;
  private final Named named;
  private final Instant moment;
  private final Duration period;
  private final List<Finding> findings = new ArrayList<>();

  AmissPeace(Picture picture, Instant moment) {
    this.picture = picture;
    this.named = new Named(picture);
    this.moment = moment;
    this.period = Duration.ofDays(picture.places().policy(Policy.ZONE_PERIOD_DAYS));
  }

  List<Finding> findings() {
    if (!picture.peace().zones().isEmpty()) {
      new Violations(picture.peace()).compared(moment.minus(period), moment).forEach(this::zone);
    }
    if (!picture.peace().incidents().byId().isEmpty()) {
      weighed();
    }
    return findings;
  }

  private void zone(Violations.Compared compared) {
    Zone zone = compared.zone();
    Subject about = new Subject.OfZone(zone.id());
    Tally now = compared.now();
    if (now.violations() + now.unwatched() > 0) {
      add(Danger.RULE, Rule.ZONE_KEPT, about, words(compared), "Read it before a level is set.");
    }
    if (zone.holdsAt(moment) && now.hours() <= 0) {
      add(
          Danger.NOTE,
          Rule.ZONE_WATCHED,
          about,
          "Nobody observed zone %s in the last %s: that nothing was reported says nothing."
              .formatted(zone.id(), days()),
          "Ask the guarantors for hours of observation.");
    }
    if (zone.holdsAt(moment) && zone.until().isBefore(moment.plus(ENDING))) {
      add(
          Danger.NOTE,
          Rule.ZONE_ENDING,
          about,
          "Zone %s ends on %s.".formatted(zone.id(), named.end(zone.until())),
          "Extend it, or prepare for its end.");
    }
  }

  private String words(Violations.Compared compared) {
    Tally now = compared.now();
    String counted =
        "Zone %s: %s in the last %s"
            .formatted(
                compared.zone().id(),
                Named.count(now.violations(), "violation", "violations"),
                days());
    String rate =
        now.rate().known()
            ? " in %.0f hours of observation, %s an hour; "
                    .formatted(now.hours(), shown(now.rate()))
                + changed(compared)
            : ", and no hour of observation to set them against";
    String apart =
        now.unwatched() > 0
            ? " " + Named.count(now.unwatched(), "more was", "more were") + " not observed."
            : "";
    return counted + rate + "." + apart;
  }

  private String days() {
    return Named.count(period.toDays(), "day", "days");
  }

  private static String changed(Violations.Compared compared) {
    return switch (compared.change()) {
      case HIGHER -> "more than before, " + shown(compared.before().rate());
      case LOWER -> "less than before, " + shown(compared.before().rate());
      case NOT_TOLD_APART -> "the difference from before may be chance";
      case UNKNOWN -> "before that nobody observed it";
    };
  }

  /** A rate with the interval in which it lies. */
  private static String shown(PoissonRate rate) {
    return String.format(
        Locale.ROOT, "%.3f (%.3f to %.3f)", rate.perHour(), rate.lower(), rate.upper());
  }

  /** Incidents with arms near stations and airfields, as reasons to weigh. */
  private void weighed() {
    List<IncidentReported> now = armed(moment.minus(period), moment);
    List<IncidentReported> before =
        armed(moment.minus(period.multipliedBy(2)), moment.minus(period));
    for (Place place : picture.places().places()) {
      if (place.kind() == PlaceKind.DUTY_STATION) {
        level(place, near(now, place), near(before, place));
      }
    }
    for (Flight flight : picture.flights().flights()) {
      boolean soon =
          flight.departs().isAfter(moment) && flight.departs().isBefore(moment.plus(FLIGHTS_AHEAD));
      if (soon && flight.state() == FlightState.SCHEDULED) {
        route(flight, now);
      }
    }
  }

  private List<IncidentReported> armed(Instant from, Instant until) {
    return picture.peace().incidentsBetween(from, until).stream()
        .filter(incident -> incident.kind().armed())
        .filter(incident -> incident.confidence() != Confidence.UNCONFIRMED)
        .toList();
  }

  private int near(List<IncidentReported> incidents, Place place) {
    long kilometres = picture.places().policy(Policy.INCIDENT_NEAR_KM);
    int count = 0;
    for (IncidentReported incident : incidents) {
      boolean near = incident.point().kilometresTo(place.point()) <= kilometres;
      count += near ? incident.count() : 0;
    }
    return count;
  }

  private void level(Place station, int now, int before) {
    if (now == 0) {
      return;
    }
    Optional<Level> level = picture.security().findLevel(station.area(), moment);
    String stands = level.map(l -> "at level " + l.level().number()).orElse("without a level");
    add(
        Danger.NOTE,
        Rule.LEVEL_WEIGHED,
        new Subject.OfPlace(station.id()),
        "%s with arms within %d km of %s in the last %s, %d in the %d before; %s is %s."
            .formatted(
                Named.count(now, "incident", "incidents"),
                picture.places().policy(Policy.INCIDENT_NEAR_KM),
                station.name(),
                days(),
                before,
                period.toDays(),
                named.place(station.area()),
                stands),
        "Weigh whether the level still says what the threat is; nothing changes by itself.");
  }

  private void route(Flight flight, List<IncidentReported> incidents) {
    for (Leg leg : flight.legs()) {
      for (PlaceId place : List.of(leg.from(), leg.to())) {
        int near = near(incidents, picture.places().place(place));
        if (near > 0) {
          add(
              Danger.NOTE,
              Rule.ROUTE_WEIGHED,
              new Subject.OfFlight(flight.id()),
              "Flight %s is to use %s; %s with arms %s near it in the last %s."
                  .formatted(
                      flight.id(),
                      named.place(place),
                      Named.count(near, "incident", "incidents"),
                      near == 1 ? "was" : "were",
                      days()),
              "Weigh whether the airfield is still usable, and say so.");
          return;
        }
      }
    }
  }

  private void add(Danger danger, Rule rule, Subject about, String reason, String wayOut) {
    findings.add(new Finding(danger, rule, about, reason, wayOut));
  }
}
