package org.serai.mission.peace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.TreePVector;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.Confidence;

/**
 * What was done against the rules of zones, set against the hours in which somebody observed them.
 * A report that covers two days brings the hours of two days, so it looks no worse for that.
 */
public final class Violations {
  private final Peace peace;
  private final ZoneIndex index;

  public Violations(Peace peace) {
    this.peace = peace;
    this.index = new ZoneIndex(peace.zones().values());
  }

  /** A zone in a period, and in the period of the same length before it. */
  public record Compared(Zone zone, Tally now, Tally before) {
    public PoissonRate.Change change() {
      return now.rate().against(before.rate());
    }
  }

  /** The zones whose rules an incident is against. */
  public List<Zone> violated(IncidentReported incident) {
    List<Zone> zones = new ArrayList<>(1);
    for (Zone zone : index.at(incident.point())) {
      if (zone.forbids(incident)) {
        zones.add(zone);
      }
    }
    return zones;
  }

  /** Every zone between two moments, and before. */
  public List<Compared> compared(Instant from, Instant until) {
    Instant before = from.minus(Duration.between(from, until));
    Map<AgreedZoneId, Tally> now = tallies(from, until);
    Map<AgreedZoneId, Tally> earlier = tallies(before, from);
    List<Compared> compared = new ArrayList<>();
    for (Zone zone : peace.zonesInOrder()) {
      Tally none = new Tally(from, until, 0, 0, 0, 0);
      compared.add(
          new Compared(
              zone, now.getOrDefault(zone.id(), none), earlier.getOrDefault(zone.id(), none)));
    }
    return compared;
  }

  /** Violations of every zone between two moments, the last not included. */
  public Map<AgreedZoneId, Tally> tallies(Instant from, Instant until) {
    Map<AgreedZoneId, Counter> counters = new HashMap<>();
    for (Zone zone : peace.zones().values()) {
      counters.put(zone.id(), new Counter(zone));
    }
    for (IncidentReported incident : peace.incidentsBetween(from, until)) {
      for (Zone zone : violated(incident)) {
        counters.computeIfAbsent(zone.id(), _ -> new Counter(zone)).count(incident);
      }
    }
    Map<AgreedZoneId, Tally> tallies = new HashMap<>();
    counters.forEach((id, counter) -> tallies.put(id, counter.tally(from, until)));
    return tallies;
  }

  private final class Counter {
    private final List<Watch> watches;
    private int violations;
    private int unwatched;
    private int unconfirmed;

    Counter(Zone zone) {
      this.watches = peace.watches().getOrDefault(zone.id(), TreePVector.empty());
    }

    void count(IncidentReported incident) {
      if (incident.confidence() == Confidence.UNCONFIRMED) {
        unconfirmed += incident.count();
      } else if (watched(incident)) {
        violations += incident.count();
      } else {
        unwatched += incident.count();
      }
    }

    private boolean watched(IncidentReported incident) {
      for (Watch watch : watches) {
        if (watch.covers(incident)) {
          return true;
        }
      }
      return false;
    }

    Tally tally(Instant from, Instant until) {
      double hours = 0;
      for (Watch watch : watches) {
        hours += watch.hoursWithin(from, until);
      }
      return new Tally(from, until, hours, violations, unwatched, unconfirmed);
    }
  }
}
