package org.serai.desk.planning;

import java.util.Locale;

/** How far a plan may be above what no plan can go below, in points, and what that tells. */
public record Gap(long value, long bound) {
  /**
   * A bound this far below says more about the proof than about the plan: "at most 3,046 % above
   * any plan" is true, and nobody can act on it.
   */
  private static final double FAR = 0.5;

  /** As a share of the bound; -1 where the bound is 0 and the value is not. */
  public double share() {
    return value == bound ? 0 : bound <= 0 ? -1 : (value - bound) / (double) bound;
  }

  /** Whether there is a bound, and it is so near that the distance says something of the plan. */
  public boolean telling() {
    return share() >= 0 && share() <= FAR;
  }

  /** Under "above the best" in a table; rounded up, so that no gap looks too small. */
  public String words() {
    return share() == 0 ? "0 %, proven" : telling() ? "at most " + percent() : "not proven yet";
  }

  /** Of a whole plan, where no heading says what it is; it goes on after a figure or a colon. */
  public String standing() {
    return share() == 0
        ? "no plan that is as safe is better"
        : telling()
            ? "at most " + percent() + " above the best plan that is as safe"
            : "how near it is to the best possible is not proven yet";
  }

  /** The same beside a bar of progress, which has 42 columns left for it and the plan's worth. */
  public String brief() {
    return share() == 0
        ? "proven: no plan is better"
        : telling() ? "at most " + percent() + " above the best" : "gap to the best not known yet";
  }

  /** Of a whole plan, for whoever reads no table. */
  public String sentence() {
    return "Levels 2 to 6 together: " + standing() + ".";
  }

  /** Whether the bound is news at all: that nothing can be below 0 is none. */
  public boolean bounded() {
    return bound > 0 || value == bound;
  }

  /** "12.35 %", rounded up. */
  public String percent() {
    return String.format(Locale.ROOT, "%,.2f %%", Math.ceil(share() * 10_000) / 100);
  }
}
