package org.serai.mission.peace;

import java.time.Instant;

/**
 * Violations of one zone between two moments. Only those that somebody observed are set against the
 * hours of observation; {@code unwatched} and {@code unconfirmed} ones are counted apart.
 */
public record Tally(
    Instant from, Instant until, double hours, int violations, int unwatched, int unconfirmed) {

  /** Violations per hour of observation. */
  public PoissonRate rate() {
    return new PoissonRate(violations, hours);
  }
}
