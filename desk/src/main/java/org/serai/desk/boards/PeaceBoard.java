package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.facts.PeaceFact.AccordReached;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.facts.PeaceFact.RoundConcluded;
import org.serai.mission.facts.PeaceFact.RoundOpened;
import org.serai.mission.peace.Peace;
import org.serai.mission.peace.PoissonRate;
import org.serai.mission.peace.Round;
import org.serai.mission.peace.Tally;
import org.serai.mission.peace.Violations;
import org.serai.mission.peace.Watch;
import org.serai.mission.peace.Zone;
import org.serai.mission.rules.Rule;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.Outline;

/** What was agreed, whether it is kept, and what a person should weigh because of it. */
public record PeaceBoard(
    int days,
    List<RoundOpened> rounds,
    List<RoundConcluded> conclusions,
    List<AccordReached> accords,
    List<ZoneRow> zones,
    List<IncidentRow> incidents,
    int incidentsTotal,
    int incidentsEver,
    List<AmissBoard.Item> toWeigh) {
  /** Who reported hours wrongly notices within days; older ones are taken back over the API. */
  private static final int MOST_WATCHES = 30;

  /** A list that a person reads; the map and the rates count all. */
  private static final int MOST_INCIDENTS = 200;

  private static final Comparator<Peace.Incidents.Told> LATEST_FIRST =
      Comparator.comparing((Peace.Incidents.Told t) -> t.incident().from())
          .reversed()
          .thenComparing(t -> t.incident().incident());

  /** Periods behind the one that is shown: enough to see a trend. */
  private static final int PERIODS = 8;

  private static final List<Rule> WEIGHED = List.of(Rule.LEVEL_WEIGHED, Rule.ROUTE_WEIGHED);

  public PeaceBoard {
    rounds = List.copyOf(rounds);
    conclusions = List.copyOf(conclusions);
    accords = List.copyOf(accords);
    zones = List.copyOf(zones);
    incidents = List.copyOf(incidents);
    toWeigh = List.copyOf(toWeigh);
  }

  /** Violations of a period; rates are per hour of observation, -1 where nobody observed. */
  public record Rate(
      Instant from,
      int violations,
      double hours,
      double perHour,
      double lower,
      double upper,
      int unwatched,
      int unconfirmed) {
    static Rate of(Tally tally) {
      PoissonRate rate = tally.rate();
      boolean known = rate.known();
      return new Rate(
          tally.from(),
          tally.violations(),
          tally.hours(),
          known ? rate.perHour() : -1,
          known ? rate.lower() : -1,
          known ? rate.upper() : -1,
          tally.unwatched(),
          tally.unconfirmed());
    }
  }

  /**
   * A zone with its corners; a circle has one corner and its kilometres, a ring has 0. Of the hours
   * of observation the latest are listed, and all counted. {@code agreedBefore} is until when it
   * would hold without its last extension.
   */
  public record ZoneRow(
      AgreedZoneId zone,
      AccordId accord,
      String name,
      List<GeoPoint> corners,
      int kilometres,
      List<IncidentKind> forbids,
      Instant from,
      Instant until,
      boolean holds,
      boolean ended,
      Optional<Instant> agreedBefore,
      Rate now,
      Rate before,
      PoissonRate.Change change,
      List<Rate> history,
      List<Watch> watches,
      int watchesTotal) {
    public ZoneRow {
      corners = List.copyOf(corners);
      forbids = List.copyOf(forbids);
      history = List.copyOf(history);
      watches = List.copyOf(watches);
    }
  }

  /** An incident, its source, and the zones whose rules it is against. */
  public record IncidentRow(IncidentReported incident, String source, List<AgreedZoneId> violates) {
    public IncidentRow {
      violates = List.copyOf(violates);
    }
  }

  /** Compares the last so many days with as many before them. */
  public static PeaceBoard of(AsOf asOf, int days, Findings findings) {
    Malformed.unless(days >= 1 && days <= 366, "days", days, "1 to 366");
    Peace peace = asOf.mission().peace();
    Violations violations = new Violations(peace);
    Duration period = Duration.ofDays(days);
    Instant from = asOf.moment().minus(period);
    List<Map<AgreedZoneId, Tally>> history = new ArrayList<>();
    for (int i = PERIODS; i >= 1; i--) {
      Instant begins = asOf.moment().minus(period.multipliedBy(i));
      history.add(violations.tallies(begins, begins.plus(period)));
    }
    List<Peace.Incidents.Told> told = peace.toldBetween(from, asOf.moment());
    return new PeaceBoard(
        days,
        rounds(peace),
        peace.rounds().values().stream().flatMap(r -> r.findConclusion().stream()).toList(),
        peace.accords().values().stream()
            .sorted(Comparator.comparing(AccordReached::accord))
            .toList(),
        violations.compared(from, asOf.moment()).stream()
            .map(compared -> zone(asOf, compared, history))
            .toList(),
        incidents(violations, told),
        told.size(),
        peace.incidents().byId().size(),
        AmissBoard.of(findings, WEIGHED));
  }

  private static List<RoundOpened> rounds(Peace peace) {
    return peace.rounds().values().stream()
        .map(Round::opened)
        .sorted(Comparator.comparing(RoundOpened::from).reversed())
        .toList();
  }

  private static ZoneRow zone(
      AsOf asOf, Violations.Compared compared, List<Map<AgreedZoneId, Tally>> history) {
    Zone zone = compared.zone();
    List<Rate> rates =
        history.stream()
            .flatMap(tallies -> tallies.entrySet().stream())
            .filter(entry -> entry.getKey().equals(zone.id()))
            .map(entry -> Rate.of(entry.getValue()))
            .toList();
    return new ZoneRow(
        zone.id(),
        zone.accord(),
        zone.name(),
        corners(zone.outline()),
        zone.outline() instanceof Outline.Around(_, _, int kilometres) ? kilometres : 0,
        zone.forbids().stream().sorted().toList(),
        zone.from(),
        zone.until(),
        zone.holdsAt(asOf.moment()),
        zone.findEnd().isPresent(),
        zone.findAgreedBefore(),
        Rate.of(compared.now()),
        Rate.of(compared.before()),
        compared.change(),
        rates,
        watches(asOf, zone),
        asOf.mission().peace().watchesOf(zone.id()).size());
  }

  private static List<Watch> watches(AsOf asOf, Zone zone) {
    return asOf.mission().peace().watchesOf(zone.id()).stream()
        .sorted(Comparator.comparing(Watch::from).reversed())
        .limit(MOST_WATCHES)
        .toList();
  }

  private static List<GeoPoint> corners(Outline outline) {
    return switch (outline) {
      case Outline.Ring(List<GeoPoint> corners) -> corners;
      case Outline.Around(_, GeoPoint centre, _) -> Collections.singletonList(centre);
    };
  }

  private static List<IncidentRow> incidents(
      Violations violations, List<Peace.Incidents.Told> told) {
    return told.stream()
        .sorted(LATEST_FIRST)
        .limit(MOST_INCIDENTS)
        .map(t -> row(violations, t))
        .toList();
  }

  /** Every incident that stands, the latest first. */
  public static Page<IncidentRow> incidents(AsOf asOf, Paging paging) {
    Peace peace = asOf.mission().peace();
    Violations violations = new Violations(peace);
    return paging.of(
        peace.incidents().byId().values().stream().sorted(LATEST_FIRST).toList(),
        told -> "" + told.incident().incident(),
        told -> row(violations, told));
  }

  private static IncidentRow row(Violations violations, Peace.Incidents.Told told) {
    return new IncidentRow(told.incident(), told.source(), violated(violations, told.incident()));
  }

  private static List<AgreedZoneId> violated(Violations violations, IncidentReported incident) {
    return violations.violated(incident).stream().map(Zone::id).toList();
  }
}
