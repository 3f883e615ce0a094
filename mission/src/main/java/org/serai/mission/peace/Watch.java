package org.serai.mission.peace;

import java.time.Duration;
import java.time.Instant;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.facts.PeaceFact.ZoneWatched;

/** So many posts or patrols observed a zone between two moments. */
public record Watch(Instant from, Instant until, int posts) {
  private static final double SECONDS_IN_HOUR = 3_600;

  static Watch of(ZoneWatched f) {
    return new Watch(f.from(), f.until(), f.posts());
  }

  /** Hours of observation within a span: two posts that watch for an hour are two hours. */
  double hoursWithin(Instant first, Instant last) {
    Instant begins = from.isAfter(first) ? from : first;
    Instant ends = until.isBefore(last) ? until : last;
    return begins.isBefore(ends)
        ? posts * Duration.between(begins, ends).toSeconds() / SECONDS_IN_HOUR
        : 0;
  }

  /** Whether somebody may have observed the incident. */
  boolean covers(IncidentReported incident) {
    return incident.from().isBefore(until) && !incident.until().isBefore(from);
  }
}
