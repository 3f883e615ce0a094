package org.serai.desk.api;

/** So many a second, and a second's worth at once: a bucket of tokens. */
final class Allowance {
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final long perSecond;
  private final long full;
  private long level;
  private long last;
  private boolean begun;

  Allowance(int perSecond) {
    this.perSecond = perSecond;
    this.full = perSecond * NANOS_PER_SECOND;
    this.level = full;
  }

  /** Whether one more is allowed at this moment of a clock that only goes forward, in nanos. */
  synchronized boolean take(long now) {
    if (begun) {
      long passed = Math.min(Math.max(0, now - last), NANOS_PER_SECOND);
      level = Math.min(full, level + passed * perSecond);
    }
    begun = true;
    last = now;
    if (level < NANOS_PER_SECOND) {
      return false;
    }
    level -= NANOS_PER_SECOND;
    return true;
  }
}
