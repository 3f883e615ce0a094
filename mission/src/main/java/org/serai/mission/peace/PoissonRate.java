package org.serai.mission.peace;

import org.serai.mission.terms.Malformed;

/**
 * Events that were counted over hours, as a rate with the exact 95 % interval (Garwood 1936). With
 * few events the interval is wide, and that is what is known.
 */
public record PoissonRate(int events, double hours) {
  /** Half of what is left outside a 95 % interval. */
  private static final double TAIL = 0.025;

  private static final int HALVINGS = 200;

  public PoissonRate {
    Malformed.unless(events >= 0, "events", events, "0 or more");
    Malformed.unless(hours >= 0, "hours", hours, "0 or more");
  }

  /** Whether anything can be said: nobody observed means no rate, not a rate of zero. */
  public boolean known() {
    return hours > 0;
  }

  public double perHour() {
    return known() ? events / hours : Double.NaN;
  }

  /** The lowest rate that the count does not contradict. */
  public double lower() {
    if (!known()) {
      return Double.NaN;
    }
    return events == 0 ? 0 : meanWhere(events, TAIL) / hours;
  }

  /** The highest rate that the count does not contradict. */
  public double upper() {
    return known() ? meanWhere(events + 1, 1 - TAIL) / hours : Double.NaN;
  }

  /** The mean under which {@code shape} events or more have this probability, by halving. */
  private static double meanWhere(int shape, double probability) {
    double low = 0;
    double high = shape + 10 * Math.sqrt(shape) + 20;
    for (int i = 0; i < HALVINGS && high - low > 1e-12 * high; i++) {
      double middle = (low + high) / 2;
      if (Gamma.lower(shape, middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** What a rate is against an earlier one. */
  public enum Change {
    HIGHER,
    LOWER,
    /** The difference may be chance. */
    NOT_TOLD_APART,
    /** One of the two was not observed. */
    UNKNOWN
  }

  /**
   * Compares with an earlier rate by the exact test of Przyborowski and Wilenski (1940): given all
   * events, those of the later hours are binomial when the rates are equal.
   */
  public Change against(PoissonRate before) {
    if (!known() || !before.known()) {
      return Change.UNKNOWN;
    }
    int all = events + before.events;
    double share = hours / (hours + before.hours);
    boolean more = events > all * share;
    double tail =
        more
            ? Gamma.binomialAtLeast(events, all, share)
            : Gamma.binomialAtLeast(before.events, all, 1 - share);
    if (all == 0 || tail > TAIL) {
      return Change.NOT_TOLD_APART;
    }
    return more ? Change.HIGHER : Change.LOWER;
  }
}
